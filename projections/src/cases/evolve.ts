import type { Day } from '@onewindow/kernel/civilDay.ts';
import { UnknownEvent } from '@onewindow/kernel/decider.ts';
import { metadataOf } from '@onewindow/kernel/envelope.ts';
import type { StoredEvent } from '@onewindow/kernel/eventStore.ts';
import type { CaseEvent } from '@onewindow/schema/case/events.ts';
import { isDecided } from '@onewindow/schema/case/values.ts';

import { calendarBy } from '../durations/adopted.ts';
import type { Law } from '../law.ts';
import type { CaseTimeline, ReviewRound, TimelineItem } from './row.ts';

/** Folds a case's facts into its timeline. */
export const evolveTimeline =
  (law: Pick<Law, 'dayOf' | 'calendars'>) =>
  (row: CaseTimeline | undefined, event: StoredEvent<CaseEvent>): CaseTimeline | undefined => {
    const day = law.dayOf(event.data.occurredAt);
    const next = fold(row, event, day, law);
    const since = event.type === 'ActEnteredLate' ? event.data.on : day;
    return next && withApplicant({ ...next, revision: event.revision }, since);
  };

const fold = (
  row: CaseTimeline | undefined,
  event: StoredEvent<CaseEvent>,
  day: Day,
  law: Pick<Law, 'calendars'>,
): CaseTimeline | undefined => {
  if (event.type === 'CaseSubmitted') {
    const {
      caseId,
      projectCode,
      stage,
      kind,
      units,
      base,
      renewal,
      channel,
      receivedOn,
      acceptedByOwnerOn,
      silence,
      hindrances,
    } = event.data;
    const { ledger } = metadataOf(event);
    return {
      caseId,
      projectCode,
      stage,
      kind,
      units,
      ...(base !== undefined && { base }),
      ...(renewal && { renewal }),
      ...(hindrances.length > 0 && { hindrances }),
      channel,
      receivedOn,
      completeOn: receivedOn,
      ...(acceptedByOwnerOn !== undefined && { acceptedByOwnerOn }),
      ...(silence && { silence }),
      ...(ledger && { ledger }),
      status: 'received',
      revision: 0,
      corrections: 0,
      items: [],
      rounds: [],
      procedures: [],
      applicant: [],
      certificates: [],
    };
  }
  if (!row) return undefined;
  const { type, data } = event;
  switch (type) {
    case 'CorrectionRequested': {
      const { defects, answerWithin } = data;
      const correction = { on: day, open: defects.length, ...(answerWithin && { answerWithin }) };
      return { ...row, status: 'correctionRequested', corrections: row.corrections + 1, correction };
    }
    case 'CorrectionSupplied': {
      const { lines, complete } = data;
      const open = complete ? 0 : (row.correction?.open ?? 0) - lines.length;
      const supplied = row.correction ? { correction: { ...row.correction, open } } : {};
      return complete ? { ...row, ...supplied, status: 'received', completeOn: day } : { ...row, ...supplied };
    }
    case 'CaseAccepted': {
      const { acceptedOn, bySilence, category, locality, committed, joint } = data;
      const items = data.items.map((item) => ({ ...item, extension: 0, round: 0 }));
      return {
        ...row,
        status: 'underReview',
        acceptedOn,
        bySilence,
        category,
        locality,
        items,
        ...(committed !== undefined && { committed }),
        ...(joint && { joint }),
      };
    }
    case 'AcceptanceRefused':
      return { ...row, status: 'acceptanceRefused', endedOn: day };
    case 'ReviewOpened':
      return withItem(row, data.item, ({ outcome: _outcome, concludedOn: _concludedOn, ...item }) => ({
        ...item,
        round: data.round,
        openedOn: day,
      }));
    case 'ReviewConcluded':
      return withRound(row, { ...data, ...calendarBy(event, law) }, day);
    case 'SilenceTakenAsNoObjection':
      return withRound(row, { ...data, outcome: 'noObjection', ...calendarBy(event, law) }, day);
    case 'ItemDecided': {
      const { item, authority, delivery, ...round } = data;
      const decided = { outcome: data.outcome, on: day, ...(delivery && { delivery }) };
      return withItem(
        withRound(row, { ...round, item, department: authority, ...calendarBy(event, law) }, day),
        item,
        (one) => ({
          ...one,
          decided,
        }),
      );
    }
    case 'SilenceTakenAsRenewal': {
      const { item, department, round, delivery } = data;
      const outcome = 'approved' as const;
      const decided = { outcome, on: day, bySilence: true, ...(delivery && { delivery }) } as const;
      const concluded = withRound(row, { item, department, round, outcome, ...calendarBy(event, law) }, day);
      return withItem(concluded, item, (one) => ({ ...one, decided }));
    }
    case 'CaseConcluded':
      return { ...row, status: data.outcome, decidedOn: lastDay(row) ?? day, ...calendarBy(event, law) };
    case 'CorrectionReminded':
    case 'HookupDemandRevised':
    case 'ObjectionAnswered':
    case 'LateOpinionReceived':
    case 'ReviewUrged':
    case 'ActProposed':
      return row;
    case 'SpecialProcedureStarted': {
      const { procedure, kind, items, suspends, expectedDays } = data;
      const started = { procedure, kind, items, suspends, expectedDays, from: day };
      return { ...row, procedures: [...row.procedures, started] };
    }
    case 'SpecialProcedureProlonged': {
      const { procedure: number, days } = data;
      const procedures = row.procedures.map((one) =>
        one.procedure === number ? { ...one, prolonged: [...(one.prolonged ?? []), { on: day, days }] } : one,
      );
      return { ...row, procedures };
    }
    case 'SpecialProcedureEnded': {
      const procedures = row.procedures.map((one) => (one.procedure === data.procedure ? { ...one, to: day } : one));
      return { ...row, procedures };
    }
    case 'LimitExtended':
      if (data.item === undefined) return { ...row, jointExtension: data.days };
      return withItem(row, data.item, (item) => ({ ...item, extension: data.days }));
    case 'CaseDecided': {
      const { outcome, delivery } = data;
      const decided = { outcome, on: day, ...(delivery && { delivery }) };
      const items = row.items.map((item) => (isDecided(item) ? { ...item, decided } : item));
      return { ...row, status: outcome, decidedOn: day, items, ...calendarBy(event, law) };
    }
    case 'CertificateIssued': {
      const { item, number, name, issuedOn, validUntil, units, supersedes } = data;
      const issued = {
        item,
        number,
        name,
        issuedOn,
        ...(validUntil && { validUntil }),
        ...(units && { units }),
        ...(supersedes !== undefined && { supersedes }),
      };
      return { ...row, certificates: [...row.certificates, issued] };
    }
    case 'DecisionDelivered': {
      const { item: of, deliveredOn, evidence } = data;
      const delivered = { deliveredOn, deliveryEndedOn: evidence === undefined ? day : deliveredOn };
      const items = row.items.map((item) =>
        item.decided && (of === undefined || of === item.item)
          ? { ...item, decided: { ...item.decided, ...delivered } }
          : item,
      );
      return { ...row, items };
    }
    case 'CaseWithdrawn':
      return { ...row, status: 'withdrawn', endedOn: day };
    case 'CertificateRevoked': {
      const ended = { ended: data.act, endedOn: day };
      return {
        ...row,
        certificates: row.certificates.map((one) => (one.number === data.number ? { ...one, ...ended } : one)),
      };
    }
    case 'CertificateRestored':
      return {
        ...row,
        certificates: row.certificates.map((one) => {
          if (one.number !== data.number) return one;
          const { ended: _ended, endedOn: _endedOn, ...restored } = one;
          return restored;
        }),
      };
    case 'PredecessorEnded': {
      const { stage, number, act } = data;
      return { ...row, lost: [...(row.lost ?? []), { stage, number, act, on: day }] };
    }
    case 'PredecessorRestored': {
      const { lost: before = [], ...rest } = row;
      const lost = before.filter(({ number }) => number !== data.number);
      return lost.length === 0 ? rest : { ...rest, lost };
    }
    case 'EntryVoided':
      return { ...row, status: 'voided', endedOn: day };
    case 'ReceiptDayCorrected':
      return {
        ...row,
        receivedOn: data.receivedOn,
        ...(row.completeOn === data.before && { completeOn: data.receivedOn }),
        ...(row.bySilence && row.acceptedOn === data.before && { acceptedOn: data.receivedOn }),
        correctedBy: [...(row.correctedBy ?? []), type],
      };
    case 'CertificateCorrected':
      return {
        ...row,
        certificates: row.certificates.map((one) => (one.number === data.number ? { ...one, ...data.corrected } : one)),
      };
    case 'ActEnteredLate': {
      const before = data.displaces ? withoutAcceptance(row) : row;
      const after = fold(before, { ...event, ...data.fact } as StoredEvent<CaseEvent>, data.on, law);
      return after && { ...after, correctedBy: [...(row.correctedBy ?? []), type] };
    }
    default:
      throw new UnknownEvent(type satisfies never);
  }
};

/** As it was before silence accepted it. */
const withoutAcceptance = (row: CaseTimeline): CaseTimeline => {
  const {
    acceptedOn: _acceptedOn,
    bySilence: _bySilence,
    committed: _committed,
    joint: _joint,
    category: _category,
    locality: _locality,
    ...rest
  } = row;
  return { ...rest, status: 'received', items: [] };
};

const withItem = (row: CaseTimeline, id: string, change: (item: TimelineItem) => TimelineItem): CaseTimeline => ({
  ...row,
  items: row.items.map((item) => (item.item === id ? change(item) : item)),
});

/** An item whose review has ended with an opinion or a decision; its department's rounds are counted by themselves. */
const withRound = (
  row: CaseTimeline,
  { item, department, round, outcome, calendar }: Omit<ReviewRound, 'openedOn' | 'concludedOn'>,
  day: Day,
): CaseTimeline => {
  const reviewed = row.items.find((one) => one.item === item);
  const next = withItem(row, item, (one) => ({ ...one, outcome, concludedOn: day }));
  // What is refused while no review of it is open, before its turn or under an objection that stands, ends no round.
  if (reviewed?.openedOn === undefined || !isOpen(reviewed)) return next;
  const { openedOn } = reviewed;
  const concluded = { item, department, round, openedOn, concludedOn: day, outcome };
  return { ...next, rounds: [...row.rounds, { ...concluded, ...(calendar !== undefined && { calendar }) }] };
};

/** The day of the last decision or opinion. */
const lastDay = ({ items }: CaseTimeline): Day | undefined =>
  items.map(({ concludedOn = '' }) => concludedOn).reduce((a, b) => (a < b ? b : a), '') || undefined;

/** Whether it is the applicant's turn: correction, or rework while no department has an open review. */
export const isApplicantsTurn = ({ status, items }: CaseTimeline): boolean =>
  status === 'correctionRequested' ||
  (status === 'underReview' && items.some(({ outcome }) => outcome === 'object') && !items.some(isOpen));

/** Whether a department is at work on the item. */
export const isOpen = ({ openedOn, outcome }: TimelineItem): boolean => openedOn !== undefined && outcome === undefined;

/** Starts or ends the applicant's span as the turn changes. */
const withApplicant = (row: CaseTimeline, day: Day): CaseTimeline => {
  const { applicantSince } = row;
  const theirs = isApplicantsTurn(row);
  if (theirs === (applicantSince !== undefined)) return row;
  if (theirs) return { ...row, applicantSince: day };
  const { applicantSince: _, ...rest } = row;
  return applicantSince === undefined || applicantSince >= day
    ? rest
    : { ...rest, applicant: [...row.applicant, { from: applicantSince, to: day }] };
};
