import {
  addDays,
  civilDayIn,
  dayBeginIn,
  dayFromNumber,
  dayNumber,
  daysBetween,
  isDay,
} from '@onewindow/kernel/civilDay.ts';
import { describe, expect, it } from 'vitest';
import { checkCivilDays, knownInstants } from './calendarChecks.ts';

describe('a civil day', () => {
  it.each(['2026-11-22', '2024-02-29', '2000-02-29', '1900-01-01', '2199-12-31'])('%s is a day', (text) => {
    expect(isDay(text)).toBe(true);
    expect(dayFromNumber(dayNumber(text))).toBe(text);
  });

  it.each([
    '',
    '2026-02-29',
    '1900-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '20260101',
    '2026/01/01',
    '2026-01-01 ',
    '+026-01-01',
    '２026-01-01',
    '1899-12-31',
    '2200-01-01',
    '2026-01-01T00:00:00Z',
  ])('“%s” is no day, and nothing is reckoned from it', (text) => {
    expect(isDay(text)).toBe(false);
    expect(() => dayNumber(text)).toThrow(RangeError);
  });

  it('days are counted from 1970-01-01, over leap days and turns of the year', () => {
    expect(dayNumber('1970-01-01')).toBe(0);
    expect(dayNumber('1969-12-31')).toBe(-1);
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
    expect(daysBetween('2026-11-22', '2026-11-22')).toBe(0);
    expect(daysBetween('2025-12-31', '2026-12-31')).toBe(365);
    expect(daysBetween('2026-01-02', '2026-01-01')).toBe(-1);
  });

  it('no day is made up outside the years that are known, nor from half a number', () => {
    expect(() => addDays('2199-12-31', 1)).toThrow(RangeError);
    expect(() => addDays('1900-01-01', -1)).toThrow(RangeError);
    expect(() => dayFromNumber(0.5)).toThrow(RangeError);
    expect(() => dayFromNumber(NaN)).toThrow(RangeError);
  });
});

describe('the civil day of an instant', () => {
  it.each(knownInstants)('in %s, %s belongs to %s', (zone, at, day) => {
    expect(civilDayIn(zone)(at)).toBe(day);
    expect(civilDayIn(zone)(Date.parse(at))).toBe(day);
  });

  it('is the one that another reckoning of the zone tells, half-hour by half-hour', () => {
    expect(checkCivilDays().wrong).toEqual([]);
  });

  it.each([
    '2026-11-22',
    '2026-11-22T10:00:00',
    '2026-11-22T10:00:00 Z',
    '2026-02-30T10:00:00Z',
    '2026-11-22T25:00:00Z',
    '',
  ])('“%s” is no instant', (text) => expect(() => civilDayIn('Asia/Shanghai')(text)).toThrow(RangeError));

  it('a number that is no instant is refused, and so is a zone that does not exist', () => {
    expect(() => civilDayIn('Asia/Shanghai')(NaN)).toThrow(RangeError);
    expect(() => civilDayIn('Asia/Shanghai')(Infinity)).toThrow(RangeError);
    expect(() => civilDayIn('Asia/Nowhere')).toThrow(RangeError);
  });
});

describe('the first instant of a civil day', () => {
  it.each([
    ['Asia/Shanghai', '2021-06-09', '2021-06-08T16:00:00.000Z'],
    ['America/Edmonton', '2026-03-08', '2026-03-08T07:00:00.000Z'],
    ['America/Edmonton', '2026-03-09', '2026-03-09T06:00:00.000Z'],
    ['Pacific/Kiritimati', '2026-01-01', '2025-12-31T10:00:00.000Z'],
    ['Etc/GMT+12', '2026-01-01', '2026-01-01T12:00:00.000Z'],
    // Clocks were put forward at midnight: the day began at one o'clock.
    ['America/Sao_Paulo', '2018-11-04', '2018-11-04T03:00:00.000Z'],
    // The zone left 2011-12-30 out: it begins with the day after.
    ['Pacific/Apia', '2011-12-30', '2011-12-30T10:00:00.000Z'],
    ['Pacific/Apia', '2011-12-31', '2011-12-30T10:00:00.000Z'],
  ])('in %s, %s, is %s', (zone, day, instant) => {
    expect(dayBeginIn(zone)(day)).toBe(instant);
  });

  it.each(['Asia/Shanghai', 'America/Edmonton', 'Asia/Kathmandu', 'Australia/Lord_Howe'])(
    'is the first that has the day, on every day of three years in %s',
    (zone) => {
      const [beginOf, dayOf] = [dayBeginIn(zone), civilDayIn(zone)];
      for (let day = '2024-01-01'; day < '2027-01-01'; day = addDays(day, 1)) {
        const at = Date.parse(beginOf(day));
        expect([dayOf(at - 1), dayOf(at)]).toEqual([addDays(day, -1), day]);
      }
    },
  );
});
