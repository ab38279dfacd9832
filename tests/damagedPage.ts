import { spawnSync } from 'node:child_process';

import Database from 'better-sqlite3';

/** Spoils a table and its indexes in a file that somebody else has open, as a disk does: the next who reads them meets that. */
export const damageTable = (file: string, table: string): void => {
  const database = new Database(file);
  database.pragma('wal_checkpoint(TRUNCATE)');
  const size = database.pragma('page_size', { simple: true }) as number;
  const pages = database.prepare<[string], number>('SELECT rootpage FROM sqlite_master WHERE tbl_name = ?').pluck();
  for (const page of pages.all(table)) {
    // By a process of its own: one that closes a file loses all its locks on it.
    const place = [`of=${file}`, `bs=${size}`, `seek=${page - 1}`, 'count=1', 'conv=notrunc'];
    spawnSync('dd', place, { input: Buffer.alloc(size, 0xa5) });
  }
  // Whoever has a page in its memory reads it again once the file has changed.
  database.exec('UPDATE checkpoint SET one = one');
  database.close();
};
