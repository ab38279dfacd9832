import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';

/**
 * What a file of this user's alone holds; it is made where it is not there. Whoever calls holds the folder, so nobody makes it at the
 * same time; a kill in between leaves none, or the whole.
 */
export const secretFile = (path: string, make: () => string): string => {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const secret = make();
  const handle = openSync(`${path}.new`, 'w', 0o600);
  try {
    writeSync(handle, `${secret}\n`);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(`${path}.new`, path);
  return secret;
};
