import { adoptedCalendars, adoptedYear } from '@onewindow/kernel/adoptedCalendars.ts';
import { describe, expect, it } from 'vitest';

import { decided, reviews, untilAccepted, untilDecided } from '../cases/caseFacts.fixtures.ts';
import { cases } from '../cases/cases.ts';
import { caseTime } from '../cases/stageDurations.ts';
import { addedTo, cellsOf, type Happened, law as oneLaw, rowAfter } from '../folding.fixtures.ts';
import { connected, untilConnected } from '../orders/orderFacts.fixtures.ts';
import { orders } from '../orders/orders.ts';
import { orderTime } from '../orders/stageDurations.ts';
import { countedByCalendar } from './adopted.ts';

/** As the fixture's calendar at first; then Friday 8 May was made a holiday as well. */
const days = oneLaw.calendars.actual.years[0]!.days;
const notice = adoptedYear(2026, { ...days, holidays: [...days.holidays, '2026-05-08'] });
const noticedAt = '2026-06-01T00:00:00.000Z';
const range = { id: 'cn', from: '2026-01-01', to: '2026-12-31' };
const calendars = adoptedCalendars(range, [
  { ...adoptedYear(2026, days), adoptedAt: '2026-01-05T00:00:00.000Z' },
  { ...notice, adoptedAt: noticedAt },
]);
const law = { ...oneLaw, calendars, calendar: calendars.actual.calendar };
const projection = cases(law);

const recordedAt = (at: string, ...facts: readonly Happened[]): readonly Happened[] =>
  facts.map((fact) => ({ ...fact, metadata: { recordedAt: at } }));
const before = recordedAt('2026-05-14T02:00:00.000Z', ...untilDecided);
const after = [...untilDecided.slice(0, -1), ...recordedAt('2026-06-02T00:00:00.000Z', decided)];
const added = (table: string, facts: readonly Happened[]) => addedTo(projection, table, rowAfter(projection, ...facts));

describe('a case that was decided before a holiday notice', () => {
  const row = rowAfter(projection, ...before);

  it('keeps its figures, and says with which calendar they were reckoned', () => {
    const time = caseTime(row, law);
    expect(time).toMatchObject({ elapsed: 9, department: 8 });
    expect(time?.calendar).toBe(calendars.at(0));
    expect(row).toEqual(rowAfter(cases(oneLaw), ...before));
    expect(added('stageDurations', before)).toEqual(
      addedTo(cases(oneLaw), 'stageDurations', rowAfter(cases(oneLaw), ...before)),
    );
  });

  it('has other figures only where those of today are asked for', () => {
    const time = caseTime(row, law, true);
    expect(time).toMatchObject({ elapsed: 8, department: 7 });
    expect(time?.intervals.find(({ from }) => from === '2026-05-06')?.workingDays).toBe(3);
    expect(time?.calendar).toBe(calendars.actual);
    expect(cellsOf(projection, row)).toMatchObject({ elapsed: 9, actualElapsed: 8 });
  });

  it('says of every sum it is in by how much today’s calendar would move it', () => {
    const moved = added('stageDurationsMoved', before);
    expect(Object.keys(moved).toSorted()).toEqual(Object.keys(added('stageDurations', before)).toSorted());
    expect(moved['* * * constructionPermit new']).toEqual({ 'days:9': -1, 'days:8': 1, department: -1 });
    // The second round of the technical review ran from the 6th to the 9th; every other span lies apart from the 8th.
    const reviewsMoved = added('reviewDurationsMoved', before);
    expect(reviewsMoved['* * fire']).toEqual({ 'days:3': -1, 'days:2': 1 });
    expect(Object.keys(reviewsMoved).every((cell) => cell.endsWith('fire'))).toBe(true);
  });
});

describe('a case that was decided after a holiday notice', () => {
  const row = rowAfter(projection, ...after);

  it('is reckoned with it, its reviews that were concluded before are not', () => {
    expect(caseTime(row, law)).toMatchObject({ elapsed: 8 });
    expect(row.calendar).toBe(1);
    expect(added('stageDurations', after)['* * * constructionPermit new']).toMatchObject({
      'days:8': 1,
      'calendar:1': 1,
    });
    expect(added('stageDurationsMoved', after)).toEqual({});
    expect(added('reviewDurationsMoved', after)['* * fire']).toEqual({ 'days:3': -1, 'days:2': 1 });
    const later = [...untilAccepted, ...recordedAt(noticedAt, ...reviews)];
    expect(added('reviewDurations', later)['* * fire']).toMatchObject({ 'days:2': 2, 'calendar:1': 2 });
    expect(added('reviewDurationsMoved', later)).toEqual({});
  });
});

describe('a connected order', () => {
  const folding = orders(law);
  const open = untilConnected(true).slice(0, -1);

  it('is reckoned with the calendar that was adopted when it was connected', () => {
    const early = rowAfter(folding, ...recordedAt('2026-05-20T02:00:00.000Z', ...open, connected));
    const late = rowAfter(folding, ...open, ...recordedAt('2026-06-02T00:00:00.000Z', connected));
    // It was accepted on the 8th, which is not counted: only what came before that has a day less.
    expect([orderTime(early, law), orderTime(late, law), orderTime(early, law, true)]).toMatchObject([
      { elapsed: 5, beforeAcceptance: 2 },
      { elapsed: 5, beforeAcceptance: 1 },
      { elapsed: 5, beforeAcceptance: 1 },
    ]);
    expect(addedTo(folding, 'stageDurationsMoved', early)['* * * utilityHookup new']).toEqual({ beforeAcceptance: -1 });
    expect(addedTo(folding, 'stageDurationsMoved', late)).toEqual({});
  });
});

describe('a figure', () => {
  it('says how many of it were reckoned with which calendar', () => {
    const [first, second] = calendars.all;
    const counted = (amounts: object, actual = false) => countedByCalendar({ concluded: 3, ...amounts }, law, actual);
    expect(counted({})).toEqual([{ calendar: first, concluded: 3 }]);
    expect(counted({ 'calendar:1': 1 })).toEqual([
      { calendar: first, concluded: 2 },
      { calendar: second, concluded: 1 },
    ]);
    expect(counted({ 'calendar:1': 3 })).toEqual([{ calendar: second, concluded: 3 }]);
    expect(counted({ 'calendar:1': 1 }, true)).toEqual([{ calendar: second, concluded: 3 }]);
  });
});
