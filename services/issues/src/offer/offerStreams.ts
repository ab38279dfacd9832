import { type StreamRules, streamRules } from '@onewindow/kernel/context.ts';
import { eventId } from '@onewindow/kernel/envelope.ts';
import type { EventStore, StoredEvent } from '@onewindow/kernel/eventStore.ts';
import type { Instant } from '@onewindow/kernel/instant.ts';
import type { AnyPolicy } from '@onewindow/kernel/policy.ts';
import {
  internalOfferCommands,
  type MeetingCommand,
  meetingCommands,
  MeetOffers,
  type OfferCommand,
  offeredOfferCommands,
  PlaceOffer,
  WithdrawOffer,
} from '@onewindow/schema/offer/commands.ts';
import { meetingEvents, type OfferEvent, offerEvents } from '@onewindow/schema/offer/events.ts';
import { meetingRefusals, offerRefusals } from '@onewindow/schema/offer/refusals.ts';
import { meetingStream, offerStream } from '@onewindow/schema/offer/values.ts';
import { v5 } from 'uuid';

import type { IssuesDeps } from '../deps.ts';
import { type Acting, actingBy, actingOf } from '../hands.ts';
import { lapsedOffers } from './lapsedOffers.ts';
import { meetingDecider } from './meetingDecider.ts';
import { evolveOffer, type Offer, offerDecider } from './offerDecider.ts';

const offerRules = streamRules({
  category: 'offer',
  offered: offeredOfferCommands,
  internal: internalOfferCommands,
  answer: { type: 'Offer', field: 'offer' },
  events: offerEvents,
  refusals: offerRefusals,
  decider: offerDecider,
  // A new offer's id is reckoned from its command: the same command again finds the same one.
  locate: async (deps: IssuesDeps, { type, data }: OfferCommand, envelope) => {
    const offer = type === 'PlaceOffer' ? eventId(envelope, 0) : data.offer;
    const at = contextOf(deps, actingBy(envelope.actor, data));
    return {
      stream: offerStream(offer),
      begins: type === 'PlaceOffer',
      contextAt: (now) => ({ offer, ...at(now) }),
    };
  },
  on: [
    {
      object: 'Centre',
      commands: [PlaceOffer],
      locate: async (deps: IssuesDeps, _id, actor, own) => {
        const at = contextOf(deps, actingOf(actor, own));
        return { contextAt: (now) => ({ offer: '', ...at(now) }) };
      },
    },
    {
      object: 'Offer',
      commands: [WithdrawOffer],
      locate: async (deps: IssuesDeps, offer, actor, own) => {
        const at = contextOf(deps, actingOf(actor, own));
        return { stream: offerStream(offer), contextAt: (now) => ({ offer, ...at(now) }) };
      },
    },
  ],
});

const meetingRules = streamRules({
  category: 'meeting',
  offered: meetingCommands,
  answer: { type: 'OfferMeeting', field: 'meeting' },
  events: meetingEvents,
  refusals: meetingRefusals,
  decider: meetingDecider,
  locate: async (deps: IssuesDeps, { type, data }: MeetingCommand, { actor }) => {
    const at = contextOf(deps, actingBy(actor, data));
    if (type !== 'MeetOffers')
      return {
        stream: meetingStream(data.meeting),
        contextAt: (now) => ({ meeting: data.meeting, ...at(now) }),
      };
    const meeting = v5(JSON.stringify([data.supply, data.demand, data.session]), meetings);
    const [supply, demand] = await Promise.all([offerOf(deps.store, data.supply), offerOf(deps.store, data.demand)]);
    return {
      stream: meetingStream(meeting),
      begins: true,
      contextAt: (now) => ({ meeting, ...at(now), supply, demand }),
    };
  },
  on: [
    {
      object: 'Centre',
      commands: [MeetOffers],
      locate: async (deps: IssuesDeps, _id, actor, own) => {
        const at = contextOf(deps, actingOf(actor, own));
        return { contextAt: (now) => ({ meeting: '', ...at(now) }) };
      },
    },
    {
      object: 'OfferMeeting',
      commands: meetingCommands.filter((one) => one !== MeetOffers),
      locate: async (deps: IssuesDeps, meeting, actor, own) => {
        const at = contextOf(deps, actingOf(actor, own));
        return { stream: meetingStream(meeting), contextAt: (now) => ({ meeting, ...at(now) }) };
      },
    },
  ],
});

/** The streams of offers, and of those that meet. */
export const offerStreams: readonly StreamRules<IssuesDeps>[] = [offerRules, meetingRules];

/** What follows from the passing of time. */
export const offerPolicies = ({ law }: IssuesDeps): readonly AnyPolicy[] => [lapsedOffers(law) as unknown as AnyPolicy];

/** The namespace of the ids of meetings. */
const meetings = '8d2f2b0e-6f0c-5d8b-9c41-7ad1f5f2ee33';

const contextOf =
  ({ law: { dayOf } }: IssuesDeps, acting: Acting) =>
  (now: Instant) => ({ now, today: dayOf(now), acting });

const offerOf = async (store: EventStore, offer: string): Promise<Offer | undefined> => {
  const slice = await store.readStream(offerStream(offer));
  const events = (slice.found ? slice.events : []) as readonly StoredEvent<OfferEvent>[];
  return events.reduce<Offer | undefined>(evolveOffer, undefined);
};
