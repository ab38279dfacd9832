import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { z } from 'zod';

/** What was taken out as a file: at its begin, and again at its end with how many rows it had and whether it was whole. */
const Exported = z.strictObject({
  list: z.string(),
  format: z.string(),
  /** As it was asked for: the query of the address. */
  filter: z.string(),
  /** The position of the record from which on it was read. */
  position: z.int(),
  rows: z.int().exactOptional(),
  complete: z.boolean().exactOptional(),
});

/** A line of the record of disclosures: who was shown whose personal data, in which objects, or took what out as a file, and when. */
export const AuditLine = z.strictObject({
  /** Counts from 1, over all files. */
  number: z.int().min(1),
  /** The SHA-256 of the line before, in hex; of the first, zeros. */
  before: z.string().regex(/^[0-9a-f]{64}$/),
  at: z.iso.datetime({ precision: 3 }),
  actor: z.strictObject({ role: z.string(), id: z.string() }),
  persons: z.array(z.string()),
  objects: z.array(z.string()),
  exported: Exported.exactOptional(),
});
export type AuditLine = z.infer<typeof AuditLine>;

/** What the first line has before it. */
export const beginning = '0'.repeat(64);

/** What the next line has before it. */
export const hashOfLine = (line: string): string => createHash('sha256').update(line).digest('hex');

/** The files of a folder, one for each month, the oldest first. */
export const auditFilesIn = (dir: string): readonly string[] =>
  readdirSync(dir)
    .filter((name) => /^audit-\d{4}-\d{2}\.log$/.test(name))
    .toSorted((a, b) => (a < b ? -1 : 1))
    .map((name) => join(dir, name));

/** The file of the month of an instant. */
export const auditFileOf = (dir: string, at: string): string => join(dir, `audit-${at.slice(0, 7)}.log`);
