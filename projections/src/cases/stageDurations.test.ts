import { describe, expect, it } from 'vitest';

import { addedTo, at, type Happened, law, rowAfter } from '../folding.fixtures.ts';
import {
  concluded,
  decided,
  delivered,
  ended,
  issued,
  on,
  opened,
  refused,
  reviews,
  revoked,
  submitted,
  untilAccepted,
  untilDecided,
  withdrawn,
} from './caseFacts.fixtures.ts';
import { cases } from './cases.ts';
import { caseTime } from './stageDurations.ts';

const projection = cases(law);
const added = (...facts: readonly Happened[]) => addedTo(projection, 'stageDurations', rowAfter(projection, ...facts));
const stageOf = (...facts: readonly Happened[]) => added(...facts)['* * * constructionPermit new'];

/*
 * The whole case, by hand. Received on Monday 20 April, accepted on the 27th: 21, 22, 23, 24, 27 are five working days, of which
 * the applicant had 23 and 24 for his correction. From acceptance to the decision on 14 May: 28, 29, 30, 6 to 9 May, 11 to 14,
 * eleven; the applicant had 6 May for his answer, and the hearing took the 12th and 13th.
 */
describe('what a decided case adds to its stage', () => {
  it('is counted once in every cell that a question may fix', () => {
    expect(Object.keys(added(...untilDecided)).toSorted()).toEqual([
      '* * * constructionPermit new',
      '* * 2026-05 constructionPermit new',
      '* industrial * constructionPermit new',
      '* industrial 2026-05 constructionPermit new',
      'langxia * * constructionPermit new',
      'langxia * 2026-05 constructionPermit new',
      'langxia industrial * constructionPermit new',
      'langxia industrial 2026-05 constructionPermit new',
    ]);
    expect(new Set(Object.values(added(...untilDecided)).map((one) => JSON.stringify(one))).size).toBe(1);
  });

  it('is counted by its kind: a reissue within the hour improves no first application', () => {
    const reissue = { ...submitted, data: { ...submitted.data, kind: 'reissue', base: '1' } } as const;
    const all = Object.keys(added(reissue, ...untilDecided.slice(1)));
    expect(all.every((cell) => cell.endsWith(' reissue'))).toBe(true);
    expect(all).toHaveLength(8);
  });

  it('is its time, whose it was, and whether promise and law were kept', () => {
    expect(stageOf(...untilDecided)).toEqual({
      concluded: 1,
      'days:9': 1,
      committed: 1,
      withinCommitted: 1,
      statutory: 1,
      withinStatutory: 1,
      toDeliver: 1,
      deliveredInTime: 0,
      beforeAcceptance: 3,
      department: 8,
      applicant: 3,
      excluded: 2,
      corrections: 1,
      rounds: 2,
    });
  });

  it('has the intervals that these figures are made of, in order', () => {
    const time = caseTime(rowAfter(projection, ...untilDecided), law);
    expect(time?.intervals).toEqual([
      { part: 'beforeAcceptance', from: '2026-04-20', to: '2026-04-22', workingDays: 2 },
      { part: 'applicant', from: '2026-04-22', to: '2026-04-24', workingDays: 2 },
      { part: 'beforeAcceptance', from: '2026-04-24', to: '2026-04-27', workingDays: 1 },
      { part: 'department', from: '2026-04-27', to: '2026-04-30', workingDays: 3 },
      { part: 'applicant', from: '2026-04-30', to: '2026-05-06', workingDays: 1 },
      { part: 'department', from: '2026-05-06', to: '2026-05-11', workingDays: 4 },
      { part: 'excluded', from: '2026-05-11', to: '2026-05-13', workingDays: 2 },
      { part: 'department', from: '2026-05-13', to: '2026-05-14', workingDays: 1 },
    ]);
  });

  it('says that the promise was broken on the day after its last', () => {
    // Ten working days after 27 April end on 13 May.
    const on13 = on('2026-05-13', 'CaseDecided', { outcome: 'approved' });
    expect(stageOf(...untilAccepted, on13)).toMatchObject({ 'days:10': 1, committed: 1, withinCommitted: 1 });
    expect(stageOf(...untilAccepted, decided)).toMatchObject({ 'days:11': 1, committed: 1, withinCommitted: 0 });
  });

  it('says that the law was broken where one item was late, though others were not', () => {
    // The permit had until Monday 18 May: seven calendar days after 9 May end on a Saturday.
    const late = (day: string) => [...untilAccepted, ...reviews, on(day, 'CaseDecided', { outcome: 'approved' })];
    expect(stageOf(...late('2026-05-18'))).toMatchObject({ statutory: 1, withinStatutory: 1 });
    expect(stageOf(...late('2026-05-19'))).toMatchObject({ statutory: 1, withinStatutory: 0 });
    // The review had until 20 May and concluded on the 19th; the permit had seven days more, to the 26th.
    const inTime = [opened('2026-04-28', 'C1'), concluded('2026-05-19', 'C1', 'agree')];
    const decidedOn26 = on('2026-05-26', 'CaseDecided', { outcome: 'approved' });
    expect(stageOf(...untilAccepted, ...inTime, decidedOn26)).toMatchObject({ statutory: 1, withinStatutory: 1 });
    // The review had until 20 May; it concluded a day later, though the permit was then at once.
    const slow = [opened('2026-04-28', 'C1'), concluded('2026-05-21', 'C1', 'agree')];
    const decidedOn21 = on('2026-05-21', 'CaseDecided', { outcome: 'approved' });
    expect(stageOf(...untilAccepted, ...slow, decidedOn21)).toMatchObject({ statutory: 1, withinStatutory: 0 });
  });

  it('says nothing of a promise or a limit that there was none of', () => {
    const { committed: _, ...data } = untilAccepted[3].data as typeof submitted.data & { committed?: number };
    const unlimited = { ...untilAccepted[3], data: { ...data, items: [] } };
    const amounts = stageOf(...untilAccepted.slice(0, 3), unlimited, decided);
    expect(amounts).toMatchObject({ concluded: 1, rounds: 0 });
    for (const absent of ['committed', 'withinCommitted', 'statutory', 'withinStatutory'])
      expect(amounts).not.toHaveProperty(absent);
  });

  it('is the same whether it was approved or not, or its certificate ended', () => {
    const no = ended('2026-05-14', 'partlyApproved');
    expect(stageOf(...untilDecided.slice(0, -1), no)).toEqual(stageOf(...untilDecided));
    expect(stageOf(...untilDecided, issued, revoked)).toEqual(stageOf(...untilDecided));
  });

  it('is the papers that were delivered in time, of those that were to be: one that lies is not', () => {
    // Ten working days after 14 May end on the 28th.
    const deliveredOn = (day: string, said: object = {}) => ({
      ...delivered,
      data: { ...delivered.data, ...said, occurredAt: at(day) },
    });
    expect(stageOf(...untilDecided)).toMatchObject({ toDeliver: 1, deliveredInTime: 0 });
    expect(stageOf(...untilDecided, deliveredOn('2026-05-28'))).toMatchObject({ toDeliver: 1, deliveredInTime: 1 });
    // A day that is only said does not make it so; with evidence it does.
    expect(stageOf(...untilDecided, deliveredOn('2026-05-29'))).toMatchObject({ deliveredInTime: 0 });
    expect(stageOf(...untilDecided, deliveredOn('2026-05-29', { evidence: '送达回证 7' }))).toMatchObject({
      deliveredInTime: 1,
    });
  });

  it('is nothing before the decision, and never of what was withdrawn or not accepted', () => {
    expect(added(...untilDecided.slice(0, -1))).toEqual({});
    expect(added(...untilDecided.slice(0, -2))).toEqual({});
    expect(added(...untilAccepted, withdrawn('2026-05-14'))).toEqual({});
    expect(added(submitted, refused)).toEqual({});
    expect(caseTime(rowAfter(projection, ...untilAccepted), law)).toBeUndefined();
  });
});
