import { addDays, type Day } from '@onewindow/kernel/civilDay.ts';
import { causeOf } from '@onewindow/kernel/envelope.ts';
import { immediately } from '@onewindow/kernel/dueRows.ts';
import { dueDay } from '@onewindow/kernel/legalClock.ts';
import type { Cause, Policy } from '@onewindow/kernel/policy.ts';
import { reckoned } from '@onewindow/kernel/workingDays.ts';
import { predecessorsOf } from '@onewindow/schema/catalogue/reading.ts';
import type { CaseCommand } from '@onewindow/schema/case/commands.ts';
import type { CaseEvent } from '@onewindow/schema/case/events.ts';
import { projectOf, stageOf } from '@onewindow/schema/streams.ts';
import type { Limit } from '@onewindow/schema/values.ts';

import type { Law } from './law.ts';

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

/** A project's open cases, and what each has still to be told of the certificates that it rests on. */
interface ProjectPermits {
  readonly open: readonly string[];
  readonly untold: readonly (Extract<CaseCommand, { type: 'RecordPredecessorEnd' }>['data'] & {
    readonly causedBy: Cause;
  })[];
}

/**
 * Tells the open cases of a project that a certificate of an earlier stage has ended which they rest on: of a stage that is named as a
 * whole any, else that of the item alone.
 */
export const endedPredecessors = ({ catalogue }: Pick<Law, 'catalogue'>): Policy<ProjectPermits, CaseEvent> => ({
  list: {
    name: 'endedPredecessors',
    events: [
      'CaseSubmitted',
      'AcceptanceRefused',
      'CaseDecided',
      'CaseConcluded',
      'CaseWithdrawn',
      'EntryVoided',
      'CertificateRevoked',
      'PredecessorEnded',
    ],
    keys: ({ data }) => [projectOf(data.caseId)],
    evolve: (row, event) => {
      const { open, untold } = row ?? { open: [], untold: [] };
      const { caseId } = event.data;
      switch (event.type) {
        case 'CaseSubmitted':
          return { open: [...open, caseId], untold };
        case 'CertificateRevoked': {
          const { item, number, act } = event.data;
          const stage = stageOf(caseId);
          const resting = open.filter((one) => restsOn(catalogue, stageOf(one), stage, item));
          const causedBy = causeOf(event);
          return {
            open,
            untold: [...untold, ...resting.map((one) => ({ caseId: one, stage, number, act, causedBy }))],
          };
        }
        case 'PredecessorEnded': {
          const told = untold.findIndex((one) => one.caseId === caseId && one.number === event.data.number);
          return told === -1 ? row : { open, untold: untold.toSpliced(told, 1) };
        }
        default: {
          const left = open.filter((one) => one !== caseId);
          return left.length === 0 ? undefined : { open: left, untold: untold.filter((one) => one.caseId !== caseId) };
        }
      }
    },
    columns: { dueAt: ({ untold }) => (untold.length > 0 ? immediately : null) },
    indexes: [['dueAt']],
  },
  command: ({ untold: [next] }) => {
    if (!next) throw new Error('nobody is to be told of an ended certificate');
    const { causedBy, ...data } = next;
    return {
      command: { type: 'RecordPredecessorEnd', data },
      act: `tell ${data.caseId} after ${causedBy.eventId}`,
      causedBy,
    };
  },
});

const restsOn = ({ stages }: Law['catalogue'], later: string, stage: string, item: string): boolean => {
  const known = stages.find(({ id }) => id === later);
  return (
    known !== undefined &&
    predecessorsOf(known).some((before) => before.stage === stage && (before.item ?? item) === item)
  );
};
