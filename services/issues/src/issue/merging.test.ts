import type { IssueCommand } from '@onewindow/schema/issue/commands.ts';
import { describe, it } from 'vitest';

import {
  answered,
  assigned,
  confirmed,
  delisted,
  disputed,
  given,
  issue,
  listed,
  marked,
  merged,
  other,
  otherFirm,
  recorded,
  routed,
  stateOf,
  struckOff,
  unmerged,
} from './issue.fixtures.ts';

const merge = (of = other, into = issue): IssueCommand => ({ type: 'MergeIssue', data: { issue: of, into } });
const unmerge: IssueCommand = { type: 'UnmergeIssue', data: { issue: other, reason: '不是同一问题' } };
const mark = (scope: 'common' | 'individual'): IssueCommand => ({ type: 'MarkIssue', data: { issue, scope } });
const of = recorded(other, otherFirm);
const into = stateOf(recorded());

describe('an issue that is one with another', () => {
  it('is merged into it, and its firm goes with it', () => {
    given(of)
      .when(merge(), { into })
      .yields({ type: 'IssueMerged', data: { issue: other, into: issue, firm: otherFirm } });
  });

  it('is not merged into itself, into what is not there, or into what is merged or struck off', () => {
    given(of)
      .when(merge(other, other), { into: stateOf(of) })
      .refuses('merged-into-itself', 'into');
    given(of).when(merge()).refuses('leading-issue-unknown', 'into');
    given(of)
      .when(merge(), { into: stateOf(recorded(), merged(issue, '2020.1.3')) })
      .refuses('leading-issue-merged', 'into');
    given(of)
      .when(merge(), { into: stateOf(recorded(), struckOff) })
      .refuses('leading-issue-struck-off', 'into');
  });

  it('is not merged twice, nor once it is over, leads others, or its firm has an answer', () => {
    given(of, merged()).when(merge(), { into }).refuses('issue-merged', 'issue');
    given(recorded(), struckOff)
      .when(merge(issue, other), { into: stateOf(of) })
      .refuses('issue-struck-off', 'issue');
    given(recorded(), listed)
      .when(merge(issue, '2020.1.3'), { into: stateOf(recorded('2020.1.3')) })
      .refuses('leads-others', 'issue');
    given(recorded(), routed, assigned, answered())
      .when(merge(issue, other), { into: stateOf(of) })
      .refuses('issue-answered', 'issue');
  });

  it('is merged once its firm has disputed an answer, and what that was about is over then', () => {
    const before = [recorded(), routed, assigned, answered(), disputed()];
    given(...before)
      .when(merge(issue, other), { into: stateOf(of) })
      .yields({ type: 'IssueMerged' });
    given(...before, merged(issue, other), unmerged(issue))
      .when({ type: 'ConfirmAnswer', data: { issue } }, { actor: { role: 'applicant', id: 'firm' } })
      .yields({ type: 'IssueConfirmed', data: { answer: 1 } });
  });

  it('is taken apart with the reason, and goes on where it stood', () => {
    given(of, merged())
      .when(unmerge)
      .yields({ type: 'IssueUnmerged', data: { issue: other, from: issue } });
    given(of).when(unmerge).refuses('issue-not-merged', 'issue');
    given(of, merged())
      .when(unmerge, { leading: stateOf(recorded(), listed, struckOff) })
      .refuses('issue-struck-off', 'issue');
    given(of, merged(), unmerged())
      .when({ type: 'RouteIssue', data: { issue: other, level: 'city', department: 'housing' } })
      .yields({ type: 'IssueRouted' });
  });

  it('is listed with its leading one, once, until it is taken apart', () => {
    const list: IssueCommand = { type: 'ListMergedIssue', data: { issue, merged: other, firm: otherFirm } };
    const delist: IssueCommand = { type: 'DelistMergedIssue', data: { issue, merged: other } };
    given(recorded())
      .when(list)
      .yields({ type: 'MergedIssueListed', data: { issue, merged: other } });
    given(recorded(), listed).when(list).refuses('already-listed', 'merged');
    given(recorded(), listed).when(delist).yields({ type: 'MergedIssueDelisted' });
    given(recorded(), listed, delisted).when(delist).refuses('not-listed', 'merged');
    given(recorded(), listed)
      .when({ type: 'DelistMergedIssue', data: { issue, merged: '2020.1.9' } })
      .refuses('not-listed', 'merged');
  });
});

describe('an issue', () => {
  it('is marked as common or individual, and as the other if that was wrong', () => {
    given(recorded())
      .when(mark('common'))
      .yields({ type: 'IssueMarked', data: { scope: 'common' } });
    given(recorded(), marked).when(mark('individual')).yields({ type: 'IssueMarked' });
    given(recorded(), marked).when(mark('common')).refuses('already-marked', 'scope');
    given(recorded(), struckOff).when(mark('common')).refuses('issue-struck-off', 'issue');
  });

  it('that others were merged under is worked on until each of their firms has an answer', () => {
    const route: IssueCommand = {
      type: 'RouteIssue',
      data: { issue, level: 'city', department: 'planning', reason: '转办' },
    };
    const before = [recorded(), routed, assigned, answered(), confirmed()];
    given(...before)
      .when(route)
      .refuses('issue-answered', 'issue');
    given(...before, listed)
      .when(route, { merged: [stateOf(of, merged())] })
      .yields({ type: 'IssueRouted' });
  });
});
