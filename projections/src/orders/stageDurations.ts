import type { Aggregate } from '@onewindow/kernel/projection.ts';

import { asConcluded, calendarAmount, calendarOf, timeBy } from '../durations/adopted.ts';
import type { Figures } from '../durations/figures.ts';
import { dimensions, inEveryCell, name, stageAmounts } from '../durations/stageDurations.ts';
import type { Law } from '../law.ts';
import { orderFigures, orderSpans } from './clock.ts';
import type { OrderTimeline } from './row.ts';

/** Connected permanent orders are what the stage of hook-ups counts. */
export const stageDurationsOfOrders = (law: Law): readonly Aggregate<OrderTimeline>[] => {
  const stage = law.catalogue.stages.find(({ ofOrders }) => ofOrders)?.id;
  return asConcluded(
    {
      name,
      dimensions,
      contributions: (row, calendarAt) => {
        const figures = orderFigures(calendarAt(row), row);
        if (!stage || !figures || !row.connectedOn || row.purpose !== 'permanent') return [];
        const amounts = { ...stageAmounts(figures, 0, 1), ...calendarAmount(row) };
        return inEveryCell(stage, row.connectedOn, row.locality, row.category, amounts);
      },
    },
    law,
  );
};

/** What statistics take from an order: by the calendar that was adopted when it was connected, or by today's where that is asked for. */
export const figuresOf = (row: OrderTimeline, law: Law, actual = false): Figures | undefined =>
  orderFigures(calendarOf(row, law, actual).calendar, row);

/** A connected order's figures with the intervals that they are made of, and the calendar that they were reckoned with. */
export const orderTime = (row: OrderTimeline, law: Law, actual = false) =>
  timeBy(calendarOf(row, law, actual), figuresOf(row, law, actual), orderSpans(row));
