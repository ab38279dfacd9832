import { byRules, onceThere } from '@onewindow/kernel/commandRule.ts';
import { type Decider, refuse } from '@onewindow/kernel/decider.ts';
import type { IssueCommand } from '@onewindow/schema/issue/commands.ts';
import type { IssueEvent } from '@onewindow/schema/issue/events.ts';
import type { IssueRefusal } from '@onewindow/schema/issue/refusals.ts';

import { answeringRules } from './answering.ts';
import type { IssueContext } from './context.ts';
import { mergingRules } from './merging.ts';
import { owningRules } from './owning.ts';
import { recordIssue } from './recording.ts';
import { evolveIssue, type Issue } from './state.ts';

/** The rules of an issue's stream, `issue-<round>.<n>`. */
export const issueDecider: Decider<Issue | undefined, IssueCommand, IssueEvent, IssueContext> = {
  initial: undefined,
  ...byRules<IssueCommand, Issue | undefined, IssueEvent, IssueContext>({
    RecordIssue: recordIssue,
    ...onceThere(
      { ...mergingRules, ...owningRules, ...answeringRules },
      refuse<IssueRefusal>('issue-unknown', 'issue'),
    ),
  }),
  evolve: evolveIssue,
};
