import { civilDayIn } from '@onewindow/kernel/civilDay.ts';
import type { IssueEvent } from '@onewindow/schema/issue/events.ts';
import { describe, expect, it } from 'vitest';

import { folded, type Happened } from '../../folding.fixtures.ts';
import { ranked } from './figures.ts';
import { issueMoves } from './issueMoves.ts';

const moves = issueMoves({ dayOf: civilDayIn('Asia/Shanghai') });
const issue = '2020.1.1';
const at = (day: string): string => `${day}T04:00:00.000Z`;
const firm = { creditCode: '91310116MA1J000100', name: '示例建筑企业' };
const recorded = (on: string): IssueEvent => ({
  type: 'IssueRecorded',
  data: {
    issue,
    round: '2020.1',
    kind: 'funds',
    firm,
    words: '回款慢',
    evidence: [],
    source: 'hotline',
    occurredAt: at(on),
  },
});
const routed = (department: string, on: string): IssueEvent => ({
  type: 'IssueRouted',
  data: { issue, level: 'province', department, occurredAt: at(on) },
});
const assigned = (dueOn: string, on: string): IssueEvent => ({
  type: 'IssueAssigned',
  data: { issue, owner: 'zhao', department: 'finance', dueOn, occurredAt: at(on) },
});
const answered = (on: string): IssueEvent => ({
  type: 'IssueAnswered',
  data: {
    issue,
    answer: 1,
    concerns: [issue],
    told: [],
    by: 'zhao',
    toldOn: on,
    means: 'phone',
    words: '已协调',
    occurredAt: at(on),
  },
});
const disputed = (on: string, leading?: string): IssueEvent => ({
  type: 'IssueDisputed',
  data: {
    issue: leading === undefined ? issue : '2020.1.2',
    answer: 1,
    ...(leading !== undefined && { leading }),
    by: 'firm',
    reason: '未到账',
    occurredAt: at(on),
  },
});
const struckOff = (on: string): IssueEvent => ({
  type: 'IssueStruckOff',
  data: { issue, with: [], silent: [], occurredAt: at(on) },
});

/** What is counted after these facts, by aggregate, cell and amount; what adds up to nothing is left out. */
const cellsAfter = (name: string, ...facts: readonly Happened[]): { readonly [cell: string]: number } => {
  const { contributions } = moves.aggregates!.find((one) => one.name === name)!;
  const sums = new Map<string, number>();
  for (const row of folded(moves, ...facts).values())
    for (const { cell, amounts } of contributions(row))
      for (const [amount, value] of Object.entries(amounts)) {
        const key = `${cell.join(' ')}: ${amount}`;
        sums.set(key, (sums.get(key) ?? 0) + value);
      }
  return Object.fromEntries([...sums].filter(([, sum]) => sum !== 0));
};
const counted = (...facts: readonly Happened[]) => cellsAfter('bulletinCells', ...facts);
const unanswered = (...facts: readonly Happened[]) => cellsAfter('unansweredCells', ...facts);

describe('what a month is told of an issue', () => {
  it('is that it came to a department from nobody, and left it for another', () => {
    expect(counted(recorded('2020-04-10'), routed('finance', '2020-04-12'), routed('housing', '2020-05-06'))).toEqual({
      '2020-04  : recorded': 1,
      '2020-04  : went': 1,
      '2020-04 province finance: came': 1,
      '2020-04 province finance: open': 1,
      '2020-05 province finance: went': 1,
      '2020-05 province finance: open': -1,
      '2020-05 province housing: came': 1,
      '2020-05 province housing: open': 1,
    });
  });

  it('is nothing new where it is routed to where it lies', () => {
    const before = [recorded('2020-04-10'), routed('finance', '2020-04-12')];
    expect(counted(...before, routed('finance', '2020-05-06'))).toEqual(counted(...before));
  });

  it('is that it was struck off, and open again when it was reopened', () => {
    const reopened: IssueEvent = {
      type: 'IssueReopened',
      data: { issue, with: [], reason: '又拖欠', occurredAt: at('2020-06-02') },
    };
    expect(
      counted(recorded('2020-04-10'), routed('finance', '2020-04-12'), struckOff('2020-05-06'), reopened),
    ).toMatchObject({
      '2020-05 province finance: struckOff': 1,
      '2020-05 province finance: open': -1,
      '2020-06 province finance: reopened': 1,
      '2020-06 province finance: open': 1,
    });
  });

  it('is that it is settled under another, until it turns out to be a matter of its own', () => {
    const merged: IssueEvent = {
      type: 'IssueMerged',
      data: { issue, into: '2020.1.2', firm, occurredAt: at('2020-05-06') },
    };
    const unmerged: IssueEvent = {
      type: 'IssueUnmerged',
      data: { issue, from: '2020.1.2', reason: '另一项目', occurredAt: at('2020-06-06') },
    };
    const before = [recorded('2020-04-10'), routed('finance', '2020-04-12'), assigned('2020-04-20', '2020-04-13')];
    expect(counted(...before, merged)).toMatchObject({
      '2020-04 province finance: late': 1,
      '2020-05 province finance: merged': 1,
      '2020-05 province finance: late': -1,
      '2020-05 province finance: open': -1,
    });
    expect(unanswered(...before, merged)).toEqual({});
    expect(counted(...before, merged, unmerged)).toMatchObject({ '2020-06 province finance: open': 1 });
    expect(unanswered(...before, merged, unmerged)).toEqual({ '2020-06-06 province finance: late': 1 });
  });

  it('says which were taken over from a ledger', () => {
    expect(counted({ ...recorded('2020-04-10'), metadata: { ledger: 'demo' } })).toMatchObject({
      '2020-04  : takenOver': 1,
    });
  });
});

describe('what is late', () => {
  const given = [recorded('2020-04-10'), routed('finance', '2020-04-12'), assigned('2020-04-20', '2020-04-13')];

  it('is so from the day after its day, as long as nobody answers', () => {
    expect(unanswered(...given)).toEqual({ '2020-04-21 province finance: late': 1 });
    expect(counted(...given)).not.toHaveProperty('2020-04 province finance: late');
  });

  it('was so in each month at whose end it was unanswered, whatever came later', () => {
    expect(counted(...given, answered('2020-06-03'))).toMatchObject({
      '2020-04 province finance: late': 1,
      '2020-06 province finance: late': -1,
    });
    expect(unanswered(...given, answered('2020-06-03'))).toEqual({});
  });

  it('is not so where it was answered in time, or before the month was over', () => {
    for (const on of ['2020-04-20', '2020-04-28'])
      expect(counted(...given, answered(on))).not.toHaveProperty('2020-04 province finance: late');
  });

  it('is so again where a firm disputes the answer, its own or that of one merged under it', () => {
    const late = { '2020-05-06 province finance: late': 1 };
    expect(unanswered(...given, answered('2020-04-18'), disputed('2020-05-06'))).toEqual(late);
    expect(unanswered(...given, answered('2020-04-18'), disputed('2020-05-06', issue))).toEqual(late);
  });

  it('begins anew with a new day, or where its owner refuses it', () => {
    expect(unanswered(...given, assigned('2020-07-01', '2020-05-02'))).toEqual({
      '2020-07-02 province finance: late': 1,
    });
    const refused: IssueEvent = {
      type: 'IssueRefusedByOwner',
      data: { issue, owner: 'zhao', department: 'finance', reason: '非本部门职责', occurredAt: at('2020-05-02') },
    };
    expect(unanswered(...given, refused)).toEqual({});
    expect(counted(...given, refused)).toMatchObject({
      '2020-05 province finance: went': 1,
      '2020-05  : came': 1,
      '2020-05  : open': 1,
    });
  });
});

describe('the ranking', () => {
  const line = (department: string, changes: object) => ({
    level: 'province' as const,
    department,
    openBefore: 0,
    came: 0,
    reopened: 0,
    went: 0,
    struckOff: 0,
    open: 0,
    late: 0,
    ...changes,
  });

  it('goes by the share that was settled, then by what is late; equals share a place, and who had nothing comes last', () => {
    const lines = ranked([
      line('none', { came: 1, went: 1 }),
      line('half', { openBefore: 2, struckOff: 1, open: 1 }),
      line('all', { came: 3, struckOff: 3 }),
      line('halfToo', { came: 4, struckOff: 2, open: 2 }),
      line('halfLate', { came: 2, struckOff: 1, open: 1, late: 1 }),
    ]);
    expect(lines.map(({ department, rank }) => [department, rank])).toEqual([
      ['all', 1],
      ['half', 2],
      ['halfToo', 2],
      ['halfLate', 4],
      ['none', 5],
    ]);
    expect(lines.at(-1)?.settledShare).toBeUndefined();
  });
});
