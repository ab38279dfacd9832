import { z } from 'zod';

import { event, type EventOf } from '../event.ts';
import { CaseId, CommitmentKindId, Contact, Day, InspectionId, Line, Prose } from '../values.ts';
import { CommitmentId, Subject, SubjectChanges, SubjectCode, SubjectRisk, Told, ToldClause } from './values.ts';

export const SubjectRegistered = event('SubjectRegistered', {
  subject: Subject,
  creditCodeReason: Prose.exactOptional(),
});
/** Only what differs from what was. */
export const SubjectAmended = event('SubjectAmended', {
  code: SubjectCode,
  reason: Prose,
  changes: SubjectChanges,
  creditCodeReason: Prose.exactOptional(),
});
export const SubjectRiskAssessed = event('SubjectRiskAssessed', {
  code: SubjectCode,
  risk: SubjectRisk,
  reason: Prose,
});

export const subjectEvents = [SubjectRegistered, SubjectAmended, SubjectRiskAssessed] as const;
export type SubjectEvent = EventOf<(typeof subjectEvents)[number]>;

/** The notice: all that was told stands in it. */
export const CommitmentMade = event('CommitmentMade', {
  commitment: CommitmentId,
  kind: CommitmentKindId,
  /** What the kind is called. */
  title: Told,
  subject: Subject,
  told: z.array(ToldClause).min(1),
  consequences: z.array(Told).min(1),
  madeOn: Day,
  /** The last day on which it holds; until it is withdrawn where none is named. */
  validUntil: Day.exactOptional(),
  replaces: CommitmentId.exactOptional(),
  contact: Contact.exactOptional(),
  /** The version of the catalogue that told it. */
  catalogue: Line,
});
export const CommitmentWithdrawn = event('CommitmentWithdrawn', { commitment: CommitmentId, reason: Prose });
export const CommitmentLapsed = event('CommitmentLapsed', { commitment: CommitmentId });
export const CommitmentFoundFalse = event('CommitmentFoundFalse', {
  commitment: CommitmentId,
  reason: Prose,
  evidence: Line,
  inspection: InspectionId.exactOptional(),
  /** The last day on which no other of this kind can be made for the subject, where the catalogue says how long. */
  barredUntil: Day.exactOptional(),
});
export const CaseRestedOnCommitment = event('CaseRestedOnCommitment', { commitment: CommitmentId, caseId: CaseId });

export const commitmentEvents = [
  CommitmentMade,
  CommitmentWithdrawn,
  CommitmentLapsed,
  CommitmentFoundFalse,
  CaseRestedOnCommitment,
] as const;
export type CommitmentEvent = EventOf<(typeof commitmentEvents)[number]>;
