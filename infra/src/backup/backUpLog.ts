import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';

import type Database from 'better-sqlite3';

import { openOwnSqliteFile, requireOwnSqliteFile, sayingWhichFile } from '../sqliteFile.ts';
import { logOwnership, openLogFileToRead } from '../sqliteLogFile.ts';
import { type Certificate, certificateIn, fileHashOf, logIn, sync } from './backupFolder.ts';
import { BackupRefused } from './backupRefused.ts';
import { contentOf, type LogContent } from './logContent.ts';

/**
 * Backs a log up into a folder while a centre works on it: what it held at one moment, read back and held against it.
 * @throws {BackupRefused} if there is no log, the folder holds a backup already, or the copy is not the same.
 * @throws {UnusableFile} if the log is damaged.
 */
export const backUpLog = async (file: string, folder: string, takenAt: string): Promise<Certificate> => {
  if (!existsSync(file)) throw new BackupRefused(`there is nothing to back up: ${file} is not there`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const copy = logIn(folder);
  for (const there of [copy, certificateIn(folder)])
    if (existsSync(there)) throw new BackupRefused(`${there} is there already: choose another folder`);
  const aside = `${copy}.new`;
  for (const end of ['', '-journal', '-wal', '-shm']) rmSync(`${aside}${end}`, { force: true });
  // Whatever a copy holds is personal data, too.
  writeFileSync(aside, '', { mode: 0o600, flag: 'wx' });
  const source = openLogFileToRead(file);
  let content: LogContent;
  try {
    // One moment of the log, whatever is appended meanwhile.
    source.exec('BEGIN');
    content = sayingWhichFile(file, logOwnership, () => contentOf(source));
    await source.backup(aside);
  } finally {
    source.close();
  }
  requireSameContent(aside, content);
  sync(aside);
  const certificate = { takenAt, ...content, fileHash: await fileHashOf(aside) };
  renameSync(aside, copy);
  writeFileSync(certificateIn(folder), `${JSON.stringify(certificate, null, 2)}\n`, { mode: 0o600, flush: true });
  sync(folder);
  return certificate;
};

/**
 * Holds what a copied file says against what it must hold, with everything that SQLite can check.
 * @throws {BackupRefused}
 */
export const requireSameContent = (file: string, { facts, streams, hash }: LogContent): void => {
  requireOwnSqliteFile(file, logOwnership);
  const copy = openOwnSqliteFile(file, logOwnership);
  try {
    const content = sayingWhichFile(file, logOwnership, () => contentOf(copy));
    if (!isDeepStrictEqual(content, { facts, streams, hash })) {
      throw new BackupRefused(
        `${file} holds ${content.facts} facts (${content.hash}) where ${facts} (${hash}) were to be: the copy is damaged`,
      );
    }
    requireSound(copy, file);
  } finally {
    copy.close();
  }
};

const requireSound = (copy: Database.Database, file: string): void => {
  const found = copy.pragma('integrity_check(1)', { simple: true });
  if (found !== 'ok') throw new BackupRefused(`${file} is a copy of a damaged log (${String(found)})`);
};
