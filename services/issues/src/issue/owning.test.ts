import type { IssueCommand } from '@onewindow/schema/issue/commands.ts';
import { describe, it } from 'vitest';

import {
  answered,
  assigned,
  by,
  disputed,
  escalated,
  given,
  issue,
  merged,
  on,
  owner,
  recorded,
  refused,
  routed,
  struckOff,
  theOwner,
} from './issue.fixtures.ts';

const route = (changes: object = {}): IssueCommand => ({
  type: 'RouteIssue',
  data: { issue, level: 'province', department: 'housing', ...changes },
});
const assign = (changes: object = {}): IssueCommand => ({
  type: 'AssignIssue',
  data: { issue, owner, dueOn: '2020-05-18', ...changes },
});
const refuse: IssueCommand = { type: 'RefuseIssue', data: { issue, reason: '不属本处职责' } };
const urge: IssueCommand = { type: 'UrgeIssue', data: { issue, words: '请抓紧办理' } };
const escalate = (to: 'head' | 'leader'): IssueCommand => ({ type: 'EscalateIssue', data: { issue, to } });
const owned = [recorded(), routed, assigned];

describe('the department of an issue', () => {
  it('is told on which level it is to settle it', () => {
    given(recorded())
      .when(route())
      .yields({ type: 'IssueRouted', data: { level: 'province', department: 'housing' } });
    given(recorded())
      .when(route({ department: 'weather' }))
      .refuses('department-unknown', 'department');
  });

  it('changes for a reason, and whoever has refused it has given one', () => {
    given(recorded(), routed).when(route()).refuses('already-routed', 'department');
    given(recorded(), routed)
      .when(route({ department: 'planning' }))
      .refuses('reason-missing', 'reason');
    given(...owned)
      .when(route({ department: 'planning', reason: '职责调整' }))
      .yields({ type: 'IssueRouted' });
    given(...owned, refused)
      .when(route({ department: 'planning' }))
      .yields({ type: 'IssueRouted' });
    given(...owned, refused)
      .when(route())
      .yields({ type: 'IssueRouted' });
  });

  it('is asked nothing more of what is over, merged, or answered', () => {
    given(recorded(), struckOff).when(route()).refuses('issue-struck-off', 'issue');
    given(recorded(), merged(issue, '2020.1.3')).when(route()).refuses('issue-merged', 'issue');
    given(...owned, answered())
      .when(route({ department: 'planning', reason: '迟了' }))
      .refuses('issue-answered', 'issue');
  });
});

describe('the owner of an issue', () => {
  it('is one person of its department, or of the window, with a due day that is a working day', () => {
    given(recorded(), routed)
      .when(assign({ dueOn: '2020-05-16' }))
      .yields({
        type: 'IssueAssigned',
        data: { owner, department: 'housing', dueOn: '2020-05-18', escalation: { head: 0, leader: 5 } },
      });
    given(recorded(), routed).when(assign(), { officer: {} }).yields({ type: 'IssueAssigned' });
    given(recorded()).when(assign()).refuses('issue-not-routed', 'issue');
    given(recorded(), routed).when(assign(), { officer: undefined }).refuses('officer-unknown', 'owner');
    given(recorded(), routed)
      .when(assign(), { officer: { department: 'planning' } })
      .refuses('owner-elsewhere', 'owner');
    given(recorded(), routed)
      .when(assign({ dueOn: '2020-05-10' }))
      .refuses('day-in-the-past', 'dueOn');
  });

  it('changes for a reason, and only whoever has the rank gives a later day', () => {
    given(...owned)
      .when(assign())
      .refuses('already-assigned', 'owner');
    given(...owned)
      .when(assign({ dueOn: '2020-05-15' }))
      .refuses('reason-missing', 'reason');
    given(...owned)
      .when(assign({ dueOn: '2020-05-15', reason: '提前' }))
      .yields({ type: 'IssueAssigned' });
    given(...owned)
      .when(assign({ dueOn: '2020-06-01', reason: '来不及' }))
      .refuses('due-day-later', 'dueOn');
    given(...owned)
      .when(assign({ dueOn: '2020-06-01', reason: '来不及' }), by('head'))
      .yields({ type: 'IssueAssigned' });
  });

  it('refuses it with the reason, and nobody else does', () => {
    given(...owned)
      .when(refuse, theOwner)
      .yields({ type: 'IssueRefusedByOwner', data: { owner, department: 'housing', reason: '不属本处职责' } });
    given(...owned)
      .when(refuse, { actor: { role: 'reviewer', id: 'deputy', actingFor: owner } })
      .yields({ type: 'IssueRefusedByOwner' });
    given(...owned)
      .when(refuse)
      .refuses('owner-only', 'issue');
    given(recorded(), routed).when(refuse, theOwner).refuses('issue-not-assigned', 'issue');
    given(...owned, answered())
      .when(refuse, theOwner)
      .refuses('issue-answered', 'issue');
    given(...owned, refused)
      .when(refuse, theOwner)
      .refuses('issue-not-assigned', 'issue');
  });

  it('is urged while it is their turn', () => {
    given(...owned)
      .when(urge)
      .yields({ type: 'IssueUrged', data: { owner, words: '请抓紧办理' } });
    given(recorded()).when(urge).refuses('issue-not-assigned', 'issue');
    given(...owned, answered())
      .when(urge)
      .refuses('issue-answered', 'issue');
    given(...owned, answered(), disputed())
      .when(urge)
      .yields({ type: 'IssueUrged' });
  });
});

describe('an issue that is late', () => {
  it('is told to the head on the day after, and to the leader in charge so many days later, each once', () => {
    given(...owned)
      .when(escalate('head'), on('2020-05-18'))
      .refuses('not-late', 'issue');
    given(...owned)
      .when(escalate('head'), on('2020-05-19'))
      .yields({ type: 'IssueEscalated', data: { to: 'head', owner, dueOn: '2020-05-18' } });
    given(...owned, escalated)
      .when(escalate('head'), on('2020-05-19'))
      .refuses('already-escalated', 'to');
    given(...owned, escalated)
      .when(escalate('leader'), on('2020-05-23'))
      .refuses('not-late', 'issue');
    given(...owned, escalated)
      .when(escalate('leader'), on('2020-05-24'))
      .yields({ type: 'IssueEscalated', data: { to: 'leader' } });
  });

  it('is told to nobody while its firm has the word, where nobody owns it, or where the catalogue tells nobody', () => {
    given(...owned, answered())
      .when(escalate('head'), on('2020-06-01'))
      .refuses('issue-answered', 'issue');
    given(...owned, answered(), disputed())
      .when(escalate('head'), on('2020-06-01'))
      .yields({ type: 'IssueEscalated' });
    given(recorded(), routed).when(escalate('head'), on('2020-06-01')).refuses('issue-not-assigned', 'issue');
    const quiet = {
      ...assigned,
      data: { issue, owner, department: 'housing', dueOn: '2020-05-18', occurredAt: '2020-04-15T02:00:00.000Z' },
    };
    given(recorded(), routed, quiet as typeof assigned)
      .when(escalate('head'), on('2020-06-01'))
      .refuses('not-late', 'issue');
  });
});
