import { statSync } from 'node:fs';

import { StoreLost } from '@onewindow/kernel/eventStore.ts';

/** A file that is open, and whether its path still leads to it. */
export interface OpenedFile {
  /** What became of it, where its path leads to it no longer. */
  readonly wrong: () => string | undefined;
  /** @throws {StoreLost} where its path leads to it no longer. */
  readonly requireInPlace: () => void;
}

/**
 * Remembers which file a path leads to, for as long as that file is open. A file that was removed takes writes as before, and is
 * gone with the process. As long as it is open its inode is given to no other, so device and inode say which file it is.
 */
export const openedFile = (path: string): OpenedFile => {
  const { dev, ino } = statSync(path, { bigint: true });
  const wrong = (): string | undefined => {
    try {
      const now = statSync(path, { bigint: true, throwIfNoEntry: false });
      if (now === undefined) return 'it was removed or moved away';
      return now.dev === dev && now.ino === ino ? undefined : 'another file lies in its place';
    } catch (error) {
      return `it cannot be looked at any more (${(error as NodeJS.ErrnoException).code})`;
    }
  };
  return {
    wrong,
    requireInPlace: () => {
      const what = wrong();
      if (what === undefined) return;
      throw new StoreLost(
        `${path} is no longer the file that this process works on: ${what}. Nothing is recorded any more until it has been put back and the centre started again`,
      );
    },
  };
};
