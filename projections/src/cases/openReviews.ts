import type { Day } from '@onewindow/kernel/civilDay.ts';
import { childRows } from '@onewindow/kernel/projection.ts';

import type { Law } from '../law.ts';
import { itemDue } from './clock.ts';
import { isOpen } from './evolve.ts';
import type { CaseTimeline } from './row.ts';

/** A review that a department has still to conclude. */
export interface OpenReview {
  readonly caseId: string;
  readonly item: string;
  readonly department: string;
  readonly openedOn: Day;
  /** The last day of the item's statutory limit, if it has one that runs. */
  readonly dueOn?: Day;
}

/** The open reviews of each case: what lies with a department is found without looking through the cases. */
export const openReviews = ({ calendar }: Pick<Law, 'calendar'>) =>
  childRows<CaseTimeline, OpenReview>()({
    name: 'openReviews',
    rows: (row) =>
      row.items.flatMap((item) => {
        if (row.status !== 'underReview' || !isOpen(item) || item.openedOn === undefined) return [];
        const dueOn = itemDue(calendar, item, row);
        const review = { caseId: row.caseId, item: item.item, department: item.department, openedOn: item.openedOn };
        return [{ key: `${row.caseId} ${item.item}`, row: { ...review, ...(dueOn && { dueOn }) } }];
      }),
    columns: {
      caseId: ({ caseId }) => caseId,
      department: ({ department }) => department,
    },
    indexes: [['department', 'caseId'], ['caseId']],
  });
