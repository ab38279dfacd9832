import { unless } from '@onewindow/kernel/commandRule.ts';
import { type Refusal, refuse } from '@onewindow/kernel/decider.ts';
import type { ArrearEvent } from '@onewindow/schema/arrears/events.ts';
import type { ArrearRefusal } from '@onewindow/schema/arrears/refusals.ts';
import { centsOf, yuanOf } from '@onewindow/schema/money.ts';

import { type Acting, handOf, isSameHand } from '../hands.ts';
import { type ArrearRule, ifSettled, unlessCreditor } from './arrearRule.ts';
import { type Arrear, claimedOf, paidOf } from './arrearState.ts';

type Barred = Refusal<ArrearRefusal> | undefined;

/** Nobody alone makes a debt less: one proposes it with its ground and what shows it, another agrees. */
export const proposeReduction: ArrearRule<'ProposeArrearReduction'> = {
  allowed: (state, { acting }) =>
    unless(
      ifSettled(state) ??
        unlessCreditor(state, acting) ??
        (state.proposal ? refuse('reduction-proposed', 'arrear') : undefined),
    ),
  decide: ({ arrear, to, ground, reason, evidence }, state, { now, acting }) => {
    const cents = centsOf(to);
    if (cents >= state.cents) return refuse('reduces-nothing', 'to');
    const claimed = claimedOf(state);
    if (cents < claimed) return refuse('reduces-below-paid', 'to', { paid: yuanOf(claimed) });
    const by = handOf(acting);
    return [
      { type: 'ArrearReductionProposed', data: { arrear, cents, ground, reason, evidence, by, occurredAt: now } },
    ];
  },
};

const unproposed = ({ proposal }: Arrear): Barred => (proposal ? undefined : refuse('no-reduction-proposed', 'arrear'));

/** Another hand than the one that proposed it; what a creditor waives the creditor says, as the one or the other. */
const barredToConfirm = (state: Arrear, acting: Acting): Barred => {
  const { proposal, creditor } = state;
  if (!proposal) return unproposed(state);
  const barred = ifSettled(state) ?? unlessCreditor(state, acting);
  if (barred) return barred;
  if (isSameHand(proposal.by, acting)) return refuse('same-person', 'arrear');
  if (proposal.ground === 'waived' && proposal.by.firm !== creditor && acting.firm !== creditor)
    return refuse('creditor-must-agree', 'arrear');
  const claimed = claimedOf(state);
  return proposal.cents < claimed ? refuse('reduces-below-paid', 'arrear', { paid: yuanOf(claimed) }) : undefined;
};

/** Where no more is left than was paid the arrear is settled. */
export const confirmReduction: ArrearRule<'ConfirmArrearReduction'> = {
  allowed: (state, { acting }) => unless(barredToConfirm(state, acting)),
  decide: ({ arrear }, state, { now, acting }) => {
    const { proposal } = state;
    if (!proposal) return refuse('no-reduction-proposed', 'arrear');
    const { cents, ground } = proposal;
    const reduced: ArrearEvent = {
      type: 'ArrearReduced',
      data: { arrear, cents, ground, by: handOf(acting), occurredAt: now },
    };
    return cents === paidOf(state)
      ? [reduced, { type: 'ArrearSettled', data: { arrear, how: 'reduced', occurredAt: now } }]
      : [reduced];
  },
};

export const declineReduction: ArrearRule<'DeclineArrearReduction'> = {
  allowed: (state, { acting }) => unless(unproposed(state) ?? unlessCreditor(state, acting)),
  decide: ({ arrear, reason }, _state, { now }) => [
    { type: 'ArrearReductionDeclined', data: { arrear, reason, occurredAt: now } },
  ],
};
