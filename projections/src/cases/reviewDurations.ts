import type { Aggregate } from '@onewindow/kernel/projection.ts';
import { reckoned } from '@onewindow/kernel/workingDays.ts';

import type { CaseTimeline } from './row.ts';
import type { Law } from '../law.ts';
import { dayAmount } from '../durations/histogram.ts';
import { any } from '../durations/stageDurations.ts';

/** A department's opened → concluded, every round by itself, in working days. */
export const reviewDurations = ({ calendar }: Law): Aggregate<CaseTimeline> => ({
  name: 'reviewDurations',
  // What most questions fix comes first, so that an answer reads its own cells and no others.
  dimensions: ['item', 'month', 'department'],
  contributions: ({ rounds }) =>
    rounds.flatMap(({ department, item, openedOn, concludedOn, outcome }) => {
      const days = reckoned(() => calendar.elapsed(openedOn, concludedOn));
      if (days === undefined) return [];
      const amounts = {
        concluded: 1,
        objections: Number(outcome === 'object'),
        [dayAmount(days)]: 1,
      };
      const month = concludedOn.slice(0, 7);
      return [
        { cell: [item, month, department], amounts },
        { cell: [item, any, department], amounts },
        { cell: [any, month, department], amounts },
        { cell: [any, any, department], amounts },
      ];
    }),
});
