import { join } from 'node:path';

import { backUpLog } from '@onewindow/infra/backup/backUpLog.ts';
import { BackupRefused } from '@onewindow/infra/backup/backupRefused.ts';
import { restoreLog } from '@onewindow/infra/backup/restoreLog.ts';
import type { Settings } from '@onewindow/infra/settings.ts';
import { systemWorld } from '@onewindow/infra/systemWorld.ts';
import { instantAt } from '@onewindow/kernel/instant.ts';

import { holdDataDir } from '../dataDir.ts';

/** Backs up the log in DATA_DIR, also while a centre works on it. */
export const backup = async (folder: string, settings: Settings): Promise<void> => {
  requireEmbedded(settings);
  const { facts, streams, hash } = await backUpLog(logOf(settings), folder, instantAt(systemWorld.now()));
  process.stdout.write(
    `${facts} facts in ${streams} streams backed up to ${folder}, and read back the same (${hash}); the keys of persons are not in it (onewindow backup-keys)\n`,
  );
};

/** Takes a backup back into a DATA_DIR that holds no log. */
export const restore = async (folder: string, settings: Settings): Promise<void> => {
  requireEmbedded(settings);
  const held = holdDataDir(settings.dataDir);
  try {
    const { facts, streams, hash, takenAt } = await restoreLog(folder, logOf(settings));
    process.stdout.write(
      `${facts} facts in ${streams} streams, as of ${takenAt}, restored to ${settings.dataDir}, the same as backed up (${hash}); the keys of persons are not in it (onewindow restore-keys)\n`,
    );
  } finally {
    held.release();
  }
};

const logOf = ({ dataDir }: Settings): string => join(dataDir, 'events.sqlite');

const requireEmbedded = ({ eventStore }: Settings): void => {
  if (eventStore === undefined) return;
  throw new BackupRefused('EVENT_STORE names an EventStoreDB: back up its servers as infra/README.md says');
};
