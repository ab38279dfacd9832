import { z } from 'zod';

import { command, type CommandOf } from '../event.ts';
import { Firm } from '../firm.ts';
import { IssueId } from '../issue/values.ts';
import { internalPart } from '../published.ts';
import { CreditCode, Day, Line, Prose } from '../values.ts';
import { MeasureTask, Numbered, PolicyChanges, policyFacts, PolicyId, PolicyMeans, taskCharge } from './values.ts';

const ofPolicy = { policy: PolicyId };
const ofTask = { ...ofPolicy, task: Numbered };

export const PublishPolicy = command('PublishPolicy', policyFacts);
/** What is named replaces what was; what was stays in the history. */
export const AmendPolicy = command('AmendPolicy', { ...ofPolicy, reason: Prose, changes: PolicyChanges });
export const ReplacePolicy = command('ReplacePolicy', { ...ofPolicy, by: PolicyId, reason: Prose });
export const EndPolicy = command('EndPolicy', { ...ofPolicy, reason: Prose });
export const AddMeasure = command('AddMeasure', {
  ...ofPolicy,
  words: Prose,
  tasks: z.array(MeasureTask).min(1).max(50),
});
export const ReassignTask = command('ReassignTask', { ...ofTask, ...taskCharge, reason: Prose });
export const CompleteTask = command('CompleteTask', { ...ofTask, result: Prose, evidence: Line });
export const ConfirmTask = command('ConfirmTask', ofTask);
export const ReturnTask = command('ReturnTask', { ...ofTask, reason: Prose });
export const LinkIssue = command('LinkIssue', { ...ofPolicy, issueId: IssueId });
export const UnlinkIssue = command('UnlinkIssue', { ...ofPolicy, issueId: IssueId, reason: Prose });
export const DeliverPolicy = command('DeliverPolicy', {
  ...ofPolicy,
  firms: z
    .array(Firm)
    .min(1)
    .max(200)
    .refine((firms) => new Set(firms.map(({ creditCode }) => creditCode)).size === firms.length, {
      error: 'named-twice',
    }),
  means: PolicyMeans,
  /** Today unless told, never later. */
  deliveredOn: Day.exactOptional(),
  evidence: Line.exactOptional(),
});
export const MarkPolicyRead = command('MarkPolicyRead', {
  ...ofPolicy,
  /** Whose reading an officer records; a firm says it of itself. */
  firm: CreditCode.exactOptional(),
  evidence: Line.exactOptional(),
  /** The firm for which an applicant gives it. */
  actingFirm: CreditCode.exactOptional().register(internalPart, { internal: true }),
});

export const policyCommands = [
  PublishPolicy,
  AmendPolicy,
  ReplacePolicy,
  EndPolicy,
  AddMeasure,
  ReassignTask,
  CompleteTask,
  ConfirmTask,
  ReturnTask,
  LinkIssue,
  UnlinkIssue,
  DeliverPolicy,
  MarkPolicyRead,
] as const;
export type PolicyCommand = CommandOf<(typeof policyCommands)[number]>;
