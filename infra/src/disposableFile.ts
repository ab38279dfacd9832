import { renameSync, rmSync } from 'node:fs';

import Database from 'better-sqlite3';

import { makePrivateFile } from './privateFiles.ts';
import type { Ownership } from './sqliteFile.ts';

/** Removes a file that only repeats what the log says, and that nobody has open, with what SQLite keeps beside it. */
export const removeDisposableFile = (file: string): void => {
  for (const end of ['', '-journal', '-wal', '-shm']) rmSync(`${file}${end}`, { force: true });
};

/** Makes an empty one: aside and renamed, so that a crash meanwhile leaves no half-made file that the next start would refuse. */
export const makeDisposableFile = (file: string, { applicationId, version }: Ownership): void => {
  const aside = `${file}.new`;
  removeDisposableFile(aside);
  makePrivateFile(aside);
  const made = new Database(aside);
  made.pragma(`application_id = ${applicationId}`);
  made.pragma(`user_version = ${version}`);
  made.pragma('journal_mode = WAL');
  made.close();
  renameSync(aside, file);
};
