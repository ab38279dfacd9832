import { addDays, type Day } from '@onewindow/kernel/civilDay.ts';
import type { Cell } from '@onewindow/kernel/projection.ts';
import type { Calendar } from '@onewindow/kernel/workingDays.ts';

import { caseClock, isSuspended } from '../caseTimeline/clock.ts';
import { isApplicantsTurn, isOpen } from '../caseTimeline/evolve.ts';
import type { CaseTimeline } from '../caseTimeline/row.ts';
import type { Law } from '../law.ts';

/** Stands for "no due day" where rows are put in order: what is not urgent comes last. */
export const never = '9999-12-31';

/** Working days before the promise ends at which a light turns amber. */
const amberDays = 2;

/** The first day on which at most two working days are left. */
export const amberDay = (calendar: Calendar, dueOn: Day): Day => {
  let day = dueOn;
  while (calendar.elapsed(addDays(day, -1), dueOn) <= amberDays) day = addDays(day, -1);
  return day;
};

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
export const boardColumns = ({ calendar }: Law): { readonly [name: string]: (row: CaseTimeline) => Cell } => {
  const clocks = new WeakMap<CaseTimeline, ReturnType<typeof caseClock>>();
  const clock = (row: CaseTimeline) => {
    const known = clocks.get(row) ?? caseClock(calendar, row);
    clocks.set(row, known);
    return known;
  };
  return {
    projectCode: ({ projectCode }) => projectCode,
    stage: ({ stage }) => stage,
    status: ({ status }) => status,
    pending: (row) => Number(isPending(row)),
    suspended: (row) => Number(isSuspended(row)),
    turn: turnOf,
    receivedOn: ({ receivedOn }) => receivedOn,
    dueOn: (row) => clock(row).dueOn ?? null,
    amberOn: (row) => {
      const { dueOn } = clock(row);
      return dueOn ? amberDay(calendar, dueOn) : null;
    },
    statutoryDueOn: (row) => clock(row).statutoryDueOn ?? null,
    riskOn: (row) => {
      const { dueOn = never, statutoryDueOn = never } = clock(row);
      return dueOn < statutoryDueOn ? dueOn : statutoryDueOn;
    },
    numbers: ({ certificates }) => certificates.map(({ number }) => number).join('\n'),
  };
};
