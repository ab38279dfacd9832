import type { Day } from '@onewindow/kernel/civilDay.ts';
import { UnknownEvent } from '@onewindow/kernel/decider.ts';
import type { CommitmentEvent } from '@onewindow/schema/commitment/events.ts';
import type { Subject } from '@onewindow/schema/commitment/values.ts';

/** A commitment as its own facts leave it. */
export interface Commitment {
  readonly id: string;
  readonly kind: string;
  readonly subject: Subject;
  readonly validUntil?: Day | undefined;
  readonly ended?: 'withdrawn' | 'lapsed';
  /** Found not to hold; until when the subject is barred from another, where it is. */
  readonly foundFalse?: { readonly barredUntil?: Day | undefined };
  /** The cases that were granted on it. */
  readonly cases: readonly string[];
}

/** The commitment after one more of its facts. */
export const evolveCommitment = (state: Commitment | undefined, event: CommitmentEvent): Commitment | undefined => {
  if (event.type === 'CommitmentMade') {
    const { commitment: id, kind, subject, validUntil } = event.data;
    return { id, kind, subject, validUntil, cases: [] };
  }
  if (!state) return undefined;
  const { type, data } = event;
  switch (type) {
    case 'CommitmentWithdrawn':
      return { ...state, ended: 'withdrawn' };
    case 'CommitmentLapsed':
      return { ...state, ended: 'lapsed' };
    case 'CommitmentFoundFalse':
      return { ...state, foundFalse: { barredUntil: data.barredUntil } };
    case 'CaseRestedOnCommitment':
      return { ...state, cases: [...state.cases, data.caseId] };
    default:
      throw new UnknownEvent(type satisfies never);
  }
};

/** Whether a commitment binds on a day: its last day passes by itself, whoever puts that on record later. */
export const isInForce = ({ ended, foundFalse, validUntil }: Commitment, isReplaced: boolean, today: Day): boolean =>
  ended === undefined && foundFalse === undefined && !isReplaced && (validUntil === undefined || today <= validUntil);
