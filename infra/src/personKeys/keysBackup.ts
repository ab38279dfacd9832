import { constants, copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { type Instant, instantAt, millisecondsAt } from '@onewindow/kernel/instant.ts';
import Database from 'better-sqlite3';

import { sync } from '../backup/backupFolder.ts';
import { BackupRefused } from '../backup/backupRefused.ts';
import { makePrivateFile } from '../privateFiles.ts';
import { requireOwnSqliteFile, sayingWhichFile, UnusableFile } from '../sqliteFile.ts';
import { keysOwnership } from './personKeysFile.ts';

/** So long a backup of keys may be kept and taken back, in days: by then whoever was forgotten is forgotten everywhere. */
export const longestKept = 30;

/** What became of a backup of keys. */
export interface KeysBackup {
  readonly copy: string;
  readonly persons: number;
  /** Older ones that were removed. */
  readonly removed: readonly string[];
}

/**
 * Backs the keys of persons up into a folder, also while a centre works with them, and removes from it what is too old. Its day is in
 * the copy itself, so no other name makes it younger. What was destroyed is not in it: only what is there is copied.
 * @throws {BackupRefused | UnusableFile | DiskFull}
 */
export const backUpKeys = (file: string, folder: string, now: Instant): KeysBackup => {
  if (!existsSync(file)) throw new BackupRefused(`there is nothing to back up: ${file} is not there`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const copy = join(folder, `person-keys-${now.replaceAll(/[-:.]/gu, '')}.sqlite`);
  if (existsSync(copy)) throw new BackupRefused(`${copy} is there already: wait a moment`);
  const removed = readdirSync(folder)
    .filter((name) => /^person-keys-\w+\.sqlite$/.test(name))
    .map((name) => join(folder, name))
    .filter((one) => isTooOld(takenAt(one), now));
  const aside = `${copy}.new`;
  rmSync(aside, { force: true });
  makePrivateFile(aside);
  const source = new Database(file, { readonly: true, fileMustExist: true, timeout: 5_000 });
  try {
    sayingWhichFile(file, keysOwnership, () => {
      if (source.pragma('application_id', { simple: true }) !== keysOwnership.applicationId)
        throw new UnusableFile(file, 'it belongs to another program', keysOwnership);
      source.prepare('VACUUM INTO ?').run(aside);
    });
  } finally {
    source.close();
  }
  const persons = marked(aside, now);
  sync(aside);
  renameSync(aside, copy);
  for (const old of removed) rmSync(old);
  sync(folder);
  return { copy, persons, removed };
};

/**
 * Takes a backup of keys back where there are none. Whoever was forgotten since is forgotten again by the next start, before
 * anybody is answered.
 * @throws {BackupRefused} if it is older than thirty days, or keys are there.
 */
export const restoreKeys = (copy: string, file: string, now: Instant): { readonly takenAt: Instant } => {
  if (!existsSync(copy)) throw new BackupRefused(`${copy} is not there`);
  if (existsSync(file)) throw new BackupRefused(`${file} is there already: move it away, or choose another place`);
  const taken = takenAt(copy);
  if (taken === undefined) throw new BackupRefused(`${copy} is no backup of keys that onewindow backup-keys has made`);
  if (isTooOld(taken, now))
    throw new BackupRefused(
      `${copy} was taken at ${taken}, more than ${longestKept} days ago: it may hold keys of people who are forgotten. Destroy it`,
    );
  const aside = `${file}.new`;
  rmSync(aside, { force: true });
  makePrivateFile(aside);
  copyFileSync(copy, aside, constants.COPYFILE_FICLONE);
  withDatabase(aside, (database) => database.exec('DROP TABLE backup'));
  sync(aside);
  linkSync(aside, file);
  rmSync(aside);
  sync(dirname(file));
  return { takenAt: taken };
};

/** Says in the copy when it was taken; how many persons' keys it holds comes back. */
const marked = (copy: string, now: Instant): number =>
  withDatabase(copy, (database) => {
    const found = database.pragma('integrity_check(1)', { simple: true });
    if (found !== 'ok') throw new BackupRefused(`${copy} is a copy of damaged keys (${String(found)})`);
    database.exec('CREATE TABLE backup (takenAt TEXT NOT NULL) STRICT');
    database.prepare('INSERT INTO backup (takenAt) VALUES (?)').run(now);
    return database.prepare<[], number>('SELECT count(*) FROM persons').pluck().get() ?? 0;
  });

const takenAt = (copy: string): Instant | undefined => {
  try {
    requireOwnSqliteFile(copy, keysOwnership);
    return withDatabase(copy, (database) => database.prepare<[], Instant>('SELECT takenAt FROM backup').pluck().get());
  } catch {
    return undefined;
  }
};

/** What does not say how old it is, is none of ours: it is left alone, and not taken back. */
const isTooOld = (taken: Instant | undefined, now: Instant): boolean =>
  taken !== undefined && taken < instantAt(millisecondsAt(now) - longestKept * 86_400_000);

const withDatabase = <Result>(file: string, act: (database: Database.Database) => Result): Result => {
  const database = new Database(file, { fileMustExist: true });
  try {
    return act(database);
  } finally {
    database.close();
  }
};
