import type { Aggregate } from '@onewindow/kernel/projection.ts';

import type { CaseTimeline } from '../caseTimeline/row.ts';
import type { Law } from '../law.ts';
import { dayAmount } from '../stageDurations/histogram.ts';
import { any } from '../stageDurations/stageDurations.ts';

/** A department's opened → concluded, every round by itself, in working days. */
export const reviewDurations = ({ calendar }: Law): Aggregate<CaseTimeline> => ({
  name: 'reviewDurations',
  dimensions: ['department', 'item', 'month'],
  contributions: ({ rounds }) =>
    rounds.flatMap(({ department, item, openedOn, concludedOn, outcome }) => {
      const amounts = {
        concluded: 1,
        objections: Number(outcome === 'object'),
        [dayAmount(calendar.elapsed(openedOn, concludedOn))]: 1,
      };
      const month = concludedOn.slice(0, 7);
      return [
        { cell: [department, item, month], amounts },
        { cell: [department, item, any], amounts },
        { cell: [department, any, month], amounts },
        { cell: [department, any, any], amounts },
      ];
    }),
});
