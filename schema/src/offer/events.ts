import { z } from 'zod';

import { event, type EventOf } from '../event.ts';
import { Firm, Hand } from '../firm.ts';
import { Day, Line, Prose } from '../values.ts';
import { MeetingId, MeetingOutcome, offerFacts, OfferId, OfferKind, OfferSide } from './values.ts';

export const OfferPlaced = event('OfferPlaced', { offer: OfferId, firm: Firm, ...offerFacts, by: Hand });
export const OfferWithdrawn = event('OfferWithdrawn', { offer: OfferId, reason: Prose });
export const OfferLapsed = event('OfferLapsed', { offer: OfferId });

export const offerEvents = [OfferPlaced, OfferWithdrawn, OfferLapsed] as const;
export type OfferEvent = EventOf<(typeof offerEvents)[number]>;

const ofMeeting = { meeting: MeetingId };

export const OffersMet = event('OffersMet', {
  ...ofMeeting,
  supply: z.strictObject({ offer: OfferId, firm: Firm }),
  demand: z.strictObject({ offer: OfferId, firm: Firm }),
  kind: OfferKind,
  session: Line,
  /** What they mean to trade, in cents. */
  cents: z.int().min(0),
  metOn: Day,
  by: Hand,
});
/** By a firm of its side, or as an officer records it by what the firm has given. */
export const MeetingConfirmed = event('MeetingConfirmed', {
  ...ofMeeting,
  side: OfferSide,
  said: z.enum(['byFirm', 'byOfficer']),
  evidence: Line.exactOptional(),
});
export const MeetingEnded = event('MeetingEnded', { ...ofMeeting, outcome: MeetingOutcome, reason: Prose });

export const meetingEvents = [OffersMet, MeetingConfirmed, MeetingEnded] as const;
export type MeetingEvent = EventOf<(typeof meetingEvents)[number]>;
