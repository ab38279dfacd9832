import { z } from 'zod';

import { command, type CommandOf } from '../event.ts';
import { CaseId, ClauseId, CommitmentKindId, Contact, InspectionId, Line, Prose } from '../values.ts';
import { CommitmentId, Subject, SubjectChanges, SubjectCode, SubjectRisk } from './values.ts';

/** Enters a subject before it commits to anything; one that nobody entered is known by its first commitment. */
export const RegisterSubject = command('RegisterSubject', {
  subject: Subject,
  /** Why a credit code whose check character fails is accepted all the same. */
  creditCodeReason: Prose.exactOptional(),
});
/** What is named replaces what was; the rest stays. */
export const AmendSubject = command('AmendSubject', {
  code: SubjectCode,
  reason: Prose,
  changes: SubjectChanges,
  creditCodeReason: Prose.exactOptional(),
});
export const AssessSubjectRisk = command('AssessSubjectRisk', { code: SubjectCode, risk: SubjectRisk, reason: Prose });

export const subjectCommands = [RegisterSubject, AmendSubject, AssessSubjectRisk] as const;
export type SubjectCommand = CommandOf<(typeof subjectCommands)[number]>;

/** Ticks every clause that the kind tells, and commits: the notice is made with it. */
export const Commit = command('Commit', {
  subject: Subject,
  kind: CommitmentKindId,
  ticked: z.array(ClauseId).min(1).max(60),
  /** The commitment in force that this one takes the place of. */
  replaces: CommitmentId.exactOptional(),
  contact: Contact.exactOptional(),
});
export const WithdrawCommitment = command('WithdrawCommitment', { commitment: CommitmentId, reason: Prose });
/** Puts on record that a commitment has run out; only the passing of time gives it. */
export const LapseCommitment = command('LapseCommitment', { commitment: CommitmentId });
/** What was committed to does not hold, or never did. */
export const FindCommitmentFalse = command('FindCommitmentFalse', {
  commitment: CommitmentId,
  reason: Prose,
  evidence: Line,
  inspection: InspectionId.exactOptional(),
});
/** A case that was granted on it: where it proves false, its certificates are withdrawn by the case's own act. */
export const RestCaseOnCommitment = command('RestCaseOnCommitment', { commitment: CommitmentId, caseId: CaseId });

export const offeredCommitmentCommands = [
  Commit,
  WithdrawCommitment,
  FindCommitmentFalse,
  RestCaseOnCommitment,
] as const;
export const internalCommitmentCommands = [LapseCommitment] as const;
export type CommitmentCommand =
  | CommandOf<(typeof offeredCommitmentCommands)[number]>
  | CommandOf<(typeof internalCommitmentCommands)[number]>;
