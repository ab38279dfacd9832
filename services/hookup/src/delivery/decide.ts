import { type Decider, type Decision, refuse } from '@onewindow/kernel/decider.ts';
import { type Instant, laterBy } from '@onewindow/kernel/instant.ts';
import type { DeliveryCommand } from '@onewindow/schema/delivery/commands.ts';
import type { DeliveryEvent } from '@onewindow/schema/delivery/events.ts';
import type { DeliveryRefusal } from '@onewindow/schema/delivery/refusals.ts';

import { backOff, fewestAttempts, longestFailing, mostAttempts } from './backOff.ts';
import { type Delivery, evolveDelivery } from './state.ts';

/** What a decision on a delivery needs to know beside it. */
export interface DeliveryContext {
  readonly now: Instant;
}

type DeliveryDecision = Decision<DeliveryEvent, DeliveryRefusal>;
type Data<Type extends DeliveryCommand['type']> = Extract<DeliveryCommand, { type: Type }>['data'];

/** The nodes' clocks may differ by so much, in milliseconds (decision 10). */
export const clockSkew = 2_000;

/** The attempt after the last one, once that has an outcome, or once its claim is surely over. */
const claim = (
  { lasts, recoveredAt = '', aloneSince = '', ...data }: Data<'ClaimDelivery'>,
  state: Delivery | undefined,
  { now }: DeliveryContext,
): DeliveryDecision => {
  if (state?.phase === 'acknowledged') return refuse('delivery-already-acknowledged');
  if (state?.phase === 'parked') return refuse('delivery-parked');
  if (state?.phase === 'givenUp') return refuse('delivery-given-up');
  if (data.attempt !== (state?.attempt ?? 0) + 1) return refuse('attempt-out-of-turn', 'attempt');
  const isOver = state?.claimedAt !== undefined && state.claimedAt < aloneSince;
  if (state?.phase === 'claimed' && now < laterBy(state.at, clockSkew) && !isOver) return refuse('attempt-under-way');
  const isOvertaken = state?.failedAt !== undefined && state.failedAt < recoveredAt;
  if (state?.phase === 'waiting' && now < state.at && !isOvertaken) return refuse('attempt-too-early');
  return [{ type: 'DeliveryClaimed', data: { ...data, until: laterBy(now, lasts), occurredAt: now } }];
};

/** Whether an attempt is the one that is under way. Of any other the outcome comes too late to change anything. */
const isUnderWay = ({ phase, attempt }: Delivery, data: { readonly attempt: number }): boolean =>
  phase === 'claimed' && attempt === data.attempt;

/** That the company has it is true whichever attempt it was, and is said once. */
const acknowledge = (
  { attempt, ...data }: Data<'RecordAcknowledgement'>,
  state: Delivery,
  { now }: DeliveryContext,
): DeliveryDecision => {
  if (state.phase === 'acknowledged' || attempt <= state.replayedAfter) return [];
  return [{ type: 'DeliveryAcknowledged', data: { ...data, attempt, orderId: state.orderId, occurredAt: now } }];
};

const fail = (
  { retryAfter, jitter, ...data }: Data<'RecordFailure'>,
  state: Delivery,
  { now }: DeliveryContext,
): DeliveryDecision => {
  if (!isUnderWay(state, data)) return [];
  const { factId, company } = data;
  const { orderId } = state;
  const failures = state.failures + 1;
  const failed = { ...data, orderId, occurredAt: now };
  const isLong = now >= laterBy(state.failingSince ?? now, longestFailing);
  const isHopeless = failures >= (isLong ? fewestAttempts : mostAttempts);
  return isHopeless
    ? [
        { type: 'DeliveryFailed', data: failed },
        { type: 'DeliveryParked', data: { factId, company, orderId, occurredAt: now } },
      ]
    : [{ type: 'DeliveryFailed', data: { ...failed, nextAt: laterBy(now, backOff(failures, jitter, retryAfter)) } }];
};

const forget = (data: Data<'RecordUnknownOutcome'>, state: Delivery, { now }: DeliveryContext): DeliveryDecision => {
  if (!isUnderWay(state, data)) return [];
  return [{ type: 'DeliveryOutcomeUnknown', data: { ...data, orderId: state.orderId, occurredAt: now } }];
};

/** Whatever became of it; but what is under way this very moment is not sent twice. */
const replay = (
  data: Data<'ReplayDelivery'>,
  state: Delivery | undefined,
  { now }: DeliveryContext,
): DeliveryDecision =>
  state?.phase === 'claimed' && now < laterBy(state.at, clockSkew)
    ? refuse('attempt-under-way')
    : [{ type: 'DeliveryReplayed', data: { ...data, attempts: state?.attempt ?? 0, occurredAt: now } }];

/** Of what has waited for so long behind a dead endpoint it need not be found out one by one. */
const park = (
  { waitingSince, ...data }: Data<'ParkDelivery'>,
  state: Delivery | undefined,
  { now }: DeliveryContext,
): DeliveryDecision => {
  const settled = state && settledBy(state, now);
  if (settled) return settled;
  if (now < laterBy(waitingSince, longestFailing)) return refuse('delivery-not-aged');
  return [{ type: 'DeliveryParked', data: { ...data, occurredAt: now } }];
};

const giveUp = (
  data: Data<'GiveUpDelivery'>,
  state: Delivery | undefined,
  { now }: DeliveryContext,
): DeliveryDecision => {
  const settled = state && state.phase !== 'parked' ? settledBy(state, now) : undefined;
  return settled ?? [{ type: 'DeliveryGivenUp', data: { ...data, occurredAt: now } }];
};

/** Why nothing is to be done about it any more, or just now. */
const settledBy = (state: Delivery, now: Instant) => {
  if (state.phase === 'acknowledged') return refuse('delivery-already-acknowledged');
  if (state.phase === 'parked') return refuse('delivery-parked');
  if (state.phase === 'givenUp') return refuse('delivery-given-up');
  return state.phase === 'claimed' && now < laterBy(state.at, clockSkew) ? refuse('attempt-under-way') : undefined;
};

const decideDelivery = (
  { type, data }: DeliveryCommand,
  state: Delivery | undefined,
  context: DeliveryContext,
): DeliveryDecision => {
  if (type === 'ClaimDelivery') return claim(data, state, context);
  if (type === 'ReplayDelivery') return replay(data, state, context);
  if (type === 'ParkDelivery') return park(data, state, context);
  if (type === 'AcknowledgePulled')
    return state?.phase === 'acknowledged'
      ? []
      : [{ type: 'DeliveryPulled', data: { ...data, occurredAt: context.now } }];
  if (type === 'GiveUpDelivery') return giveUp(data, state, context);
  if (!state) return refuse('delivery-unknown');
  if (data.attempt > state.attempt) return refuse('attempt-out-of-turn', 'attempt');
  switch (type) {
    case 'RecordAcknowledgement':
      return acknowledge(data, state, context);
    case 'RecordFailure':
      return fail(data, state, context);
    case 'RecordUnknownOutcome':
      return forget(data, state, context);
    default:
      throw new TypeError(`unknown command ${type satisfies never}`);
  }
};

/** The rules of a delivery's stream, `delivery-<factId>.<companyId>`. */
export const deliveryDecider: Decider<Delivery | undefined, DeliveryCommand, DeliveryEvent, DeliveryContext> = {
  initial: undefined,
  decide: decideDelivery,
  evolve: evolveDelivery,
};
