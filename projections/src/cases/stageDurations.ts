import { type Calendar, reckoned } from '@onewindow/kernel/workingDays.ts';
import type { Aggregate } from '@onewindow/kernel/projection.ts';

import { type Figures, withIntervals } from '../durations/figures.ts';
import { dimensions, inEveryCell, name, stageAmounts } from '../durations/stageDurations.ts';
import type { Law } from '../law.ts';
import { caseFigures, caseSpans, isDeliveredInTime } from './clock.ts';
import type { CaseTimeline } from './row.ts';

/** Decided cases, approved or not; never withdrawn ones. */
export const stageDurationsOfCases = (law: Law): Aggregate<CaseTimeline> => ({
  name,
  dimensions,
  contributions: (row) => {
    const figures = figuresOf(row, law);
    if (!figures || !row.decidedOn) return [];
    const rounds = row.items.reduce((most, { round }) => Math.max(most, round), 0);
    const amounts = { ...stageAmounts(figures, row.corrections, rounds), ...deliveries(row, law) };
    return inEveryCell(row.stage, row.decidedOn, row.locality, row.category, amounts);
  },
});

/**
 * How many papers were to be delivered within a limit, and how many were (art. 44). One that lies undelivered is not in time, or
 * leaving it there would improve the share.
 */
const deliveries = ({ items }: CaseTimeline, { calendar }: Law) => {
  const limited = items.flatMap(({ decided }) => (decided?.delivery ? [decided] : []));
  return limited.length === 0
    ? {}
    : {
        toDeliver: limited.length,
        deliveredInTime: limited.filter((decided) => isDeliveredInTime(calendar, decided) === true).length,
      };
};

/** What statistics take from a case; a row is asked for it several times, and stays as it is. */
export const figuresOf = (row: CaseTimeline, { calendar }: Law): Figures | undefined => {
  if (row.decidedOn === undefined) return undefined;
  const known = knownBy.get(calendar) ?? new WeakMap<CaseTimeline, Figures>();
  knownBy.set(calendar, known);
  const figures = known.get(row) ?? caseFigures(calendar, row);
  if (figures) known.set(row, figures);
  return figures;
};
const knownBy = new WeakMap<Calendar, WeakMap<CaseTimeline, Figures>>();

/** A decided case's figures with the intervals that they are made of. */
export const caseTime = (row: CaseTimeline, law: Law) =>
  withIntervals(
    figuresOf(row, law),
    reckoned(() => caseSpans(law.calendar, row)),
    law.calendar,
  );
