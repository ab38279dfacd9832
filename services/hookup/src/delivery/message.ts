import type { StoredEvent } from '@onewindow/kernel/eventStore.ts';
import type { HookupRequest } from '@onewindow/schema/hookup/values.ts';
import type { HookupEvent } from '@onewindow/schema/hookup/events.ts';
import { recipientsOf } from '@onewindow/schema/hookup/recipients.ts';
import {
  type HookupMessage,
  messageSchemaId,
  messageType,
  type Notification,
} from '@onewindow/schema/hookup/message.ts';

/**
 * A fact as one company is told it, whether it is pushed or pulled: all of it comes from the fact and its place in the log,
 * so it is the same for ever. Nothing where the company is told nothing of it.
 */
export const messageOf = (
  event: StoredEvent<HookupEvent>,
  { centre, company, ordinal }: { readonly centre: string; readonly company: string; readonly ordinal: number },
): HookupMessage | undefined => {
  const recipient = recipientsOf(event).find((one) => one.company === company);
  const told = notificationOf(event, company);
  if (!recipient || !told) return undefined;
  const { notification, ...details } = told;
  const { orderId, occurredAt } = event.data;
  return {
    specversion: '1.0',
    id: event.id,
    source: `/centres/${centre}`,
    type: messageType(notification),
    subject: orderId,
    time: occurredAt,
    datacontenttype: 'application/json',
    dataschema: messageSchemaId,
    position: String(ordinal),
    data: { version: 1, company, orderId, sequence: recipient.sequence, ...details },
  };
};

type Told = Omit<HookupMessage['data'], 'version' | 'company' | 'orderId' | 'sequence'> & {
  readonly notification: Notification;
};

/** Whom to ask is no business any more of who has to stop. */
const withoutContact = ({ contact: _, ...request }: HookupRequest): HookupRequest => request;

const notificationOf = ({ type, data }: HookupEvent, company: string): Told | undefined => {
  switch (type) {
    case 'HookupOrderOpened':
      return { notification: 'opened', request: data.request };
    case 'HookupOrderAssigned':
      if (!data.request) return undefined;
      return data.company === company
        ? { notification: 'assigned', request: data.request }
        : { notification: 'reassigned', request: withoutContact(data.request) };
    case 'HookupOrderAmended':
      return { notification: 'amended', request: data.request, reason: data.reason, changed: data.changed };
    case 'HookupSupplementSupplied':
      return { notification: 'supplemented', request: data.request, answer: data.answer };
    case 'HookupOrderCancelled': {
      const { request, reason, permitEnd } = data;
      return request && { notification: 'cancelled', request, reason, ...(permitEnd && { permitEnd }) };
    }
    case 'HookupOrderReopened':
      return { notification: 'reopened', request: data.request, reason: data.reason };
    case 'HookupStopRequested':
      return { notification: 'stopRequested', request: data.request, reason: data.reason };
    case 'PermitOfHookupRestored':
      return { notification: 'permitRestored', request: data.request, reason: data.reason };
    case 'PermitOfHookupEnded':
      return { notification: 'permitEnded', request: data.request, reason: data.reason, permitEnd: data.permitEnd };
    default:
      return undefined;
  }
};
