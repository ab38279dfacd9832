import { createHash } from 'node:crypto';

import type { Day } from './civilDay.ts';
import type { Instant } from './instant.ts';
import { type Calendar, type CalendarData, createCalendar } from './workingDays.ts';

/** What of a year is not Monday to Friday, the centre's own days included. */
export interface YearDays {
  /** Whether the State Council's notice for the year is out; until then the year is provisional. */
  readonly published: boolean;
  readonly holidays: readonly Day[];
  /** Days that are worked although it is a weekend, or the country rests 调休. */
  readonly makeUpDays: readonly Day[];
}

/** The days of a year under a name: the same days have the same hash, whoever writes them down. */
export interface AdoptedYear {
  readonly year: number;
  readonly hash: string;
  readonly days: YearDays;
}

/** The days of a year, and when the centre took them for its own. */
export type YearAdoption = AdoptedYear & { readonly adoptedAt: Instant };

/** A calendar that a centre worked by from some instant on. */
export interface AdoptedCalendar {
  /** Names it by what it says of every year that was adopted. */
  readonly hash: string;
  readonly adoptedAt: Instant;
  /** The years whose days became known, or others, with it. */
  readonly years: readonly AdoptedYear[];
  readonly calendar: Calendar;
}

/**
 * The calendars that a centre worked by. What is still open is reckoned with the last of them; a figure that was concluded, with
 * the one that was adopted by then, so that a notice that comes later moves no published figure in silence (decision 29).
 */
export interface AdoptedCalendars {
  /** What they follow from, in the order of the log. */
  readonly adoptions: readonly YearAdoption[];
  /** In the order in which they were adopted; never empty. */
  readonly all: readonly AdoptedCalendar[];
  /** The last. */
  readonly actual: AdoptedCalendar;
  /** The place among all of the one that was adopted by the time that a fact was recorded; before the first it is the first. */
  readonly placeAt: (recordedAt: Instant | undefined) => number;
  /** The one at a place; the first unless told. */
  readonly at: (place?: number) => AdoptedCalendar;
}

/** A year that has no days of its own: Monday to Friday. */
export const plainYear: YearDays = { published: true, holidays: [], makeUpDays: [] };

/** What a calendar says of each year of which it says anything: the centre's own days have the last word, as everywhere. */
export const yearsOf = ({ years, local }: CalendarData): readonly AdoptedYear[] => {
  const off = new Set(local?.off);
  const working = new Set(local?.working);
  for (const day of working) off.delete(day);
  const national = new Map(years.map((year) => [year.year, year]));
  const named = [...national.keys(), ...[...off, ...working].map(yearOf)];
  return [...new Set(named)]
    .toSorted((a, b) => a - b)
    .map((year) => {
      const { published, holidays, makeUpDays } = national.get(year) ?? plainYear;
      const ofYear = (days: Iterable<Day>) => [...days].filter((day) => yearOf(day) === year);
      const worked = new Set([...makeUpDays.filter((day) => !off.has(day)), ...ofYear(working)]);
      const rests = [...holidays, ...ofYear(off)].filter((day) => !worked.has(day));
      return adoptedYear(year, { published, holidays: inOrder(rests), makeUpDays: inOrder(worked) });
    });
};

const inOrder = (days: Iterable<Day>): readonly Day[] => [...new Set(days)].toSorted();
const yearOf = (day: Day): number => Number(day.slice(0, 4));

/** The days of a year under their name. */
export const adoptedYear = (year: number, days: YearDays): AdoptedYear => ({
  year,
  hash: sha256(JSON.stringify([days.published, days.holidays, days.makeUpDays])),
  days,
});

/** What a calendar spans; its days come from what was adopted. */
type Range = Pick<CalendarData, 'id' | 'from' | 'to'>;

/**
 * The calendars that follow from what was adopted, in its order. What was adopted at one instant is one calendar; of a year that
 * it does not name, the days of the one before go on, and where there are none it is plain. No node's clock makes a later adoption
 * an earlier one.
 */
export const adoptedCalendars = (range: Range, adoptions: readonly YearAdoption[]): AdoptedCalendars => {
  const known = new Map<number, AdoptedYear>();
  const all: AdoptedCalendar[] = [];
  let adoptedAt: Instant = '';
  for (const together of atOneInstant(adoptions)) {
    const years = together.map(({ year, hash, days }) => ({ year, hash, days }));
    for (const one of years) known.set(one.year, one);
    const [{ adoptedAt: at } = { adoptedAt }] = together;
    adoptedAt = at > adoptedAt ? at : adoptedAt;
    all.push({ hash: hashOf([...known.values()]), adoptedAt, years, calendar: calendarOf(range, [...known.values()]) });
  }
  const [first, actual] = [all[0], all.at(-1)];
  if (!first || !actual) throw new RangeError('no calendar was adopted');
  return {
    adoptions,
    all,
    actual,
    placeAt: (recordedAt = '') =>
      Math.max(
        0,
        all.findLastIndex((one) => one.adoptedAt <= recordedAt),
      ),
    at: (place = 0) => all[place] ?? actual,
  };
};

/** A calendar that stands in no log: as if it had been adopted on its first day. */
export const neverAdopted = (data: CalendarData): AdoptedCalendars => {
  const years = yearsOf(data);
  const adoptedAt = `${data.from}T00:00:00.000Z`;
  return adoptedCalendars(
    data,
    (years.length > 0 ? years : [adoptedYear(yearOf(data.from), plainYear)]).map((year) => ({ ...year, adoptedAt })),
  );
};

const atOneInstant = (adoptions: readonly YearAdoption[]): readonly (readonly YearAdoption[])[] => {
  const groups: YearAdoption[][] = [];
  for (const one of adoptions) {
    const last = groups.at(-1);
    if (last?.[0]?.adoptedAt === one.adoptedAt) last.push(one);
    else groups.push([one]);
  }
  return groups;
};

/** What lies outside the span of this program's calendar, as a newer program may have adopted it, is left out. */
const calendarOf = ({ id, from, to }: Range, years: readonly AdoptedYear[]): Calendar => {
  const within = (days: readonly Day[]) => days.filter((day) => from <= day && day <= to);
  return createCalendar({
    id,
    from,
    to,
    years: years.map(({ year, days: { published, holidays, makeUpDays } }) => ({
      year,
      published,
      holidays: within(holidays),
      makeUpDays: within(makeUpDays),
    })),
  });
};

const hashOf = (years: readonly AdoptedYear[]): string =>
  sha256(
    years
      .toSorted((a, b) => a.year - b.year)
      .map(({ year, hash }) => `${year} ${hash}`)
      .join('\n'),
  ).slice(0, 16);

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
