import { z } from 'zod';

import { CommitmentId, Subject } from '../commitment/values.ts';
import { OfficerId } from '../desk/values.ts';
import { event, type EventOf } from '../event.ts';
import { Approver, ClauseId, CommitmentKindId, CreditCode, Day, InspectionId, Line, Prose } from '../values.ts';
import {
  Checklist,
  CircularGround,
  ConductId,
  CreditEnd,
  CreditEntryId,
  Evidence,
  Finding,
  GivenDays,
  Hands,
  Inspector,
  VisitMode,
} from './values.ts';

const ofInspection = { inspection: InspectionId };

/** It was drawn, or somebody complained: it has a draw, or a ground. */
export const InspectionOpened = event('InspectionOpened', {
  ...ofInspection,
  subject: Subject,
  kind: CommitmentKindId,
  /** What the subject had committed to; where it had to nothing, the checklist is the catalogue's. */
  commitment: CommitmentId.exactOptional(),
  draw: Line.exactOptional(),
  ground: Prose.exactOptional(),
  inspectors: z.array(Inspector).min(1).max(5),
  checklist: Checklist,
});
export const InspectionRecorded = event('InspectionRecorded', {
  ...ofInspection,
  by: OfficerId,
  mode: VisitMode,
  visitedOn: Day,
  findings: z.array(Finding).min(1).max(60),
});
export const InspectionConfirmed = event('InspectionConfirmed', { ...ofInspection, by: OfficerId });
export const InspectionObjected = event('InspectionObjected', {
  ...ofInspection,
  by: OfficerId,
  clauses: z.array(ClauseId).min(1),
  reason: Prose,
});
/** Found in order, or put right. */
export const InspectionClosed = event('InspectionClosed', {
  ...ofInspection,
  how: z.enum(['inOrder', 'rectified']),
});
/** `dueOn` is the day that the firm was told. */
export const RectificationOrdered = event('RectificationOrdered', {
  ...ofInspection,
  words: Prose,
  days: GivenDays,
  dueOn: Day,
  by: Hands,
});
export const RectificationExtended = event('RectificationExtended', {
  ...ofInspection,
  reason: Prose,
  days: GivenDays,
  dueOn: Day,
  by: Hands,
});
export const RectificationReported = event('RectificationReported', {
  ...ofInspection,
  words: Prose,
  evidence: Evidence,
});
export const RectificationChecked = event('RectificationChecked', {
  ...ofInspection,
  done: z.boolean(),
  /** Whether the day of the order had passed when it was checked. */
  pastDue: z.boolean(),
  by: OfficerId,
  words: Prose.exactOptional(),
  evidence: Evidence.exactOptional(),
});
export const RectificationRefused = event('RectificationRefused', {
  ...ofInspection,
  by: OfficerId,
  words: Prose,
  evidence: Evidence.exactOptional(),
});
export const RectificationLate = event('RectificationLate', { ...ofInspection, dueOn: Day });
export const CircularPublished = event('CircularPublished', {
  ...ofInspection,
  number: Line,
  title: Line,
  text: Prose,
  ground: CircularGround,
  subject: Subject,
  /** The conduct that the catalogue says follows from the ground by itself; none where it says nothing. */
  conduct: ConductId.exactOptional(),
  by: Hands,
});
export const CircularWithdrawn = event('CircularWithdrawn', {
  ...ofInspection,
  number: Line,
  reason: Prose,
  approvedBy: Approver,
  by: Hands,
});

export const inspectionEvents = [
  InspectionOpened,
  InspectionRecorded,
  InspectionConfirmed,
  InspectionObjected,
  InspectionClosed,
  RectificationOrdered,
  RectificationExtended,
  RectificationReported,
  RectificationChecked,
  RectificationRefused,
  RectificationLate,
  CircularPublished,
  CircularWithdrawn,
] as const;
export type InspectionEvent = EventOf<(typeof inspectionEvents)[number]>;

/** Which mark of whose record, and on what it rests. */
const ofEntry = { creditCode: CreditCode, entry: CreditEntryId, inspection: InspectionId, circular: Line };

export const CreditEntered = event('CreditEntered', {
  ...ofEntry,
  enterprise: Line,
  conduct: ConductId,
  points: z.int().min(0).max(1000),
  /** The first day on which its repair can be asked for. */
  repairableOn: Day,
  /** The last day on which it stands. */
  endsOn: Day,
  /** Nobody's hand where it followed from the circular. */
  by: Hands,
  /** Who published the circular. */
  publishedBy: Hands,
});
export const CreditRepairApplied = event('CreditRepairApplied', {
  ...ofEntry,
  words: Prose,
  evidence: Evidence.exactOptional(),
});
export const CreditRepaired = event('CreditRepaired', { ...ofEntry, by: Hands });
export const CreditRepairRefused = event('CreditRepairRefused', { ...ofEntry, reason: Prose, by: Hands });
export const CreditObjected = event('CreditObjected', {
  ...ofEntry,
  words: Prose,
  evidence: Evidence.exactOptional(),
});
export const CreditObjectionAnswered = event('CreditObjectionAnswered', {
  ...ofEntry,
  upheld: z.boolean(),
  words: Prose,
  by: Hands,
});
export const CreditEnded = event('CreditEnded', { ...ofEntry, why: CreditEnd });

export const creditEvents = [
  CreditEntered,
  CreditRepairApplied,
  CreditRepaired,
  CreditRepairRefused,
  CreditObjected,
  CreditObjectionAnswered,
  CreditEnded,
] as const;
export type CreditEvent = EventOf<(typeof creditEvents)[number]>;
