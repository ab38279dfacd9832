import { constants, copyFileSync, chmodSync, existsSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

import { requireSameContent } from './backUpLog.ts';
import { type Certificate, fileHashOf, logIn, readCertificate, sync } from './backupFolder.ts';
import { BackupRefused } from './backupRefused.ts';

/**
 * Takes a backup back as the log of a data folder that holds none. It gets its name when it has been found the same, so that a
 * restore that was cut short leaves no log.
 * @throws {BackupRefused} if the backup is not whole, or a log is there.
 */
export const restoreLog = async (folder: string, file: string): Promise<Certificate> => {
  const certificate = readCertificate(folder);
  for (const there of [file, `${file}-wal`]) {
    if (existsSync(there))
      throw new BackupRefused(
        `${there} is there already: move it and what lies beside it away, or choose another DATA_DIR`,
      );
  }
  const source = logIn(folder);
  if (!existsSync(source)) throw new BackupRefused(`${folder} holds no whole backup: ${source} is not there`);
  const aside = `${file}.new`;
  for (const end of ['', '-journal', '-wal', '-shm']) rmSync(`${aside}${end}`, { force: true });
  copyFileSync(source, aside, constants.COPYFILE_EXCL);
  chmodSync(aside, 0o600);
  if ((await fileHashOf(aside)) !== certificate.fileHash) {
    rmSync(aside);
    throw new BackupRefused(
      `${source} is not the file that was backed up: it was damaged or changed since. Take another backup`,
    );
  }
  requireSameContent(aside, certificate);
  sync(aside);
  renameSync(aside, file);
  sync(dirname(file));
  return certificate;
};
