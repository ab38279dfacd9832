import type { Instant } from '@onewindow/kernel/instant.ts';
import type { FailureCause } from '@onewindow/schema/delivery/values.ts';

/** One attempt to deliver. */
export interface DeliveryAttempt {
  readonly number: number;
  readonly claimedAt: Instant;
  /** To where it went; absent of older logs. */
  readonly url?: string;
  readonly endedAt?: Instant;
  /** `unknown`: whoever made it stopped, or was never heard of again. */
  readonly outcome: 'underWay' | 'acknowledged' | 'failed' | 'unknown';
  readonly cause?: FailureCause;
  readonly detail?: string;
  readonly status?: number;
  /** In milliseconds. */
  readonly took?: number;
  /** The beginning of the answer. */
  readonly answer?: string;
}

/** One fact on its way to one company, with all that became of it. */
export interface DeliveryRow {
  readonly factId: string;
  readonly company: string;
  readonly orderId: string;
  readonly projectCode: string;
  readonly type: string;
  readonly sequence: number;
  /** The fact's public place in the log. */
  readonly ordinal: number;
  /** Where the fact is read. */
  readonly stream: string;
  readonly revision: number;
  readonly occurredAt: Instant;
  /** From when it has been on its way: since it happened, or since somebody asked for it again. */
  readonly since: Instant;
  readonly state: 'waiting' | 'underWay' | 'acknowledged' | 'parked' | 'givenUp';
  readonly attempts: readonly DeliveryAttempt[];
  readonly nextAt?: Instant;
  readonly acknowledgedAt?: Instant;
  /** That a person has given it up, when and why. */
  readonly givenUp?: { readonly at: Instant; readonly reason: string };
}
