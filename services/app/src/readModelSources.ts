import { createHash } from 'node:crypto';

/** What read models follow from, as it is committed with the program. */
export interface ReadModelSources {
  /** Of the code that runs, in hex: without comments and types. */
  readonly hash: string;
  /** Of the files as they are, to see at once whether anything changed. */
  readonly raw: string;
  /** By their paths from the root, in order. */
  readonly files: readonly string[];
}

/** A hash of files as they are. */
export const rawHash = (files: readonly string[], read: (file: string) => string): string => {
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file}\n${read(file)}\n`);
  return hash.digest('hex');
};
