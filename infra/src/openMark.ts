import { existsSync } from 'node:fs';

import type Database from 'better-sqlite3';

import { type Ownership, readSqliteHeader, UnusableFile } from './sqliteFile.ts';

/**
 * While a log is written its newest facts lie in the write-ahead file beside it, and a copy of the main file alone is a valid,
 * older log. So the main file says that it is open: by the schema cookie in its header, which SQLite carries along whatever
 * it writes there, and which means nothing else to us, since our tables never change. A copy made by SQLite itself is whole,
 * and gets a cookie of its own.
 */
const openCookie = 0x6f70_656e; // 'open'
const closedCookie = 1;

/** Marks a file as open. The mark is in the main file, and the write-ahead file beside it, before anything else is written. */
export const markOpen = (database: Database.Database): void => {
  setCookie(database, openCookie);
  database.pragma('wal_checkpoint(PASSIVE)');
};

/** Marks a marked file once more: a write that says nothing new, to see whether there is room for one. */
export const markAgain = (database: Database.Database): void => setCookie(database, openCookie);

/** Whether a file is marked; one that is damaged too much to say is not. */
export const isMarked = (database: Database.Database): boolean => {
  try {
    return database.pragma('schema_version', { simple: true }) === openCookie;
  } catch {
    return false;
  }
};

/**
 * Takes the mark away, to be followed by the close that removes the write-ahead file. What lies there goes into the main file
 * first: until then the mark is true.
 */
export const unmark = (database: Database.Database): void => {
  // Not emptied, so that the last write finds its place also on a disk that is full.
  database.pragma('wal_checkpoint(FULL)');
  setCookie(database, closedCookie);
};

/**
 * Asks of a file that has not been opened yet whether the write-ahead file that belongs to it is there.
 * @throws {UnusableFile}
 */
export const requireWholeCopy = (file: string, own: Ownership): void => {
  if (!existsSync(file) || existsSync(`${file}-wal`)) return;
  if (readSqliteHeader(file, own).readUInt32BE(40) !== openCookie) return;
  throw new UnusableFile(
    file,
    `it is incomplete: the newest facts lie in ${file}-wal, which is not there, as in a copy that was made while a centre was open`,
    own,
  );
};

/** SQLite guards the cookie, because tables that change behind it would be misread; ours do not change. */
const setCookie = (database: Database.Database, cookie: number): void => {
  database.unsafeMode(true);
  try {
    database.pragma(`schema_version = ${cookie}`);
  } finally {
    database.unsafeMode(false);
  }
};
