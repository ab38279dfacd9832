import { z } from 'zod';

import { published } from '../published.ts';
import { Day, Line, Prose, Uuid } from '../values.ts';

/**
 * What a centre does to be known and understood, as Jinshan counts it: trainings of the city that its departments attend, of its
 * departments, of its window's staff and of firms, meetings that coordinate the reform, open days.
 */
export const OutreachKind = z
  .enum(['cityTraining', 'departmentTraining', 'windowStudy', 'firmTraining', 'coordinationMeeting', 'openDay'])
  .register(published, { name: 'OutreachKind' });
export type OutreachKind = z.infer<typeof OutreachKind>;

/** What is said of one activity. */
export const outreachFacts = {
  kind: OutreachKind,
  heldOn: Day,
  /** For whom it was. */
  audience: Line,
  /** How many were there; absent where nobody counted. */
  present: z.int().min(0).max(1_000_000).exactOptional(),
};

/** What corrects an activity: why, and what is other than it was. */
export const outreachCorrection = {
  activity: Uuid,
  reason: Prose,
  kind: OutreachKind.exactOptional(),
  heldOn: Day.exactOptional(),
  audience: Line.exactOptional(),
  present: outreachFacts.present,
};

/** The stream of one activity, by the id that its recording gave it. */
export const outreachStream = (activity: string): string => `outreach-${activity}`;
