import { projection } from '@onewindow/kernel/projection.ts';
import type { StoredEvent } from '@onewindow/kernel/eventStore.ts';
import { named } from '@onewindow/kernel/rowCondition.ts';
import { type CaseEvent, caseEvents } from '@onewindow/schema/case/events.ts';
import { type AssignmentEvent, assignmentEvents } from '@onewindow/schema/desk/events.ts';
import { typesOf } from '@onewindow/schema/event.ts';

import { boardColumns, isPending, orderedBy } from './columns.ts';
import type { Law } from '../law.ts';
import { reviewDurations } from './reviewDurations.ts';
import { figuresOf, stageDurationsOfCases } from './stageDurations.ts';
import { evolveTimeline } from './evolve.ts';
import { assignmentOf, heldCases, isAssignment, withAssignment } from './assignments.ts';
import { pendingReviews } from './pendingReviews.ts';
import { last } from '../lastInOrder.ts';
import type { CaseTimeline } from './row.ts';

/** One row per case. The board reads it, and the durations are sums over it. */
export const cases = (law: Law) => {
  const evolve = evolveTimeline(law);
  return projection<CaseTimeline, CaseEvent | AssignmentEvent>()({
    name: 'cases',
    events: [...typesOf(caseEvents), ...typesOf(assignmentEvents)],
    keys: ({ data }) => [data.caseId],
    evolve: (row, event) =>
      isAssignment(event) ? withAssignment(row, event) : evolve(row, event as StoredEvent<CaseEvent>),
    columns: {
      ...boardColumns(law),
      category: ({ category }: CaseTimeline) => category ?? null,
      /** Those whose items it has. */
      departments: ({ items }: CaseTimeline) => named(items.map(({ department }) => department)),
      revision: ({ revision }: CaseTimeline) => revision,
      /** Who holds it at the window. */
      assignee: (row: CaseTimeline) => assignmentOf(row, undefined)?.officer ?? last,
      acceptedLocality: ({ locality }: CaseTimeline) => locality ?? null,
      decidedOn: ({ decidedOn }: CaseTimeline) => decidedOn ?? last,
      elapsed: (row: CaseTimeline) => figuresOf(row, law)?.elapsed ?? null,
      actualElapsed: (row: CaseTimeline) => figuresOf(row, law, true)?.elapsed ?? null,
    },
    // Where its project lies as it was last described: whoever works in one place looks at no other.
    copies: [{ column: 'locality', of: 'projects', by: 'projectCode' }],
    isRowApart: true,
    isDone: (row) => !isPending(row),
    searched: ['key', 'numbers'],
    indexes: [
      ...['projectCode', ...orderedBy].map((column) => [column]),
      ...[['key'], ['status', 'riskOn'], ...orderedBy.map((column) => [column])].flatMap((on) =>
        [on, ['locality', ...on]].map((along) => ({ on: along, where: 'pending = 1' })),
      ),
      // What nobody has to act on any more is most of all, and comes last in the usual order.
      { on: ['riskOn'], where: 'pending = 0' },
      ['status', 'riskOn'],
      ['kind', 'riskOn'],
      ['stage', 'decidedOn'],
    ],
    aggregates: [...stageDurationsOfCases(law), ...reviewDurations(law)],
    children: [pendingReviews(law), heldCases],
  });
};
