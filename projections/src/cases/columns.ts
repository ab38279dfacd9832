import type { Day } from '@onewindow/kernel/civilDay.ts';

import type { Law } from '../law.ts';
import { always, amberDay, never } from '../lights.ts';
import { awaitsDelivery, caseClock, suspendedUntil } from './clock.ts';
import { isApplicantsTurn, isOpen } from './evolve.ts';
import { last } from '../lastInOrder.ts';
import { searchable } from '../searchable.ts';
import type { CaseTimeline } from './row.ts';

/** Whether somebody still has to act: before the decision, and until it is delivered where the law sets a limit for that. */
export const isPending = (row: CaseTimeline): boolean =>
  isBeforeDecision(row) || (row.status !== 'voided' && row.items.some(({ decided }) => awaitsDelivery(decided)));

const isBeforeDecision = ({ status }: CaseTimeline): boolean =>
  status === 'received' || status === 'correctionRequested' || status === 'underReview';

/** The day on which the last paper of a concluded case was delivered; none while one is still to be. */
export const deliveredOn = ({ decidedOn, items }: CaseTimeline): Day | undefined => {
  if (decidedOn === undefined || items.some(({ decided }) => awaitsDelivery(decided))) return undefined;
  return items.map(({ decided }) => decided?.deliveredOn ?? '').reduce((a, b) => (a < b ? b : a), '') || undefined;
};

/** Whether an open case has lost the certificate that it rests on: nothing of it can be approved. */
export const isGroundless = (row: CaseTimeline): boolean => row.lost !== undefined && isBeforeDecision(row);

export type Turn = 'window' | 'department' | 'applicant' | 'nobody';

/** Whose turn it is. */
export const turnOf = (row: CaseTimeline): Turn => {
  if (!isPending(row)) return 'nobody';
  if (isApplicantsTurn(row)) return 'applicant';
  return row.items.some(isOpen) ? 'department' : 'window';
};

/** The columns that lists of cases are put in order by; each has an index, and another for what is open. */
export const orderedBy = [
  'riskOn',
  'stage',
  'turn',
  'receivedOn',
  'acceptedOn',
  'dueOn',
  'statutoryDueOn',
  'decidedOn',
  'deliveredOn',
  'endedOn',
  'assignee',
] as const;

/** What a clerk filters and orders cases by. */
export const boardColumns = ({ calendar }: Law) => {
  const clocks = new WeakMap<CaseTimeline, ReturnType<typeof caseClock>>();
  const clock = (row: CaseTimeline) => {
    const known = clocks.get(row) ?? caseClock(calendar, row);
    clocks.set(row, known);
    return known;
  };
  return {
    projectCode: ({ projectCode }: CaseTimeline) => projectCode,
    stage: ({ stage }: CaseTimeline) => stage,
    kind: ({ kind }: CaseTimeline) => kind,
    status: ({ status }: CaseTimeline) => status,
    pending: (row: CaseTimeline) => Number(isPending(row)),
    suspendedUntil: (row: CaseTimeline) => suspendedUntil(calendar, row) ?? null,
    turn: turnOf,
    receivedOn: ({ receivedOn }: CaseTimeline) => receivedOn,
    acceptedOn: ({ acceptedOn }: CaseTimeline) => acceptedOn ?? last,
    deliveredOn: (row: CaseTimeline) => deliveredOn(row) ?? last,
    endedOn: ({ endedOn }: CaseTimeline) => endedOn ?? last,
    dueOn: (row: CaseTimeline) => clock(row).dueOn ?? last,
    statutoryDueOn: (row: CaseTimeline) => clock(row).statutoryDueOn ?? last,
    /**
     * The nearest limit, whether law or promise set it: cases are lit by it and stand in its order. One that nobody can reckon, or
     * that has lost what it rests on, comes first, since somebody must look.
     */
    riskOn: (row: CaseTimeline) =>
      clock(row).unreckonable || isGroundless(row) ? always : (clock(row).limits[0]?.dueOn ?? never),
    amberOn: (row: CaseTimeline) => {
      const [nearest] = clock(row).limits;
      return nearest ? amberDay(calendar, nearest.dueOn) : null;
    },
    numbers: ({ certificates }: CaseTimeline) => searchable(certificates.map(({ number }) => number).join('\n')),
  };
};
