import type { Day } from '@onewindow/kernel/civilDay.ts';
import { UnknownEvent } from '@onewindow/kernel/decider.ts';
import type { CommitmentEvent } from '@onewindow/schema/commitment/events.ts';

export const commitmentStates = ['inForce', 'withdrawn', 'replaced', 'lapsed', 'foundFalse'] as const;
export type CommitmentState = (typeof commitmentStates)[number];

/** Where a commitment stands, as everybody may know it. */
export interface Standing {
  readonly state: CommitmentState;
  readonly madeOn: Day;
  /** Its last day, where it has one. */
  readonly validUntil?: Day;
  readonly replaces?: string;
  readonly replacedBy?: string;
  /** Since when it binds no more; of one that lapsed its last day. */
  readonly endedOn?: Day;
  readonly foundFalseOn?: Day;
}

/** How a commitment stands after one more fact about it; one that takes its place is such a fact, too. */
export const standingAfter = (
  before: Standing | undefined,
  { type, data }: CommitmentEvent,
  id: string,
  dayOf: (instant: string) => Day,
): Standing | undefined => {
  if (type === 'CommitmentMade' && data.commitment === id) {
    const { madeOn, validUntil, replaces } = data;
    return {
      state: 'inForce',
      madeOn,
      ...(validUntil !== undefined && { validUntil }),
      ...(replaces !== undefined && { replaces }),
    };
  }
  if (!before) return undefined;
  switch (type) {
    case 'CommitmentMade':
      return { ...before, state: 'replaced', replacedBy: data.commitment, endedOn: data.madeOn };
    case 'CommitmentWithdrawn':
      return { ...before, state: 'withdrawn', endedOn: dayOf(data.occurredAt) };
    case 'CommitmentLapsed':
      return { ...before, state: 'lapsed', endedOn: before.validUntil ?? dayOf(data.occurredAt) };
    case 'CommitmentFoundFalse': {
      const foundFalseOn = dayOf(data.occurredAt);
      return { ...before, state: 'foundFalse', foundFalseOn, endedOn: before.endedOn ?? foundFalseOn };
    }
    case 'CaseRestedOnCommitment':
      return before;
    default:
      throw new UnknownEvent(type satisfies never);
  }
};

/** The state on a day: a last day that is over ends it, whoever puts that on record later. */
export const stateOn = ({ state, validUntil }: Standing, today: Day): CommitmentState =>
  state === 'inForce' && validUntil !== undefined && validUntil < today ? 'lapsed' : state;

/** The commitments that a fact is about: the one it names, and the one whose place that takes. */
export const concerned = ({ type, data }: CommitmentEvent): readonly string[] =>
  type === 'CommitmentMade' && data.replaces !== undefined ? [data.commitment, data.replaces] : [data.commitment];
