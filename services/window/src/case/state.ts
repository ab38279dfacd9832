import { UnknownEvent } from '@onewindow/kernel/decider.ts';
import type { Instant } from '@onewindow/kernel/instant.ts';
import type { CaseEvent } from '@onewindow/schema/case/events.ts';
import type { AcceptedItem, CaseKind } from '@onewindow/schema/case/values.ts';
import type { Limit, Units } from '@onewindow/schema/values.ts';

/** A case as its window knows it. Instants become civil days only when a rule asks. */
export interface Case {
  readonly caseId: string;
  readonly projectCode: string;
  readonly stage: string;
  readonly kind: CaseKind;
  readonly units: Units;
  readonly phase: 'received' | 'correctionRequested' | 'underReview' | 'decided' | 'withdrawn' | 'acceptanceRefused';
  readonly receivedOn: string;
  readonly silence?: Limit;
  /** When all that one notice asked for was supplied: from then on silence counts anew. */
  readonly suppliedAt?: Instant;
  readonly correctionRequested: boolean;
  readonly acceptedOn?: string;
  readonly items: readonly AcceptedItem[];
  readonly reviews: ReadonlyMap<string, Review>;
  readonly procedures: readonly Procedure[];
  /** Days by which an item's statutory limit was extended. */
  readonly extensions: ReadonlyMap<string, number>;
  readonly outcome?: 'approved' | 'notApproved';
  readonly decidedAt?: Instant;
  readonly certificates: readonly Certificate[];
  readonly isDelivered: boolean;
}

/** One department's work on one item; a new round begins when an objection has been answered. */
export interface Review {
  readonly round: number;
  /** Absent while the review is open. */
  readonly outcome?: 'agree' | 'agreeWithConditions' | 'object';
  readonly concludedAt?: Instant;
}

/** A special procedure of the case, or of one of its items. */
export interface Procedure {
  readonly procedure: number;
  readonly item?: string;
  readonly suspends: boolean;
  readonly startedAt: Instant;
  readonly endedAt?: Instant;
}

/** A certificate and the orders that it opens. */
export interface Certificate {
  readonly item: string;
  readonly number: string;
  readonly isRevoked: boolean;
  readonly orders: readonly string[];
}

/** The case after one more of its events; there is none before it is submitted. */
export const evolveCase = (state: Case | undefined, event: CaseEvent): Case | undefined => {
  if (event.type === 'CaseSubmitted') {
    const { caseId, projectCode, stage, kind, units, receivedOn, silence } = event.data;
    return {
      caseId,
      projectCode,
      stage,
      kind,
      units,
      receivedOn,
      ...(silence && { silence }),
      phase: 'received',
      correctionRequested: false,
      isDelivered: false,
      items: [],
      reviews: new Map(),
      procedures: [],
      extensions: new Map(),
      certificates: [],
    };
  }
  if (!state) return undefined;
  const { type, data } = event;
  switch (type) {
    case 'CorrectionRequested':
      return { ...state, phase: 'correctionRequested', correctionRequested: true };
    case 'CorrectionSupplied':
      return { ...state, phase: 'received', suppliedAt: data.occurredAt };
    case 'CaseAccepted':
      return { ...state, phase: 'underReview', acceptedOn: data.acceptedOn, items: data.items };
    case 'AcceptanceRefused':
      return { ...state, phase: 'acceptanceRefused' };
    case 'ReviewOpened':
      return { ...state, reviews: new Map(state.reviews).set(data.item, { round: data.round }) };
    case 'ReviewConcluded': {
      const { item, round, outcome, occurredAt } = data;
      return { ...state, reviews: new Map(state.reviews).set(item, { round, outcome, concludedAt: occurredAt }) };
    }
    case 'ObjectionAnswered':
    case 'ReviewUrged':
      return state;
    case 'SpecialProcedureStarted': {
      const { procedure, item, suspends, occurredAt } = data;
      const started = { procedure, suspends, startedAt: occurredAt, ...(item && { item }) };
      return { ...state, procedures: [...state.procedures, started] };
    }
    case 'SpecialProcedureEnded':
      return {
        ...state,
        procedures: state.procedures.map((one) =>
          one.procedure === data.procedure ? { ...one, endedAt: data.occurredAt } : one,
        ),
      };
    case 'LimitExtended':
      return { ...state, extensions: new Map(state.extensions).set(data.item, data.days) };
    case 'CaseDecided':
      return { ...state, phase: 'decided', outcome: data.outcome, decidedAt: data.occurredAt };
    case 'CertificateIssued': {
      const { item, number, orders } = data;
      const issued = { item, number, isRevoked: false, orders: orders.map(({ orderId }) => orderId) };
      return { ...state, certificates: [...state.certificates, issued] };
    }
    case 'DecisionDelivered':
      return { ...state, isDelivered: true };
    case 'CaseWithdrawn':
      return { ...state, phase: 'withdrawn' };
    case 'CertificateRevoked':
      return {
        ...state,
        certificates: state.certificates.map((one) => (one.number === data.number ? { ...one, isRevoked: true } : one)),
      };
    default:
      throw new UnknownEvent(type satisfies never);
  }
};

/** Whether the case is still before its decision. */
export const isPending = ({ phase }: Case): boolean =>
  phase === 'received' || phase === 'correctionRequested' || phase === 'underReview';

/**
 * Whether the case approves its stage: a first application that was approved, and none of its certificates ended. A change of
 * a permit, its extension, its reissue and the like rest on that approval; they neither give it nor take it away.
 */
export const isInForce = ({ kind, outcome, certificates }: Case): boolean =>
  kind === 'new' && outcome === 'approved' && !certificates.some(({ isRevoked }) => isRevoked);

/** The items that an objection still stands against. */
export const standingObjections = ({ reviews }: Case): string[] =>
  [...reviews].filter(([, { outcome }]) => outcome === 'object').map(([item]) => item);

/** The items of which a department's review is open. */
export const openReviews = ({ reviews }: Case): string[] =>
  [...reviews].filter(([, { outcome }]) => outcome === undefined).map(([item]) => item);
