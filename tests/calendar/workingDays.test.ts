import { readdirSync, readFileSync } from 'node:fs';
import { loadCalendar } from '@onewindow/infra/calendars.ts';
import { addDays, dayFromNumber, dayNumber, daysBetween, type Day } from '@onewindow/kernel/civilDay.ts';
import { createCalendar, OutsideCalendar, weekdaysCalendar, type CalendarYear } from '@onewindow/kernel/workingDays.ts';
import { assert, integer, pre, property, tuple, type Arbitrary } from 'fast-check';
import { LunarDay, SolarTerm, type SolarDay } from 'tyme4ts';
import { describe, expect, it } from 'vitest';
import { checkPairs, oracleDays, oracles } from './calendarChecks.ts';

const cn = loadCalendar({ kind: 'cn' });

/** Where a package is wrong: its data for 2018 have these two Saturdays as worked, though no notice says so. */
const knownErrors: { readonly [oracle: string]: readonly Day[] } = { 'holiday-calendar': ['2018-06-16', '2018-09-22'] };

describe('working days in China, against what three published packages say', () => {
  it.each(Object.entries(oracles))('every day from 2018 to 2026 is worked or not, as in %s', (name, table) => {
    const days = oracleDays(table, 2018, 2026);
    expect(days.length).toBe(3287);
    expect(days.filter(({ day, works }) => cn.isWorkingDay(day) !== works).map(({ day }) => day)).toEqual(
      knownErrors[name] ?? [],
    );
  });

  it.each(Object.entries(oracles))('between every two days from 2019 to 2026 lie as many as in %s', (_name, table) => {
    expect(checkPairs(cn, table)).toEqual({ counted: (2922 * 2923) / 2, wrong: [] });
  });

  it('the weekend days that the State Council made working days are exactly these', () => {
    const worked = oracleDays(oracles['tyme4ts']!, 2018, 2026)
      .map(({ day }) => day)
      .filter((day) => isWeekend(day) && cn.isWorkingDay(day));
    expect(Object.groupBy(worked, (day) => day.slice(0, 4))).toEqual(
      Object.fromEntries(Object.entries(madeUp).map(([year, days]) => [year, days.map((day) => `${year}-${day}`)])),
    );
  });
});

const madeUp = {
  2018: ['02-11', '02-24', '04-08', '04-28', '09-29', '09-30', '12-29'],
  2019: ['02-02', '02-03', '04-28', '05-05', '09-29', '10-12'],
  2020: ['01-19', '04-26', '05-09', '06-28', '09-27', '10-10'],
  2021: ['02-07', '02-20', '04-25', '05-08', '09-18', '09-26', '10-09'],
  2022: ['01-29', '01-30', '04-02', '04-24', '05-07', '10-08', '10-09'],
  2023: ['01-28', '01-29', '04-23', '05-06', '06-25', '10-07', '10-08'],
  2024: ['02-04', '02-18', '04-07', '04-28', '05-11', '09-14', '09-29', '10-12'],
  2025: ['01-26', '02-08', '04-27', '09-28', '10-11'],
  2026: ['01-04', '02-14', '02-28', '05-09', '09-20', '10-10'],
};

const everyDay = (from: Day, to: Day): Day[] =>
  Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => addDays(from, index));

const isWeekend = (day: Day): boolean => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

describe('a limit in working days', () => {
  it.each([
    ['2020-04-24', 5, '2020-04-30'],
    ['2026-02-13', 5, '2026-02-27'],
    ['2026-09-30', 3, '2026-10-10'],
    // received on 06-01, silent until the end of 06-08: accepted by silence, five days used
    ['2021-06-01', 5, '2021-06-08'],
  ])('that starts on %s and takes %i ends on %s', (from, days, due) => {
    expect(cn.due(from, days)).toBe(due);
    expect(cn.elapsed(from, due)).toBe(days);
  });

  it('does not count the day on which it starts', () => {
    expect(cn.elapsed('2026-11-20', '2026-11-20')).toBe(0);
    expect(cn.elapsed('2026-11-19', '2026-11-20')).toBe(1);
    expect(cn.due('2026-11-19', 1)).toBe('2026-11-20');
  });

  it('that takes no days is over on the day it starts, even a rest day', () => {
    expect(cn.due('2026-11-22', 0)).toBe('2026-11-22');
  });

  it('has nothing elapsed where the end comes first', () => {
    expect(cn.elapsed('2026-11-20', '2026-11-02')).toBe(0);
  });

  it('is a whole number of days', () => {
    expect(() => cn.due('2026-11-20', -1)).toThrow(RangeError);
    expect(() => cn.due('2026-11-20', 1.5)).toThrow(RangeError);
    expect(() => cn.calendarDue('2026-11-20', NaN)).toThrow(RangeError);
  });

  it('can be cut in two anywhere, and the parts add up', () => {
    assert(
      property(tuple(anyDay, anyDay, anyDay), (days) => {
        const [start, middle, end] = days.toSorted() as [Day, Day, Day];
        expect(cn.elapsed(start, middle) + cn.elapsed(middle, end)).toBe(cn.elapsed(start, end));
      }),
    );
  });

  it('has elapsed on the day it is due, not before', () => {
    assert(
      property(dayBefore2050, integer({ min: 1, max: 200 }), (start, days) => {
        const due = cn.due(start, days);
        expect(cn.elapsed(start, due)).toBe(days);
        expect(cn.elapsed(start, addDays(due, -1))).toBe(days - 1);
        expect(cn.isWorkingDay(due)).toBe(true);
      }),
    );
  });

  it('of as many days as have elapsed was due by then', () => {
    assert(
      property(tuple(anyDay, anyDay), (days) => {
        const [start, end] = days.toSorted() as [Day, Day];
        expect(cn.due(start, cn.elapsed(start, end)) <= end).toBe(true);
      }),
    );
  });
});

const daysFrom = (from: Day, to: Day): Arbitrary<Day> =>
  integer({ min: dayNumber(from), max: dayNumber(to) }).map(dayFromNumber);
const anyDay = daysFrom('2018-01-01', '2050-12-31');
const dayBefore2050 = daysFrom('2018-01-01', '2049-12-31');

describe('a limit in calendar days', () => {
  it.each([
    ['on a working day it stays', '2026-11-16', 4, '2026-11-20'],
    ['on a Saturday it moves to Monday', '2026-11-16', 5, '2026-11-23'],
    ['within a holiday it moves past all of it', '2026-09-24', 7, '2026-10-08'],
    ['on a weekend day that is worked it stays', '2026-09-13', 7, '2026-09-20'],
    ['where it takes no days, a rest day still moves', '2026-11-22', 0, '2026-11-23'],
  ])('%s: %s and %i days end on %s', (_how, from, days, due) => {
    expect(cn.calendarDue(from, days)).toBe(due);
  });

  it('ends on the first working day that is not too early', () => {
    assert(
      property(dayBefore2050, integer({ min: 0, max: 300 }), (start, days) => {
        const last = addDays(start, days);
        // Before it the calendar knows no day to count from.
        pre(last > '2018-01-01');
        const due = cn.calendarDue(start, days);
        expect(due >= last && cn.isWorkingDay(due)).toBe(true);
        expect(cn.elapsed(addDays(last, -1), due)).toBe(1);
      }),
    );
  });
});

describe('a year whose notice is not out yet', () => {
  it('makes its days provisional', () => {
    expect(cn.isProvisional('2026-12-31')).toBe(false);
    expect(cn.isProvisional('2027-01-01')).toBe(true);
    expect(cn.isProvisional(cn.due('2026-12-24', 5))).toBe(false);
    expect(cn.isProvisional(cn.due('2026-12-24', 20))).toBe(true);
  });

  it('rests on weekends and on the thirteen statutory holidays, as the lunar calendar puts them', () => {
    for (let year = 2027; year <= 2050; year += 1) {
      const days = everyDay(`${year}-01-01`, `${year}-12-31`);
      expect(days.filter((day) => !cn.isProvisional(day))).toEqual([]);
      const rests = [...days.filter(isWeekend), ...statutoryHolidays(year)];
      expect(rests.filter((day) => cn.isWorkingDay(day))).toEqual([]);
    }
  });

  /** Rest days beyond weekends: holidays from Monday to Friday, less the weekend days that are worked for them. */
  const restDaysOf = (year: number): number => {
    const days = everyDay(`${year}-01-01`, `${year}-12-31`);
    return days.filter((day) => !cn.isWorkingDay(day)).length - days.filter(isWeekend).length;
  };

  it('has as many rest days beyond weekends as every published year: one for each statutory holiday (art. 6)', () => {
    const published = Object.fromEntries(
      Array.from({ length: 9 }, (_, index) => [2018 + index, restDaysOf(2018 + index)]),
    );
    // In 2020 the Spring Festival was extended by two days; 11 holidays until 2024, 13 since.
    expect(published).toEqual({
      2018: 11,
      2019: 11,
      2020: 13,
      2021: 11,
      2022: 11,
      2023: 11,
      2024: 11,
      2025: 13,
      2026: 13,
    });
    for (let year = 2027; year <= 2050; year += 1) expect([year, restDaysOf(year)]).toEqual([year, 13]);
  });

  it.each([
    // Spring Festival from Friday 5 to Monday 8 February; 1 and 2 May, 2 and 3 October are weekends.
    [2027, ['02-09', '02-10', '05-03', '05-04', '10-04', '10-05']],
    // 1 January a Saturday, 28 May and 1 October Sundays, and Mid-Autumn on 3 October.
    [2028, ['01-03', '05-29', '10-04', '10-05']],
  ])('makes up for holidays on weekends on the next working day: %i', (year, days) => {
    const holidays = new Set(statutoryHolidays(year));
    const madeUpFor = everyDay(`${year}-01-01`, `${year}-12-31`).filter(
      (day) => !cn.isWorkingDay(day) && !isWeekend(day) && !holidays.has(day),
    );
    expect(madeUpFor).toEqual(days.map((day) => `${year}-${day}`));
  });

  it('so ends its limits no day too early', () => {
    // Thursday 4, 11 and 12, Monday 15 and 16 February.
    expect(cn.due('2027-02-03', 5)).toBe('2027-02-16');
    expect(cn.due('2027-04-30', 1)).toBe('2027-05-05');
    expect(cn.calendarDue('2027-09-27', 7)).toBe('2027-10-06');
  });

  it('is not guessed where a calendar knows only weekdays', () => {
    expect(loadCalendar({ kind: 'weekdays' }).isProvisional('2027-01-01')).toBe(false);
  });
});

/** Two fall on one day where Mid-Autumn meets National Day: 2028, 2031, 2039. */
const statutoryHolidays = (year: number): Day[] => {
  const springFestival = LunarDay.fromYmd(year, 1, 1).getSolarDay();
  const lunar = [
    ...[-1, 0, 1, 2].map((days) => springFestival.next(days)),
    SolarTerm.fromName(year, '清明').getJulianDay().getSolarDay(),
    LunarDay.fromYmd(year, 5, 5).getSolarDay(),
    LunarDay.fromYmd(year, 8, 15).getSolarDay(),
  ].map(dayOf);
  const solar = ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'].map((day) => `${year}-${day}`);
  return [...new Set([...lunar, ...solar])].toSorted();
};

const dayOf = (solar: SolarDay): Day =>
  [solar.getYear(), solar.getMonth(), solar.getDay()].map((part) => String(part).padStart(2, '0')).join('-');

describe('the calendar files', () => {
  const folder = new URL('../../schema/calendars/', import.meta.url);
  const read = (file: string) => JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
  const years: CalendarYear[] = [
    ...readdirSync(folder)
      .filter((file) => /^cn-\d{4}/.test(file))
      .map(read),
    ...read('cn-statutory.json').years,
  ];

  it('hold each year of the calendar once', () => {
    expect(years.map(({ year }) => year)).toEqual(Array.from({ length: 33 }, (_, index) => 2018 + index));
  });

  it.each(years)(
    '$year lists its days in order, each once, and makes up only on weekends',
    ({ published, holidays, makeUpDays }) => {
      expect(makeUpDays).toEqual([...new Set(makeUpDays)].toSorted());
      // Of the law's thirteen two may fall on one day.
      expect(holidays).toEqual((published ? [...new Set(holidays)] : holidays).toSorted());
      expect(published || holidays.length === 13).toBe(true);
      expect(makeUpDays.filter((day) => !isWeekend(day) || holidays.includes(day))).toEqual([]);
    },
  );
});

describe("a centre's own days", () => {
  const hubei2020 = Array.from({ length: 11 }, (_, index) => addDays('2020-02-03', index));

  it('lie over the national ones: in Hubei the holiday of 2020 ran to 02-13', () => {
    const hubei = loadCalendar({ kind: 'cn', local: { off: hubei2020 } });
    expect(cn.due('2020-01-23', 1)).toBe('2020-02-03');
    expect(hubei.due('2020-01-23', 1)).toBe('2020-02-14');
    expect(hubei.elapsed('2020-01-23', '2020-02-13')).toBe(0);
    expect(hubei.calendarDue('2020-02-01', 5)).toBe('2020-02-14');
  });

  it('may be worked where the country rests', () => {
    const busy = loadCalendar({ kind: 'cn', local: { working: ['2026-10-01', '2026-11-21'] } });
    expect(busy.isWorkingDay('2026-10-01')).toBe(true);
    expect(busy.elapsed('2026-11-20', '2026-11-22')).toBe(1);
  });

  it('lie over plain weekdays as well', () => {
    const plain = loadCalendar({ kind: 'weekdays', local: { off: ['2026-12-25'] } });
    expect(plain.due('2026-12-24', 1)).toBe('2026-12-28');
  });

  it('must be days of the calendar', () => {
    expect(() => loadCalendar({ kind: 'cn', local: { off: ['2017-12-31'] } })).toThrow(OutsideCalendar);
    expect(() => loadCalendar({ kind: 'cn', local: { off: ['2026-02-30'] } })).toThrow(RangeError);
  });
});

describe('the calendar of plain weekdays', () => {
  const weekdays = loadCalendar({ kind: 'weekdays' });

  it('runs from 1980 to 2100, Monday to Friday and nothing else', () => {
    expect([weekdays.from, weekdays.to]).toEqual(['1980-01-01', '2100-12-31']);
    const days = everyDay(weekdays.from, weekdays.to);
    expect(days.filter((day) => weekdays.isWorkingDay(day) === isWeekend(day))).toEqual([]);
    expect(weekdays.elapsed('2026-09-30', '2026-10-10')).toBe(7);
  });

  it('may begin before 1970', () => {
    const old = createCalendar(weekdaysCalendar('1969-12-01', '1970-01-31'));
    expect(old.due('1969-12-26', 5)).toBe('1970-01-02');
  });
});

describe('a day outside the calendar', () => {
  const message = /^2017-12-31 lies outside the calendar cn, which runs from 2018-01-01 to 2050-12-31$/;

  it('is named, and nothing is guessed', () => {
    expect(() => cn.isWorkingDay('2017-12-31')).toThrow(message);
    expect(() => cn.isProvisional('2017-12-31')).toThrow(message);
    expect(() => cn.elapsed('2017-12-31', '2018-01-05')).toThrow(message);
    expect(() => cn.elapsed('2018-01-05', '2017-12-31')).toThrow(OutsideCalendar);
    expect(() => cn.due('2017-12-31', 0)).toThrow(OutsideCalendar);
    expect(() => cn.isWorkingDay('2051-01-01')).toThrow(OutsideCalendar);
  });

  it('is not reached by a limit that starts inside', () => {
    expect(cn.due('2050-12-29', 1)).toBe('2050-12-30');
    expect(() => cn.due('2050-12-29', 2)).toThrow(
      'the day 2 working days after 2050-12-29 lies outside the calendar cn',
    );
    expect(() => cn.calendarDue('2050-12-29', 2)).toThrow(OutsideCalendar);
    expect(() => cn.calendarDue('2050-12-29', 400)).toThrow(OutsideCalendar);
  });

  it('a text that is no day is another matter', () => {
    expect(() => cn.isWorkingDay('2026-02-30')).toThrow(RangeError);
  });
});
