import type { Aggregate } from '@onewindow/kernel/projection.ts';
import { reckoned } from '@onewindow/kernel/workingDays.ts';

import type { CaseTimeline } from './row.ts';
import type { Law } from '../law.ts';
import { asConcluded, calendarAmount } from '../durations/adopted.ts';
import { dayAmount } from '../durations/histogram.ts';
import { any } from '../durations/stageDurations.ts';

/** A department's opened → concluded, every round by itself, in working days by the calendar that was adopted when it concluded. */
export const reviewDurations = (law: Law): readonly Aggregate<CaseTimeline>[] =>
  asConcluded(
    {
      name: 'reviewDurations',
      // What most questions fix comes first, so that an answer reads its own cells and no others.
      dimensions: ['item', 'month', 'department'],
      contributions: ({ rounds }, calendarAt) =>
        rounds.flatMap((round) => {
          const { department, item, openedOn, concludedOn, outcome } = round;
          const days = reckoned(() => calendarAt(round).elapsed(openedOn, concludedOn));
          if (days === undefined) return [];
          const amounts = {
            concluded: 1,
            objections: Number(outcome === 'object'),
            [dayAmount(days)]: 1,
            ...calendarAmount(round),
          };
          const month = concludedOn.slice(0, 7);
          return [
            { cell: [item, month, department], amounts },
            { cell: [item, any, department], amounts },
            { cell: [any, month, department], amounts },
            { cell: [any, any, department], amounts },
          ];
        }),
    },
    law,
  );
