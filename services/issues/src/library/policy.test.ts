import { conforming, specification } from '@onewindow/kernel/spec.ts';
import { type PolicyCommand, policyCommands } from '@onewindow/schema/library/commands.ts';
import { type PolicyEvent, policyEvents } from '@onewindow/schema/library/events.ts';
import { describe, it } from 'vitest';

import type { Acting } from '../hands.ts';
import { policyDecider } from './policyDecider.ts';

const policy = '11111111-1111-4111-8111-111111111111';
const other = '22222222-2222-4222-8222-222222222222';
const clerk: Acting = { actor: { role: 'clerk', id: 'li' } };
const assistant: Acting = { actor: { role: 'assistant', id: 'wang' } };
const owner: Acting = { actor: { role: 'reviewer', id: 'zhao' } };
const deputy: Acting = { actor: { role: 'head', id: 'qian', actingFor: 'zhao' } };
const head: Acting = { actor: { role: 'head', id: 'sun' } };
const builder = { name: '示例建筑公司', creditCode: '91310116MA1J000100' };
const realtor = { name: '另一房地产公司', creditCode: '91310116MA1HX88885' };
const ofBuilder: Acting = { actor: { role: 'applicant', id: 'zhou' }, firm: builder.creditCode };

const { given } = specification(conforming(policyDecider, { commands: policyCommands, events: policyEvents }), {
  policy,
  now: '2020-05-09T02:00:00.000Z',
  today: '2020-05-09',
  acting: clerk,
  departments: new Set(['housing', 'planning']),
  isReplacementInForce: true,
  isIssueThere: true,
});

const facts = {
  number: '鄂政办发〔2020〕14 号',
  issuer: '省人民政府办公厅',
  title: '促进建筑业平稳健康发展的措施',
  issuedOn: '2020-04-28',
  validFrom: '2020-05-01',
  validUntil: '2020-12-31',
  subjects: ['建筑业企业'],
  text: '降低企业负担，支持企业融资。',
};
const occurredAt = '2020-05-06T02:00:00.000Z';
const published: PolicyEvent = { type: 'PolicyPublished', data: { policy, ...facts, occurredAt } };
const ended: PolicyEvent = { type: 'PolicyEnded', data: { policy, reason: '到期清理', occurredAt } };
const charge = { owner: 'zhao', department: 'housing', dueOn: '2020-05-31' };
const added: PolicyEvent = {
  type: 'MeasureAdded',
  data: {
    policy,
    measure: 1,
    from: 1,
    words: '缓缴农民工工资保证金',
    tasks: [
      { words: '拟定实施细则', ...charge },
      { words: '公布联系电话', ...charge },
    ],
    occurredAt,
  },
};
const completed: PolicyEvent = {
  type: 'TaskCompleted',
  data: { policy, task: 1, result: '已印发', evidence: '细则文号', by: { role: 'reviewer', id: 'zhao' }, occurredAt },
};
const confirmed: PolicyEvent = {
  type: 'TaskConfirmed',
  data: { policy, task: 1, by: { role: 'head', id: 'sun' }, occurredAt },
};
const delivered: PolicyEvent = {
  type: 'PolicyDelivered',
  data: {
    policy,
    firms: [builder],
    means: 'visit',
    deliveredOn: '2020-05-08',
    by: { role: 'clerk', id: 'li' },
    occurredAt,
  },
};
const read: PolicyEvent = {
  type: 'PolicyRead',
  data: { policy, firm: builder.creditCode, said: 'byFirm', occurredAt },
};

const publish = (changes: object = {}): PolicyCommand => ({ type: 'PublishPolicy', data: { ...facts, ...changes } });
const amend = (changes: object): PolicyCommand => ({
  type: 'AmendPolicy',
  data: { policy, reason: '校对有误', changes },
});
const replace = (by = other): PolicyCommand => ({ type: 'ReplacePolicy', data: { policy, by, reason: '修订' } });
const end: PolicyCommand = { type: 'EndPolicy', data: { policy, reason: '上级文件废止' } };
const addMeasure = (changes: object = {}): PolicyCommand => ({
  type: 'AddMeasure',
  data: { policy, words: '加大信贷支持', tasks: [{ words: '对接银行', ...charge, ...changes }] },
});
const reassign = (changes: object = {}): PolicyCommand => ({
  type: 'ReassignTask',
  data: { policy, task: 1, ...charge, owner: 'wu', reason: '岗位调整', ...changes },
});
const complete = (task = 1): PolicyCommand => ({
  type: 'CompleteTask',
  data: { policy, task, result: '已印发', evidence: '细则文号' },
});
const confirm = (task = 1): PolicyCommand => ({ type: 'ConfirmTask', data: { policy, task } });
const giveBack = (task = 1): PolicyCommand => ({ type: 'ReturnTask', data: { policy, task, reason: '细则未公开' } });
const deliver = (changes: object = {}): PolicyCommand => ({
  type: 'DeliverPolicy',
  data: { policy, firms: [builder, realtor], means: 'visit', ...changes },
});
const markRead = (changes: object = {}): PolicyCommand => ({ type: 'MarkPolicyRead', data: { policy, ...changes } });

const issueId = '2020.1.7';
const link: PolicyCommand = { type: 'LinkIssue', data: { policy, issueId } };
const unlink: PolicyCommand = { type: 'UnlinkIssue', data: { policy, issueId, reason: '与问题无关' } };
const linked: PolicyEvent = { type: 'IssueLinked', data: { policy, issueId, occurredAt } };
const unlinked: PolicyEvent = { type: 'IssueUnlinked', data: { policy, issueId, reason: '与问题无关', occurredAt } };

describe('a policy', () => {
  it('is published once, as it was issued, though it may hold only from later on', () => {
    given()
      .when(publish({ validFrom: '2020-07-01' }))
      .yields({ type: 'PolicyPublished', data: { policy, number: facts.number, validFrom: '2020-07-01' } });
    given(published).when(publish()).refuses('policy-published-before', 'number');
    given()
      .when(publish({ issuedOn: '2020-05-10' }))
      .refuses('day-in-the-future', 'issuedOn');
    given()
      .when(publish({ validUntil: '2020-04-30' }))
      .refuses('ends-before-it-begins', 'validUntil');
  });

  it('is mended by what differs, with the reason', () => {
    given(published)
      .when(amend({ title: facts.title, subjects: ['建筑业企业', '监理企业'] }))
      .yields({
        type: 'PolicyAmended',
        data: { policy, reason: '校对有误', changes: { subjects: ['建筑业企业', '监理企业'] } },
      });
    given(published)
      .when(amend({ subjects: facts.subjects }))
      .refuses('amends-nothing', 'changes');
    given(published)
      .when(amend({ issuedOn: '2020-05-10' }))
      .refuses('day-in-the-future', 'changes.issuedOn');
    given(published)
      .when(amend({ validFrom: '2021-01-01' }))
      .refuses('ends-before-it-begins', 'changes.validUntil');
    given(published, ended)
      .when(amend({ title: '改' }))
      .refuses('policy-ended', 'policy');
  });

  it('is replaced by another that is in force, or ended; after that nothing is done by it any more', () => {
    given(published)
      .when(replace())
      .yields({ type: 'PolicyReplaced', data: { by: other } });
    given(published).when(replace(), { isReplacementInForce: false }).refuses('replacement-not-in-force', 'by');
    given(published).when(replace(policy)).refuses('replacement-not-in-force', 'by');
    given(published).when(end).yields({ type: 'PolicyEnded' });
    for (const command of [replace(), end, addMeasure(), link, deliver()])
      given(published, ended).when(command).refuses('policy-ended', 'policy');
  });

  it('that is not there is told as such', () => {
    const all = [
      amend({ title: '改' }),
      replace(),
      end,
      addMeasure(),
      reassign(),
      complete(),
      confirm(),
      giveBack(),
      link,
      unlink,
    ];
    for (const command of [...all, deliver(), markRead()]) given().when(command).refuses('policy-unknown', 'policy');
  });
});

describe('an issue that firms told', () => {
  it('is answered by a policy where it is on record, once, until the policy turns out to be no answer', () => {
    given(published).when(link).yields({ type: 'IssueLinked', data: { policy, issueId } });
    given(published).when(link, { isIssueThere: false }).refuses('issue-unknown', 'issueId');
    given(published, linked).when(link).refuses('issue-linked', 'issueId');
    given(published, linked)
      .when(unlink)
      .yields({ type: 'IssueUnlinked', data: { issueId, reason: '与问题无关' } });
    given(published).when(unlink).refuses('issue-not-linked', 'issueId');
    given(published, linked, unlinked).when(unlink).refuses('issue-not-linked', 'issueId');
    given(published, { type: 'IssueLinked', data: { policy, issueId: '2020.1.8', occurredAt } })
      .when(unlink)
      .refuses('issue-not-linked', 'issueId');
    given(published, linked, unlinked).when(link).yields({ type: 'IssueLinked' });
  });
});

describe('a measure', () => {
  it('is split into tasks, numbered on through the policy, each with an owner of a department and a day', () => {
    given(published)
      .when(addMeasure({ dueOn: '2020-05-09' }))
      .yields({ type: 'MeasureAdded', data: { measure: 1, from: 1 } });
    given(published, added)
      .when(addMeasure())
      .yields({ type: 'MeasureAdded', data: { measure: 2, from: 3 } });
    given(published)
      .when(addMeasure({ department: 'nowhere' }))
      .refuses('department-unknown', 'tasks.0.department');
    given(published)
      .when(addMeasure({ dueOn: '2020-05-08' }))
      .refuses('due-before-today', 'tasks.0.dueOn');
  });

  it('has its tasks reassigned until they are confirmed', () => {
    given(published, added)
      .when(reassign())
      .yields({ type: 'TaskReassigned', data: { task: 1, owner: 'wu', reason: '岗位调整' } });
    given(published, added)
      .when(reassign({ department: 'nowhere' }))
      .refuses('department-unknown', 'department');
    given(published, added)
      .when(reassign({ dueOn: '2020-05-01' }))
      .refuses('due-before-today', 'dueOn');
    given(published, added, completed, confirmed).when(reassign()).refuses('task-confirmed', 'task');
    given(published, added)
      .when(reassign({ task: 3 }))
      .refuses('task-unknown', 'task');
    given(published).when(reassign()).refuses('task-unknown', 'task');
  });

  it('has its tasks completed by their owner, or who acts for them, and by nobody else', () => {
    given(published, added)
      .when(complete(), { acting: owner })
      .yields({ type: 'TaskCompleted', data: { task: 1, by: { role: 'reviewer', id: 'zhao' } } });
    given(published, added)
      .when(complete(2), { acting: deputy })
      .yields({ type: 'TaskCompleted', data: { task: 2, by: { role: 'head', id: 'qian', actingFor: 'zhao' } } });
    given(published, added).when(complete(), { acting: clerk }).refuses('not-the-owner', 'task');
    given(published, added, completed).when(complete(), { acting: owner }).refuses('task-not-open', 'task');
  });

  it('has its tasks confirmed by another than who did them or answers for them', () => {
    given(published, added, completed)
      .when(confirm(), { acting: head })
      .yields({ type: 'TaskConfirmed', data: { task: 1, by: { role: 'head', id: 'sun' } } });
    for (const acting of [owner, deputy, { actor: { role: 'centreHead', id: 'zhao' } }])
      given(published, added, completed).when(confirm(), { acting }).refuses('same-person', 'task');
    given(published, added).when(confirm(), { acting: head }).refuses('task-not-completed', 'task');
    given(published, added, completed, confirmed)
      .when(confirm(), { acting: head })
      .refuses('task-not-completed', 'task');
  });

  it('has a task returned that is not done after all: it is done anew', () => {
    const returned: PolicyEvent = {
      type: 'TaskReturned',
      data: { policy, task: 1, reason: '细则未公开', occurredAt },
    };
    given(published, added, completed)
      .when(giveBack(), { acting: head })
      .yields({ type: 'TaskReturned', data: { task: 1 } });
    given(published, added, completed, returned).when(complete(), { acting: owner }).yields({ type: 'TaskCompleted' });
    given(published, added).when(giveBack(), { acting: head }).refuses('task-not-completed', 'task');
  });
});

describe('a delivery', () => {
  it('is recorded of many firms at once, of each only once', () => {
    given(published)
      .when(deliver())
      .yields({
        type: 'PolicyDelivered',
        data: { firms: [builder, realtor], deliveredOn: '2020-05-09', by: { role: 'clerk', id: 'li' } },
      });
    given(published, delivered)
      .when(deliver())
      .yields({ type: 'PolicyDelivered', data: { firms: [realtor] } });
    given(published, delivered)
      .when(deliver({ firms: [builder] }))
      .refuses('delivered-before', 'firms');
  });

  it('lies between the issue of the policy and today', () => {
    given(published)
      .when(deliver({ deliveredOn: '2020-04-28' }))
      .yields({ type: 'PolicyDelivered' });
    given(published)
      .when(deliver({ deliveredOn: '2020-04-27' }))
      .refuses('delivered-before-issue', 'deliveredOn');
    given(published)
      .when(deliver({ deliveredOn: '2020-05-10' }))
      .refuses('day-in-the-future', 'deliveredOn');
  });
});

describe('that a policy was read', () => {
  it('is said by the firm itself, of itself alone', () => {
    given(published, delivered)
      .when(markRead({ firm: realtor.creditCode }), { acting: ofBuilder })
      .yields({ type: 'PolicyRead', data: { firm: builder.creditCode, said: 'byFirm' } });
    given(published).when(markRead(), { acting: ofBuilder }).refuses('not-delivered', 'policy');
    given(published, delivered, read).when(markRead(), { acting: ofBuilder }).refuses('already-read', 'policy');
  });

  it('is recorded by the officer who handed it over, by what shows it, and by no other', () => {
    const said = { firm: builder.creditCode, evidence: '签收表第 3 页' };
    given(published, delivered)
      .when(markRead(said))
      .yields({ type: 'PolicyRead', data: { ...said, said: 'byOfficer' } });
    given(published, delivered).when(markRead(said), { acting: assistant }).refuses('not-the-deliverer', 'policy');
    given(published, delivered)
      .when(markRead({ evidence: '签收表' }))
      .refuses('reading-needs-firm', 'firm');
    given(published, delivered)
      .when(markRead({ firm: builder.creditCode }))
      .refuses('reading-needs-evidence', 'evidence');
    given(published).when(markRead(said)).refuses('not-delivered', 'policy');
    given(published, delivered)
      .when(markRead({ ...said, firm: realtor.creditCode }))
      .refuses('not-delivered', 'firm');
    given(published, delivered, read).when(markRead(said)).refuses('already-read', 'policy');
  });

  it('is recorded by each officer of the firms that were their own', () => {
    const byAnother: PolicyEvent = {
      type: 'PolicyDelivered',
      data: { ...delivered.data, firms: [realtor], by: { role: 'assistant', id: 'wang' }, occurredAt } as never,
    };
    given(published, delivered, byAnother)
      .when(markRead({ firm: realtor.creditCode, evidence: '签收表' }))
      .refuses('not-the-deliverer', 'firm');
    given(published, delivered, byAnother, read)
      .when(markRead({ firm: builder.creditCode, evidence: '签收表' }))
      .refuses('already-read', 'policy');
  });
});
