import { loadCalendar } from '@onewindow/infra/calendars.ts';
import { addDays, type Day, daysBetween } from '@onewindow/kernel/civilDay.ts';
import { type CaseTime, type ClosedSpan, dueDay, splitSpans, splitTime } from '@onewindow/kernel/legalClock.ts';
import { array, assert, integer, property, tuple } from 'fast-check';
import { describe, it, expect } from 'vitest';

const cn = loadCalendar({ kind: 'cn' });
const first = '2020-12-01';
const day = (offset: number): Day => addDays(first, offset);

const spans = array(
  tuple(integer({ min: 0, max: 150 }), integer({ min: 0, max: 40 })).map(([from, length]): ClosedSpan => ({
    from: day(from),
    to: day(from + length),
  })),
  { maxLength: 6 },
);
const caseTimes = tuple(
  tuple(integer({ min: 0, max: 150 }), integer({ min: 0, max: 150 }), integer({ min: 0, max: 150 })),
  spans,
  spans,
).map(([offsets, applicant, excluded]): CaseTime => {
  const [receivedOn = '', acceptedOn = '', decidedOn = ''] = offsets.toSorted((a, b) => a - b).map(day);
  return { receivedOn, acceptedOn, decidedOn, applicant, excluded };
});
const lies = (at: Day, within: readonly ClosedSpan[]): boolean => within.some(({ from, to }) => from < at && at <= to);

describe('the time of a case', () => {
  it('always adds up to receipt → decision', () => {
    assert(
      property(caseTimes, (time) => {
        const { beforeAcceptance, department, applicant, excluded } = splitTime(cn, time);
        expect(beforeAcceptance + department + applicant + excluded).toBe(cn.elapsed(time.receivedOn, time.decidedOn));
      }),
      { numRuns: 2000 },
    );
  });

  it('holds every day in exactly one part, and in the right one', () => {
    assert(
      property(caseTimes, (time) => {
        const parts = splitSpans(time);
        for (let at = addDays(time.receivedOn, 1); at <= time.decidedOn; at = addDays(at, 1)) {
          const right = lies(at, time.excluded)
            ? 'excluded'
            : lies(at, time.applicant)
              ? 'applicant'
              : at <= time.acceptedOn
                ? 'beforeAcceptance'
                : 'department';
          const found = Object.entries(parts).flatMap(([name, part]) => (lies(at, part) ? [name] : []));
          expect(found).toEqual([right]);
        }
        const all = Object.values(parts).flat();
        const length = all.reduce((sum, { from, to }) => sum + daysBetween(from, to), 0);
        expect(length).toBe(daysBetween(time.receivedOn, time.decidedOn));
      }),
      { numRuns: 1000 },
    );
  });
});

/** Day by day, without sums: the limit runs on working days on which nothing stops it, and nothing falls due within a stop. */
const walked = (start: Day, days: number, stops: readonly ClosedSpan[]): Day => {
  let at = start;
  for (let run = 0; run < days;) {
    at = addDays(at, 1);
    if (cn.isWorkingDay(at) && !lies(at, stops)) run += 1;
  }
  for (;;) {
    const stop = stops.find(({ from, to }) => from <= at && at < to);
    if (!stop) return at;
    at = stop.to;
    while (!cn.isWorkingDay(at)) at = addDays(at, 1);
  }
};

describe('the last day of a limit', () => {
  it('is the one that is found by walking from day to day, whatever stood still before', () => {
    assert(
      property(integer({ min: 0, max: 100 }), integer({ min: 1, max: 45 }), spans, (start, days, stops) => {
        expect(dueDay(cn, { days, unit: 'workingDays' }, day(start), stops)).toBe(walked(day(start), days, stops));
      }),
      { numRuns: 3000 },
    );
  });
});
