import { dayFromNumber, dayNumber, type Day } from './civilDay.ts';

/** What a calendar is made of: Monday to Friday are working days, except as the years and the centre's own days say. */
export interface CalendarData {
  readonly id: string;
  /** The first day the calendar knows. */
  readonly from: Day;
  /** The last day the calendar knows. */
  readonly to: Day;
  /** A year that is not listed has plain weekends and nothing else, for good. */
  readonly years: readonly CalendarYear[];
  /** The centre's own days, laid over the national ones. */
  readonly local?: LocalDays | undefined;
}

/** What a notice of the State Council, or until it is out the law on holidays, makes of one year. */
export interface CalendarYear {
  readonly year: number;
  /** Whether the State Council's notice for the year is out; until then the year is provisional. */
  readonly published: boolean;
  readonly holidays: readonly Day[];
  /** Weekend days that are worked 调休. */
  readonly makeUpDays: readonly Day[];
}

/** Days on which a centre rests or works although the country does not: Hubei's holiday of 2020 ran to 02-13. */
export interface LocalDays {
  readonly off?: readonly Day[] | undefined;
  readonly working?: readonly Day[] | undefined;
}

/**
 * Tells working days from rest days, and reckons limits by them. The day on which a period starts is not counted (Civil
 * Code art. 201), so every interval is half-open, and cutting one in two changes nothing.
 */
export interface Calendar {
  readonly from: Day;
  readonly to: Day;
  isWorkingDay(day: Day): boolean;
  /** Working days in (from, to]; none where `to` is not later. */
  elapsed(from: Day, to: Day): number;
  /** The day on which `days` working days after `from` are over; `from` itself where `days` is 0. */
  due(from: Day, days: number): Day;
  /** The day on which `days` civil days are over; a rest day moves to the next working day (Civil Code art. 203). */
  calendarDue(from: Day, days: number): Day;
  /**
   * Whether the day lies in a year whose notice is not out yet: what was reckoned up to it may still move. Rarely a notice
   * reaches back into the last days of December, as the one for 2019 did: it made 2018-12-29 a working day.
   */
  isProvisional(day: Day): boolean;
}

/** A limit was reckoned from, or to, a day of which the calendar knows nothing: it does not guess. */
export class OutsideCalendar extends Error {
  override readonly name = 'OutsideCalendar';
  readonly from: Day;
  readonly to: Day;
  constructor(what: string, { id, from, to }: Pick<CalendarData, 'id' | 'from' | 'to'>) {
    super(`${what} lies outside the calendar ${id}, which runs from ${from} to ${to}`);
    this.from = from;
    this.to = to;
  }
}

/**
 * What was reckoned; nothing where that would take a day outside the calendar. What is recorded must be shown and may stop
 * nothing, though it cannot be reckoned.
 */
export const reckoned = <Answer>(reckon: () => Answer): Answer | undefined => {
  try {
    return reckon();
  } catch (error) {
    if (error instanceof OutsideCalendar) return undefined;
    throw error;
  }
};

/** Monday to Friday, and nothing else. */
export const weekdaysCalendar = (from: Day, to: Day): CalendarData => ({ id: 'weekdays', from, to, years: [] });

/** A calendar that answers every question by a look into a table, however long the interval is. */
export const createCalendar = (data: CalendarData): Calendar => {
  const { from, to } = data;
  const first = dayNumber(from);
  const placeOf = (day: Day): number => {
    const place = dayNumber(day) - first;
    if (place < 0 || place >= working.length) throw new OutsideCalendar(day, data);
    return place;
  };
  const dayAt = (place: number): Day => dayFromNumber(first + place);

  const working = Uint8Array.from({ length: dayNumber(to) - first + 1 }, (_, place) => weekday(first + place));
  for (const [days, works] of daysThatDiffer(data)) for (const day of days) working[placeOf(day)] = works;
  const provisional = new Set(data.years.filter((year) => !year.published).map(({ year }) => String(year)));

  /** For each day, how many working days come before it. */
  const before = new Int32Array(working.length + 1);
  working.forEach((works, place) => (before[place + 1] = before[place]! + works));
  /** For each working day in turn, its place. */
  const workingPlaces = Int32Array.from(working.keys().filter((place) => working[place] === 1));

  return {
    from,
    to,
    isWorkingDay: (day) => working[placeOf(day)] === 1,
    elapsed: (start, end) => Math.max(0, before[placeOf(end) + 1]! - before[placeOf(start) + 1]!),
    due: (start, days) => {
      const place = placeOf(start);
      if (checkedLimit(days) === 0) return start;
      const duePlace = workingPlaces[before[place + 1]! + days - 1];
      if (duePlace === undefined) throw new OutsideCalendar(`the day ${days} working days after ${start}`, data);
      return dayAt(duePlace);
    },
    calendarDue: (start, days) => {
      const duePlace = workingPlaces[before[placeOf(start) + checkedLimit(days)] ?? Infinity];
      if (duePlace === undefined) throw new OutsideCalendar(`the day ${days} days after ${start}`, data);
      return dayAt(duePlace);
    },
    isProvisional: (day) => placeOf(day) >= 0 && provisional.has(day.slice(0, 4)),
  };
};

/** In the order in which they are laid: the centre's own days have the last word. */
const daysThatDiffer = ({ years, local }: CalendarData): readonly (readonly [days: readonly Day[], works: 0 | 1])[] => [
  ...years.flatMap(({ holidays, makeUpDays }) => [[holidays, 0] as const, [makeUpDays, 1] as const]),
  [local?.off ?? [], 0],
  [local?.working ?? [], 1],
];

/** 1 from Monday to Friday, 0 at the weekend; day number 0 was a Thursday. */
const weekday = (number: number): 0 | 1 => ((((number + 3) % 7) + 7) % 7 < 5 ? 1 : 0);

const checkedLimit = (days: number): number => {
  if (!Number.isInteger(days) || days < 0) throw new RangeError(`a limit is a whole number of days, not ${days}`);
  return days;
};
