import { existsSync, renameSync, rmSync } from 'node:fs';

import Database from 'better-sqlite3';

import { isMarked, markAgain, markOpen, requireWholeCopy, unmark } from './openMark.ts';
import { openedFile } from './openedFile.ts';
import { makePrivateFile } from './privateFiles.ts';
import { openOwnSqliteFile, type Ownership, requireOwnSqliteFile, sayingWhichFile } from './sqliteFile.ts';
import { writeAheadFile } from './writeAheadFile.ts';

/** What the event log's file must be. */
export const logOwnership = {
  applicationId: 0x6f6e6577, // 'onew'
  version: 1,
  what: 'the event log',
  remedy: 'Restore it from a backup, or move it and what lies beside it away.',
} satisfies Ownership;

const schema = `
  PRAGMA application_id = ${logOwnership.applicationId};
  PRAGMA user_version = ${logOwnership.version};
  CREATE TABLE streams (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, last INTEGER NOT NULL) STRICT;
  CREATE TABLE events (
    position INTEGER PRIMARY KEY, stream INTEGER NOT NULL, revision INTEGER NOT NULL,
    id TEXT NOT NULL, type TEXT NOT NULL, data TEXT NOT NULL, metadata TEXT NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX events_of_stream ON events (stream, revision);
  CREATE TABLE marks (stream TEXT PRIMARY KEY, mark TEXT NOT NULL) STRICT;
`;

/** The log's file, open for writing. */
export interface LogFile {
  readonly database: Database.Database;
  /** Says in the file that it is open. Before anything is written: a file that is only looked at is left as it is. */
  readonly mark: () => void;
  /**
   * There is room to write.
   * @throws {DiskFull}
   */
  readonly requireRoom: () => void;
  /**
   * The file and its write-ahead file are still where they were opened; asked for the first time when both are there.
   * @throws {StoreLost}
   */
  readonly requireInPlace: () => void;
  /** Whatever was written before lies on the disk once this settles; undefined of a log that lies in memory. */
  readonly sync: (() => Promise<void>) | undefined;
  /** The same, and this thread waits for it. */
  readonly syncNow: () => void;
  /** Takes the mark away, and lets go of the file. */
  readonly close: () => void;
}

/**
 * Opens the log's file, which is made where it is not there.
 * @throws {UnusableFile} if it is not a whole file of ours; it is left as it is.
 */
export const openLogFile = (file: string): LogFile => {
  if (file === ':memory:') {
    const database = createLog(file);
    return {
      database,
      mark: nothing,
      requireRoom: nothing,
      requireInPlace: nothing,
      sync: undefined,
      syncNow: nothing,
      close: () => void database.close(),
    };
  }
  requireLogFile(file);
  if (!existsSync(file)) {
    // Made aside and renamed, so that a crash meanwhile leaves no half-made log. SQLite syncs the folder with the first
    // write-ahead file, before the first append is acknowledged, and the new name with it.
    const aside = `${file}.new`;
    for (const leftover of [aside, `${aside}-journal`]) rmSync(leftover, { force: true });
    makePrivateFile(aside);
    sayingWhichFile(file, logOwnership, () => createLog(aside).close());
    renameSync(aside, file);
  }
  const database = openOwnSqliteFile(file, logOwnership);
  const main = openedFile(file);
  const ahead = writeAheadFile(file);
  const requireInPlace = (): void => {
    main.requireInPlace();
    ahead.requireInPlace();
  };
  const close = (): void => {
    openFiles.delete(close);
    if (!database.open) return;
    ahead.close();
    try {
      // A file that lies elsewhere now keeps its mark, since SQLite leaves what it lacks in the write-ahead file.
      if (main.wrong() === undefined && isMarked(database)) unmark(database);
    } finally {
      database.close();
    }
  };
  openFiles.add(close);
  let marked = isMarked(database);
  const mark = (): void => {
    if (marked) return;
    sayingWhichFile(file, logOwnership, () => markOpen(database));
    marked = true;
  };
  const requireRoom = (): void => {
    mark();
    sayingWhichFile(file, logOwnership, () => markAgain(database));
  };
  return { database, mark, requireRoom, requireInPlace, sync: ahead.sync, syncNow: ahead.syncNow, close };
};

/**
 * Opens the log's file beside the centre that works on it, for reading alone: whoever only reads leaves file, mark and
 * write-ahead file as they are, whatever happens.
 * @throws {UnusableFile}
 */
export const openLogFileToRead = (file: string): Database.Database => {
  requireLogFile(file);
  return sayingWhichFile(file, logOwnership, () => new Database(file, { readonly: true, fileMustExist: true }));
};

const requireLogFile = (file: string): void => {
  requireOwnSqliteFile(file, logOwnership);
  requireWholeCopy(file, logOwnership);
};

const nothing = (): void => undefined;

const createLog = (file: string): Database.Database => new Database(file).exec(`BEGIN; ${schema} COMMIT`);

/**
 * A process that ends without a word lets SQLite take the write-ahead file in and remove it; then the mark must go too, or
 * the next start would take a whole file for half of one. A process that is killed leaves both.
 */
const openFiles = new Set<() => void>();
process.once('exit', () => openFiles.forEach((close) => close()));
