import { civilDayIn } from '@onewindow/kernel/civilDay.ts';
import type { StoredEvent } from '@onewindow/kernel/eventStore.ts';
import type { PolicyEvent } from '@onewindow/schema/library/events.ts';
import { describe, expect, it } from 'vitest';

import { addedTo, cellsOf, folded, takenOver } from '../../folding.fixtures.ts';
import { policies, policyIssues } from './policies.ts';
import { policyDeliveries, policyFirms } from './policyDeliveries.ts';

const dayOf = civilDayIn('Asia/Shanghai');
const policy = '11111111-1111-4111-8111-111111111111';
const occurredAt = '2020-05-09T17:00:00.000Z';
const facts = {
  number: '鄂政办发〔2020〕14 号',
  issuer: '省人民政府办公厅',
  title: '促进建筑业平稳健康发展的措施',
  issuedOn: '2020-04-28',
  validFrom: '2020-05-01',
  subjects: ['建筑业企业'],
  text: '降低企业负担',
};
const published: PolicyEvent = { type: 'PolicyPublished', data: { policy, ...facts, occurredAt } };
const task = { words: '拟定细则', owner: 'zhao', department: 'housing', dueOn: '2020-05-31' };
const added: PolicyEvent = {
  type: 'MeasureAdded',
  data: { policy, measure: 1, from: 1, words: '缓缴保证金', tasks: [task, task], occurredAt },
};
const by = { role: 'reviewer', id: 'zhao' };
const completed: PolicyEvent = {
  type: 'TaskCompleted',
  data: { policy, task: 2, result: '已印发', evidence: '文号', by, occurredAt },
};
const firm = (creditCode: string) => ({ name: `企业${creditCode.at(-1)}`, creditCode });
const [one, two] = [firm('91310116MA1J000100'), firm('91310116MA1HX88885')];
const delivered = (id: string, ...firms: readonly ReturnType<typeof firm>[]): PolicyEvent => ({
  type: 'PolicyDelivered',
  data: { policy: id, firms: [...firms], means: 'visit', deliveredOn: '2020-05-08', by, occurredAt },
});
const read = (id: string, said: 'byFirm' | 'byOfficer', creditCode = one!.creditCode): PolicyEvent => ({
  type: 'PolicyRead',
  data: { policy: id, firm: creditCode, said, occurredAt },
});

const rowAfter = (...events: readonly PolicyEvent[]) => {
  const { evolve } = policies(dayOf);
  return events.reduce<ReturnType<typeof evolve>>(
    (row, event, revision) =>
      evolve(row, { ...event, revision, metadata: {} } as StoredEvent<PolicyEvent>, policy, revision + 1),
    undefined,
  )!;
};

describe('the policy library', () => {
  it('shows a policy as it was published and mended, searched by all that stands in it', () => {
    const mended: PolicyEvent = {
      type: 'PolicyAmended',
      data: { policy, reason: '校对', changes: { title: '促进房地产市场平稳健康发展的措施' }, occurredAt },
    };
    const row = rowAfter(published, mended);
    expect(row).toMatchObject({ id: policy, number: facts.number, title: mended.data.changes.title, revision: 1 });
    const { words } = cellsOf(policies(dayOf), row);
    for (const text of ['房地产', '〔2020〕14', '办公厅', '建筑业', '负担']) expect(words).toContain(text);
    expect(words).not.toContain('促进建筑业');
  });

  it('says on which civil day, and how, a policy came to its end', () => {
    const end: PolicyEvent = { type: 'PolicyEnded', data: { policy, reason: '清理', occurredAt } };
    const replaced: PolicyEvent = { type: 'PolicyReplaced', data: { policy, by: 'other', reason: '修订', occurredAt } };
    expect(rowAfter(published, end).ended).toEqual({ how: 'ended', on: '2020-05-10', reason: '清理' });
    expect(rowAfter(published, replaced)).toMatchObject({ replacedBy: 'other', ended: { how: 'replaced' } });
    expect(cellsOf(policies(dayOf), rowAfter(published, end))['open']).toBe(0);
  });

  it('has a row for each issue that a policy answers, as long as it does', () => {
    const linked = (issueId: string): PolicyEvent => ({ type: 'IssueLinked', data: { policy, issueId, occurredAt } });
    const unlinked: PolicyEvent = {
      type: 'IssueUnlinked',
      data: { policy, issueId: '2020.1.7', reason: '无关', occurredAt },
    };
    const row = rowAfter(published, linked('2020.1.7'), linked('2020.1.8'), unlinked);
    expect(policyIssues.rows(row)).toEqual([{ key: `${policy}/2020.1.8`, row: { policy, issue: '2020.1.8' } }]);
  });

  it('has a row for each task, as it stands', () => {
    const { children } = policies(dayOf);
    const tasksAfter = (...events: readonly PolicyEvent[]) =>
      children![0]!.rows(rowAfter(...events)).map(({ key, row }) => [key, (row as { state: string }).state]);
    expect(tasksAfter(published, added)).toEqual([
      [`${policy}/1`, 'open'],
      [`${policy}/2`, 'open'],
    ]);
    const confirmed: PolicyEvent = { type: 'TaskConfirmed', data: { policy, task: 2, by, occurredAt } };
    const returned: PolicyEvent = { type: 'TaskReturned', data: { policy, task: 2, reason: '未公开', occurredAt } };
    const moved: PolicyEvent = {
      type: 'TaskReassigned',
      data: { policy, task: 1, owner: 'wu', department: 'planning', dueOn: '2020-06-30', reason: '调岗', occurredAt },
    };
    expect(tasksAfter(published, added, completed, confirmed)[1]).toEqual([`${policy}/2`, 'confirmed']);
    expect(rowAfter(published, added, completed, returned).tasks[1]).toEqual({
      policy,
      measure: 1,
      task: 2,
      ...task,
      state: 'open',
    });
    expect(rowAfter(published, added, moved).tasks[0]).toMatchObject({ owner: 'wu', dueOn: '2020-06-30' });
    expect(rowAfter(published, added, completed).tasks[1]).toMatchObject({
      completedOn: '2020-05-10',
      result: '已印发',
    });
  });

  it('counts a firm once for each policy that it has, and knows who said that it was read', () => {
    const deliveries = policyDeliveries(dayOf);
    const said = [delivered(policy, one!, two!), read(policy, 'byOfficer')] as never[];
    const rows = [...folded(deliveries, ...said).values()];
    expect(rows.map((row) => addedTo(deliveries, 'policyReach', row)[policy])).toEqual([
      { delivered: 1, read: 1, readByFirm: 0 },
      { delivered: 1, read: 0, readByFirm: 0 },
    ]);
    expect(rows[0]).toMatchObject({ firm: one, readOn: '2020-05-10', readSaid: 'byOfficer' });
  });

  it('counts a firm once over all policies', () => {
    const said = [
      delivered(policy, one!, two!),
      delivered('other', one!),
      read(policy, 'byFirm'),
      read('other', 'byFirm'),
    ];
    const rows = [...folded(policyFirms, ...(said as never[])).values()];
    expect(rows.map((row) => addedTo(policyFirms, 'policyReachOfAll', row)['all'])).toEqual([
      { delivered: 2, read: 2, firms: 1, readers: 1 },
      { delivered: 1, read: 0, firms: 1, readers: 0 },
    ]);
  });

  it('says where a policy was not published here', () => {
    const [happened] = takenOver('demo', published);
    const row = policies(dayOf).evolve(undefined, { ...happened, revision: 0 } as never, policy, 1);
    expect(row?.ledger).toBe('demo');
  });
});
