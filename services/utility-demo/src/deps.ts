import type { Answers } from './answers.ts';
import type { Inbox } from './inbox.ts';
import { type Order, ordersOf } from './orders.ts';

/** What the routes of this company work with: what came in, what went out, and how it goes about it. */
export interface UtilityDemoDeps {
  readonly company: string;
  readonly pushSecret: string;
  readonly inbox: Inbox;
  readonly answers: Answers;
  /** The company's own number for the next order that it accepts. */
  readonly nextNumber: () => string;
  /** Whether a new order is accepted as soon as it comes, without anybody who looks at it. */
  readonly accepts: boolean;
  /** The company closes. */
  readonly signal: AbortSignal;
}

export const ordersAt = ({ inbox, answers }: UtilityDemoDeps): Order[] => ordersOf(inbox.received(), answers.given());

export const companyNumbers = (company: string): (() => string) => {
  let last = 0;
  return () => `${company.toUpperCase()}-${String((last += 1)).padStart(6, '0')}`;
};
