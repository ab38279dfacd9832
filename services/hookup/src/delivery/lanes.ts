import { isReplayed } from '@onewindow/kernel/envelope.ts';
import type { StoredEvent } from '@onewindow/kernel/eventStore.ts';
import { type Instant, laterBy } from '@onewindow/kernel/instant.ts';
import type { Projection } from '@onewindow/kernel/projection.ts';
import { type DeliveryEvent, deliveryEvents } from '@onewindow/schema/delivery/events.ts';
import { typesOf } from '@onewindow/schema/event.ts';
import { type HookupEvent, hookupEvents } from '@onewindow/schema/hookup/events.ts';
import { isHookupEvent, recipientsOf } from '@onewindow/schema/hookup/recipients.ts';
import { projectOf } from '@onewindow/schema/streams.ts';

import { clockSkew } from './decide.ts';

/** A fact that a company has not acknowledged yet. */
export interface Undelivered {
  readonly factId: string;
  readonly orderId: string;
  /** The fact's place in the log: facts of a lane go in this order. */
  readonly ordinal: number;
  /** The number of the next attempt. */
  readonly attempt: number;
  /** From when it may be made. */
  readonly dueAt: Instant;
  /** Since when it has been on its way: since it happened, or since somebody asked for it again. */
  readonly since: Instant;
  /** When the attempt that is under way was claimed. */
  readonly claimedAt?: Instant;
  /** When the last attempt failed, if one has. */
  readonly failedAt?: Instant;
}

/** What one company has still to be told of one project. Only the first may be sent; once it is settled, the next. */
export interface Lane {
  readonly company: string;
  readonly projectCode: string;
  readonly queue: readonly Undelivered[];
}

const laneKey = (company: string, orderId: string): string => `${company} ${projectOf(orderId)}`;

/** The to-do list of deliveries: a fact adds to it, its acknowledgement or its parking takes away (decision 9). */
export const deliveryLanes: Projection<Lane, HookupEvent | DeliveryEvent> & {
  readonly columns: {
    readonly company: (row: Lane) => string;
    readonly dueAt: (row: Lane) => string | null;
    readonly failedAt: (row: Lane) => string | null;
    readonly claimedAt: (row: Lane) => string | null;
  };
} = {
  name: 'deliveryLanes',
  events: [...typesOf(hookupEvents), ...typesOf(deliveryEvents)],
  keys: (event) => {
    if (isHookupEvent(event)) {
      const recipients = recipientsOf(event);
      if (recipients.length === 0 || isReplayed(event)) return [];
      return recipients.map(({ company }) => laneKey(company, event.data.orderId));
    }
    return [laneKey(event.data.company, event.data.orderId)];
  },
  evolve: (row, event, key, ordinal) => {
    const [company = '', projectCode = ''] = key.split(' ');
    const before = row ?? { company, projectCode, queue: [] };
    const queue = isHookupEvent(event) ? inOrder(before.queue, begun(event, ordinal)) : queueAfter(before.queue, event);
    return queue.length === 0 ? undefined : { ...before, queue };
  },
  columns: {
    company: ({ company }) => company,
    dueAt: ({ queue }) => queue[0]?.dueAt ?? null,
    failedAt: ({ queue }) => queue[0]?.failedAt ?? null,
    claimedAt: ({ queue }) => queue[0]?.claimedAt ?? null,
  },
  indexes: [['company', 'dueAt'], ['dueAt'], ['company', 'failedAt'], ['company', 'claimedAt']],
};

const begun = ({ id, data }: StoredEvent<HookupEvent>, ordinal: number): Undelivered => ({
  factId: id,
  orderId: data.orderId,
  ordinal,
  attempt: 1,
  dueAt: data.occurredAt,
  since: data.occurredAt,
});

const queueAfter = (queue: readonly Undelivered[], { type, data }: DeliveryEvent): readonly Undelivered[] => {
  const { factId, orderId, occurredAt } = data;
  const change = (changed: Partial<Undelivered>) =>
    queue.map((one) => {
      if (one.factId !== factId) return one;
      const { claimedAt: _, ...rest } = one;
      return { ...rest, ...changed };
    });
  switch (type) {
    case 'DeliveryClaimed':
      return change({ attempt: data.attempt + 1, dueAt: laterBy(data.until, clockSkew), claimedAt: occurredAt });
    case 'DeliveryFailed':
      return change({ attempt: data.attempt + 1, dueAt: data.nextAt ?? occurredAt, failedAt: occurredAt });
    case 'DeliveryOutcomeUnknown':
      return change({ attempt: data.attempt + 1, dueAt: occurredAt });
    case 'DeliveryReplayed':
      return inOrder(
        queue.filter((one) => one.factId !== factId),
        { factId, orderId, ordinal: data.position, attempt: data.attempts + 1, dueAt: occurredAt, since: occurredAt },
      );
    case 'DeliveryAcknowledged':
    case 'DeliveryPulled':
    case 'DeliveryParked':
    case 'DeliveryGivenUp':
      return queue.filter((one) => one.factId !== factId);
    default:
      return type satisfies never;
  }
};

const inOrder = (queue: readonly Undelivered[], one: Undelivered): readonly Undelivered[] => {
  const later = queue.findIndex(({ ordinal }) => ordinal > one.ordinal);
  return later === -1 ? [...queue, one] : queue.toSpliced(later, 0, one);
};
