import { createHash } from 'node:crypto';
import { closeSync, createReadStream, fsyncSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

import { z } from 'zod';

import { BackupRefused } from './backupRefused.ts';

/** What lies in a backup's folder: the log, and written last, so that a backup that was cut short has none, what it holds. */
export const logIn = (folder: string): string => join(folder, 'events.sqlite');
export const certificateIn = (folder: string): string => join(folder, 'backup.json');

const certificate = z.strictObject({
  takenAt: z.string(),
  facts: z.int(),
  streams: z.int(),
  /** Over every fact in its place. */
  hash: z.string(),
  /** Of the file, byte for byte. */
  fileHash: z.string(),
});

/** What a backup says of itself. */
export type Certificate = z.output<typeof certificate>;

/** @throws {BackupRefused} where there is none, or it cannot be read. */
export const readCertificate = (folder: string): Certificate => {
  const file = certificateIn(folder);
  try {
    return certificate.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    throw new BackupRefused(`${folder} holds no whole backup: ${file} is missing or damaged. Take another backup`, {
      cause: error,
    });
  }
};

/** A hash of a file as it is. */
export const fileHashOf = async (file: string): Promise<string> => {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
};

/** Waits until a file, or a folder's names, are on the disk. */
export const sync = (path: string): void => {
  const descriptor = openSync(path, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
};
