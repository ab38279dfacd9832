import { addDays, type Day } from '@onewindow/kernel/civilDay.ts';
import { causeOf } from '@onewindow/kernel/envelope.ts';
import { dueDay } from '@onewindow/kernel/legalClock.ts';
import type { Cause, Policy } from '@onewindow/kernel/policy.ts';
import { reckoned } from '@onewindow/kernel/workingDays.ts';
import type { CaseEvent } from '@onewindow/schema/case/events.ts';
import type { Limit } from '@onewindow/schema/values.ts';

import type { Law } from '../law.ts';

/** An application about which nothing has been said yet. */
interface SilentCase {
  readonly silence: Limit;
  /** Received, or all that was asked for supplied; absent while the applicant is to supply it. */
  readonly completeOn?: Day;
  readonly causedBy: Cause;
}

/**
 * Puts on record that silence has accepted an application, on the day after its last (行政许可法 art. 32). Nothing lawful hangs
 * on when this runs: every other command on the case would do the same.
 */
export const silentAcceptance = ({ calendar, dayOf, beginOf }: Law): Policy<SilentCase, CaseEvent> => ({
  list: {
    name: 'silentCases',
    events: [
      'CaseSubmitted',
      'CorrectionRequested',
      'CorrectionSupplied',
      'CaseAccepted',
      'AcceptanceRefused',
      'CaseWithdrawn',
      'CaseConcluded',
      'EntryVoided',
      'ReceiptDayCorrected',
      'ActEnteredLate',
    ],
    keys: ({ data }) => [data.caseId],
    evolve: (row, event) => {
      const causedBy = causeOf(event);
      switch (event.type) {
        case 'CaseSubmitted': {
          const { silence, receivedOn } = event.data;
          return silence && { silence, completeOn: receivedOn, causedBy };
        }
        // An act that is entered late may show that silence did not accept.
        case 'ActEnteredLate':
          return row && event.data.fact.type === 'CorrectionRequested' ? { silence: row.silence, causedBy } : undefined;
        case 'CaseAccepted':
          return row && event.data.bySilence ? { silence: row.silence, causedBy } : undefined;
        case 'ReceiptDayCorrected':
          return row?.completeOn === event.data.before ? { ...row, completeOn: event.data.receivedOn, causedBy } : row;
        case 'CorrectionRequested':
          return row && { silence: row.silence, causedBy };
        case 'CorrectionSupplied':
          // A partial supply starts nothing.
          return row && event.data.complete ? { ...row, completeOn: dayOf(event.data.occurredAt), causedBy } : row;
        default:
          return undefined;
      }
    },
    columns: {
      dueAt: ({ silence, completeOn }) => {
        const last = completeOn && reckoned(() => dueDay(calendar, silence, completeOn));
        return last ? beginOf(addDays(last, 1)) : null;
      },
    },
    indexes: [['dueAt']],
  },
  command: ({ causedBy }, caseId) => ({
    command: { type: 'RecordSilentAcceptance', data: { caseId } },
    act: `accept ${caseId} after ${causedBy.eventId}`,
    causedBy,
  }),
});
