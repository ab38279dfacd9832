import type { Day } from '@onewindow/kernel/civilDay.ts';
import { childRows } from '@onewindow/kernel/projection.ts';

import type { Law } from '../law.ts';
import { last } from '../lastInOrder.ts';
import { assignmentOf } from './assignments.ts';
import { itemDue } from './clock.ts';
import { isPending } from './columns.ts';
import { isOpen } from './evolve.ts';
import type { CaseTimeline, ReviewOutcome, TimelineItem } from './row.ts';

/** How a department's review of an item stands. */
export type ReviewState = 'waiting' | 'open' | ReviewOutcome;

/** A review of a case that is not done with. */
export interface PendingReview {
  readonly caseId: string;
  readonly item: string;
  readonly department: string;
  readonly stage: string;
  readonly state: ReviewState;
  readonly openedOn?: Day;
  readonly concludedOn?: Day;
  /** The last day of the item's statutory limit, if it has one that runs. */
  readonly dueOn?: Day;
  /** Who of the department holds it. */
  readonly officer?: string;
}

/** How the review of an item of a case stands: what was open when the case was withdrawn waits for nobody. */
export const reviewState = (item: TimelineItem, { status }: Pick<CaseTimeline, 'status'>): ReviewState =>
  item.outcome ?? (isOpen(item) && status === 'underReview' ? 'open' : 'waiting');

/** The columns that lists of reviews are put in order by. */
export const reviewsOrderedBy = [
  'dueOn',
  'item',
  'department',
  'stage',
  'state',
  'openedOn',
  'concludedOn',
  'officer',
] as const;

/**
 * The reviews of each case that is not done with: what lies with a department is found without looking through the cases. Those of
 * a case that is done stand with the case alone, since they are many times as many and nobody's work any more.
 */
export const pendingReviews = ({ calendar }: Pick<Law, 'calendar'>) =>
  childRows<CaseTimeline, PendingReview>()({
    name: 'reviews',
    rows: (row) =>
      isPending(row)
        ? row.items.map((item) => {
            const state = reviewState(item, row);
            const dueOn = state === 'open' ? itemDue(calendar, item, row) : undefined;
            const officer = assignmentOf(row, item.department)?.officer;
            const review: PendingReview = {
              caseId: row.caseId,
              item: item.item,
              department: item.department,
              stage: row.stage,
              state,
              ...(item.openedOn !== undefined && { openedOn: item.openedOn }),
              ...(item.concludedOn !== undefined && { concludedOn: item.concludedOn }),
              ...(dueOn !== undefined && { dueOn }),
              ...(officer !== undefined && { officer }),
            };
            return { key: `${row.caseId} ${item.item}`, row: review };
          })
        : [],
    columns: {
      caseId: ({ caseId }) => caseId,
      item: ({ item }) => item,
      department: ({ department }) => department,
      stage: ({ stage }) => stage,
      state: ({ state }) => state,
      openedOn: ({ openedOn }) => openedOn ?? last,
      concludedOn: ({ concludedOn }) => concludedOn ?? last,
      dueOn: ({ dueOn }) => dueOn ?? last,
      officer: ({ officer }) => officer ?? last,
    },
    indexes: [
      ...reviewsOrderedBy.map((column) => [column, 'key']),
      ['department', 'dueOn', 'key'],
      ['department', 'state', 'caseId'],
      ['caseId', 'department', 'state'],
    ],
  });
