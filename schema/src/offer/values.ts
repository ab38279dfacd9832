import { z } from 'zod';

import { published } from '../published.ts';
import { Day, Line, Uuid } from '../values.ts';

/** The id of an offer, and that of a meeting of two. */
export const OfferId = Uuid;
/** It follows from the two offers and the session, so that two meet once in a session. */
export const MeetingId = Uuid;

/** Whether a firm has something, or needs it. */
export const OfferSide = z.enum(['supply', 'demand']).register(published, { name: 'OfferSide' });
export type OfferSide = z.infer<typeof OfferSide>;

/** What kind of goods or services it is about. */
export const OfferKind = z
  .enum(['buildingMaterials', 'equipment', 'labour', 'subcontracting', 'designAndConsulting', 'financing', 'other'])
  .register(published, { name: 'OfferKind' });
export type OfferKind = z.infer<typeof OfferKind>;

/** What is said of an offer, the firm apart. */
export const offerFacts = {
  side: OfferSide,
  kind: OfferKind,
  /** What exactly. */
  goods: Line,
  /** How much, in words: tons, teams, months. */
  quantity: Line,
  /** Where it is delivered or needed. */
  region: Line,
  /** The last day on which it stands. */
  validUntil: Day,
};

/** How a meeting came to its end: a contract was made, or nothing came of it. */
export const MeetingOutcome = z.enum(['contracted', 'fellThrough']).register(published, { name: 'MeetingOutcome' });
export type MeetingOutcome = z.infer<typeof MeetingOutcome>;

export const offerStream = (offer: string): string => `offer-${offer}`;
export const meetingStream = (meeting: string): string => `meeting-${meeting}`;
