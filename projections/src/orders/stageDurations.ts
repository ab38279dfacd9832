import type { Aggregate } from '@onewindow/kernel/projection.ts';

import { withIntervals } from '../durations/figures.ts';
import { dimensions, inEveryCell, name, stageAmounts } from '../durations/stageDurations.ts';
import type { Law } from '../law.ts';
import { orderFigures, orderSpans } from './clock.ts';
import type { OrderTimeline } from './row.ts';

/** Connected permanent orders are what the stage of hook-ups counts. */
export const stageDurationsOfOrders = ({ calendar, catalogue }: Law): Aggregate<OrderTimeline> => {
  const stage = catalogue.stages.find(({ ofOrders }) => ofOrders)?.id;
  return {
    name,
    dimensions,
    contributions: (row) => {
      const figures = orderFigures(calendar, row);
      if (!stage || !figures || !row.connectedOn || row.purpose !== 'permanent') return [];
      return inEveryCell(stage, row.connectedOn, row.locality, row.category, stageAmounts(figures, 0, 1));
    },
  };
};

/** A connected order's figures with the intervals that they are made of. */
export const orderTime = (row: OrderTimeline, { calendar }: Law) =>
  withIntervals(orderFigures(calendar, row), orderSpans(row), calendar);
