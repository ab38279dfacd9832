import { z } from 'zod';

import { IssueLevel } from '../issue/values.ts';
import { published } from '../published.ts';
import { DepartmentId } from '../values.ts';

/** `YYYY-MM`: a bulletin tells of one month, by the centre's civil days. */
export const BulletinMonth = z
  .string()
  .regex(/^(?:19|20|21)\d{2}-(?:0[1-9]|1[0-2])$/)
  .register(published, { name: 'ID' });

const Count = z.int().min(0);

/**
 * What a department has done on one level in a month. It begins with what was open; to that comes what was routed to it or reopened, and
 * from that goes what was refused, routed elsewhere, merged or struck off; what is left is open. Late is what was open and unanswered when
 * its day was over.
 */
const BulletinLine = z.strictObject({
  level: IssueLevel,
  department: DepartmentId,
  openBefore: Count,
  came: Count,
  reopened: Count,
  went: Count,
  struckOff: Count,
  open: Count,
  late: Count,
});
export type BulletinLine = z.infer<typeof BulletinLine>;

/** The whole of a month, with what nobody had been given yet. */
export const BulletinFigures = z.strictObject({
  recorded: Count,
  merged: Count,
  struckOff: Count,
  reopened: Count,
  open: Count,
  late: Count,
  /** Of what is open: not routed to anybody. */
  unrouted: Count,
  /** Of all that was recorded until its end: taken over from a ledger, not recorded here. */
  takenOver: Count,
  lines: z.array(BulletinLine).max(1_000),
});
export type BulletinFigures = z.infer<typeof BulletinFigures>;

export const bulletinStream = (month: string): string => `bulletin-${month}`;
