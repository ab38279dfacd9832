import type { StoredEvent } from '@onewindow/kernel/eventStore.ts';
import { childRows } from '@onewindow/kernel/projection.ts';
import { type AssignmentEvent, assignmentEvents } from '@onewindow/schema/desk/events.ts';
import { isOneOf } from '@onewindow/schema/event.ts';

import { isPending } from './columns.ts';
import type { Assignment, CaseTimeline } from './row.ts';

/** Whether a fact is about whose work a case is: it says nothing of the case itself. */
export const isAssignment = isOneOf(assignmentEvents);

/** The case with whose work it now is. It stays at its revision, which counts the facts of the case alone. */
export const withAssignment = (
  row: CaseTimeline | undefined,
  { type, data }: StoredEvent<AssignmentEvent>,
): CaseTimeline | undefined => {
  if (!row) return undefined;
  const { department, occurredAt: since } = data;
  const held =
    type === 'CaseTaken' ? { officer: data.by, since } : { officer: data.to, since, by: data.by, reason: data.reason };
  const others = (row.assignments ?? []).filter((one) => one.department !== department);
  return { ...row, assignments: [...others, { ...held, ...(department !== undefined && { department }) }] };
};

/** Who holds it for a department; at the window, where none is named. */
export const assignmentOf = (
  { assignments = [] }: Pick<CaseTimeline, 'assignments'>,
  department: string | undefined,
): Assignment | undefined => assignments.find((one) => one.department === department);

interface HeldCase {
  readonly caseId: string;
  readonly officer: string;
  readonly handedOver: boolean;
}

/** The pending cases that officers hold: those of one are found without looking through the cases. */
export const heldCases = childRows<CaseTimeline, HeldCase>()({
  name: 'heldCases',
  rows: (row) =>
    isPending(row)
      ? (row.assignments ?? []).map(({ department = '', officer, by }) => ({
          key: `${row.caseId} ${department}`,
          row: { caseId: row.caseId, officer, handedOver: by !== undefined && by !== officer },
        }))
      : [],
  columns: {
    caseId: ({ caseId }) => caseId,
    officer: ({ officer }) => officer,
    handedOver: ({ handedOver }) => Number(handedOver),
  },
  indexes: [['officer', 'handedOver', 'caseId'], ['caseId']],
});
