import { type ClosedSpan, procedureStops, stoodStill, union } from '@onewindow/kernel/legalClock.ts';
import type { Calendar } from '@onewindow/kernel/workingDays.ts';
import { isDecided } from '@onewindow/schema/case/values.ts';

import { never } from '../lights.ts';
import type { CaseTimeline, TimelineItem, TimelineProcedure } from './row.ts';

/** A special procedure as the clock takes it. */
export const clocked = ({ expectedDays, prolonged = [], from, to }: TimelineProcedure) => ({
  days: expectedDays,
  prolonged,
  from,
  ...(to !== undefined && { to }),
});

/** Whether a special procedure concerns an item. */
export const concerns = ({ items }: TimelineProcedure, item: string): boolean =>
  items === 'all' || items.includes(item);

/** The days on which special procedures stopped an item's clock, also those to come that were announced. */
export const itemStops = (calendar: Calendar, row: CaseTimeline, item: string): readonly ClosedSpan[] => {
  const stopping = row.procedures.filter((procedure) => procedure.suspends && concerns(procedure, item));
  return stopping.length === 0
    ? []
    : union(stopping.flatMap((procedure) => procedureStops(calendar, clocked(procedure))));
};

/**
 * The days on which every item then open stood still: those alone are excluded from the case's own time (行政许可法 art. 45), so
 * that no procedure on one item hides what was done, or not done, on the others. They reach into the future as far as was announced.
 */
export const excludedSpans = (calendar: Calendar, row: CaseTimeline): readonly ClosedSpan[] => {
  if (!row.procedures.some(({ suspends }) => suspends)) return [];
  return stoodStill(
    row.items.map((item) => ({ spans: openSpans(item, row), stops: itemStops(calendar, row, item.item) })),
  );
};

/** When a department had an item's review open, round by round; until for ever while it is. */
const openSpans = (item: TimelineItem, row: CaseTimeline): ClosedSpan[] => {
  const rounds = row.rounds
    .filter((round) => round.item === item.item)
    .map(({ openedOn, concludedOn }) => ({ from: openedOn, to: concludedOn }));
  const { openedOn, concludedOn, decided } = item;
  if (openedOn === undefined) return rounds;
  if (concludedOn === undefined) return [...rounds, { from: openedOn, to: decided?.on ?? row.endedOn ?? never }];
  // What older logs agreed to, and decided only with the whole case, was open until then.
  const isAgreedAlone = isDecided(item) && (item.outcome === 'agree' || item.outcome === 'agreeWithConditions');
  return isAgreedAlone ? [...rounds, { from: concludedOn, to: decided?.on ?? row.endedOn ?? never }] : rounds;
};
