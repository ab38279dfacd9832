import { type Day, daysBetween } from './civilDay.ts';
import type { Calendar } from './workingDays.ts';

/** Days from one day (exclusive) to another (inclusive); without an end it still lasts. */
export interface Span {
  readonly from: Day;
  readonly to?: Day;
}

/** A span that has ended. */
export type ClosedSpan = Required<Span>;

/** So many days, of which kind. */
export interface LimitDays {
  readonly days: number;
  readonly unit: 'workingDays' | 'calendarDays';
}

/** The days that lie in any of the spans, as disjoint spans in order: what overlaps counts once. */
export const union = (spans: readonly ClosedSpan[]): ClosedSpan[] => {
  const merged: ClosedSpan[] = [];
  for (const span of spans.filter(({ from, to }) => from < to).toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = merged.at(-1);
    if (last && span.from <= last.to) merged[merged.length - 1] = { from: last.from, to: laterOf(last.to, span.to) };
    else merged.push(span);
  }
  return merged;
};

/** The days of `spans` that lie in (from, to]. */
export const clip = (spans: readonly ClosedSpan[], from: Day, to: Day): ClosedSpan[] =>
  spans
    .map((span) => ({ from: laterOf(span.from, from), to: earlierOf(span.to, to) }))
    .filter((span) => span.from < span.to);

/** The days of `spans` that lie in none of `without`. */
export const subtract = (spans: readonly ClosedSpan[], without: readonly ClosedSpan[]): ClosedSpan[] =>
  union(without).reduce<ClosedSpan[]>(
    (left, hole) =>
      left.flatMap((span) => [
        ...clip([span], span.from, earlierOf(span.to, hole.from)),
        ...clip([span], laterOf(span.from, hole.to), span.to),
      ]),
    union(spans),
  );

/** How many days of its unit a limit has run from `start` to `end`, less the days on which the clock stood still. */
export const elapsedDays = (
  calendar: Calendar,
  unit: LimitDays['unit'],
  start: Day,
  end: Day,
  stopped: readonly ClosedSpan[] = [],
): number => {
  const count = unit === 'workingDays' ? calendar.elapsed : daysBetween;
  return clip(union(stopped), start, end).reduce(
    (left, span) => left - count(span.from, span.to),
    start < end ? count(start, end) : 0,
  );
};

/**
 * The last day of a limit that started on `start` (that day not counted, Civil Code art. 201), moved on by the days on which
 * the clock stood still (行政许可法 art. 45), also where it stopped on the very last day. A limit in calendar days that would
 * end on a rest day ends on the next working day (art. 203), and so does one that was stopped on its last day until a rest day:
 * nothing falls due while its clock stands still. While it stands still for nobody knows how long there is no such day; but a
 * limit that had lapsed before it was stopped stays lapsed.
 */
export const dueDay = (
  calendar: Calendar,
  limit: LimitDays,
  start: Day,
  stops: readonly Span[] = [],
): Day | undefined => {
  const end = limit.unit === 'workingDays' ? calendar.due : calendar.calendarDue;
  let due = end(start, limit.days);
  let still = 0;
  for (const { from, to } of union(stops.filter(isClosed))) {
    if (from > due) break;
    still += elapsedDays(calendar, limit.unit, laterOf(from, start), to);
    due = laterOf(end(start, limit.days + still), calendar.calendarDue(to, 0));
  }
  return stops.some((stop) => !isClosed(stop) && stop.from <= due) ? undefined : due;
};

const isClosed = (span: Span): span is ClosedSpan => span.to !== undefined;

/** A special procedure, in civil days: what was announced, and when it ended. */
export interface Procedure extends Span {
  /** Working days that were announced at its start. */
  readonly days: number;
  /** What was announced in later notices. */
  readonly prolonged: readonly { readonly on: Day; readonly days: number }[];
}

/** The last day of the time that was announced for a special procedure. */
export const announcedEnd = (calendar: Calendar, procedure: Procedure): Day =>
  announced(calendar, procedure).at(-1)?.to ?? procedure.from;

/**
 * The days on which a special procedure stops a clock: those that were announced, until it ended. Past the announced day the clock
 * runs again until a new notice (行政许可法 art. 45).
 */
export const procedureStops = (calendar: Calendar, procedure: Procedure): ClosedSpan[] =>
  clip(announced(calendar, procedure), procedure.from, procedure.to ?? announcedEnd(calendar, procedure));

const announced = (calendar: Calendar, { from, days, prolonged }: Procedure): ClosedSpan[] => {
  const spans = [{ from, to: calendar.due(from, days) }];
  for (const { on, days: more } of prolonged) {
    const last = spans.at(-1);
    if (last && on <= last.to) spans[spans.length - 1] = { from: last.from, to: calendar.due(last.to, more) };
    else spans.push({ from: on, to: calendar.due(on, more) });
  }
  return spans;
};

/** An item of a case: when its review was open, and when special procedures stopped it. */
export interface OpenItem {
  readonly spans: readonly ClosedSpan[];
  readonly stops: readonly ClosedSpan[];
}

/**
 * The days on which every item that was open then stood still. They alone are excluded from the case's own time, so that no procedure on
 * one item hides what was done, or not done, on the others.
 */
export const stoodStill = (items: readonly OpenItem[]): ClosedSpan[] =>
  subtract(
    items.flatMap(({ spans }) => spans),
    items.flatMap(({ spans, stops }) => subtract(spans, stops)),
  );

/** An item, as far as its statutory clock depends on it. */
export interface ClockedItem {
  readonly item: string;
  readonly after: readonly string[];
  /** Absent where no law limits it. */
  readonly statutory?: (LimitDays & { readonly from: 'receipt' | 'acceptance' }) | undefined;
}

/** What has happened to a case, in civil days. */
export interface ClockedCase {
  readonly receivedOn: Day;
  readonly acceptedOn?: Day | undefined;
  /** Days by which an item's limit was extended. */
  readonly extensionOf: (item: string) => number;
  readonly reviewOf: (item: string) => { readonly outcome?: string; readonly concludedOn?: Day } | undefined;
  /** The days on which special procedures stopped an item's clock. */
  readonly stopsOf: (item: string) => readonly ClosedSpan[];
  /** When the applicant had to complete the application: a limit that runs from the receipt is carried on by that 相应顺延. */
  readonly corrections: readonly ClosedSpan[];
}

/**
 * The last day of an item's statutory limit, by what has happened to its case; none where it has no limit, and before it starts.
 * An item that comes after others counts as received and accepted on the day the last of them concluded (our reading: no source
 * says); what was objected to has not concluded.
 */
export const statutoryDueDay = (
  calendar: Calendar,
  { item, after, statutory: limit }: ClockedItem,
  { receivedOn, acceptedOn, extensionOf, reviewOf, stopsOf, corrections }: ClockedCase,
): Day | undefined => {
  if (!limit || acceptedOn === undefined) return undefined;
  let start = limit.from === 'receipt' ? receivedOn : acceptedOn;
  if (after.length > 0) {
    const concluded = after.map((id) => concludedOn(reviewOf(id)));
    if (concluded.includes(undefined)) return undefined;
    start = (concluded as Day[]).reduce(laterOf);
  }
  const stops = limit.from === 'receipt' ? [...stopsOf(item), ...corrections] : stopsOf(item);
  return dueDay(calendar, { days: limit.days + extensionOf(item), unit: limit.unit }, start, stops);
};

/**
 * The last day of the one limit of a stage that is handled jointly (art. 26), by when its case was received and accepted, when all of
 * it that was open stood still, and when the applicant had to complete it.
 */
export const jointDueDay = (
  calendar: Calendar,
  limit: LimitDays & { readonly from: 'receipt' | 'acceptance' },
  {
    receivedOn,
    acceptedOn,
    still,
    corrections,
  }: Pick<ClockedCase, 'receivedOn' | 'corrections'> & {
    readonly acceptedOn: Day;
    readonly still: readonly ClosedSpan[];
  },
): Day | undefined =>
  limit.from === 'receipt'
    ? dueDay(calendar, limit, receivedOn, [...still, ...corrections])
    : dueDay(calendar, limit, acceptedOn, still);

/** What was objected to goes on; and what waits for something that was refused never has its turn, so no limit of it starts. */
const concludedOn = (review: ReturnType<ClockedCase['reviewOf']>): Day | undefined =>
  review?.outcome === 'object' || review?.outcome === 'notApproved' ? undefined : review?.concludedOn;

/** What a case's time is made of. */
export interface CaseTime {
  readonly receivedOn: Day;
  readonly acceptedOn: Day;
  readonly decidedOn: Day;
  /** When the applicant had to act: correction, and rework while no department had an open review. */
  readonly applicant: readonly ClosedSpan[];
  /** Special procedures that stop the clock. */
  readonly excluded: readonly ClosedSpan[];
}

/** Receipt → decision in four parts, in working days; they always add up. */
export interface TimeSplit {
  readonly beforeAcceptance: number;
  readonly department: number;
  readonly applicant: number;
  readonly excluded: number;
}

/** The same parts as the spans they are made of. */
export interface SplitSpans {
  readonly beforeAcceptance: readonly ClosedSpan[];
  readonly department: readonly ClosedSpan[];
  readonly applicant: readonly ClosedSpan[];
  readonly excluded: readonly ClosedSpan[];
}

/** Cuts receipt → decision so that every day is in one part: what is excluded first, then what was the applicant's. */
export const splitSpans = ({ receivedOn, acceptedOn, decidedOn, applicant, excluded }: CaseTime): SplitSpans => {
  const whole = { from: receivedOn, to: decidedOn };
  const still = clip(union(excluded), whole.from, whole.to);
  const theirs = subtract(clip(applicant, whole.from, whole.to), still);
  const taken = [...still, ...theirs];
  return {
    excluded: still,
    applicant: theirs,
    beforeAcceptance: subtract([{ from: receivedOn, to: acceptedOn }], taken),
    department: subtract([{ from: acceptedOn, to: decidedOn }], taken),
  };
};

/** Working days of each part. */
export const splitTime = (calendar: Calendar, time: CaseTime): TimeSplit => {
  const spans = splitSpans(time);
  const days = (part: readonly ClosedSpan[]) =>
    part.reduce((sum, span) => sum + calendar.elapsed(span.from, span.to), 0);
  return {
    beforeAcceptance: days(spans.beforeAcceptance),
    department: days(spans.department),
    applicant: days(spans.applicant),
    excluded: days(spans.excluded),
  };
};

const laterOf = (a: Day, b: Day): Day => (a < b ? b : a);
const earlierOf = (a: Day, b: Day): Day => (a < b ? a : b);
