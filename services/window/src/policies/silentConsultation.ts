import { addDays, type Day } from '@onewindow/kernel/civilDay.ts';
import { causeOf } from '@onewindow/kernel/envelope.ts';
import { dueDay } from '@onewindow/kernel/legalClock.ts';
import type { Cause, Policy } from '@onewindow/kernel/policy.ts';
import { reckoned } from '@onewindow/kernel/workingDays.ts';
import type { CaseEvent } from '@onewindow/schema/case/events.ts';

import type { Law } from '../law.ts';

/** The consulted departments of a case whose silence means something, and since when they have been asked. */
interface ConsultedCase {
  readonly committed: { readonly [item: string]: number };
  readonly openedOn: { readonly [item: string]: Day };
  readonly causedBy: Cause;
}

/**
 * Puts on record that a consulted department has let its committed days pass, on the day after their last, where the catalogue says
 * that this is no objection. Nothing lawful hangs on when this runs: every other command on the case would do the same.
 */
export const silentConsultation = (law: Law): Policy<ConsultedCase, CaseEvent> => ({
  list: {
    name: 'silentConsultations',
    events: [
      'CaseAccepted',
      'ReviewOpened',
      'ReviewConcluded',
      'SilenceTakenAsNoObjection',
      'CaseDecided',
      'CaseConcluded',
      'CaseWithdrawn',
      'EntryVoided',
      'ActEnteredLate',
    ],
    keys: ({ data }) => [data.caseId],
    evolve: (row, event) => {
      switch (event.type) {
        case 'CaseAccepted':
          return consultedBy(event.data, causeOf(event));
        case 'ReviewOpened': {
          const { item, occurredAt } = event.data;
          return row && { ...row, openedOn: { ...row.openedOn, [item]: law.dayOf(occurredAt) } };
        }
        case 'ActEnteredLate': {
          const { fact } = event.data;
          if (fact.type === 'CaseAccepted') return consultedBy(fact.data, causeOf(event));
          if (fact.type === 'ReviewConcluded') return row && answeredBy(row, fact.data.item);
          return fact.type === 'ItemDecided' ? row : undefined;
        }
        case 'ReviewConcluded':
        case 'SilenceTakenAsNoObjection':
          return row && answeredBy(row, event.data.item);
        default:
          return undefined;
      }
    },
    columns: { dueAt: (row) => nextSilence(row, law)?.dueAt ?? null },
    indexes: [['dueAt']],
  },
  command: (row, caseId) => {
    const next = nextSilence(row, law);
    if (!next) throw new Error(`nobody is silent on ${caseId}`);
    return {
      command: { type: 'RecordSilentConsultation', data: { caseId, item: next.item } },
      act: `take the silence of ${next.item} on ${caseId} since ${next.openedOn} after ${row.causedBy.eventId}`,
      causedBy: row.causedBy,
    };
  },
});

/** Whose silence will mean something, of a case that is accepted; their days run from the opening of their reviews. */
const consultedBy = (
  { items }: Extract<CaseEvent, { type: 'CaseAccepted' }>['data'],
  causedBy: Cause,
): ConsultedCase | undefined => {
  const committed = Object.fromEntries(
    items.flatMap((one) => (one.onSilence && one.committed !== undefined ? [[one.item, one.committed]] : [])),
  );
  return Object.keys(committed).length === 0 ? undefined : { committed, openedOn: {}, causedBy };
};

/** What is left to be waited for once a department has said something, or can no longer. */
const answeredBy = (row: ConsultedCase, item: string): ConsultedCase => {
  const { [item]: _, ...openedOn } = row.openedOn;
  return { ...row, openedOn };
};

/** Whose days run out first, and the first instant after them. */
const nextSilence = ({ committed, openedOn }: ConsultedCase, { calendar, beginOf }: Law) =>
  Object.entries(openedOn)
    .flatMap(([item, opened]) => {
      const days = committed[item];
      const last =
        days === undefined ? undefined : reckoned(() => dueDay(calendar, { days, unit: 'workingDays' }, opened));
      return last === undefined ? [] : [{ item, openedOn: opened, dueAt: beginOf(addDays(last, 1)) }];
    })
    .toSorted((a, b) => (a.dueAt < b.dueAt ? -1 : 1))[0];
