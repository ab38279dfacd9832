import { someOf, unless } from '@onewindow/kernel/commandRule.ts';
import { refuse } from '@onewindow/kernel/decider.ts';

import type { PolicyRule } from './policyRule.ts';
import { isEnded } from './publishing.ts';

/** A policy answers issues that are on record, each once. */
export const linkIssue: PolicyRule<'LinkIssue'> = {
  allowed: (state) => unless(isEnded(state)),
  decide: (data, { issues }, { now, isIssueThere }) => {
    if (!isIssueThere) return refuse('issue-unknown', 'issueId');
    if (issues.includes(data.issueId)) return refuse('issue-linked', 'issueId');
    return [{ type: 'IssueLinked', data: { ...data, occurredAt: now } }];
  },
};

export const unlinkIssue: PolicyRule<'UnlinkIssue'> = {
  allowed: ({ issues }) =>
    someOf(
      issues.map((id) => ({ id })),
      'issue-not-linked',
      'issueId',
    ),
  decide: (data, { issues }, { now }) =>
    issues.includes(data.issueId)
      ? [{ type: 'IssueUnlinked', data: { ...data, occurredAt: now } }]
      : refuse('issue-not-linked', 'issueId'),
};
