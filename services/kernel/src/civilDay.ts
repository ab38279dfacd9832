import { type Instant, instantAt } from './instant.ts';

/** A civil day, written 'YYYY-MM-DD': what a paper carries, without hour or zone. Days sort as text. */
export type Day = string;

/** Whether `text` is exactly a Gregorian day that exists, of the years 1900 to 2199. */
export const isDay = (text: string): boolean => !Number.isNaN(parseDay(text));

/** The days from 1970-01-01 to `day`. */
export const dayNumber = (day: Day): number => {
  const number = parseDay(day);
  if (Number.isNaN(number)) throw new RangeError(`not a day: ${day}`);
  return number;
};

/** The day that lies `number` days after 1970-01-01. */
export const dayFromNumber = (number: number): Day => (written[number - EARLIEST] ??= writeDay(number));

/** The day that lies `days` civil days later, or earlier where `days` is negative. */
export const addDays = (day: Day, days: number): Day => dayFromNumber(dayNumber(day) + days);

/** Civil days in (from, to]; negative where `to` comes first. */
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from);

/**
 * Tells the civil day that an instant has in an IANA zone, whatever zone the process runs in. An instant is in milliseconds
 * since the Unix epoch, or ISO text with its offset: without one the text would mean another instant on another machine.
 */
export const civilDayIn = (zone: string): ((instant: string | number) => Day) => {
  const offsetIn = rememberedOffsets(zone);
  const ask = (instant: string | number): Day => {
    const at = typeof instant === 'number' ? instant : parseInstant(instant);
    return dayFromNumber(Math.floor((at + offsetIn(at)) / DAY));
  };
  // Whoever folds a fact asks for its day, one after the other.
  let last: { readonly instant: string | number; readonly day: Day } | undefined;
  return (instant) => {
    if (last?.instant !== instant) last = { instant, day: ask(instant) };
    return last.day;
  };
};

/**
 * Tells the first instant of a civil day in an IANA zone. Where clocks are put forward at midnight that is one o'clock, and a
 * day that the zone left out begins with the next.
 */
export const dayBeginIn = (zone: string): ((day: Day) => Instant) => {
  const dayOf = civilDayIn(zone);
  const begins = remember((number) => {
    const day = dayFromNumber(number);
    // Zones lie between 12 hours behind UTC and 14 ahead of it, and their clocks are turned by whole minutes.
    let [before, from] = [number * DAY - 15 * HOUR, number * DAY + 15 * HOUR];
    while (from - before > MINUTE) {
      const middle = before + Math.floor((from - before) / 2 / MINUTE) * MINUTE;
      if (dayOf(middle) < day) before = middle;
      else from = middle;
    }
    return instantAt(from);
  });
  return (day) => begins(dayNumber(day));
};

/**
 * The zone's offset from UTC, in milliseconds. It is asked for once on a day of UTC that begins and ends with the same offset, and
 * minute by minute on the few days when clocks are turned.
 */
const rememberedOffsets = (zone: string): ((at: number) => number) => {
  const askOffset = offsetsOf(zone);
  const atMidnight = remember((day) => askOffset(day * DAY));
  const ofDay = remember((day) => (atMidnight(day) === atMidnight(day + 1) ? atMidnight(day) : undefined));
  const ofMinute = remember((minute) => askOffset(minute * MINUTE));
  atMidnight(0); // a zone that does not exist is told at once
  return (at) => ofDay(Math.floor(at / DAY)) ?? ofMinute(Math.floor(at / MINUTE));
};

/** What the wall clocks of a zone show at a whole minute of UTC, less that; to whole minutes, since before 1901 some went by the sun. */
const offsetsOf = (zone: string): ((at: number) => number) => {
  const number = '2-digit';
  const wallClock = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: number,
    day: number,
    hour: number,
    minute: number,
    second: number,
  });
  return (at) => {
    const shown = new Map(wallClock.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
    const of = (type: Intl.DateTimeFormatPartTypes): number => shown.get(type) ?? NaN;
    const wall = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'));
    return Math.round((wall - at) / MINUTE) * MINUTE;
  };
};

const remember = <Answer>(ask: (question: number) => Answer): ((question: number) => Answer) => {
  const answers = new Map<number, Answer>();
  return (question) => {
    const known = answers.get(question);
    if (known !== undefined || answers.has(question)) return known as Answer;
    const answer = ask(question);
    answers.set(question, answer);
    return answer;
  };
};

const parseInstant = (text: string): number => {
  const at = INSTANT.test(text) && isDay(text.slice(0, 10)) ? Date.parse(text) : NaN;
  if (Number.isNaN(at)) throw new RangeError(`not an instant with its offset: ${text}`);
  return at;
};

/** NaN where the text is not a day. */
const parseDay = (text: string): number => {
  if (text.length !== 10 || text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return NaN;
  const year = digit(text, 0) * 1000 + digit(text, 1) * 100 + digit(text, 2) * 10 + digit(text, 3);
  const month = digit(text, 5) * 10 + digit(text, 6);
  const day = digit(text, 8) * 10 + digit(text, 9);
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12 && day >= 1)) return NaN;
  const index = (year - FIRST_YEAR) * 12 + month - 1;
  const number = monthStarts[index]! + day - 1;
  return number < monthStarts[index + 1]! ? number : NaN;
};

const digit = (text: string, at: number): number => {
  const value = text.charCodeAt(at) - 48;
  return value >= 0 && value <= 9 ? value : NaN;
};

const writeDay = (number: number): Day => {
  if (!Number.isInteger(number) || number < EARLIEST || number > LATEST)
    throw new RangeError(`no day of the years ${FIRST_YEAR} to ${LAST_YEAR}: ${number} days after 1970-01-01`);
  let index = Math.floor((number - EARLIEST) / 31); // never too late a month, so step forward
  while (monthStarts[index + 1]! <= number) index += 1;
  const twoDigits = (value: number): string => String(value).padStart(2, '0');
  const year = FIRST_YEAR + Math.floor(index / 12);
  return `${year}-${twoDigits((index % 12) + 1)}-${twoDigits(number - monthStarts[index]! + 1)}`;
};

const MINUTE = 60_000;
const HOUR = 3_600_000;
const DAY = 86_400_000;
const HYPHEN = 45;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

/** The number of each month's first day, and at the end that of the day after the last month. */
const monthStarts = Int32Array.from(
  { length: (LAST_YEAR - FIRST_YEAR + 1) * 12 + 1 },
  (_, index) => Date.UTC(FIRST_YEAR, index, 1) / DAY,
);
const EARLIEST = monthStarts[0]!;
const LATEST = monthStarts.at(-1)! - 1;

/** Every day is written out once, when it is first asked for. */
const written: (Day | undefined)[] = Array.from({ length: LATEST - EARLIEST + 1 });
