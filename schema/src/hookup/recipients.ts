import { isOneOf } from '../event.ts';
import { type HookupEvent, hookupEvents } from './events.ts';
import type { Recipient } from './values.ts';

/**
 * The companies that a fact is sent to. That an order was opened is the first that its company hears of it, so that fact
 * names nobody beside its request; what a company did itself is sent to nobody.
 */
export const recipientsOf = ({ type, data }: HookupEvent): readonly Recipient[] => {
  if (type === 'HookupOrderOpened') {
    const { company } = data.request;
    return company ? [{ company, sequence: 1 }] : [];
  }
  return 'recipients' in data ? (data.recipients ?? []) : [];
};

/** Whether a fact is about a hook-up order. */
export const isHookupEvent = isOneOf(hookupEvents);

/** Whether a company is sent a fact. */
export const isSentTo = (event: HookupEvent, company: string): boolean =>
  recipientsOf(event).some((recipient) => recipient.company === company);
