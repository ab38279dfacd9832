import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

import Database from 'better-sqlite3';

import { type OpenedFile, openedFile } from './openedFile.ts';
import { makePrivateFile } from './privateFiles.ts';
import { UnusableFile } from './sqliteFile.ts';

/** Another process works on this data directory. */
export class DataDirInUse extends Error {
  override readonly name = 'DataDirInUse';
}

/** A data directory that is held. */
export interface DataDirLock extends Pick<OpenedFile, 'requireInPlace'> {
  readonly release: () => void;
}

/**
 * Lets one process at a time work on a data directory, until it lets go or ends, however it ends.
 *
 * The lock is SQLite's exclusive lock on a file that stays empty. The kernel keeps such a lock and frees it with the
 * process, even after kill -9, so there is never a stale one; a file with a process id in it would outlive its owner, and
 * the id may be somebody else's by then. We never remove the file: another process could hold a lock on the removed one. Where
 * somebody else does, whoever holds it can see that.
 * @throws {DataDirInUse} if another process, or this one, holds it.
 * @throws {UnusableFile} if a file by that name holds something.
 */
export const lockDataDir = (dir: string): DataDirLock => {
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  const path = join(dir, 'onewindow.lock');
  if (!isThere(path)) makePrivateFile(path);
  const database = new Database(path, { timeout: 0 });
  try {
    database.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    if (!(error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY'))) throw error;
    throw new DataDirInUse(`${dir} is in use by another onewindow process. Stop that one, or choose another DATA_DIR.`);
  }
  const { requireInPlace } = openedFile(path);
  held.add(database);
  const release = (): void => {
    held.delete(database);
    database.close();
  };
  return { requireInPlace, release };
};

/** Also for whoever forgets what came back: a database that nobody names is closed at some time, and its lock is gone. */
const held = new Set<Database.Database>();

/**
 * Whether it is there; that it is empty, by its size alone: to open and close the file would drop the lock, if this process holds it.
 * @throws {UnusableFile} if it is not empty.
 */
const isThere = (path: string): boolean => {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return false;
  if (stat.isFile() && stat.size === 0) return true;
  throw new UnusableFile(path, 'it is not empty, so it is not ours', {
    what: "the data directory's lock",
    remedy: 'Move it away, or choose another DATA_DIR.',
  });
};
