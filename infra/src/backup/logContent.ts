import { createHash } from 'node:crypto';

import type Database from 'better-sqlite3';

/** What a log holds, in numbers that two logs must agree in: how many facts and streams, and a hash over every fact in its place. */
export interface LogContent {
  readonly facts: number;
  readonly streams: number;
  readonly hash: string;
}

/** Reads a whole log, fact by fact, and sums it up. */
export const contentOf = (database: Database.Database): LogContent => {
  const rows = database
    .prepare(
      `SELECT position, name, revision, events.id, type, data, metadata FROM events
        LEFT JOIN streams ON streams.id = events.stream ORDER BY position`,
    )
    .raw();
  const hash = createHash('sha256');
  let facts = 0;
  for (const row of rows.iterate()) {
    hash.update(`${JSON.stringify(row)}\n`);
    facts += 1;
  }
  const streams = database.prepare<[], number>('SELECT count(*) FROM streams').pluck().get() ?? 0;
  return { facts, streams, hash: hash.digest('hex') };
};
