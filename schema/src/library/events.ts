import { z } from 'zod';

import { event, type EventOf } from '../event.ts';
import { Firm, Hand } from '../firm.ts';
import { IssueId } from '../issue/values.ts';
import { CreditCode, Day, Line, Prose } from '../values.ts';
import { MeasureTask, Numbered, PolicyChanges, policyFacts, PolicyId, PolicyMeans, taskCharge } from './values.ts';

const ofPolicy = { policy: PolicyId };
const ofTask = { ...ofPolicy, task: Numbered };

export const PolicyPublished = event('PolicyPublished', { ...ofPolicy, ...policyFacts });
/** Only what differs from what was. */
export const PolicyAmended = event('PolicyAmended', { ...ofPolicy, reason: Prose, changes: PolicyChanges });
export const PolicyReplaced = event('PolicyReplaced', { ...ofPolicy, by: PolicyId, reason: Prose });
export const PolicyEnded = event('PolicyEnded', { ...ofPolicy, reason: Prose });
/** Its tasks are numbered within the policy, from `from` on. */
export const MeasureAdded = event('MeasureAdded', {
  ...ofPolicy,
  measure: Numbered,
  from: Numbered,
  words: Prose,
  tasks: z.array(MeasureTask),
});
export const TaskReassigned = event('TaskReassigned', { ...ofTask, ...taskCharge, reason: Prose });
export const TaskCompleted = event('TaskCompleted', { ...ofTask, result: Prose, evidence: Line, by: Hand });
export const TaskConfirmed = event('TaskConfirmed', { ...ofTask, by: Hand });
export const TaskReturned = event('TaskReturned', { ...ofTask, reason: Prose });
/** An issue that firms told is answered by the policy. */
export const IssueLinked = event('IssueLinked', { ...ofPolicy, issueId: IssueId });
export const IssueUnlinked = event('IssueUnlinked', { ...ofPolicy, issueId: IssueId, reason: Prose });
/** To firms that did not have it before. */
export const PolicyDelivered = event('PolicyDelivered', {
  ...ofPolicy,
  firms: z.array(Firm),
  means: PolicyMeans,
  deliveredOn: Day,
  evidence: Line.exactOptional(),
  by: Hand,
});
/** By the firm itself, or as the officer records it who handed the policy over. */
export const PolicyRead = event('PolicyRead', {
  ...ofPolicy,
  firm: CreditCode,
  said: z.enum(['byFirm', 'byOfficer']),
  evidence: Line.exactOptional(),
});

export const policyEvents = [
  PolicyPublished,
  PolicyAmended,
  PolicyReplaced,
  PolicyEnded,
  MeasureAdded,
  TaskReassigned,
  TaskCompleted,
  TaskConfirmed,
  TaskReturned,
  IssueLinked,
  IssueUnlinked,
  PolicyDelivered,
  PolicyRead,
] as const;
export type PolicyEvent = EventOf<(typeof policyEvents)[number]>;
