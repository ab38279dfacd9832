import { someOf, unless } from '@onewindow/kernel/commandRule.ts';
import { type Allowed, type Refusal, refuse } from '@onewindow/kernel/decider.ts';
import type { ArrearEvent } from '@onewindow/schema/arrears/events.ts';
import type { ArrearRefusal } from '@onewindow/schema/arrears/refusals.ts';
import { centsOf, yuanOf } from '@onewindow/schema/money.ts';

import { type Acting, handOf, isSameHand } from '../hands.ts';
import { type ArrearRule, ifSettled, unlessCreditor } from './arrearRule.ts';
import { type Arrear, claimedOf, paidOf, type Payment } from './arrearState.ts';

/** All that is owed is claimed to be paid already. */
const ifAllClaimed = (state: Arrear): Refusal<ArrearRefusal> | undefined =>
  claimedOf(state) < state.cents ? undefined : refuse('payment-exceeds-due', 'arrear', { open: 0 });

/** A payment is said with its day and what shows it, and never of more than is due; it counts once somebody else has confirmed it. */
export const recordPayment: ArrearRule<'RecordArrearPayment'> = {
  allowed: (state) => unless(ifSettled(state) ?? ifAllClaimed(state)),
  decide: ({ arrear, amount, paidOn, evidence }, state, { now, today, acting }) => {
    if (paidOn > today) return refuse('day-in-the-future', 'paidOn', { today });
    const cents = centsOf(amount);
    const open = state.cents - claimedOf(state);
    if (cents > open) return refuse('payment-exceeds-due', 'amount', { open: yuanOf(open) });
    const payment = state.payments.length + 1;
    const by = handOf(acting);
    return [{ type: 'ArrearPaymentRecorded', data: { arrear, payment, cents, paidOn, evidence, by, occurredAt: now } }];
  },
};

const ifDecided = ({ state }: Payment): Refusal<ArrearRefusal> | undefined =>
  state === 'recorded' ? undefined : refuse('payment-decided', 'payment');

/** Why whoever acts may not confirm a payment: its own hand does not, and of the two firms only the creditor knows that it has the money. */
const barredToConfirm =
  (state: Arrear, acting: Acting) =>
  (payment: Payment): Refusal<ArrearRefusal> | undefined =>
    ifDecided(payment) ??
    unlessCreditor(state, acting) ??
    (isSameHand(payment.by, acting) ? refuse<ArrearRefusal>('same-person', 'payment') : undefined);

const paymentsOf = (
  { payments }: Arrear,
  barOf: (payment: Payment) => Refusal<ArrearRefusal> | undefined,
): Allowed<ArrearRefusal> =>
  someOf(
    payments.map((payment, index) => ({ id: String(index + 1), refusal: barOf(payment) })),
    'payment-unknown',
    'payment',
  ) as Allowed<ArrearRefusal>;

const barred = (
  { payments }: Arrear,
  number: number,
  barOf: (payment: Payment) => Refusal<ArrearRefusal> | undefined,
): Refusal<ArrearRefusal> | undefined => {
  const payment = payments[number - 1];
  return payment ? barOf(payment) : refuse('payment-unknown', 'payment');
};

/** With the last of what is owed the arrear is settled. */
export const confirmPayment: ArrearRule<'ConfirmArrearPayment'> = {
  allowed: (state, { acting }) => paymentsOf(state, barredToConfirm(state, acting)),
  decide: ({ arrear, payment }, state, { now, acting }) => {
    const refusal = barred(state, payment, barredToConfirm(state, acting));
    if (refusal) return refusal;
    const said = acting.firm === undefined ? 'byOfficer' : 'byCreditor';
    const confirmed: ArrearEvent = {
      type: 'ArrearPaymentConfirmed',
      data: { arrear, payment, said, by: handOf(acting), occurredAt: now },
    };
    const isPaid = paidOf(state) + state.payments[payment - 1]!.cents === state.cents;
    return isPaid
      ? [confirmed, { type: 'ArrearSettled', data: { arrear, how: 'paid', occurredAt: now } }]
      : [confirmed];
  },
};

/** What did not come is owed again: the creditor says so, an officer, or whoever had said that it was paid. */
const barredToReject =
  (state: Arrear, acting: Acting) =>
  (payment: Payment): Refusal<ArrearRefusal> | undefined =>
    ifDecided(payment) ?? (isSameHand(payment.by, acting) ? undefined : unlessCreditor(state, acting));

export const rejectPayment: ArrearRule<'RejectArrearPayment'> = {
  allowed: (state, { acting }) => paymentsOf(state, barredToReject(state, acting)),
  decide: ({ arrear, payment, reason }, state, { now, acting }) =>
    barred(state, payment, barredToReject(state, acting)) ?? [
      { type: 'ArrearPaymentRejected', data: { arrear, payment, reason, occurredAt: now } },
    ],
};
