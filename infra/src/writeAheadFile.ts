import { closeSync, fdatasync, fdatasyncSync, fsyncSync, openSync, realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import { promisify } from 'node:util';

import { type OpenedFile, openedFile } from './openedFile.ts';

/** The write-ahead file beside a SQLite file, which is there once something was written. */
export interface WriteAheadFile extends Pick<OpenedFile, 'requireInPlace'> {
  /**
   * Whatever SQLite wrote there before lies on the disk once this settles, and its name does. Meanwhile this thread does other things, as
   * it could not while SQLite waits for the disk itself.
   */
  readonly sync: () => Promise<void>;
  /** The same, and this thread waits: what a process that was killed has left may not be there yet. */
  readonly syncNow: () => void;
  readonly close: () => void;
}

export const writeAheadFile = (file: string): WriteAheadFile => {
  // SQLite keeps it beside the file itself, whatever link led there.
  const path = `${realpathSync(file)}-wal`;
  let opened: OpenedFile | undefined;
  let descriptor: number | undefined;
  const open = (): number => {
    // SQLite's locks are on the other files: to open and close this one takes none of them.
    const now = openSync(path, 'r');
    const folder = openSync(dirname(path), 'r');
    fsyncSync(folder);
    closeSync(folder);
    return now;
  };
  return {
    requireInPlace: () => (opened ??= openedFile(path)).requireInPlace(),
    sync: async () => toDisk((descriptor ??= open())),
    syncNow: () => fdatasyncSync((descriptor ??= open())),
    close: () => {
      if (descriptor !== undefined) closeSync(descriptor);
      descriptor = undefined;
    },
  };
};

const toDisk = promisify(fdatasync);
