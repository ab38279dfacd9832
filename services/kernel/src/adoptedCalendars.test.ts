import { describe, expect, it } from 'vitest';

import {
  adoptedCalendars,
  adoptedYear,
  neverAdopted,
  plainYear,
  type YearAdoption,
  yearsOf,
} from './adoptedCalendars.ts';
import type { CalendarData } from './workingDays.ts';

const range = { id: 'cn', from: '2026-01-01', to: '2028-12-31' };
const calendar = (data: Partial<CalendarData>): CalendarData => ({ ...range, years: [], ...data });
const provisional = { published: false, holidays: ['2027-10-01'], makeUpDays: [] };
const noticed = { published: true, holidays: ['2027-10-01', '2027-10-04'], makeUpDays: ['2027-10-09'] };
const adoption = (adoptedAt: string, days = provisional as typeof noticed, year = 2027): YearAdoption => ({
  ...adoptedYear(year, days),
  adoptedAt,
});
const first = '2026-03-01T00:00:00.000Z';
const second = '2026-11-10T00:00:00.000Z';

describe('the days of a year', () => {
  it('are in order, each once, under a name that only they decide', () => {
    const [year] = yearsOf(calendar({ years: [{ year: 2027, ...noticed }] }));
    const [again] = yearsOf(
      calendar({ years: [{ year: 2027, ...noticed, holidays: ['2027-10-04', '2027-10-01', '2027-10-04'] }] }),
    );
    expect(year).toEqual({ year: 2027, hash: expect.stringMatching(/^[0-9a-f]{64}$/), days: noticed });
    expect(again).toEqual(year);
    expect(adoptedYear(2027, { ...noticed, published: false }).hash).not.toBe(year?.hash);
    expect(adoptedYear(2027, { ...noticed, makeUpDays: [] }).hash).not.toBe(year?.hash);
  });

  it('hold the days of the centre, which have the last word', () => {
    const local = {
      off: ['2027-10-09', '2027-12-24', '2027-12-25'],
      working: ['2027-10-04', '2027-12-25', '2028-01-08'],
    };
    const data = calendar({ years: [{ year: 2027, ...noticed }], local });
    expect(yearsOf(data).map(({ year, days }) => [year, days])).toEqual([
      [
        2027,
        {
          published: true,
          holidays: ['2027-10-01', '2027-10-09', '2027-12-24'],
          makeUpDays: ['2027-10-04', '2027-12-25'],
        },
      ],
      [2028, { published: true, holidays: [], makeUpDays: ['2028-01-08'] }],
    ]);
    expect(neverAdopted(data).actual.calendar.isWorkingDay('2027-10-04')).toBe(true);
  });
});

describe('the calendar that a centre worked by', () => {
  const calendars = adoptedCalendars(range, [
    adoption(first, { published: true, holidays: ['2026-10-01'], makeUpDays: [] }, 2026),
    adoption(first),
    adoption(second, noticed),
  ]);

  it('is made of what was adopted at one instant, over what was adopted before', () => {
    expect(calendars.all.map(({ adoptedAt, years }) => [adoptedAt, years.map(({ year }) => year)])).toEqual([
      [first, [2026, 2027]],
      [second, [2027]],
    ]);
    const { calendar: before } = calendars.at(0);
    const { calendar: after } = calendars.actual;
    expect([before, after].map((one) => one.isWorkingDay('2027-10-04'))).toEqual([true, false]);
    expect([before, after].map((one) => one.isWorkingDay('2026-10-01'))).toEqual([false, false]);
    expect([before, after].map((one) => one.isProvisional('2027-05-05'))).toEqual([true, false]);
  });

  it('is that which was adopted by the time that a fact was recorded; before the first, and of old rows, the first', () => {
    const places = [undefined, '2020-01-01T00:00:00.000Z', first, '2026-11-09T23:59:59.999Z', second, '2030-01-01'];
    expect(places.map((at) => calendars.placeAt(at))).toEqual([0, 0, 0, 0, 1, 1]);
    expect(calendars.at()).toBe(calendars.all[0]);
    expect(calendars.at(1)).toBe(calendars.actual);
  });

  it('has the same name wherever it says the same, however it came to', () => {
    const atOnce = adoptedCalendars(range, [
      adoption('2028-01-01T00:00:00.000Z', noticed),
      adoption('2028-01-01T00:00:00.000Z', { published: true, holidays: ['2026-10-01'], makeUpDays: [] }, 2026),
    ]);
    expect(atOnce.actual.hash).toBe(calendars.actual.hash);
    expect(atOnce.actual.hash).toMatch(/^[0-9a-f]{16}$/);
    expect(calendars.at(0).hash).not.toBe(calendars.actual.hash);
  });

  it('is never an earlier one because a later one was adopted by a clock that was behind', () => {
    const behind = adoptedCalendars(range, [adoption(second), adoption(first, noticed)]);
    expect(behind.all.map(({ adoptedAt }) => adoptedAt)).toEqual([second, second]);
    expect(behind.placeAt(second)).toBe(1);
  });

  it('knows nothing beyond its span, whatever another program adopted there', () => {
    const { actual } = adoptedCalendars(range, [
      adoption(first),
      adoption(first, { published: true, holidays: ['2029-01-01'], makeUpDays: [] }, 2029),
    ]);
    expect(actual.calendar.to).toBe('2028-12-31');
  });

  it('stands in no log where it was never adopted, and is then as old as its first day', () => {
    const plain = neverAdopted(calendar({}));
    expect(plain.all).toHaveLength(1);
    expect(plain.actual).toMatchObject({
      adoptedAt: '2026-01-01T00:00:00.000Z',
      years: [adoptedYear(2026, plainYear)],
    });
    expect(() => adoptedCalendars(range, [])).toThrow(RangeError);
  });
});
