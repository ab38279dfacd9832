import { z } from 'zod';

import { command, type CommandOf } from '../event.ts';
import { CompanyId, Instant, Line, OrderId, Prose } from '../values.ts';
import { EndpointUrl } from '../utility/values.ts';
import { Answer, FailureCause } from './values.ts';

const ofDelivery = { factId: z.uuid(), company: CompanyId };
const ofAttempt = { ...ofDelivery, attempt: z.int().min(1) };
const Milliseconds = z.int().min(0);
const Status = z.int().min(100).max(999);

/** Whoever wants to make an attempt says so first; the store lets exactly one win (decision 10). */
export const ClaimDelivery = command('ClaimDelivery', {
  ...ofAttempt,
  orderId: OrderId,
  /** For so long it is the claimant's. */
  lasts: Milliseconds,
  /** Since when no other process can be under way: a claim of before is over. */
  aloneSince: Instant.exactOptional(),
  /** To where it is sent. */
  url: EndpointUrl.exactOptional(),
  /** Since when the endpoint is there again, if it was not: what has failed before is due, whatever it was to wait. */
  recoveredAt: Instant.exactOptional(),
});
export const RecordAcknowledgement = command('RecordAcknowledgement', {
  ...ofAttempt,
  status: Status,
  took: Milliseconds,
  answer: Answer.exactOptional(),
});
export const RecordFailure = command('RecordFailure', {
  ...ofAttempt,
  cause: FailureCause,
  status: Status.exactOptional(),
  took: Milliseconds,
  answer: Answer.exactOptional(),
  detail: Line.exactOptional(),
  /** How long the endpoint asked to be left alone. */
  retryAfter: Milliseconds.exactOptional(),
  /** Of the wait before the next attempt, from 0 to 1: so that a thousand do not come back at one moment. */
  jitter: z.number().min(0).max(1),
});
/** The node was asked to stop while it waited for the answer. */
export const RecordUnknownOutcome = command('RecordUnknownOutcome', ofAttempt);
/** Sends it again under its old id, whatever became of it before. */
export const ReplayDelivery = command('ReplayDelivery', {
  ...ofDelivery,
  orderId: OrderId,
  /** The fact's place in the log. */
  position: z.int().min(1),
});
/** The endpoint has been dead for so long that what waits behind it is parked without an attempt of its own. */
export const ParkDelivery = command('ParkDelivery', {
  ...ofDelivery,
  orderId: OrderId,
  /** Since when it has waited, or the endpoint has been dead, whichever is later. */
  waitingSince: Instant,
});
/** A person gives it up, so that what waits behind it goes on. */
export const GiveUpDelivery = command('GiveUpDelivery', { ...ofDelivery, orderId: OrderId, reason: Prose });
/** The company says that it has read it: it is settled, whatever became of it before. */
export const AcknowledgePulled = command('AcknowledgePulled', { ...ofDelivery, orderId: OrderId });

export const deliveryCommands = [
  ClaimDelivery,
  RecordAcknowledgement,
  RecordFailure,
  RecordUnknownOutcome,
  ReplayDelivery,
  ParkDelivery,
  GiveUpDelivery,
  AcknowledgePulled,
] as const;
export type DeliveryCommand = CommandOf<(typeof deliveryCommands)[number]>;
