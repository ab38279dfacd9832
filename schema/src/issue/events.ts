import { z } from 'zod';

import { event, type EventOf } from '../event.ts';
import { OfficerId } from '../desk/values.ts';
import { CityId, FirmTrade, RoundId, VisitNumber } from '../round/values.ts';
import { Contact, CreditCode, Day, Days, DepartmentId, Line, PersonName, ProjectCode, Prose } from '../values.ts';
import {
  AnswerMeans,
  EscalatedTo,
  EscalationDays,
  Evidence,
  FirmVoice,
  IssueFirm,
  IssueId,
  IssueKindId,
  IssueLevel,
  IssueLimits,
  IssueScope,
  IssueSource,
} from './values.ts';

const ofIssue = { issue: IssueId };
const someIssues = z.array(IssueId).max(2_000);
const AnswerNumber = z.int().min(1);

/** `trade`: of a firm of the plan, as that said then; `limits`: what the catalogue promised of its kind then. */
export const IssueRecorded = event('IssueRecorded', {
  ...ofIssue,
  round: RoundId,
  kind: IssueKindId,
  firm: IssueFirm,
  trade: FirmTrade.exactOptional(),
  city: CityId.exactOptional(),
  project: ProjectCode.exactOptional(),
  words: Prose,
  evidence: Evidence,
  source: IssueSource,
  visit: VisitNumber.exactOptional(),
  contact: Contact.exactOptional(),
  limits: IssueLimits.exactOptional(),
});
/** In the stream of the merged one, whose firm it is. */
export const IssueMerged = event('IssueMerged', {
  ...ofIssue,
  into: IssueId,
  firm: IssueFirm,
  reason: Prose.exactOptional(),
});
export const IssueUnmerged = event('IssueUnmerged', { ...ofIssue, from: IssueId, reason: Prose });
/** In the stream of the leading one: what is settled with it, and whose firm is told what becomes of it. */
export const MergedIssueListed = event('MergedIssueListed', { ...ofIssue, merged: IssueId, firm: IssueFirm });
export const MergedIssueDelisted = event('MergedIssueDelisted', { ...ofIssue, merged: IssueId });
export const IssueMarked = event('IssueMarked', { ...ofIssue, scope: IssueScope });
export const IssueRouted = event('IssueRouted', {
  ...ofIssue,
  level: IssueLevel,
  department: DepartmentId,
  reason: Prose.exactOptional(),
});
/** `dueOn` is a working day; `escalation`: what the catalogue said then of one that is late. */
export const IssueAssigned = event('IssueAssigned', {
  ...ofIssue,
  owner: OfficerId,
  department: DepartmentId,
  dueOn: Day,
  escalation: EscalationDays.exactOptional(),
  reason: Prose.exactOptional(),
});
export const IssueRefusedByOwner = event('IssueRefusedByOwner', {
  ...ofIssue,
  owner: OfficerId,
  department: DepartmentId,
  reason: Prose,
});
export const IssueUrged = event('IssueUrged', { ...ofIssue, owner: OfficerId, words: Prose });
export const IssueEscalated = event('IssueEscalated', { ...ofIssue, to: EscalatedTo, owner: OfficerId, dueOn: Day });
/**
 * Answers of an issue are numbered. `concerns`: this issue and those merged under it whose firms had not confirmed before. `silence`: so
 * many calendar days after it a firm that says nothing keeps nobody from striking off.
 */
export const IssueAnswered = event('IssueAnswered', {
  ...ofIssue,
  answer: AnswerNumber,
  concerns: someIssues,
  told: z.array(z.strictObject({ firm: CreditCode, name: PersonName })).max(300),
  by: OfficerId,
  toldOn: Day,
  means: AnswerMeans,
  words: Prose,
  silence: Days.exactOptional(),
});
/** In the stream of whose firm it is; `leading`: the issue with which it is settled, and whose answer that was. */
const ofFirm = {
  ...ofIssue,
  answer: AnswerNumber,
  leading: IssueId.exactOptional(),
  by: FirmVoice,
  evidence: Line.exactOptional(),
};
export const IssueConfirmed = event('IssueConfirmed', ofFirm);
export const IssueDisputed = event('IssueDisputed', { ...ofFirm, reason: Prose });
/** `with`: those merged under it; `silent`: whose firms have said nothing for too long. */
export const IssueStruckOff = event('IssueStruckOff', {
  ...ofIssue,
  with: someIssues,
  silent: someIssues,
  words: Prose.exactOptional(),
});
export const IssueReopened = event('IssueReopened', { ...ofIssue, with: someIssues, reason: Prose });

export const issueEvents = [
  IssueRecorded,
  IssueMerged,
  IssueUnmerged,
  MergedIssueListed,
  MergedIssueDelisted,
  IssueMarked,
  IssueRouted,
  IssueAssigned,
  IssueRefusedByOwner,
  IssueUrged,
  IssueEscalated,
  IssueAnswered,
  IssueConfirmed,
  IssueDisputed,
  IssueStruckOff,
  IssueReopened,
] as const;
export type IssueEvent = EventOf<(typeof issueEvents)[number]>;
