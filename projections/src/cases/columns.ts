import { caseClock, isSuspended } from './clock.ts';
import { isApplicantsTurn, isOpen } from './evolve.ts';
import type { CaseTimeline } from './row.ts';
import type { Law } from '../law.ts';
import { amberDay, never } from '../lights.ts';

/** Whether somebody still has to act: before the decision, and until it is delivered where the law sets a limit for that. */
export const isPending = ({ status, delivery, deliveredOn }: CaseTimeline): boolean =>
  status === 'received' ||
  status === 'correctionRequested' ||
  status === 'underReview' ||
  (delivery !== undefined && deliveredOn === undefined);

export type Turn = 'window' | 'department' | 'applicant' | 'nobody';

/** Whose turn it is. */
export const turnOf = (row: CaseTimeline): Turn => {
  if (!isPending(row)) return 'nobody';
  if (isApplicantsTurn(row)) return 'applicant';
  return row.items.some(isOpen) ? 'department' : 'window';
};

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
    status: ({ status }: CaseTimeline) => status,
    pending: (row: CaseTimeline) => Number(isPending(row)),
    suspended: (row: CaseTimeline) => Number(isSuspended(row)),
    turn: turnOf,
    receivedOn: ({ receivedOn }: CaseTimeline) => receivedOn,
    acceptedOn: ({ acceptedOn }: CaseTimeline) => acceptedOn ?? null,
    deliveredOn: ({ deliveredOn }: CaseTimeline) => deliveredOn ?? null,
    endedOn: ({ endedOn }: CaseTimeline) => endedOn ?? null,
    dueOn: (row: CaseTimeline) => clock(row).dueOn ?? null,
    amberOn: (row: CaseTimeline) => {
      const { dueOn } = clock(row);
      return dueOn ? amberDay(calendar, dueOn) : null;
    },
    statutoryDueOn: (row: CaseTimeline) => clock(row).statutoryDueOn ?? null,
    riskOn: (row: CaseTimeline) => {
      const { dueOn = never, statutoryDueOn = never } = clock(row);
      return dueOn < statutoryDueOn ? dueOn : statutoryDueOn;
    },
    numbers: ({ certificates }: CaseTimeline) => certificates.map(({ number }) => number).join('\n'),
  };
};
