import { accessSync, constants, mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

import { type DataDirLock, lockDataDir } from '@onewindow/infra/dataDirLock.ts';

import { closeToOthers } from '@onewindow/infra/privateFiles.ts';

import { StartRefused } from './startRefused.ts';

/** A data folder held by this process. */
export interface HeldDataDir extends DataDirLock {
  /** What in it others on this machine may read all the same: it is not this user's, or its disk keeps no modes. */
  readonly openToOthers: readonly string[];
}

/**
 * Makes a data folder where it is not there, holds it for this process alone, and closes it to other users.
 * @throws {StartRefused | DataDirInUse | UnusableFile} in one line.
 */
export const holdDataDir = (dataDir: string): HeldDataDir => {
  requireFolder(dataDir);
  const lock = lockDataDir(dataDir);
  try {
    return { ...lock, openToOthers: closeToOthers(dataDir) };
  } catch (error) {
    lock.release();
    throw error;
  }
};

const requireFolder = (dataDir: string): void => {
  try {
    makeFolder(resolve(dataDir));
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    const why = whyNot[code] ?? `it cannot be made or written (${code})`;
    throw new StartRefused(`DATA_DIR=${JSON.stringify(dataDir)} cannot be used: ${why}. Choose another folder`, {
      cause: error,
    });
  }
};

const whyNot: { readonly [code: string]: string } = {
  EEXIST: 'it is no folder, or lies in none',
  EACCES: 'it may not be written',
  EPERM: 'it may not be written',
  EROFS: 'it lies where nothing can be written',
};

/** One folder after the other: where a parent is there and yet takes no folder, as in /proc, Node's recursion never ends. */
const makeFolder = (folder: string): void => {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder));
  mkdirSync(folder, { mode: 0o700 });
};
