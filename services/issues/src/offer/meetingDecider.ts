import type { Day } from '@onewindow/kernel/civilDay.ts';
import { byRules, type CommandRule, onceThere, unless } from '@onewindow/kernel/commandRule.ts';
import { type Decider, type Refusal, refuse, UnknownEvent } from '@onewindow/kernel/decider.ts';
import type { Instant } from '@onewindow/kernel/instant.ts';
import type { Hand } from '@onewindow/schema/firm.ts';
import { centsOf } from '@onewindow/schema/money.ts';
import type { MeetingCommand } from '@onewindow/schema/offer/commands.ts';
import type { MeetingEvent } from '@onewindow/schema/offer/events.ts';
import type { MeetingRefusal } from '@onewindow/schema/offer/refusals.ts';
import type { OfferSide } from '@onewindow/schema/offer/values.ts';

import { type Acting, handOf, isSameHand } from '../hands.ts';
import type { Offer } from './offerDecider.ts';

/** What is known of one meeting of two offers. */
interface Meeting {
  /** The credit code of the firm of each side. */
  readonly firms: { readonly [Side in OfferSide]: string };
  readonly confirmed: readonly OfferSide[];
  readonly by: Hand;
  readonly isEnded: boolean;
}

/** What a decision on a meeting needs to know beside it. */
export interface MeetingContext {
  readonly meeting: string;
  readonly now: Instant;
  readonly today: Day;
  readonly acting: Acting;
  /** The two that are to meet, as they stand. */
  readonly supply?: Offer | undefined;
  readonly demand?: Offer | undefined;
}

type Rule<Type extends MeetingCommand['type'], State = Meeting> = CommandRule<
  Extract<MeetingCommand, { type: Type }>['data'],
  State,
  MeetingEvent,
  MeetingContext,
  MeetingRefusal
>;

type Barred = Refusal<MeetingRefusal> | undefined;

const barredOffer = (offer: Offer | undefined, side: OfferSide): Barred => {
  if (!offer) return refuse('offer-unknown', side);
  if (offer.side !== side) return refuse(side === 'supply' ? 'not-a-supply' : 'not-a-demand', side);
  return offer.isOpen ? undefined : refuse('offer-not-open', side);
};

/** Two offers of one kind and of two firms meet, once in a session. */
const meetOffers: Rule<'MeetOffers', Meeting | undefined> = {
  allowed: (state) => unless(state && refuse('met-before', 'session')),
  decide: (data, _state, { meeting, now, today, acting, supply, demand }) => {
    const barred = barredOffer(supply, 'supply') ?? barredOffer(demand, 'demand');
    if (barred || !supply || !demand) return barred ?? refuse('offer-unknown', 'supply');
    if (supply.kind !== demand.kind) return refuse('kinds-differ', 'demand');
    if (supply.firm.creditCode === demand.firm.creditCode) return refuse('same-firm', 'demand');
    const metOn = data.metOn ?? today;
    if (metOn > today) return refuse('day-in-the-future', 'metOn', { today });
    const met = {
      meeting,
      supply: { offer: data.supply, firm: supply.firm },
      demand: { offer: data.demand, firm: demand.firm },
      kind: supply.kind,
      session: data.session,
      cents: centsOf(data.amount),
      metOn,
      by: handOf(acting),
      occurredAt: now,
    };
    return [{ type: 'OffersMet', data: met }];
  },
};

const sides = ['supply', 'demand'] as const;

const ifEnded = ({ isEnded }: Meeting): Barred => (isEnded ? refuse('meeting-ended', 'meeting') : undefined);

/** The side of the firm for which somebody acts; nothing of an officer, or of another firm. */
const sideOf = ({ firms }: Meeting, { firm }: Acting): OfferSide | undefined =>
  firm === undefined ? undefined : sides.find((side) => firms[side] === firm);

const ifNoParty = (state: Meeting, acting: Acting): Barred =>
  acting.firm === undefined || sideOf(state, acting) ? undefined : refuse('not-a-party', 'meeting');

const barredToConfirm = (state: Meeting, acting: Acting): Barred => {
  const { confirmed, by } = state;
  const barred = ifEnded(state) ?? ifNoParty(state, acting);
  if (barred) return barred;
  const side = sideOf(state, acting);
  if (side === undefined ? confirmed.length === sides.length : confirmed.includes(side))
    return refuse('side-confirmed', 'meeting');
  return side === undefined && isSameHand(by, acting) ? refuse('same-person', 'meeting') : undefined;
};

/** Each firm says for its own side that it means it. An officer says it for a firm by what the firm has given, but not who entered the meeting. */
const confirmMeeting: Rule<'ConfirmMeeting'> = {
  allowed: (state, { acting }) => unless(barredToConfirm(state, acting)),
  decide: ({ meeting, side: named, evidence }, state, { now, acting }) => {
    const own = sideOf(state, acting);
    if (own !== undefined)
      return [{ type: 'MeetingConfirmed', data: { meeting, side: own, said: 'byFirm', occurredAt: now } }];
    if (named === undefined) return refuse('side-missing', 'side');
    if (state.confirmed.includes(named)) return refuse('side-confirmed', 'side');
    if (evidence === undefined) return refuse('confirmation-needs-evidence', 'evidence');
    return [{ type: 'MeetingConfirmed', data: { meeting, side: named, said: 'byOfficer', evidence, occurredAt: now } }];
  },
};

const endMeeting: Rule<'EndMeeting'> = {
  allowed: (state, { acting }) => unless(ifEnded(state) ?? ifNoParty(state, acting)),
  decide: ({ meeting, outcome, reason }, _state, { now }) => [
    { type: 'MeetingEnded', data: { meeting, outcome, reason, occurredAt: now } },
  ],
};

const evolveMeeting = (state: Meeting | undefined, { type, data }: MeetingEvent): Meeting | undefined => {
  switch (type) {
    case 'OffersMet': {
      const { supply, demand, by } = data;
      const firms = { supply: supply.firm.creditCode, demand: demand.firm.creditCode };
      return { firms, confirmed: [], by, isEnded: false };
    }
    case 'MeetingConfirmed':
      return state && { ...state, confirmed: [...state.confirmed, data.side] };
    case 'MeetingEnded':
      return state && { ...state, isEnded: true };
    default:
      throw new UnknownEvent(type satisfies never);
  }
};

/** The rules of the stream of a meeting, `meeting-<uuid>`. */
export const meetingDecider: Decider<Meeting | undefined, MeetingCommand, MeetingEvent, MeetingContext> = {
  initial: undefined,
  ...byRules({
    MeetOffers: meetOffers,
    ...onceThere({ ConfirmMeeting: confirmMeeting, EndMeeting: endMeeting }, refuse('meeting-unknown', 'meeting')),
  }),
  evolve: evolveMeeting,
};
