import { backUpKeys, longestKept, restoreKeys } from '@onewindow/infra/personKeys/keysBackup.ts';
import type { Settings } from '@onewindow/infra/settings.ts';
import { systemWorld } from '@onewindow/infra/systemWorld.ts';
import { instantAt } from '@onewindow/kernel/instant.ts';

import { personKeysFileOf } from '../personKeysFile.ts';

/** Backs the keys of persons up, apart from the log, also while a centre works with them. */
export const backUpPersonKeys = (folder: string, settings: Settings): void => {
  const { copy, persons, removed } = backUpKeys(personKeysFileOf(settings), folder, instantAt(systemWorld.now()));
  process.stdout.write(
    `the keys of ${persons} persons are in ${copy}: for ${longestKept} days at most. Keep it apart from backups of the log\n`,
  );
  for (const old of removed) process.stdout.write(`${old} was older than ${longestKept} days and is removed\n`);
};

/** Takes a backup of the keys back where there are none. */
export const restorePersonKeys = (copy: string, settings: Settings): void => {
  const file = personKeysFileOf(settings);
  const { takenAt } = restoreKeys(copy, file, instantAt(systemWorld.now()));
  process.stdout.write(
    `the keys as of ${takenAt} are in ${file}: the next start destroys those of whoever was forgotten since\n`,
  );
};
