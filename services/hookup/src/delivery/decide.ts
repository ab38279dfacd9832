import { always, byRules, type CommandRule, onceThere, unless } from '@onewindow/kernel/commandRule.ts';
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

type DeliveryRule<Type extends DeliveryCommand['type'], State = Delivery | undefined> = CommandRule<
  Data<Type>,
  State,
  DeliveryEvent,
  DeliveryContext,
  DeliveryRefusal
>;

/** The attempt after the last one, once that has an outcome, or once its claim is surely over. */
const claim: DeliveryRule<'ClaimDelivery'> = {
  allowed: (state) => unless(state && endOf(state)),
  decide: ({ lasts, recoveredAt = '', aloneSince = '', ...data }, state, { now }) => {
    if (data.attempt !== (state?.attempt ?? 0) + 1) return refuse('attempt-out-of-turn', 'attempt');
    const isOver = state?.claimedAt !== undefined && state.claimedAt < aloneSince;
    if (state?.phase === 'claimed' && now < laterBy(state.at, clockSkew) && !isOver) return refuse('attempt-under-way');
    const isOvertaken = state?.failedAt !== undefined && state.failedAt < recoveredAt;
    if (state?.phase === 'waiting' && now < state.at && !isOvertaken) return refuse('attempt-too-early');
    return [{ type: 'DeliveryClaimed', data: { ...data, until: laterBy(now, lasts), occurredAt: now } }];
  },
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
const replay: DeliveryRule<'ReplayDelivery'> = {
  allowed: (state, { now }) => unless(state && claimOf(state, now)),
  decide: (data, state, { now }) => [
    { type: 'DeliveryReplayed', data: { ...data, attempts: state?.attempt ?? 0, occurredAt: now } },
  ],
};

/** Of what has waited for so long behind a dead endpoint it need not be found out one by one. */
const park: DeliveryRule<'ParkDelivery'> = {
  allowed: (state, { now }) => unless(state && (endOf(state) ?? claimOf(state, now))),
  decide: ({ waitingSince, ...data }, _state, { now }) =>
    now < laterBy(waitingSince, longestFailing)
      ? refuse('delivery-not-aged')
      : [{ type: 'DeliveryParked', data: { ...data, occurredAt: now } }],
};

const giveUp: DeliveryRule<'GiveUpDelivery'> = {
  allowed: (state, { now }) =>
    unless(state && state.phase !== 'parked' ? (endOf(state) ?? claimOf(state, now)) : undefined),
  decide: (data, _state, { now }) => [{ type: 'DeliveryGivenUp', data: { ...data, occurredAt: now } }],
};

const acknowledgePulled: DeliveryRule<'AcknowledgePulled'> = {
  allowed: always,
  decide: (data, state, { now }) =>
    state?.phase === 'acknowledged' ? [] : [{ type: 'DeliveryPulled', data: { ...data, occurredAt: now } }],
};

/** Why nothing is to be done about it any more. */
const endOf = ({ phase }: Delivery) => {
  if (phase === 'acknowledged') return refuse('delivery-already-acknowledged');
  if (phase === 'parked') return refuse('delivery-parked');
  return phase === 'givenUp' ? refuse('delivery-given-up') : undefined;
};

/** Why nothing is to be done about it just now. */
const claimOf = ({ phase, at }: Delivery, now: Instant) =>
  phase === 'claimed' && now < laterBy(at, clockSkew) ? refuse('attempt-under-way') : undefined;

type Attempted = 'RecordAcknowledgement' | 'RecordFailure' | 'RecordUnknownOutcome';

/** Of what is told of an attempt that was made. */
const ofAttempt = <Type extends Attempted>(
  decide: (data: Data<Type>, state: Delivery, context: DeliveryContext) => DeliveryDecision,
): DeliveryRule<Type, Delivery> => ({
  allowed: always,
  decide: (data, state, context) =>
    data.attempt > state.attempt ? refuse('attempt-out-of-turn', 'attempt') : decide(data, state, context),
});

/** The rules of a delivery's stream, `delivery-<factId>.<companyId>`. */
export const deliveryDecider: Decider<Delivery | undefined, DeliveryCommand, DeliveryEvent, DeliveryContext> = {
  initial: undefined,
  ...byRules({
    ClaimDelivery: claim,
    ReplayDelivery: replay,
    ParkDelivery: park,
    GiveUpDelivery: giveUp,
    AcknowledgePulled: acknowledgePulled,
    ...onceThere(
      {
        RecordAcknowledgement: ofAttempt<'RecordAcknowledgement'>(acknowledge),
        RecordFailure: ofAttempt<'RecordFailure'>(fail),
        RecordUnknownOutcome: ofAttempt<'RecordUnknownOutcome'>(forget),
      },
      refuse('delivery-unknown'),
    ),
  }),
  evolve: evolveDelivery,
};
