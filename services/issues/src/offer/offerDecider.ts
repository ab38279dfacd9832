import type { Day } from '@onewindow/kernel/civilDay.ts';
import { always, byRules, type CommandRule, onceThere, unless } from '@onewindow/kernel/commandRule.ts';
import { type Decider, type Refusal, refuse, UnknownEvent } from '@onewindow/kernel/decider.ts';
import type { Instant } from '@onewindow/kernel/instant.ts';
import type { Firm } from '@onewindow/schema/firm.ts';
import type { OfferCommand } from '@onewindow/schema/offer/commands.ts';
import type { OfferEvent } from '@onewindow/schema/offer/events.ts';
import type { OfferRefusal } from '@onewindow/schema/offer/refusals.ts';
import type { OfferKind, OfferSide } from '@onewindow/schema/offer/values.ts';

import { type Acting, handOf } from '../hands.ts';

/** What is known of one offer. */
export interface Offer {
  readonly side: OfferSide;
  readonly kind: OfferKind;
  readonly firm: Firm;
  readonly validUntil: Day;
  readonly isOpen: boolean;
}

/** What a decision on an offer needs to know beside it. */
export interface OfferContext {
  readonly offer: string;
  readonly now: Instant;
  readonly today: Day;
  readonly acting: Acting;
}

type Rule<Type extends OfferCommand['type'], State = Offer> = CommandRule<
  Extract<OfferCommand, { type: Type }>['data'],
  State,
  OfferEvent,
  OfferContext,
  OfferRefusal
>;

const placeOffer: Rule<'PlaceOffer', Offer | undefined> = {
  allowed: always,
  decide: ({ actingFirm: _, ...data }, _state, { offer, now, today, acting }) =>
    data.validUntil < today
      ? refuse('ends-before-today', 'validUntil', { today })
      : [{ type: 'OfferPlaced', data: { offer, ...data, by: handOf(acting), occurredAt: now } }],
};

const ifNotOpen = ({ isOpen }: Offer): Refusal<OfferRefusal> | undefined =>
  isOpen ? undefined : refuse('offer-not-open', 'offer');

/** A firm withdraws its own, an officer whichever they are asked to. */
const withdrawOffer: Rule<'WithdrawOffer'> = {
  allowed: (state, { acting: { firm } }) =>
    unless(
      ifNotOpen(state) ??
        (firm === undefined || firm === state.firm.creditCode ? undefined : refuse('not-the-firm', 'offer')),
    ),
  decide: ({ offer, reason }, _state, { now }) => [
    { type: 'OfferWithdrawn', data: { offer, reason, occurredAt: now } },
  ],
};

const lapseOffer: Rule<'LapseOffer'> = {
  allowed: (state, { today }) =>
    unless(ifNotOpen(state) ?? (state.validUntil < today ? undefined : refuse('offer-still-stands', 'offer'))),
  decide: ({ offer }, _state, { now }) => [{ type: 'OfferLapsed', data: { offer, occurredAt: now } }],
};

/** The offer after one more of its events. */
export const evolveOffer = (state: Offer | undefined, { type, data }: OfferEvent): Offer | undefined => {
  switch (type) {
    case 'OfferPlaced': {
      const { side, kind, firm, validUntil } = data;
      return { side, kind, firm, validUntil, isOpen: true };
    }
    case 'OfferWithdrawn':
    case 'OfferLapsed':
      return state && { ...state, isOpen: false };
    default:
      throw new UnknownEvent(type satisfies never);
  }
};

/** The rules of an offer's stream, `offer-<uuid>`. */
export const offerDecider: Decider<Offer | undefined, OfferCommand, OfferEvent, OfferContext> = {
  initial: undefined,
  ...byRules({
    PlaceOffer: placeOffer,
    ...onceThere({ WithdrawOffer: withdrawOffer, LapseOffer: lapseOffer }, refuse('offer-unknown', 'offer')),
  }),
  evolve: evolveOffer,
};
