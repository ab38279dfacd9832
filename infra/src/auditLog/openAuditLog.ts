import { closeSync, constants, ftruncateSync, openSync, readFileSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { dirname } from 'node:path';

import { DiskFull } from '@onewindow/kernel/eventStore.ts';
import { instantAt } from '@onewindow/kernel/instant.ts';
import type { World } from '@onewindow/kernel/world.ts';

import { sync } from '../backup/backupFolder.ts';
import { noRoomFor } from '../sqliteFile.ts';
import { auditFileOf, auditFilesIn, AuditLine, beginning, hashOfLine } from './auditFiles.ts';
import { BrokenAuditLog } from './brokenAuditLog.ts';

/** What is put on record of one disclosure; number, time and chain are the record's. */
export interface AuditEntry {
  readonly actor: { readonly role: string; readonly id: string };
  /** The ids of those whose data was shown. */
  readonly persons: readonly string[];
  /** The streams that it stands in. */
  readonly objects: readonly string[];
  /** What was taken out as a file, where that is what is put on record. */
  readonly exported?: NonNullable<AuditLine['exported']>;
}

/** The record of who was shown personal data. */
export interface AuditLog {
  /**
   * On the disk when it resolves.
   * @throws {DiskFull} if there is no room: whoever would have been shown something is shown nothing.
   */
  readonly note: (entry: AuditEntry) => Promise<void>;
  /** Finishes what is under way. */
  readonly close: () => Promise<void>;
}

/**
 * Opens the record in a folder: a file for each month, only ever appended to, in which each line holds the SHA-256 of the one before.
 * It is apart from the event log, since reading is no fact of a case, and is kept for six months at least (网络安全法 art. 21): no
 * file is ever removed by this program. What several ask for at once is written together.
 * @throws {BrokenAuditLog} if its last line cannot be gone on from.
 */
export const openAuditLog = (dir: string, world: Pick<World, 'now'>): AuditLog => {
  let { file, number, hash } = lastOf(dir);
  let handle: FileHandle | undefined;
  let waiting: {
    readonly entry: AuditEntry;
    readonly resolve: () => void;
    readonly reject: (error: unknown) => void;
  }[] = [];
  let writing: Promise<void> | undefined;

  /** The file of this month; where the clock was set back, the newest that there is. */
  const handleAt = async (at: string): Promise<FileHandle> => {
    const wanted = [auditFileOf(dir, at), file ?? ''].reduce((a, b) => (a > b ? a : b));
    if (handle && wanted === file) return handle;
    await handle?.close();
    handle = await open(wanted, 'a', 0o600);
    if (wanted !== file) sync(dirname(wanted));
    file = wanted;
    return handle;
  };

  const write = async (entries: readonly AuditEntry[]): Promise<void> => {
    const at = instantAt(world.now());
    let [last, count] = [hash, number];
    const lines = entries.map(({ actor: { role, id }, persons, objects, exported }) => {
      const line: AuditLine = {
        number: (count += 1),
        before: last,
        at,
        actor: { role, id },
        persons: [...persons],
        objects: [...objects],
        ...(exported && { exported }),
      };
      const text = JSON.stringify(line);
      last = hashOfLine(text);
      return `${text}\n`;
    });
    const to = await handleAt(at);
    const { size } = await to.stat();
    try {
      await to.appendFile(lines.join(''));
      await to.datasync();
    } catch (error) {
      // Half a line would end the chain.
      await to.truncate(size);
      throw (error as NodeJS.ErrnoException).code === 'ENOSPC'
        ? new DiskFull(noRoomFor(file ?? dir), { cause: error })
        : error;
    }
    [hash, number] = [last, count];
  };

  const drain = async (): Promise<void> => {
    while (waiting.length > 0) {
      const group = waiting;
      waiting = [];
      try {
        await write(group.map(({ entry }) => entry));
        for (const { resolve } of group) resolve();
      } catch (error) {
        for (const { reject } of group) reject(error);
      }
    }
    writing = undefined;
  };

  return {
    note: (entry) =>
      new Promise((resolve, reject) => {
        waiting.push({ entry, resolve, reject });
        writing ??= drain();
      }),
    close: async () => {
      await writing;
      await handle?.close();
    },
  };
};

/** Where to go on. A line that was cut short was acknowledged to nobody, and is taken away. */
const lastOf = (dir: string): { file: string | undefined; number: number; hash: string } => {
  const file = auditFilesIn(dir).findLast((one) => withoutTornLine(one).length > 0) ?? auditFilesIn(dir).at(-1);
  const line = file === undefined ? undefined : withoutTornLine(file).trimEnd().split('\n').at(-1);
  if (!line) return { file, number: 0, hash: beginning };
  try {
    return { file: auditFilesIn(dir).at(-1), number: AuditLine.parse(JSON.parse(line)).number, hash: hashOfLine(line) };
  } catch (error) {
    throw new BrokenAuditLog(
      `${file} ends with a line that is none of the record of disclosures. Look at it (onewindow verify-audit), and move it away to begin anew`,
      { cause: error },
    );
  }
};

const withoutTornLine = (file: string): string => {
  const text = readFileSync(file, 'utf8');
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  if (whole.length === text.length) return text;
  const descriptor = openSync(file, constants.O_WRONLY);
  try {
    ftruncateSync(descriptor, Buffer.byteLength(whole));
  } finally {
    closeSync(descriptor);
  }
  return whole;
};
