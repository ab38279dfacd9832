import { UnknownEvent } from '@onewindow/kernel/decider.ts';
import type { Instant } from '@onewindow/kernel/instant.ts';
import type { DeliveryEvent } from '@onewindow/schema/delivery/events.ts';

/** One fact on its way to one company. */
export interface Delivery {
  readonly orderId: string;
  readonly phase: 'waiting' | 'claimed' | 'acknowledged' | 'parked' | 'givenUp';
  /** The number of the last attempt; numbers go on through every replay. */
  readonly attempt: number;
  /** How many attempts failed since it was first sent, or since somebody asked for it again. */
  readonly failures: number;
  /** When the first of them was. */
  readonly failingSince?: Instant;
  /** When the last of them was. */
  readonly failedAt?: Instant;
  /** The last attempt before somebody asked for it again: what is heard of that one and those before changes nothing. */
  readonly replayedAfter: number;
  /** When it was claimed last. */
  readonly claimedAt?: Instant;
  /** Claimed: until when. Waiting: from when it is tried again. */
  readonly at: Instant;
}

const begun = (orderId: string): Delivery => ({
  orderId,
  phase: 'waiting',
  attempt: 0,
  failures: 0,
  replayedAfter: 0,
  at: '',
});

/** The delivery after one more of its events; before its first claim there is none. */
export const evolveDelivery = (state: Delivery | undefined, { type, data }: DeliveryEvent): Delivery => {
  const before = state ?? begun(data.orderId);
  switch (type) {
    case 'DeliveryClaimed':
      return { ...before, phase: 'claimed', attempt: data.attempt, claimedAt: data.occurredAt, at: data.until };
    case 'DeliveryPulled':
    case 'DeliveryAcknowledged':
      return { ...before, phase: 'acknowledged' };
    case 'DeliveryFailed':
      return {
        ...before,
        phase: 'waiting',
        failures: before.failures + 1,
        failingSince: before.failingSince ?? data.occurredAt,
        failedAt: data.occurredAt,
        at: data.nextAt ?? data.occurredAt,
      };
    case 'DeliveryOutcomeUnknown':
      return { ...before, phase: 'waiting', at: data.occurredAt };
    case 'DeliveryParked':
      return { ...before, phase: 'parked' };
    case 'DeliveryGivenUp':
      return { ...before, phase: 'givenUp' };
    case 'DeliveryReplayed': {
      const { failingSince: _, failedAt: __, ...rest } = before;
      return { ...rest, phase: 'waiting', failures: 0, replayedAfter: before.attempt, at: data.occurredAt };
    }
    default:
      throw new UnknownEvent(type satisfies never);
  }
};
