import { projection } from '@onewindow/kernel/projection.ts';
import { named } from '@onewindow/kernel/rowCondition.ts';
import { type CaseEvent, caseEvents } from '@onewindow/schema/case/events.ts';
import { typesOf } from '@onewindow/schema/event.ts';

import { boardColumns, isPending, orderedBy } from './columns.ts';
import type { Law } from '../law.ts';
import { reviewDurations } from './reviewDurations.ts';
import { figuresOf, stageDurationsOfCases } from './stageDurations.ts';
import { evolveTimeline } from './evolve.ts';
import { openReviews } from './openReviews.ts';
import { last } from '../paging.ts';
import type { CaseTimeline } from './row.ts';

/** One row per case. The board reads it, and the durations are sums over it. */
export const cases = (law: Law) =>
  projection<CaseTimeline, CaseEvent>()({
    name: 'cases',
    events: typesOf(caseEvents),
    keys: ({ data }) => [data.caseId],
    evolve: evolveTimeline(law),
    columns: {
      ...boardColumns(law),
      category: ({ category }: CaseTimeline) => category ?? null,
      /** Those whose items it has. */
      departments: ({ items }: CaseTimeline) => named(items.map(({ department }) => department)),
      acceptedLocality: ({ locality }: CaseTimeline) => locality ?? null,
      decidedOn: ({ decidedOn }: CaseTimeline) => decidedOn ?? last,
      elapsed: (row: CaseTimeline) => figuresOf(row, law)?.elapsed ?? null,
      actualElapsed: (row: CaseTimeline) => figuresOf(row, law, true)?.elapsed ?? null,
    },
    isRowApart: true,
    isDone: (row) => !isPending(row),
    searched: ['key', 'numbers'],
    indexes: [
      ...['projectCode', ...orderedBy].map((column) => [column]),
      ...[['key'], ['status', 'riskOn'], ...orderedBy.map((column) => [column])].map((on) => ({
        on,
        where: 'pending = 1',
      })),
      // What nobody has to act on any more is most of all, and comes last in the usual order.
      { on: ['riskOn'], where: 'pending = 0' },
      ['status', 'riskOn'],
      ['kind', 'riskOn'],
      ['stage', 'decidedOn'],
    ],
    aggregates: [...stageDurationsOfCases(law), ...reviewDurations(law)],
    children: [openReviews(law)],
  });
