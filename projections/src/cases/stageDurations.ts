import { type Calendar, reckoned } from '@onewindow/kernel/workingDays.ts';
import type { Aggregate } from '@onewindow/kernel/projection.ts';

import { asConcluded, calendarAmount, calendarOf, timeBy } from '../durations/adopted.ts';
import type { Figures } from '../durations/figures.ts';
import { dimensions, inEveryCell, name, stageAmounts } from '../durations/stageDurations.ts';
import type { Law } from '../law.ts';
import { caseFigures, caseSpans, isDeliveredInTime } from './clock.ts';
import type { CaseTimeline } from './row.ts';

/** Decided cases, approved or not; never withdrawn ones. */
export const stageDurationsOfCases = (law: Law): readonly Aggregate<CaseTimeline>[] =>
  asConcluded(
    {
      name,
      dimensions,
      contributions: (row, calendarAt) => {
        // What was voided is never counted, and that it was is shown.
        if (row.status === 'voided' && row.decidedOn)
          return inEveryCell(row.stage, row.decidedOn, row.locality, row.category, { voided: 1 }, row.kind);
        const figures = figuresBy(calendarAt(row), row);
        if (!figures || !row.decidedOn) return [];
        const rounds = row.items.reduce((most, { round }) => Math.max(most, round), 0);
        const amounts = {
          ...stageAmounts(figures, row.corrections, rounds),
          ...deliveries(row, calendarAt(row)),
          ...(row.correctedBy && { corrected: 1 }),
          ...calendarAmount(row),
        };
        return inEveryCell(row.stage, row.decidedOn, row.locality, row.category, amounts, row.kind);
      },
    },
    law,
  );

/**
 * How many papers were to be delivered within a limit, and how many were (art. 44). One that lies undelivered is not in time, or
 * leaving it there would improve the share.
 */
const deliveries = ({ items }: CaseTimeline, calendar: Calendar) => {
  const limited = items.flatMap(({ decided }) => (decided?.delivery ? [decided] : []));
  return limited.length === 0
    ? {}
    : {
        toDeliver: limited.length,
        deliveredInTime: limited.filter((decided) => isDeliveredInTime(calendar, decided) === true).length,
      };
};

/** What statistics take from a case: by the calendar that was adopted when it was decided, or by today's where that is asked for. */
export const figuresOf = (row: CaseTimeline, law: Law, actual = false): Figures | undefined =>
  figuresBy(calendarOf(row, law, actual).calendar, row);

/** A row is asked for its figures several times, and stays as it is. */
const figuresBy = (calendar: Calendar, row: CaseTimeline): Figures | undefined => {
  if (row.decidedOn === undefined) return undefined;
  const known = knownBy.get(calendar) ?? new WeakMap<CaseTimeline, Figures>();
  knownBy.set(calendar, known);
  const figures = known.get(row) ?? caseFigures(calendar, row);
  if (figures) known.set(row, figures);
  return figures;
};
const knownBy = new WeakMap<Calendar, WeakMap<CaseTimeline, Figures>>();

/** A decided case's figures with the intervals that they are made of, and the calendar that they were reckoned with. */
export const caseTime = (row: CaseTimeline, law: Law, actual = false) =>
  timeBy(
    calendarOf(row, law, actual),
    figuresOf(row, law, actual),
    reckoned(() => caseSpans(calendarOf(row, law, actual).calendar, row)),
  );
