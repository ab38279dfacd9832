import { UnknownEvent } from '@onewindow/kernel/decider.ts';
import { isReplayed } from '@onewindow/kernel/envelope.ts';
import type { StoredEvent } from '@onewindow/kernel/eventStore.ts';
import { projection } from '@onewindow/kernel/projection.ts';
import { typesOf } from '@onewindow/schema/event.ts';
import { type DeliveryEvent, deliveryEvents } from '@onewindow/schema/delivery/events.ts';
import { type HookupEvent, hookupEvents } from '@onewindow/schema/hookup/events.ts';
import { isHookupEvent, recipientsOf } from '@onewindow/schema/hookup/recipients.ts';
import { deliveryId, projectOf } from '@onewindow/schema/streams.ts';

import type { DeliveryAttempt, DeliveryRow } from './row.ts';

/** So many attempts are kept in sight; every one of them is in the delivery's stream. */
const mostAttempts = 60;

/** One row per fact and company that it is sent to: whether it has it, and what was tried. */
export const deliveries = projection<DeliveryRow, HookupEvent | DeliveryEvent>()({
  name: 'deliveries',
  events: [...typesOf(hookupEvents), ...typesOf(deliveryEvents)],
  keys: (event) => {
    if (isHookupEvent(event)) {
      const recipients = recipientsOf(event);
      if (recipients.length === 0 || isReplayed(event)) return [];
      return recipients.map(({ company }) => deliveryId(event.id, company));
    }
    return [deliveryId(event.data.factId, event.data.company)];
  },
  evolve: (row, event, key, ordinal) => (isHookupEvent(event) ? begun(event, key, ordinal) : row && after(row, event)),
  columns: {
    company: ({ company }) => company,
    orderId: ({ orderId }) => orderId,
    projectCode: ({ projectCode }) => projectCode,
    type: ({ type }) => type,
    state: ({ state }) => state,
    isOpen: (row) => Number(isOpen(row)),
    occurredAt: ({ occurredAt }) => occurredAt,
    nextAt: ({ nextAt }) => nextAt ?? null,
    since: ({ since }) => since,
    ordinal: ({ ordinal }) => ordinal,
  },
  indexes: [
    ['company', 'ordinal'],
    ['isOpen', 'company', 'state', 'since'],
    ['company', 'state', 'ordinal'],
    ['orderId'],
    ['ordinal'],
  ],
});

/** Still to be acknowledged; what is parked too, until somebody has looked. */
const isOpen = ({ state }: DeliveryRow): boolean => state !== 'acknowledged' && state !== 'givenUp';

const begun = (event: StoredEvent<HookupEvent>, key: string, ordinal: number): DeliveryRow | undefined => {
  const { id, stream, revision, type, data } = event;
  const recipient = recipientsOf(event).find(({ company }) => deliveryId(id, company) === key);
  return (
    recipient && {
      factId: id,
      ...recipient,
      orderId: data.orderId,
      projectCode: projectOf(data.orderId),
      type,
      ordinal,
      stream,
      revision,
      occurredAt: data.occurredAt,
      since: data.occurredAt,
      state: 'waiting',
      attempts: [],
      nextAt: data.occurredAt,
    }
  );
};

const after = ({ nextAt: _, ...row }: DeliveryRow, { type, data }: DeliveryEvent): DeliveryRow => {
  const { occurredAt } = data;
  const ended = (outcome: DeliveryAttempt['outcome'], attempt: number, told: Partial<DeliveryAttempt> = {}) =>
    row.attempts.map((one) => (one.number === attempt ? { ...one, ...told, outcome, endedAt: occurredAt } : one));
  switch (type) {
    case 'DeliveryClaimed': {
      const { attempt: number, url } = data;
      const claimed = {
        number,
        claimedAt: occurredAt,
        ...(url !== undefined && { url }),
        outcome: 'underWay' as const,
      };
      return { ...row, state: 'underWay', attempts: [...unheardOf(row.attempts), claimed].slice(-mostAttempts) };
    }
    case 'DeliveryAcknowledged': {
      const { attempt, status, took, answer } = data;
      const told = { status, took, ...(answer !== undefined && { answer }) };
      const attempts = unheardOf(ended('acknowledged', attempt, told));
      return { ...row, state: 'acknowledged', attempts, acknowledgedAt: occurredAt };
    }
    case 'DeliveryFailed': {
      const { attempt, nextAt, cause, status, took, answer, detail } = data;
      const told = {
        cause,
        took,
        ...(status !== undefined && { status }),
        ...(answer !== undefined && { answer }),
        ...(detail !== undefined && { detail }),
      };
      return {
        ...row,
        state: 'waiting',
        attempts: ended('failed', attempt, told),
        ...(nextAt !== undefined && { nextAt }),
      };
    }
    case 'DeliveryOutcomeUnknown':
      return { ...row, state: 'waiting', attempts: ended('unknown', data.attempt), nextAt: occurredAt };
    case 'DeliveryPulled':
      return { ...row, state: 'acknowledged', attempts: unheardOf(row.attempts), acknowledgedAt: occurredAt };
    case 'DeliveryParked':
      return { ...row, state: 'parked' };
    case 'DeliveryGivenUp':
      return { ...row, state: 'givenUp', givenUp: { at: occurredAt, reason: data.reason } };
    case 'DeliveryReplayed': {
      const { acknowledgedAt: _before, givenUp: _given, ...again } = row;
      return { ...again, state: 'waiting', since: occurredAt, nextAt: occurredAt };
    }
    default:
      throw new UnknownEvent(type satisfies never);
  }
};

/** Of whoever has another one under way nothing more is recorded. */
const unheardOf = (attempts: readonly DeliveryAttempt[]): readonly DeliveryAttempt[] =>
  attempts.map((one) => (one.outcome === 'underWay' ? { ...one, outcome: 'unknown' } : one));
