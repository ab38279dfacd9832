import type { Projection } from '@onewindow/kernel/projection.ts';
import { type CaseEvent, caseEvents } from '@onewindow/schema/case/events.ts';
import { isOneOf } from '@onewindow/schema/event.ts';

import { boardColumns } from './columns.ts';
import type { Law } from '../law.ts';
import { reviewDurations } from './reviewDurations.ts';
import { stageDurationsOfCases } from './stageDurations.ts';
import { evolveTimeline } from './evolve.ts';
import type { CaseTimeline } from './row.ts';

const isCaseEvent = isOneOf(caseEvents);

/** One row per case. The board reads it, and the durations are sums over it. */
export const cases = (law: Law): Projection<CaseTimeline, CaseEvent> => ({
  name: 'cases',
  keys: (event) => (isCaseEvent(event) ? [event.data.caseId] : []),
  evolve: evolveTimeline(law),
  columns: {
    ...boardColumns(law),
    category: ({ category }) => category ?? null,
    acceptedLocality: ({ locality }) => locality ?? null,
    decidedMonth: ({ decidedOn }) => decidedOn?.slice(0, 7) ?? null,
    decidedOn: ({ decidedOn }) => decidedOn ?? null,
  },
  indexes: [['riskOn', 'key'], ['projectCode'], ['receivedOn', 'key'], ['stage', 'decidedOn', 'key']],
  aggregates: [stageDurationsOfCases(law), reviewDurations(law)],
});
