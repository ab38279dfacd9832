import type { StoredEvent } from '@onewindow/kernel/eventStore.ts';
import type { IssueEvent } from '@onewindow/schema/issue/events.ts';
import { describe, expect, it } from 'vitest';

import { awaitedOn, evolveIssueRow, isOpen, issuesOf } from './evolve.ts';
import { limitsOf } from './limits.ts';
import type { IssueRow } from './row.ts';

const [leading, merged] = ['2020.1.1', '2020.1.2'];
const firm = { creditCode: '91420100MA4K00001U', name: '示例建筑企业' };
const other = { creditCode: '91420500MA4K00002K', name: '示例房地产企业' };
const occurredAt = '2020-05-11T02:00:00.000Z';
const fact = (type: IssueEvent['type'], data: object, issue = leading): IssueEvent =>
  ({ type, data: { issue, occurredAt, ...data } }) as unknown as IssueEvent;
const recorded = (issue = leading, of = firm): IssueEvent =>
  fact(
    'IssueRecorded',
    { round: '2020.1', kind: 'credit', firm: of, words: '融资难', evidence: [], source: 'platform' },
    issue,
  );
const routed = fact('IssueRouted', { level: 'city', department: 'housing' });
const assigned = fact('IssueAssigned', { owner: 'li', department: 'housing', dueOn: '2020-05-18' });
const merging = fact('IssueMerged', { into: leading, firm: other }, merged);
const answered = (concerns: readonly string[], answer = 1): IssueEvent =>
  fact('IssueAnswered', {
    answer,
    concerns,
    told: [
      { firm: firm.creditCode, name: '周某' },
      { firm: other.creditCode, name: '吴某' },
    ],
    by: 'li',
    toldOn: '2020-05-11',
    means: 'phone',
    words: '已协调',
  });
const said = (type: 'IssueConfirmed' | 'IssueDisputed', issue = leading): IssueEvent =>
  fact(type, { answer: 1, by: 'firm', reason: '未解决', ...(issue === merged && { leading }) }, issue);
const struckOff = fact('IssueStruckOff', { with: [merged], silent: [merged] });

/** The rows of both issues after these facts. */
const after = (...facts: readonly IssueEvent[]): ReadonlyMap<string, IssueRow> => {
  const rows = new Map<string, IssueRow>();
  const evolve = evolveIssueRow({ dayOf: (instant) => instant.slice(0, 10) });
  for (const [revision, event] of facts.entries())
    for (const id of issuesOf(event)) {
      const row = evolve(rows.get(id), { ...event, revision, metadata: {} } as StoredEvent<IssueEvent>, id);
      if (row) rows.set(id, row);
    }
  return rows;
};
const statuses = (...facts: readonly IssueEvent[]) => [...after(...facts).values()].map(({ status }) => status);
const owned = [recorded(), routed, assigned];
const both = [...owned, recorded(merged, other), merging];

describe('the row of an issue', () => {
  it('says where it stands', () => {
    expect(statuses(recorded())).toEqual(['recorded']);
    expect(statuses(recorded(), routed)).toEqual(['routed']);
    expect(statuses(...owned)).toEqual(['assigned']);
    const refused = fact('IssueRefusedByOwner', { owner: 'li', department: 'housing', reason: '不属本处' });
    expect(after(...owned, refused).get(leading)).toMatchObject({ status: 'returned', refusals: [{ owner: 'li' }] });
    expect(after(...owned, refused).get(leading)).not.toHaveProperty('department');
    expect(statuses(...owned, answered([leading]))).toEqual(['answered']);
    expect(statuses(...owned, answered([leading]), said('IssueDisputed'))).toEqual(['disputed']);
    expect(statuses(...owned, answered([leading]), said('IssueConfirmed'))).toEqual(['confirmed']);
  });

  it('of a leading one depends on every firm, and of a merged one shows what its own was told', () => {
    expect(statuses(...both)).toEqual(['assigned', 'merged']);
    expect(statuses(...both, answered([leading, merged]), said('IssueConfirmed'))).toEqual(['answered', 'merged']);
    const rows = after(...both, answered([leading, merged]), said('IssueConfirmed'), said('IssueDisputed', merged));
    expect([...rows.values()].map(({ status }) => status)).toEqual(['disputed', 'merged']);
    expect(rows.get(merged)?.answers[0]?.told).toEqual([{ firm: other.creditCode, name: '吴某' }]);
    expect(rows.get(leading)?.merged).toEqual([{ issue: merged, firm: other }]);
    expect(statuses(...both, answered([leading]))).toEqual(['assigned', 'merged']);
  });

  it('is open until it is merged or struck off, and again when it is taken apart or reopened', () => {
    const open = (...facts: readonly IssueEvent[]) => [...after(...facts).values()].map(isOpen);
    expect(open(...both)).toEqual([true, false]);
    expect(open(...both, fact('IssueUnmerged', { from: leading, reason: '不同' }, merged))).toEqual([true, true]);
    const over = [...both, answered([leading, merged]), said('IssueConfirmed'), struckOff];
    expect(open(...over)).toEqual([false, false]);
    expect(after(...over).get(merged)).toMatchObject({ struckOffOn: '2020-05-11', silent: [merged] });
    const again = after(...over, fact('IssueReopened', { with: [merged], reason: '重现' }));
    expect(again.get(leading)).toMatchObject({ status: 'routed', reopened: 1, answers: [{ answer: 1 }] });
    expect(again.get(leading)).not.toHaveProperty('struckOffOn');
  });

  it('is awaited while it is its owner’s turn', () => {
    const awaited = (...facts: readonly IssueEvent[]) => awaitedOn(after(...facts).get(leading)!);
    expect(awaited(...owned)).toBe('2020-05-18');
    expect(awaited(...owned, answered([leading]))).toBeUndefined();
    expect(awaited(...owned, answered([leading]), said('IssueDisputed'))).toBe('2020-05-18');
  });

  it('tells what was promised of its kind, with or without rest days', () => {
    // 2020-05-16 was a Saturday: what ends then ends on the Monday, unless whoever promised works on Saturdays.
    const calendar = {
      calendarDue: (_from: string, days: number) => (days === 5 ? '2020-05-18' : `2020-05-${11 + days}`),
    };
    const of = (onRestDays: boolean) =>
      limitsOf(
        calendar as never,
        { ...after(...owned, answered([leading])).get(leading)!, limits: { act: 1, reply: 3, settle: 5, onRestDays } },
        '2020-05-17',
      );
    expect(of(true)).toEqual([
      { part: 'act', dueOn: '2020-05-12', doneOn: '2020-05-11', late: false },
      { part: 'reply', dueOn: '2020-05-14', doneOn: '2020-05-11', late: false },
      { part: 'settle', dueOn: '2020-05-16', late: true },
    ]);
    expect(of(false)[2]).toEqual({ part: 'settle', dueOn: '2020-05-18', late: false });
  });
});
