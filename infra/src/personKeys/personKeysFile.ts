import { existsSync, linkSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

import { StoreUnavailable } from '@onewindow/kernel/eventStore.ts';
import type { World } from '@onewindow/kernel/world.ts';
import Database from 'better-sqlite3';

import { sync } from '../backup/backupFolder.ts';
import { openedFile } from '../openedFile.ts';
import { makePrivateFile } from '../privateFiles.ts';
import {
  openOwnSqliteFile,
  type Ownership,
  requireOwnSqliteFile,
  sayingWhichFile,
  UnusableFile,
} from '../sqliteFile.ts';

/** What the file of persons' keys must be. */
export const keysOwnership = {
  applicationId: 0x6f6e6b79, // 'onky'
  version: 1,
  what: "the persons' keys",
  remedy: 'Restore it from a backup of the keys (onewindow restore-keys), or say where it lies in PERSON_KEYS.',
} satisfies Ownership;

/** A key that is destroyed is overwritten in the file, and so are the words by which its person was found. */
const schema = `
  PRAGMA application_id = ${keysOwnership.applicationId};
  PRAGMA user_version = ${keysOwnership.version};
  CREATE TABLE store (id TEXT NOT NULL, secret BLOB NOT NULL) STRICT;
  CREATE TABLE persons (id TEXT PRIMARY KEY, words BLOB NOT NULL UNIQUE, key BLOB NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE forgotten (id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
`;

/** The file, open, and whether its path still leads to it. */
export interface PersonKeysFile {
  readonly database: Database.Database;
  /** @throws {StoreLost} */
  readonly requireInPlace: () => void;
  readonly saying: <Result>(act: () => Result) => Result;
}

/**
 * Opens the file of persons' keys, which is made where it is not there. Several nodes may have it open, so it has no write-ahead file:
 * that needs memory which machines do not share.
 * @throws {UnusableFile | DiskFull}
 */
export const openPersonKeysFile = (file: string, world: Pick<World, 'randomBytes' | 'randomUuid'>): PersonKeysFile => {
  if (file === ':memory:') {
    const database = created(file, world);
    return { database, requireInPlace: () => undefined, saying: (act) => act() };
  }
  requireOwnSqliteFile(file, keysOwnership);
  if (!existsSync(file)) makeAside(file, world);
  const database = openOwnSqliteFile(file, keysOwnership);
  // A second node may be writing: it is waited for.
  database.pragma('busy_timeout = 5000');
  database.pragma('secure_delete = ON');
  const { requireInPlace } = openedFile(file);
  return {
    database,
    requireInPlace,
    saying: (act) => sayingWhetherThere(file, () => sayingWhichFile(file, keysOwnership, act)),
  };
};

/**
 * Where the file lies on storage that several machines reach, that may be away, or another node may hold it for too long.
 * @throws {StoreUnavailable}
 */
const sayingWhetherThere = <Result>(file: string, act: () => Result): Result => {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof Database.SqliteError && /^SQLITE_(BUSY|IOERR|CANTOPEN|READONLY)/.test(error.code)))
      throw error;
    throw new StoreUnavailable(`${file} cannot be reached (${error.code})`, { cause: error });
  }
};

/** Made aside and linked, so that a crash leaves no half-made file, and of two nodes that begin at once one makes it for both. */
const makeAside = (file: string, world: Pick<World, 'randomBytes' | 'randomUuid'>): void => {
  const aside = `${file}.${world.randomUuid()}.new`;
  try {
    makePrivateFile(aside);
    sayingWhichFile(file, keysOwnership, () => created(aside, world).close());
    linkSync(aside, file);
    // The log names this file before it holds any key.
    sync(dirname(file));
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return;
    if (/^(ENOENT|ENOTDIR|EACCES|EPERM|EROFS)$/.test(code))
      throw new UnusableFile(file, `it cannot be made (${code})`, keysOwnership, { cause: error });
    throw error;
  } finally {
    rmSync(aside, { force: true });
  }
};

const created = (file: string, world: Pick<World, 'randomBytes' | 'randomUuid'>): Database.Database => {
  const database = new Database(file).exec(`BEGIN; ${schema} COMMIT`);
  database.prepare('INSERT INTO store (id, secret) VALUES (?, ?)').run(world.randomUuid(), world.randomBytes(32));
  return database;
};
