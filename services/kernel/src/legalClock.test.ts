import { describe, expect, it } from 'vitest';

import {
  announcedEnd,
  clip,
  type ClosedSpan,
  dueDay,
  elapsedDays,
  type Procedure,
  procedureStops,
  type Span,
  splitSpans,
  splitTime,
  subtract,
  union,
  type ClockedCase,
  type ClockedItem,
  statutoryDueDay,
} from './legalClock.ts';
import { createCalendar, weekdaysCalendar } from './workingDays.ts';

// June 2021: the 1st is a Tuesday; 5 and 6, 12 and 13, 19 and 20, 26 and 27 are weekends.
const calendar = createCalendar(weekdaysCalendar('2021-01-01', '2021-12-31'));
const june = (day: number): string => `2021-06-${String(day).padStart(2, '0')}`;
const span = (from: number, to: number) => ({ from: june(from), to: june(to) });
const workingDays = (days: number) => ({ days, unit: 'workingDays' as const });
const calendarDays = (days: number) => ({ days, unit: 'calendarDays' as const });

describe('spans of days', () => {
  it('join where they overlap or touch, in order', () => {
    expect(union([span(8, 10), span(1, 3), span(2, 5), span(5, 6)])).toEqual([span(1, 6), span(8, 10)]);
  });

  it('join where one lies within another', () => {
    expect(union([span(1, 10), span(3, 4), span(9, 10)])).toEqual([span(1, 10)]);
  });

  it('are none where they end as they begin', () => {
    expect(union([span(3, 3), span(5, 4)])).toEqual([]);
  });

  it('are clipped to the days asked about', () => {
    expect(clip([span(1, 5), span(7, 9), span(11, 20)], june(3), june(12))).toEqual([
      span(3, 5),
      span(7, 9),
      span(11, 12),
    ]);
    expect(clip([span(1, 3)], june(3), june(12))).toEqual([]);
  });

  it('are cut by what is taken away: in the middle, at an end, all of it, or nothing', () => {
    expect(subtract([span(1, 10)], [span(3, 5), span(4, 6)])).toEqual([span(1, 3), span(6, 10)]);
    expect(subtract([span(3, 10)], [span(1, 5), span(9, 12)])).toEqual([span(5, 9)]);
    expect(subtract([span(3, 5), span(7, 8)], [span(1, 10)])).toEqual([]);
    expect(subtract([span(3, 5)], [span(5, 7), span(1, 3)])).toEqual([span(3, 5)]);
  });
});

describe('elapsed days', () => {
  it('do not count the day on which the period starts', () => {
    expect(elapsedDays(calendar, 'workingDays', june(1), june(8))).toBe(5);
    expect(elapsedDays(calendar, 'calendarDays', june(1), june(8))).toBe(7);
    expect(elapsedDays(calendar, 'workingDays', june(1), june(1))).toBe(0);
  });

  it('do not count the days on which the clock stood still, and overlapping stops once', () => {
    const stops = [span(2, 4), span(3, 7), span(20, 25)];
    expect(elapsedDays(calendar, 'workingDays', june(1), june(8), stops)).toBe(2);
    expect(elapsedDays(calendar, 'calendarDays', june(1), june(8), stops)).toBe(2);
  });

  it('are none before the start', () => {
    expect(elapsedDays(calendar, 'workingDays', june(8), june(1), [span(1, 8)])).toBe(0);
    expect(elapsedDays(calendar, 'calendarDays', june(8), june(1))).toBe(0);
  });
});

describe('the last day of a limit in working days', () => {
  const due = (days: number, ...stops: readonly Span[]) => dueDay(calendar, workingDays(days), june(1), stops);

  it('is the fifth working day after the start', () => {
    expect(due(5)).toBe(june(8));
    expect(due(0)).toBe(june(1));
  });

  it('moves by the working days on which the clock stood still', () => {
    expect(due(5, span(2, 4))).toBe(june(10));
    expect(due(5, span(4, 6))).toBe(june(8));
  });

  it('moves once where stops overlap', () => {
    expect(due(5, span(2, 4), span(3, 7))).toBe(june(11));
  });

  it('moves by a stop that falls into the days gained by another', () => {
    expect(due(5, span(2, 4), span(9, 14))).toBe(june(15));
  });

  it('moves by a stop that begins on the day before, and on the last day itself', () => {
    expect(due(5, span(7, 10))).toBe(june(11));
    expect(due(5, span(8, 10))).toBe(june(10));
  });

  it('never lies within a stop: one that begins on the last day and ends on a rest day moves it to the next working day', () => {
    expect(due(5, span(8, 12))).toBe(june(14));
    // On Friday the 11th, until Sunday: no working day lies in between, and Monday is the first on which anything can be due.
    expect(due(8, span(11, 13))).toBe(june(14));
  });

  it('is not moved by what comes after it, nor by what was over at the start', () => {
    expect(due(5, span(9, 14))).toBe(june(8));
    expect(dueDay(calendar, workingDays(5), june(8), [span(2, 8)])).toBe(june(15));
  });

  it('counts of a stop only the part after the start', () => {
    expect(dueDay(calendar, workingDays(5), june(8), [span(2, 9)])).toBe(june(16));
  });

  it('stays where it was when the clock is stopped only after it has passed', () => {
    expect(dueDay(calendar, workingDays(5), june(1), [{ from: june(9) }])).toBe(june(8));
    expect(dueDay(calendar, workingDays(5), june(1), [{ from: june(8) }])).toBeUndefined();
    expect(dueDay(calendar, calendarDays(5), june(1), [span(2, 4), { from: june(9) }])).toBe(june(8));
  });

  it('is not known while the clock stands still', () => {
    expect(due(5, span(2, 3), { from: june(4) })).toBeUndefined();
  });
});

describe('the last day of a limit in calendar days', () => {
  const due = (days: number, ...stops: readonly Span[]) => dueDay(calendar, calendarDays(days), june(1), stops);

  it('counts every day, and ends on the next working day where it would end on a rest day', () => {
    expect(due(7)).toBe(june(8));
    expect(due(4)).toBe(june(7));
    expect(due(5)).toBe(june(7));
  });

  it('moves by the days on which the clock stood still, rest days too, and each once', () => {
    expect(due(7, span(2, 5))).toBe(june(11));
    expect(due(7, span(2, 4), span(3, 6))).toBe(june(14));
  });

  it('moves by a stop that begins on the working day to which it had moved', () => {
    expect(due(4, span(7, 9))).toBe(june(9));
  });

  it('is not known while the clock stands still', () => {
    expect(due(7, { from: june(2) })).toBeUndefined();
  });
});

describe('the last day of an item’s statutory limit', () => {
  const item = (changes: Partial<ClockedItem> = {}): ClockedItem => ({
    item: 'permit',
    after: [],
    statutory: { ...calendarDays(7), from: 'receipt' },
    ...changes,
  });
  const fiveFromAcceptance = { ...workingDays(5), from: 'acceptance' as const };
  const ofCase = (
    stops: readonly ClosedSpan[] = [],
    concluded: Record<string, string> = {},
    extension = 0,
  ): ClockedCase => ({
    receivedOn: june(1),
    acceptedOn: june(4),
    extensionOf: (id) => (id === 'permit' ? extension : 0),
    reviewOf: (id) => (concluded[id] === undefined ? undefined : { outcome: 'agree', concludedOn: concluded[id] }),
    stopsOf: (id) => (id === 'permit' ? stops : [span(1, 30)]),
    corrections: [],
  });

  it('is reckoned from receipt or from acceptance, as the law says of it', () => {
    expect(statutoryDueDay(calendar, item(), ofCase())).toBe(june(8));
    expect(statutoryDueDay(calendar, item({ statutory: fiveFromAcceptance }), ofCase())).toBe(june(11));
  });

  it('is reckoned from the day on which the last of the others concluded, where it comes after others', () => {
    const after = ['siteReview', 'airDefence'];
    const concluded = { siteReview: june(9), airDefence: june(8) };
    expect(statutoryDueDay(calendar, item({ after }), ofCase([], concluded))).toBe(june(16));
    expect(statutoryDueDay(calendar, item({ after, statutory: fiveFromAcceptance }), ofCase([], concluded))).toBe(
      june(16),
    );
  });

  it('is not known before all the others have concluded', () => {
    const after = ['siteReview', 'airDefence'];
    expect(statutoryDueDay(calendar, item({ after }), ofCase([], { siteReview: june(9) }))).toBeUndefined();
  });

  it('moves by the special procedures on it, not by another item’s, and a day in two of them once', () => {
    const statutory = fiveFromAcceptance;
    expect(statutoryDueDay(calendar, item({ statutory }), ofCase([span(7, 9)]))).toBe(june(15));
    expect(statutoryDueDay(calendar, item({ statutory }), ofCase())).toBe(june(11));
    expect(statutoryDueDay(calendar, item({ statutory }), ofCase([span(7, 9), span(8, 10)]))).toBe(june(16));
  });

  it('from the receipt is carried on by the time that the applicant took to complete the application', () => {
    const corrections = [span(2, 4)];
    // Seven calendar days after the 1st end on the 8th, and two more on the 10th.
    expect(statutoryDueDay(calendar, item(), { ...ofCase(), corrections })).toBe(june(10));
    const fromAcceptance = item({ statutory: fiveFromAcceptance });
    expect(statutoryDueDay(calendar, fromAcceptance, { ...ofCase(), corrections })).toBe(june(11));
  });

  it('moves by its extension', () => {
    expect(statutoryDueDay(calendar, item({ statutory: fiveFromAcceptance }), ofCase([], {}, 5))).toBe(june(18));
    expect(statutoryDueDay(calendar, item(), ofCase([], {}, 3))).toBe(june(11));
  });

  it('is none where no law limits the item, and before the case is accepted', () => {
    expect(statutoryDueDay(calendar, item({ statutory: undefined }), ofCase())).toBeUndefined();
    expect(statutoryDueDay(calendar, item(), { ...ofCase(), acceptedOn: undefined })).toBeUndefined();
  });

  it('is not known while what comes before was objected to', () => {
    const reviewOf = () => ({ outcome: 'object', concludedOn: june(8) });
    expect(statutoryDueDay(calendar, item({ after: ['siteReview'] }), { ...ofCase(), reviewOf })).toBeUndefined();
  });

  it('never comes where what comes before was refused: nobody will ever have it before them', () => {
    const reviewOf = () => ({ outcome: 'notApproved', concludedOn: june(8) });
    expect(statutoryDueDay(calendar, item({ after: ['siteReview'] }), { ...ofCase(), reviewOf })).toBeUndefined();
  });
});

describe('the days on which a special procedure stops a clock', () => {
  const procedure = (changes: Partial<Procedure> = {}): Procedure => ({
    from: june(1),
    days: 3,
    prolonged: [],
    ...changes,
  });

  it('are those that were announced, in working days', () => {
    expect(procedureStops(calendar, procedure())).toEqual([span(1, 4)]);
    expect(procedureStops(calendar, procedure({ days: 4 }))).toEqual([span(1, 7)]);
    expect(announcedEnd(calendar, procedure({ days: 4 }))).toBe(june(7));
  });

  it('end with it, and do not go on past the announced day where nobody ended it', () => {
    expect(procedureStops(calendar, procedure({ to: june(2) }))).toEqual([span(1, 2)]);
    expect(procedureStops(calendar, procedure({ to: june(1) }))).toEqual([]);
    expect(procedureStops(calendar, procedure({ to: june(22) }))).toEqual([span(1, 4)]);
  });

  it('go on from the announced day where a new notice came in time, and from the notice where it came late', () => {
    const inTime = procedure({ prolonged: [{ on: june(4), days: 2 }] });
    expect(procedureStops(calendar, inTime)).toEqual([span(1, 8)]);
    const late = procedure({ prolonged: [{ on: june(8), days: 2 }] });
    expect(procedureStops(calendar, late)).toEqual([span(1, 4), span(8, 10)]);
    expect(announcedEnd(calendar, late)).toBe(june(10));
    expect(procedureStops(calendar, { ...late, to: june(9) })).toEqual([span(1, 4), span(8, 9)]);
    expect(procedureStops(calendar, { ...late, to: june(7) })).toEqual([span(1, 4)]);
  });
});

describe('the time of a case', () => {
  const time = {
    receivedOn: june(1),
    acceptedOn: june(8),
    decidedOn: june(25),
    applicant: [span(2, 4), span(15, 18)],
    excluded: [span(10, 14), span(14, 16)],
  };

  it('is before acceptance, the department’s, the applicant’s or excluded; each day is one of them', () => {
    expect(splitTime(calendar, time)).toEqual({ beforeAcceptance: 3, department: 7, applicant: 4, excluded: 4 });
  });

  it('is made of spans that show between which days', () => {
    expect(splitSpans(time)).toEqual({
      excluded: [span(10, 16)],
      applicant: [span(2, 4), span(16, 18)],
      beforeAcceptance: [span(1, 2), span(4, 8)],
      department: [span(8, 10), span(18, 25)],
    });
  });

  it('counts no span beyond receipt and decision', () => {
    const wide = {
      ...time,
      applicant: [{ from: '2021-05-20', to: june(2) }],
      excluded: [{ from: june(24), to: '2021-07-09' }],
    };
    expect(splitTime(calendar, wide)).toEqual({ beforeAcceptance: 4, department: 12, applicant: 1, excluded: 1 });
  });

  it('is nothing where all happens on one day', () => {
    const oneDay = { receivedOn: june(1), acceptedOn: june(1), decidedOn: june(1), applicant: [], excluded: [] };
    expect(splitTime(calendar, oneDay)).toEqual({ beforeAcceptance: 0, department: 0, applicant: 0, excluded: 0 });
  });
});
