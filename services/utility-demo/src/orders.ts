import type { Answer } from './answers.ts';
import type { AnswerType } from './callback.ts';
import type { Received } from './inbox.ts';
import { type HookupMessage, type HookupRequest, messageType, type Notification } from './message.ts';

/** How an order stands with this company, by what it was told and what it answered. */
export type OrderState = 'received' | 'supplemented' | 'reassigned' | 'cancelled' | AnswerType;

/** A message about an order. */
export interface Told {
  readonly id: string;
  readonly sequence: number;
  readonly type: HookupMessage['type'];
  readonly receivedAt: string;
  readonly repeats: number;
}

export interface Order {
  readonly orderId: string;
  readonly state: OrderState;
  /** The job as the latest message tells it, by its sequence and not by its arrival. */
  readonly request: HookupRequest;
  readonly messages: readonly Told[];
  /** Numbers of messages that must have been sent, and have not come. */
  readonly missing: readonly number[];
  readonly answers: readonly Answer[];
}

/** The orders behind what was received, in the order in which they were first heard of. */
export const ordersOf = (received: readonly Received[], answers: readonly Answer[]): Order[] =>
  [...Map.groupBy(received.flatMap(aboutOrder), ({ message }) => message.data.orderId)].map(([orderId, all]) =>
    orderOf(
      orderId,
      all.toSorted((a, b) => a.message.data.sequence - b.message.data.sequence),
      answers.filter((answer) => answer.orderId === orderId),
    ),
  );

type AboutOrder = Omit<Received, 'message'> & { readonly message: HookupMessage };

const aboutOrder = ({ message, ...rest }: Received): AboutOrder[] =>
  message.type === messageType('test') ? [] : [{ ...rest, message }];

const orderOf = (orderId: string, all: readonly AboutOrder[], answers: readonly Answer[]): Order => {
  const messages = all.map(({ message: { id, type, data }, receivedAt, repeats }) => ({
    id,
    sequence: data.sequence,
    type,
    receivedAt,
    repeats,
  }));
  return {
    orderId,
    state: stateOf(messages, answers),
    request: all.at(-1)!.message.data.request,
    messages,
    missing: missingOf(messages.map(({ sequence }) => sequence)),
    answers,
  };
};

/** Nobody reads a longer list, and nobody's mistake shall fill the memory. */
const mostMissing = 100;

const missingOf = (sequences: readonly number[]): number[] => {
  const come = new Set(sequences);
  const last = Math.max(...come);
  const missing: number[] = [];
  for (let number = 1; number < last && missing.length < mostMissing; number += 1) {
    if (!come.has(number)) missing.push(number);
  }
  return missing;
};

/** What was answered before the order came, or came again, says nothing of how it stands now. */
const stateOf = (messages: readonly Told[], answers: readonly Answer[]): OrderState => {
  const turn = lastOf(messages, ['opened', 'reopened', 'assigned', 'reassigned', 'cancelled']);
  if (turn?.type === messageType('cancelled')) return 'cancelled';
  if (turn?.type === messageType('reassigned')) return 'reassigned';
  const last = answers.findLast(({ taken, givenAt }) => taken && givenAt >= (turn?.receivedAt ?? ''));
  if (!last) return 'received';
  const supplemented = lastOf(messages, ['supplemented']);
  const isSupplied = last.type === 'supplementRequested' && supplemented && supplemented.receivedAt >= last.givenAt;
  return isSupplied ? 'supplemented' : last.type;
};

const lastOf = (messages: readonly Told[], some: readonly Notification[]): Told | undefined =>
  messages.findLast(({ type }) => some.some((notification) => messageType(notification) === type));
