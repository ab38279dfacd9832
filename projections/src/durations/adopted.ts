import { metadataOf } from '@onewindow/kernel/envelope.ts';
import type { StoredEvent } from '@onewindow/kernel/eventStore.ts';
import type { AdoptedCalendar } from '@onewindow/kernel/adoptedCalendars.ts';
import type { Calendar } from '@onewindow/kernel/workingDays.ts';
import type { SplitSpans } from '@onewindow/kernel/legalClock.ts';
import type { Aggregate, Contribution } from '@onewindow/kernel/projection.ts';

import { type Figures, type FiguresInIntervals, withIntervals } from './figures.ts';
import type { Law } from '../law.ts';

type Calendars = Pick<Law, 'calendars'>;

/** What a row keeps of the fact that concluded it: which calendar was adopted by then. Nothing is kept of the first. */
export const calendarBy = (event: StoredEvent, { calendars }: Calendars): Concluded => {
  const calendar = calendars.placeAt(metadataOf(event).recordedAt);
  return calendar > 0 ? { calendar } : {};
};

/** What keeps by which calendar it was concluded: a case, a round of its reviews, an order. */
interface Concluded {
  readonly calendar?: number;
}

/** Figures as they are published: in their intervals, and with the calendar that they were reckoned with. */
export type ReckonedTime = FiguresInIntervals & { readonly calendar: AdoptedCalendar };

/** With which calendar a figure is reckoned: the one adopted when it was concluded, or today's where that is asked for. */
export const calendarOf = ({ calendar }: Concluded, { calendars }: Calendars, actual = false): AdoptedCalendar =>
  actual ? calendars.actual : calendars.at(calendar);

/** Figures with their intervals and the calendar that both were reckoned with; nothing where nothing was concluded. */
export const timeBy = (
  adopted: AdoptedCalendar,
  figures: Figures | undefined,
  spans: SplitSpans | undefined,
): ReckonedTime | undefined => {
  const time = withIntervals(figures, spans, adopted.calendar);
  return time && { ...time, calendar: adopted };
};

/** What rows add to a sum, by the calendar that is handed to them for whatever was concluded. */
interface Reckoned<Row extends object> {
  readonly name: string;
  readonly dimensions: readonly string[];
  readonly contributions: (row: Row, calendarOf: CalendarOf) => readonly Contribution[];
}
type CalendarOf = (concluded: Concluded) => Calendar;

/**
 * A sum of figures that were each reckoned when they were concluded, with how many were reckoned by which calendar; and beside it
 * what today's calendar would move of it, which is nothing where it says the same.
 */
export const asConcluded = <Row extends object>(
  { name, dimensions, contributions }: Reckoned<Row>,
  law: Calendars,
): readonly Aggregate<Row>[] => [
  {
    name,
    dimensions,
    contributions: (row) => contributions(row, (concluded) => calendarOf(concluded, law).calendar),
  },
  {
    name: movedOf(name),
    dimensions,
    contributions: (row) => {
      if (law.calendars.all.length === 1) return [];
      let differ = false;
      const before = contributions(row, (concluded) => {
        const then = calendarOf(concluded, law);
        differ ||= then !== law.calendars.actual;
        return then.calendar;
      });
      return differ
        ? moved(
            before,
            contributions(row, () => law.calendars.actual.calendar),
          )
        : [];
    },
  },
];

/** The table of what today's calendar would move of the sums of another. */
export const movedOf = <Name extends string>(name: Name): `${Name}Moved` => `${name}Moved`;

/** Per cell, what is to be added to the one so that it becomes the other. */
const moved = (before: readonly Contribution[], after: readonly Contribution[]): Contribution[] => {
  const cells = new Map<string, { readonly cell: readonly string[]; readonly amounts: Record<string, number> }>();
  const add = (contributions: readonly Contribution[], sign: 1 | -1): void => {
    for (const { cell, amounts } of contributions) {
      const key = cell.join('\n');
      const known = cells.get(key) ?? { cell, amounts: {} };
      cells.set(key, known);
      for (const [amount, count] of Object.entries(amounts))
        known.amounts[amount] = (known.amounts[amount] ?? 0) + sign * count;
    }
  };
  add(before, -1);
  add(after, 1);
  return [...cells.values()].flatMap(({ cell, amounts }) => {
    const moves = Object.entries(amounts).filter(([, sum]) => sum !== 0);
    return moves.length > 0 ? [{ cell, amounts: Object.fromEntries(moves) }] : [];
  });
};

const ofCalendar = 'calendar:';

/** The amount that counts by which calendar something was reckoned; of the first, which most were, nothing is counted. */
export const calendarAmount = ({ calendar = 0 }: Concluded): Contribution['amounts'] =>
  calendar > 0 ? { [`${ofCalendar}${calendar}`]: 1 } : {};

/** How many of what a cell counts were reckoned by which calendar, in the order in which these were adopted. */
export const countedByCalendar = (
  amounts: Contribution['amounts'],
  { calendars }: Calendars,
  actual: boolean,
): readonly { readonly calendar: AdoptedCalendar; readonly concluded: number }[] => {
  const { concluded = 0 } = amounts;
  if (actual) return [{ calendar: calendars.actual, concluded }];
  const later = calendars.all.map((_, place) => amounts[`${ofCalendar}${place}`] ?? 0);
  const first = later.reduce((left, count) => left - count, concluded);
  return calendars.all
    .map((calendar, place) => ({ calendar, concluded: place === 0 ? first : (later[place] ?? 0) }))
    .filter((one) => one.concluded > 0);
};
