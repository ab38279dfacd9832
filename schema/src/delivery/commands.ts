import { z } from 'zod';

import { command, type CommandOf } from '../event.ts';
import { CompanyId, Line, OrderId } from '../values.ts';
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

export const deliveryCommands = [
  ClaimDelivery,
  RecordAcknowledgement,
  RecordFailure,
  RecordUnknownOutcome,
  ReplayDelivery,
] as const;
export type DeliveryCommand = CommandOf<(typeof deliveryCommands)[number]>;
