import type { Instant } from '@onewindow/kernel/instant.ts';
import type { Cause } from '@onewindow/kernel/policy.ts';

/** What attempts have shown of a company's endpoint. */
export interface EndpointHealth {
  /** How many attempts in a row found nobody, and since when. */
  readonly failures: number;
  readonly failingSince?: Instant;
  /** That somebody is there again, and this is still to be put on record. */
  readonly isRecovered?: true;
  /** Since when nobody answered, where that was noted; `isAnswered` once an answer has come. */
  readonly outage?: Instant;
  readonly isAnswered?: true;
  readonly causedBy: Cause;
}
