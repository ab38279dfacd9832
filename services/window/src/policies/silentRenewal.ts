import { addDays, type Day } from '@onewindow/kernel/civilDay.ts';
import { causeOf } from '@onewindow/kernel/envelope.ts';
import type { Cause, Policy } from '@onewindow/kernel/policy.ts';
import type { CaseEvent } from '@onewindow/schema/case/events.ts';

import type { Law } from '../law.ts';

/** A renewal that was asked for in time. */
interface Renewing {
  readonly validUntil: Day;
  readonly isAccepted: boolean;
  readonly causedBy: Cause;
}

/**
 * Puts on record that a renewal is granted, on the day after its certificate ran out undecided (行政许可法 art. 50). Nothing lawful hangs
 * on when this runs: a decision that comes later would do the same.
 */
export const silentRenewal = ({ beginOf }: Law): Policy<Renewing, CaseEvent> => ({
  list: {
    name: 'silentRenewals',
    events: [
      'CaseSubmitted',
      'CaseAccepted',
      'AcceptanceRefused',
      'CaseConcluded',
      'CaseWithdrawn',
      'EntryVoided',
      'ActEnteredLate',
    ],
    keys: ({ data }) => [data.caseId],
    evolve: (row, event) => {
      switch (event.type) {
        case 'CaseSubmitted': {
          const { renewal } = event.data;
          return renewal?.inTime
            ? { validUntil: renewal.validUntil, isAccepted: false, causedBy: causeOf(event) }
            : undefined;
        }
        case 'CaseAccepted':
          return row && { ...row, isAccepted: true, causedBy: causeOf(event) };
        case 'ActEnteredLate':
          return row && afterLateAct(row, event.data, causeOf(event));
        default:
          return undefined;
      }
    },
    columns: { dueAt: ({ isAccepted, validUntil }) => (isAccepted ? beginOf(addDays(validUntil, 1)) : null) },
    indexes: [['dueAt']],
  },
  command: ({ causedBy }, caseId) => ({
    command: { type: 'RecordSilentRenewal', data: { caseId } },
    act: `renew ${caseId} after ${causedBy.eventId}`,
    causedBy,
  }),
});

const afterLateAct = (
  row: Renewing,
  { fact, displaces }: Extract<CaseEvent, { type: 'ActEnteredLate' }>['data'],
  causedBy: Cause,
): Renewing | undefined => {
  if (fact.type === 'AcceptanceRefused') return undefined;
  if (fact.type === 'CaseAccepted') return { ...row, isAccepted: true, causedBy };
  return displaces ? { ...row, isAccepted: false, causedBy } : row;
};
