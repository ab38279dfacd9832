import { closeSync, openSync, readSync, realpathSync, statSync } from 'node:fs';

import { DiskFull } from '@onewindow/kernel/eventStore.ts';
import Database from 'better-sqlite3';

/** What a SQLite file of ours must be, and what to tell people when it is not. */
export interface Ownership {
  /** What we write into the file's header, so that we know it again. */
  readonly applicationId: number;
  /** The newest layout this program understands. */
  readonly version?: number;
  /** What the file is to us: 'the event log'. */
  readonly what: string;
  /** What to do about a file we cannot use, as a sentence. */
  readonly remedy: string;
}

/** A file that must not be used as it is. The message is one line: which file, what is wrong, what to do. */
export class UnusableFile extends Error {
  override readonly name = 'UnusableFile';
  /** It is ours, and damaged: no other program would have use for it either. */
  readonly isDamaged: boolean;
  constructor(
    path: string,
    wrong: string,
    { what, remedy }: Pick<Ownership, 'what' | 'remedy'>,
    { cause, isDamaged = false }: { readonly cause?: unknown; readonly isDamaged?: boolean } = {},
  ) {
    super(`${path} cannot be used as ${what}: ${wrong}. ${remedy}`, { cause });
    this.isDamaged = isDamaged;
  }
}

/**
 * Looks at a file's bytes before SQLite may open it, because opening alone can already change a stranger's file. A file
 * that is missing is fine: it will be made.
 *
 * Only for a file that this process has not opened yet: POSIX drops all of a process's locks on a file when any of its
 * descriptors closes, so looking at an open database would silently take SQLite's locks from it.
 * @throws {UnusableFile}
 */
export const requireOwnSqliteFile = (path: string, own: Ownership): void => {
  const refuse = (wrong: string, isDamaged = false): never => {
    throw new UnusableFile(path, wrong, own, { isDamaged });
  };
  if (isOpenHere(path)) refuse('it is already open in this process');
  const stat = statSync(path, { throwIfNoEntry: false });
  const written = statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0;
  if (stat === undefined) {
    // SQLite would play the leftover into the new file.
    if (written > 0) refuse(`it is missing, but ${path}-wal, which belongs to it, is there`, true);
    return;
  }
  if (!stat.isFile()) refuse('it is no file');
  if (stat.size === 0) refuse('it is empty', true);
  const header = readSqliteHeader(path, own);
  // Zeros are what a disk gives back that lost what it was given.
  if (header.toString('latin1', 0, 16) !== 'SQLite format 3\0')
    refuse('it is no SQLite file', header.equals(Buffer.alloc(header.length)));
  if (header.length < 100) refuse('it is cut off within its header', true);
  const id = header.readUInt32BE(68);
  if (id !== own.applicationId) refuse(`it belongs to another program (application id ${hex(id)})`);
  const version = header.readUInt32BE(60);
  if (version > (own.version ?? Infinity)) refuse(newer(version, own));
  const expected = pageSize(header) * header.readUInt32BE(28);
  // With a write-ahead file beside it, the missing end may still be on its way from there.
  if (stat.size < expected && written === 0) refuse(`it is cut off: ${stat.size} of ${expected} bytes are left`, true);
};

/**
 * The first bytes of a file that this process has not opened yet; fewer where there are no more.
 * @throws {UnusableFile} if it cannot be read.
 */
export const readSqliteHeader = (path: string, own: Ownership): Buffer => {
  try {
    const descriptor = openSync(path, 'r');
    try {
      const header = Buffer.alloc(100);
      return header.subarray(0, readSync(descriptor, header, 0, 100, 0));
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    throw new UnusableFile(path, `it cannot be read (${(error as NodeJS.ErrnoException).code})`, own, { cause: error });
  }
};

/**
 * Opens a file that `requireOwnSqliteFile` has found good or that was just made, and remembers that it is open.
 * @throws {UnusableFile} if a newer program has left its version in the write-ahead file.
 */
export const openOwnSqliteFile = (path: string, own: Ownership): Database.Database => {
  const database = new Database(path, { fileMustExist: true });
  openHere.set(realpathSync(path), database);
  try {
    const version = sayingWhichFile(path, own, () => database.pragma('user_version', { simple: true })) as number;
    if (version > (own.version ?? Infinity)) throw new UnusableFile(path, newer(version, own), own);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
};

/**
 * Turns what SQLite finds damaged, at whatever moment, into an error that names the file; and that there is no room, too.
 * @throws {UnusableFile | DiskFull}
 */
export const sayingWhichFile = <Result>(path: string, own: Ownership, act: () => Result): Result => {
  try {
    return act();
  } catch (error) {
    if (isNoRoom(error)) throw new DiskFull(noRoomFor(path), { cause: error });
    if (!isDamage(error)) throw error;
    throw new UnusableFile(path, `it is damaged (${error.message})`, own, { cause: error, isDamaged: true });
  }
};

/** SQLITE_ERROR means tables that are not ours; a SyntaxError, a row that is no longer JSON. */
const isDamage = (error: unknown): error is Error =>
  error instanceof SyntaxError ||
  (error instanceof Database.SqliteError && /^SQLITE_(CORRUPT|NOTADB|ERROR$)/.test(error.code));

/** The second is the index of the write-ahead file, for which there is none. */
const isNoRoom = (error: unknown): boolean =>
  error instanceof Database.SqliteError && /^SQLITE_(FULL|IOERR_SHMSIZE)$/.test(error.code);

/** What is said of a file for which there is no room. */
export const noRoomFor = (path: string): string => `the disk is full: ${path} cannot be written`;

const openHere = new Map<string, Database.Database>();

const isOpenHere = (path: string): boolean => {
  try {
    return openHere.get(realpathSync(path))?.open ?? false;
  } catch {
    return false;
  }
};

/** 65,536 does not fit into its two bytes and is written as 1. */
const pageSize = (header: Buffer): number => (header.readUInt16BE(16) === 1 ? 65_536 : header.readUInt16BE(16));

const hex = (id: number): string => `0x${id.toString(16).padStart(8, '0')}`;

const newer = (version: number, own: Ownership): string =>
  `a newer version of this program wrote it (layout ${version}; this one knows ${own.version})`;
