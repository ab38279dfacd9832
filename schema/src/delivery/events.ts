import { z } from 'zod';

import { asItWas, event, type EventOf } from '../event.ts';
import { EndpointUrl } from '../utility/values.ts';
import { CompanyId, Instant, Line, OrderId, Prose } from '../values.ts';
import { Answer, FailureCause } from './values.ts';

/** The fact that is sent, to whom, and the order that it is about. */
const ofDelivery = { factId: z.uuid(), company: CompanyId, orderId: OrderId };
const ofAttempt = { ...ofDelivery, attempt: z.int().min(1) };
/** In milliseconds, from the claim to the answer. */
const took = z.int().min(0);
const status = z.int().min(100).max(999);

/** Until then nobody else makes this attempt or the next (decision 10). */
/** 1 → 2: it says to where. */
export const DeliveryClaimed = event(
  'DeliveryClaimed',
  { ...ofAttempt, until: Instant, url: EndpointUrl.exactOptional() },
  [asItWas],
);
export const DeliveryAcknowledged = event('DeliveryAcknowledged', {
  ...ofAttempt,
  status,
  took,
  answer: Answer.exactOptional(),
});
/** `nextAt`: when it is tried again; absent on the last attempt. `detail`: for an operator. */
export const DeliveryFailed = event('DeliveryFailed', {
  ...ofAttempt,
  cause: FailureCause,
  status: status.exactOptional(),
  took,
  answer: Answer.exactOptional(),
  detail: Line.exactOptional(),
  nextAt: Instant.exactOptional(),
});
/** The node stopped before an answer came: the company may have it or not. */
export const DeliveryOutcomeUnknown = event('DeliveryOutcomeUnknown', ofAttempt);
/** Given up: a person has to look, and others of its project go on. */
export const DeliveryParked = event('DeliveryParked', ofDelivery);
/** The company, which rather pulls, has said that it has read it. */
export const DeliveryPulled = event('DeliveryPulled', ofDelivery);
/** A person has given it up: others of its project go on, and nobody has to look. */
export const DeliveryGivenUp = event('DeliveryGivenUp', { ...ofDelivery, reason: Prose });
/** Somebody asked for it to be sent again, after so many attempts; `position` is the fact's place in the log. */
export const DeliveryReplayed = event('DeliveryReplayed', {
  ...ofDelivery,
  attempts: z.int().min(0),
  position: z.int().min(1),
});

export const deliveryEvents = [
  DeliveryClaimed,
  DeliveryAcknowledged,
  DeliveryFailed,
  DeliveryOutcomeUnknown,
  DeliveryParked,
  DeliveryReplayed,
  DeliveryGivenUp,
  DeliveryPulled,
] as const;
export type DeliveryEvent = EventOf<(typeof deliveryEvents)[number]>;
