import { chmodSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { DiskFull } from '@onewindow/kernel/eventStore.ts';

import { noRoomFor } from './sqliteFile.ts';

/**
 * Makes an empty file that nobody but its owner reads. What SQLite puts beside a file is as open as the file itself.
 * @throws {DiskFull}
 */
export const makePrivateFile = (path: string): void => {
  try {
    writeFileSync(path, '', { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC') throw new DiskFull(noRoomFor(path), { cause: error });
    throw error;
  }
};

/**
 * Takes a data folder, and what of it is ours, from everybody but its owner: what people have given the centre lies there, with
 * names and telephone numbers. A folder in which other things lie, too, is left as it is. What stays open to others comes back.
 */
export const closeToOthers = (dir: string): readonly string[] => {
  const names = readdirSync(dir);
  const files = names.filter((name) => ours.test(name)).map((name) => join(dir, name));
  const isOurs = names.every((name) => ours.test(name) || name === 'lost+found');
  return [...files, ...(isOurs ? [dir] : [])].filter((path) => !closedToOthers(path));
};

/**
 * The log, read models, the tree over the facts, persons' keys, the record of disclosures, credentials and the lock, with what SQLite puts
 * beside them and what is not made yet.
 */
const ours = new RegExp(
  `^(${[
    'events\\.sqlite',
    'read-model-[0-9a-f]{16}\\.sqlite',
    'fact-tree\\.sqlite',
    'tree-head-key\\.pem',
    'person-keys\\.sqlite(\\.[0-9a-f-]{36})?',
    'audit-\\d{4}-\\d{2}\\.log',
    'administrator\\.token',
    'session\\.key',
    'onewindow\\.lock',
  ].join('|')})(\\.new)?(-journal|-wal|-shm)?$`,
);

const others = 0o077;

const closedToOthers = (path: string): boolean => {
  const mode = statSync(path, { throwIfNoEntry: false })?.mode ?? 0;
  if ((mode & others) === 0) return true;
  try {
    chmodSync(path, mode & 0o7700);
  } catch (error) {
    // It belongs to somebody else, who may have meant it so.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') throw error;
  }
  // Some disks keep no modes, and say nothing.
  return (statSync(path).mode & others) === 0;
};
