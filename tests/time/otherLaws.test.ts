import { cases } from '@onewindow/projections/cases/cases.ts';
import { caseClock, itemDue } from '@onewindow/projections/cases/clock.ts';
import type { CaseTimeline } from '@onewindow/projections/cases/row.ts';
import { figuresOf } from '@onewindow/projections/cases/stageDurations.ts';
import { caseDecider } from '@onewindow/window/case/decide.ts';
import { isRefusal } from '@onewindow/kernel/decider.ts';
import type { CaseCommand } from '@onewindow/schema/case/commands.ts';
import type { Case } from '@onewindow/window/case/state.ts';
import { momentAt } from '@onewindow/window/law.ts';
import { describe, expect, it } from 'vitest';

import { laws, projectOf } from './caseLife.ts';

const [, jointly, fromReceipt] = laws;
const [small, none] = [1, 0];
const caseId = '2105-310116-04-01-000001.constructionPermit.1';

/** A small project's construction permit under a law: what each command of a day came to, and the case's row then. */
const permitUnder = (law: (typeof laws)[number] | undefined) => {
  if (!law) throw new Error('there is no such law');
  const project = projectOf(law.catalogue, { category: small, traits: none });
  const projection = cases(law);
  let state: Case | undefined;
  let row: CaseTimeline | undefined;
  const act = (day: string, type: CaseCommand['type'], data: object = {}): string => {
    const context = { ...momentAt(law, `${day}T02:00:00.000Z`), project, casesOf: () => [] };
    const decision = caseDecider.decide({ type, data: { caseId, ...data } } as CaseCommand, state, context);
    if (isRefusal(decision)) return decision.refused;
    state = decision.reduce(caseDecider.evolve, state);
    for (const fact of decision) {
      const stored = { ...fact, id: '', stream: '', revision: 0, position: '0', metadata: {} };
      row = projection.evolve(row, stored, '', 0);
    }
    return 'done';
  };
  const now = (): CaseTimeline => {
    if (!row) throw new Error('nothing has happened');
    return row;
  };
  act('2021-06-01', 'SubmitCase', {
    projectCode: project.projectCode,
    stage: 'constructionPermit',
    kind: 'new',
    channel: 'window',
    materials: [],
  });
  return {
    act,
    limits: () => caseClock(law.calendar, now()).limits.map(({ dueOn, kind, item = '' }) => `${dueOn} ${kind} ${item}`),
    due: (id: string) => {
      const item = now().items.find((one) => one.item === id);
      return item && itemDue(law.calendar, item, now());
    },
    figures: () => figuresOf(now(), law),
  };
};
const approve = (item: string) => ({ item, outcome: 'approved' });
const approvedBy = { name: '示例区长' };

/*
 * By hand. After 1 June 2021 the twentieth working day is the 30th (端午 rests from the 12th to the 14th), July has twenty-two,
 * so the forty-fifth is 4 August; fifteen more are 5, 6, 9–13, 16–20, 23, 24, 25 August.
 */
describe('the one limit of a stage that is handled jointly (行政许可法 art. 26)', () => {
  it('is forty-five working days from acceptance, in the place of those of art. 42, and leaves those of other laws', () => {
    const permit = permitUnder(jointly);
    permit.act('2021-06-01', 'AcceptCase');
    expect(permit.limits()).toContain('2021-08-04 statutory ');
    expect(permit.due('C4')).toBeUndefined();
    permit.act('2021-06-02', 'ConcludeReview', { item: 'C1', outcome: 'agree' });
    expect(permit.act('2021-06-04', 'DecideItem', approve('C3'))).toBe('done');
    // C6, which here waits for C3 alone, keeps its seven calendar days (建筑法 art. 8).
    expect([permit.due('C3'), permit.due('C6')]).toEqual([undefined, '2021-06-11']);
  });

  it('is extended once, by fifteen at most, and not after it has lapsed; its items are not', () => {
    const permit = permitUnder(jointly);
    permit.act('2021-06-01', 'AcceptCase');
    const extend = (day: string, days: number, item?: string) =>
      permit.act(day, 'ExtendLimit', { ...(item && { item }), days, reason: '案情复杂', approvedBy });
    expect(extend('2021-08-04', 10, 'C4')).toBe('limit-not-extensible');
    expect(extend('2021-08-04', 16)).toBe('extension-too-long');
    expect(extend('2021-08-04', 15)).toBe('done');
    expect(permit.limits()).toContain('2021-08-25 statutory ');
    expect(extend('2021-08-05', 1)).toBe('limit-already-extended');

    const late = permitUnder(jointly);
    late.act('2021-06-01', 'AcceptCase');
    const tooLate = { days: 15, reason: '案情复杂', approvedBy };
    expect(late.act('2021-08-05', 'ExtendLimit', tooLate)).toBe('limit-has-lapsed');
  });

  it('is kept or broken by the whole case', () => {
    const decidedOn = (day: string) => {
      const permit = permitUnder(jointly);
      permit.act('2021-06-01', 'AcceptCase');
      permit.act('2021-06-02', 'ConcludeReview', { item: 'C1', outcome: 'agree' });
      permit.act('2021-08-02', 'DecideItem', approve('C3'));
      permit.act('2021-08-03', 'DecideItem', approve('C6'));
      permit.act(day, 'DecideItem', approve('C4'));
      permit.act(day, 'DecideItem', approve('C5'));
      return permit.figures()?.withinStatutory;
    };
    expect([decidedOn('2021-08-04'), decidedOn('2021-08-05')]).toEqual([true, false]);
  });
});

describe('seven calendar days from the receipt itself (建筑法 art. 8)', () => {
  it('end a week after it, and are carried on by the days that the applicant took for a correction', () => {
    const plain = permitUnder(fromReceipt);
    plain.act('2021-06-03', 'AcceptCase');
    expect(plain.due('C6')).toBe('2021-06-08');

    const corrected = permitUnder(fromReceipt);
    corrected.act('2021-06-02', 'RequestCorrection', { defects: ['缺少总平面图'] });
    corrected.act('2021-06-04', 'SupplyCorrection', { lines: [1], materials: [], note: '已补' });
    corrected.act('2021-06-07', 'AcceptCase');
    // The 3rd and the 4th were the applicant's: the 8th and two days.
    expect(corrected.due('C6')).toBe('2021-06-10');
  });
});

describe('what waits for a permit that was refused', () => {
  it('has no limit, and no part in whether the law was kept', () => {
    const permit = permitUnder(jointly);
    permit.act('2021-06-01', 'AcceptCase');
    permit.act('2021-06-01', 'ConcludeReview', { item: 'C1', outcome: 'agree' });
    permit.act('2021-06-02', 'DecideItem', {
      item: 'C3',
      outcome: 'notApproved',
      reasons: '不符合规划条件',
      remedies: '可申请行政复议',
    });
    expect(permit.due('C6')).toBeUndefined();
    expect(permit.act('2021-06-30', 'DecideItem', approve('C4'))).toBe('done');
    expect(permit.figures()).toMatchObject({ withinStatutory: true });
  });
});
