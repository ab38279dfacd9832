import { always, someOf, unless } from '@onewindow/kernel/commandRule.ts';
import { refuse } from '@onewindow/kernel/decider.ts';

import { barOf, type IssueRule, unlessWorkedOn } from './context.ts';

/**
 * 归并: several issues that are one are settled under a leading one. One that leads others goes under none, so that whoever answers the
 * leading one answers them all; two that are merged into each other at the same moment are taken apart again by an act.
 */
const mergeIssue: IssueRule<'MergeIssue'> = {
  allowed: (state, context) =>
    unless(unlessWorkedOn(state, context) ?? (state.listed.length > 0 ? refuse('leads-others', 'issue') : undefined)),
  decide: (data, { id, firm }, { into, now }) => {
    if (data.into === id) return refuse('merged-into-itself', 'into');
    if (!into) return refuse('leading-issue-unknown', 'into');
    if (into.mergedInto !== undefined) return refuse('leading-issue-merged', 'into', { leading: into.mergedInto });
    if (into.isStruckOff) return refuse('leading-issue-struck-off', 'into');
    return [{ type: 'IssueMerged', data: { ...data, firm, occurredAt: now } }];
  },
};

/** It goes on where it stood before it was merged; what the leading one's answer said of it does not count. */
const unmergeIssue: IssueRule<'UnmergeIssue'> = {
  allowed: ({ mergedInto }, { leading }) => {
    if (mergedInto === undefined) return unless(refuse('issue-not-merged', 'issue'));
    return unless(leading?.isStruckOff ? refuse('issue-struck-off', 'issue') : undefined);
  },
  decide: (data, { mergedInto: from = '' }, { now }) => [
    { type: 'IssueUnmerged', data: { ...data, from, occurredAt: now } },
  ],
};

/** The leading issue learns what is settled with it; whatever has become of it in the meantime, that it is so is true. */
const listMergedIssue: IssueRule<'ListMergedIssue'> = {
  allowed: always,
  decide: (data, { listed }, { now }) =>
    listed.some(({ issue }) => issue === data.merged)
      ? refuse('already-listed', 'merged')
      : [{ type: 'MergedIssueListed', data: { ...data, occurredAt: now } }],
};

const delistMergedIssue: IssueRule<'DelistMergedIssue'> = {
  allowed: ({ listed }) =>
    someOf(
      listed.map(({ issue }) => ({ id: issue })),
      'not-listed',
      'merged',
    ),
  decide: (data, { listed }, { now }) =>
    listed.some(({ issue }) => issue === data.merged)
      ? [{ type: 'MergedIssueDelisted', data: { ...data, occurredAt: now } }]
      : refuse('not-listed', 'merged'),
};

/** 共性 or 个性. */
const markIssue: IssueRule<'MarkIssue'> = {
  allowed: (state) => {
    const bar = barOf(state);
    if (bar) return unless(bar);
    const marked = refuse('already-marked', 'scope');
    return someOf(
      (['common', 'individual'] as const).map((id) => ({ id, refusal: state.scope === id ? marked : undefined })),
      'already-marked',
      'scope',
    );
  },
  decide: (data, { scope }, { now }) =>
    data.scope === scope
      ? refuse('already-marked', 'scope')
      : [{ type: 'IssueMarked', data: { ...data, occurredAt: now } }],
};

/** What is made one, and what is not. */
export const mergingRules = {
  MergeIssue: mergeIssue,
  UnmergeIssue: unmergeIssue,
  ListMergedIssue: listMergedIssue,
  DelistMergedIssue: delistMergedIssue,
  MarkIssue: markIssue,
};
