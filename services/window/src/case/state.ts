import { UnknownEvent } from '@onewindow/kernel/decider.ts';
import type { Actor } from '@onewindow/kernel/envelope.ts';
import type { Instant } from '@onewindow/kernel/instant.ts';
import type { CaseEvent } from '@onewindow/schema/case/events.ts';
import {
  type AcceptedItem,
  type CaseAct,
  type CaseKind,
  type CaseOutcome,
  type CertificateEnd,
  isDecided,
  type Outcome,
  type Renewal,
} from '@onewindow/schema/case/values.ts';
import type { Limit, StatutoryLimit, Units } from '@onewindow/schema/values.ts';

/** The one limit of a stage that is handled jointly, under which its extension is kept (art. 26): no item's id. */
export const jointKey = '';

/** A case as its window knows it. Instants become civil days only when a rule asks. */
export interface Case {
  readonly caseId: string;
  readonly projectCode: string;
  readonly stage: string;
  readonly kind: CaseKind;
  readonly units: Units;
  /** The number of the certificate that a change, an extension and the like rest on. */
  readonly base?: string;
  /** The item of that certificate, where it was found. */
  readonly baseItem?: string;
  readonly renewal?: Renewal;
  readonly phase:
    | 'received'
    | 'correctionRequested'
    | 'underReview'
    | 'decided'
    | 'withdrawn'
    | 'acceptanceRefused'
    | 'voided';
  readonly receivedOn: string;
  readonly submittedAt: Instant;
  readonly silence?: Limit;
  /** The one notice of what was missing, and what was supplied of it. */
  readonly correction?: Correction;
  readonly acceptedOn?: string;
  readonly bySilence?: boolean;
  readonly items: readonly AcceptedItem[];
  /** The one limit of a stage that is handled jointly. */
  readonly joint?: StatutoryLimit;
  readonly reviews: ReadonlyMap<string, Review>;
  /** When each item's review was open, round by round; the last without an end while it is. */
  readonly openings: ReadonlyMap<string, readonly Opening[]>;
  readonly procedures: readonly Procedure[];
  /** Days by which an item's statutory limit was extended, or under {@link jointKey} the stage's. */
  readonly extensions: ReadonlyMap<string, number>;
  /** What its items came to, once the last of them ended. */
  readonly outcome?: CaseOutcome;
  readonly certificates: readonly Certificate[];
  /** The items whose decision was delivered. */
  readonly delivered: ReadonlySet<string>;
  /** Who did what on it, and who has proposed what, as far as rules ask. */
  readonly hands?: readonly Hand[];
}

/** An act on the case that somebody did, or has proposed and that was not done since. */
export interface Hand {
  readonly act: CaseAct;
  /** What it is about: an item, a certificate's number; the whole case where it says nothing. */
  readonly about?: string | undefined;
  readonly by: readonly string[];
  /** Of what is only proposed: how it was. */
  readonly proposal?: Proposal;
}

/** How somebody asked for an act that takes two people. */
export interface Proposal {
  readonly by: Actor;
  readonly at: Instant;
  readonly item?: string;
  readonly number?: string;
  readonly reason: string;
}

/** The one notice of everything that is missing or wrong (art. 32). */
export interface Correction {
  readonly requestedAt: Instant;
  /** Within how long it is to be answered. */
  readonly answerWithin?: Limit;
  /** How many lines it has, and the numbers of those that were supplied. */
  readonly lines: number;
  readonly supplied: readonly number[];
  /** When the last of them was: from then on silence counts anew. */
  readonly suppliedAt?: Instant;
}

/** How long a review was open. */
export interface Opening {
  readonly from: Instant;
  readonly to?: Instant;
}

/** One department's work on one item; a new round begins when an objection has been answered. */
export interface Review {
  readonly round: number;
  /** Absent while the review is open. A decision is one, too, and so is a silence that is no objection. */
  readonly outcome?: 'agree' | 'agreeWithConditions' | 'object' | 'noObjection' | Outcome;
  readonly concludedAt?: Instant;
  /** Of a permit or a filing: what its authority decided, and when. */
  readonly decided?: { readonly outcome: Outcome; readonly at: Instant };
}

/** A special procedure of some items, or in older logs of all. */
export interface Procedure {
  readonly procedure: number;
  readonly kind: string;
  readonly items: 'all' | readonly string[];
  readonly suspends: boolean;
  readonly startedAt: Instant;
  /** Working days that the applicant was told, at first and in later notices. */
  readonly days: number;
  readonly prolonged: readonly { readonly at: Instant; readonly days: number }[];
  readonly endedAt?: Instant;
}

/** A certificate and all the orders that it has opened. */
export interface Certificate {
  readonly item: string;
  readonly number: string;
  /** Those that it had before they were corrected. */
  readonly formerNumbers?: readonly string[];
  readonly name: string;
  readonly issuedOn: string;
  readonly issuer?: string;
  readonly validUntil?: string;
  /** The number of the certificate in whose place it stands. */
  readonly supersedes?: string;
  /** The act that ended it; absent while it has not ended. */
  readonly endedBy?: CertificateEnd;
  /** That it was formally deleted 注销, which may follow another end (art. 70). */
  readonly deregistered?: true;
  readonly orders: readonly string[];
  /** Of the permit's orders those for which there is no demand any more since this certificate. */
  readonly cancels: readonly string[];
}

/** The case after one more of its events; there is none before it is submitted. */
export const evolveCase = (state: Case | undefined, event: CaseEvent): Case | undefined => {
  if (event.type === 'CaseSubmitted') {
    const { caseId, projectCode, stage, kind, units, base, baseItem, renewal, receivedOn, silence } = event.data;
    return {
      caseId,
      projectCode,
      stage,
      kind,
      units,
      ...(base !== undefined && { base }),
      ...(baseItem !== undefined && { baseItem }),
      ...(renewal && { renewal }),
      receivedOn,
      submittedAt: event.data.occurredAt,
      ...(silence && { silence }),
      phase: 'received',
      items: [],
      reviews: new Map(),
      openings: new Map(),
      procedures: [],
      extensions: new Map(),
      certificates: [],
      delivered: new Set(),
    };
  }
  if (!state) return undefined;
  const { type, data } = event;
  switch (type) {
    case 'CorrectionRequested': {
      const { defects, answerWithin, occurredAt: requestedAt } = data;
      const correction = { requestedAt, lines: defects.length, supplied: [], ...(answerWithin && { answerWithin }) };
      return { ...state, phase: 'correctionRequested', correction };
    }
    case 'CorrectionSupplied': {
      const { lines, complete, occurredAt: suppliedAt } = data;
      if (!state.correction) return state;
      const correction = { ...state.correction, supplied: [...state.correction.supplied, ...lines] };
      return complete
        ? { ...state, phase: 'received', correction: { ...correction, suppliedAt } }
        : { ...state, correction };
    }
    case 'CaseAccepted': {
      const { acceptedOn, bySilence, items, joint } = data;
      return { ...state, phase: 'underReview', acceptedOn, bySilence, items, ...(joint && { joint }) };
    }
    case 'AcceptanceRefused':
      return { ...state, phase: 'acceptanceRefused' };
    case 'ReviewOpened': {
      const { item, round, occurredAt: from } = data;
      const openings = new Map(state.openings).set(item, [...(state.openings.get(item) ?? []), { from }]);
      return { ...state, reviews: new Map(state.reviews).set(item, { round }), openings };
    }
    case 'ReviewConcluded':
      return withOutcome(state, data, data.outcome);
    case 'SilenceTakenAsNoObjection':
      return withOutcome(state, data, 'noObjection');
    case 'PredecessorEnded':
    case 'PredecessorRestored':
    case 'CorrectionReminded':
    case 'ObjectionAnswered':
    case 'LateOpinionReceived':
    case 'ReviewUrged':
    case 'ActProposed':
      return state;
    case 'SpecialProcedureStarted': {
      const { procedure, kind, items, suspends, expectedDays: days, occurredAt: startedAt } = data;
      const started = { procedure, kind, items, suspends, startedAt, days, prolonged: [] };
      return { ...state, procedures: [...state.procedures, started] };
    }
    case 'SpecialProcedureProlonged': {
      const { days, occurredAt: at } = data;
      return {
        ...state,
        procedures: state.procedures.map((one) =>
          one.procedure === data.procedure ? { ...one, prolonged: [...one.prolonged, { at, days }] } : one,
        ),
      };
    }
    case 'SpecialProcedureEnded':
      return {
        ...state,
        procedures: state.procedures.map((one) =>
          one.procedure === data.procedure ? { ...one, endedAt: data.occurredAt } : one,
        ),
      };
    case 'LimitExtended':
      return { ...state, extensions: new Map(state.extensions).set(data.item ?? jointKey, data.days) };
    case 'ItemDecided':
      return withDecision(state, data, data.outcome);
    case 'SilenceTakenAsRenewal':
      return withDecision(state, data, 'approved');
    case 'CaseConcluded':
      return { ...state, phase: 'decided', outcome: data.outcome };
    case 'CaseDecided': {
      const reviews = new Map(state.reviews);
      for (const { item } of state.items.filter(isDecided)) {
        const review = reviews.get(item) ?? { round: 1 };
        reviews.set(item, { ...review, decided: { outcome: data.outcome, at: data.occurredAt } });
      }
      return { ...state, phase: 'decided', outcome: data.outcome, reviews };
    }
    case 'CertificateIssued': {
      const { item, number, name, issuedOn, issuer, validUntil, supersedes, orders, cancels = [] } = data;
      const issued = {
        item,
        number,
        name,
        issuedOn,
        ...(issuer !== undefined && { issuer }),
        ...(validUntil !== undefined && { validUntil }),
        ...(supersedes !== undefined && { supersedes }),
        orders: orders.map(({ orderId }) => orderId),
        cancels,
      };
      return { ...state, certificates: [...state.certificates, issued] };
    }
    case 'DecisionDelivered': {
      const items = data.item === undefined ? state.items.map(({ item }) => item) : [data.item];
      return { ...state, delivered: new Set([...state.delivered, ...items]) };
    }
    case 'CaseWithdrawn':
      return { ...state, phase: 'withdrawn' };
    case 'CertificateRevoked':
      return {
        ...state,
        certificates: state.certificates.map((one) => (one.number === data.number ? afterEnd(one, data.act) : one)),
      };
    case 'HookupDemandRevised':
      return {
        ...state,
        certificates: state.certificates.map((one) =>
          one.number === data.number
            ? {
                ...one,
                orders: [...one.orders, ...data.orders.map(({ orderId }) => orderId)],
                cancels: [...one.cancels, ...data.cancels],
              }
            : one,
        ),
      };
    case 'CertificateRestored':
      return {
        ...state,
        certificates: state.certificates.map((one) => {
          if (one.number !== data.number) return one;
          const { endedBy: _, deregistered: __, ...restored } = one;
          return restored;
        }),
      };
    case 'EntryVoided': {
      const { outcome: _, ...rest } = state;
      return { ...rest, phase: 'voided' };
    }
    case 'ReceiptDayCorrected':
      return {
        ...state,
        receivedOn: data.receivedOn,
        // Silence accepts on the day of receipt, or of the supply.
        ...(state.bySilence && state.acceptedOn === data.before && { acceptedOn: data.receivedOn }),
      };
    case 'CertificateCorrected':
      return {
        ...state,
        certificates: state.certificates.map((one) =>
          one.number === data.number ? { ...corrected(one, data.corrected.number), ...data.corrected } : one,
        ),
      };
    case 'ActEnteredLate':
      return evolveCase(data.displaces ? withoutAcceptance(state) : state, data.fact as CaseEvent);
    default:
      throw new UnknownEvent(type satisfies never);
  }
};

const afterEnd = (certificate: Certificate, act: CertificateEnd): Certificate => ({
  endedBy: act,
  ...certificate,
  ...(act === 'deregistered' && { deregistered: true }),
});

const corrected = (certificate: Certificate, number: string | undefined): Certificate =>
  number === undefined
    ? certificate
    : { ...certificate, formerNumbers: [...(certificate.formerNumbers ?? []), certificate.number] };

/** As it was before silence accepted it: an act in time is known now. */
export const withoutAcceptance = (state: Case): Case => {
  const { acceptedOn: _, bySilence: __, joint: ___, ...rest } = state;
  return { ...rest, phase: 'received', items: [], reviews: new Map(), openings: new Map() };
};

/** What ends the review of an item: which, which round of it, and when. */
interface Conclusion {
  readonly item: string;
  readonly round: number;
  readonly occurredAt: Instant;
}

const withDecision = (state: Case, { item, round, occurredAt: at }: Conclusion, outcome: Outcome): Case => {
  const decided = { round, outcome, concludedAt: at, decided: { outcome, at } };
  return { ...state, reviews: new Map(state.reviews).set(item, decided), openings: closed(state, item, at) };
};

const withOutcome = (
  state: Case,
  { item, round, occurredAt }: Conclusion,
  outcome: NonNullable<Review['outcome']>,
): Case => ({
  ...state,
  reviews: new Map(state.reviews).set(item, { round, outcome, concludedAt: occurredAt }),
  openings: closed(state, item, occurredAt),
});

const closed = ({ openings }: Case, item: string, to: Instant): Case['openings'] =>
  new Map(openings).set(
    item,
    (openings.get(item) ?? []).map((opening) => ({ to, ...opening })),
  );

/** Whether the case is still before its decision. */
export const isPending = ({ phase }: Case): boolean =>
  phase === 'received' || phase === 'correctionRequested' || phase === 'underReview';

/** Whether nothing more is to be said against an item: an opinion for it, or its approval. */
export const hasAgreed = ({ reviews }: Case, item: string): boolean => {
  const outcome = reviews.get(item)?.outcome;
  return outcome !== undefined && outcome !== 'object' && outcome !== 'notApproved';
};

/** Whether an item's review is open, was, or can still come to be: not where one that it comes after was refused. */
export const canBeReached = (state: Case, id: string): boolean =>
  state.reviews.has(id) ||
  (state.items.find(({ item }) => item === id)?.after ?? []).every(
    (before) => state.reviews.get(before)?.decided?.outcome !== 'notApproved' && canBeReached(state, before),
  );

/**
 * Whether nothing more is to come of an item: decided, agreed to, or out of reach. An objection waits for the applicant's answer
 * for as long as anything is left that the answer could serve.
 */
export const isSettled = (state: Case, id: string): boolean => {
  if (!canBeReached(state, id)) return true;
  const item = state.items.find((one) => one.item === id);
  if (item && isDecided(item)) return state.reviews.get(id)?.decided !== undefined;
  if (hasAgreed(state, id)) return true;
  return (
    state.reviews.get(id)?.outcome === 'object' &&
    state.items.filter(isDecided).every((one) => isSettled(state, one.item))
  );
};

/** Whether a department's review of an item is open. */
export const isOpen = ({ reviews }: Case, item: string): boolean => {
  const review = reviews.get(item);
  return review !== undefined && review.outcome === undefined && review.decided === undefined;
};

/** When an item's review was opened, the latest round's; none before its first. */
export const openedLast = ({ openings }: Case, item: string): Instant | undefined => openings.get(item)?.at(-1)?.from;
