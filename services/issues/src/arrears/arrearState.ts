import type { Day } from '@onewindow/kernel/civilDay.ts';
import { UnknownEvent } from '@onewindow/kernel/decider.ts';
import type { ArrearEvent } from '@onewindow/schema/arrears/events.ts';
import type { ReductionGround } from '@onewindow/schema/arrears/values.ts';
import type { Hand } from '@onewindow/schema/firm.ts';

/** A payment that somebody says was made. */
export interface Payment {
  readonly cents: number;
  readonly state: 'recorded' | 'confirmed' | 'rejected';
  readonly by: Hand;
}

/** What is known of one arrear. */
export interface Arrear {
  /** Credit codes. */
  readonly creditor: string;
  readonly debtor?: string | undefined;
  /** What can be mended. */
  readonly facts: {
    readonly project: string;
    readonly projectNumber?: string;
    readonly evidence: string;
    readonly dueOn: Day;
  };
  /** What is owed in all, what was paid included. */
  readonly cents: number;
  readonly payments: readonly Payment[];
  readonly proposal?: { readonly cents: number; readonly ground: ReductionGround; readonly by: Hand };
  readonly isDisputed: boolean;
  readonly isSettled: boolean;
}

const sumOf = ({ payments }: Arrear, ...states: readonly Payment['state'][]): number =>
  payments.filter(({ state }) => states.includes(state)).reduce((sum, { cents }) => sum + cents, 0);

/** What was paid, as somebody else has confirmed. */
export const paidOf = (arrear: Arrear): number => sumOf(arrear, 'confirmed');
/** The same, and what is said to be paid and waits for a second hand. */
export const claimedOf = (arrear: Arrear): number => sumOf(arrear, 'confirmed', 'recorded');

/** The arrear after one more of its events. */
export const evolveArrear = (state: Arrear | undefined, { type, data }: ArrearEvent): Arrear | undefined => {
  if (type === 'ArrearRecorded') {
    const { creditor, debtor, project, projectNumber, evidence, dueOn, cents } = data;
    return {
      creditor: creditor.creditCode,
      debtor: debtor.creditCode,
      facts: { project, evidence, dueOn, ...(projectNumber !== undefined && { projectNumber }) },
      cents,
      payments: [],
      isDisputed: false,
      isSettled: false,
    };
  }
  if (!state) return undefined;
  const withPayment = (becomes: Payment['state']): Arrear => {
    const { payment: number } = data as { readonly payment: number };
    const payments = state.payments.map((one, index) => (index === number - 1 ? { ...one, state: becomes } : one));
    return { ...state, payments };
  };
  const { proposal: _, ...unproposed } = state;
  switch (type) {
    case 'ArrearAmended': {
      const { arrear: _arrear, reason: _reason, occurredAt: _at, cents = state.cents, ...facts } = data;
      return { ...state, cents, facts: { ...state.facts, ...facts } };
    }
    case 'ArrearPaymentRecorded':
      return {
        ...state,
        payments: [...state.payments, { cents: data.cents, state: 'recorded', by: data.by }],
      };
    case 'ArrearPaymentConfirmed':
      return withPayment('confirmed');
    case 'ArrearPaymentRejected':
      return withPayment('rejected');
    case 'ArrearReductionProposed':
      return { ...state, proposal: { cents: data.cents, ground: data.ground, by: data.by } };
    case 'ArrearReduced':
      return { ...unproposed, cents: data.cents };
    case 'ArrearReductionDeclined':
      return unproposed;
    case 'ArrearDisputed':
      return { ...state, isDisputed: true };
    case 'ArrearDisputeEnded':
      return { ...state, isDisputed: false };
    case 'ArrearSettled':
      return { ...state, isSettled: true };
    default:
      throw new UnknownEvent(type satisfies never);
  }
};
