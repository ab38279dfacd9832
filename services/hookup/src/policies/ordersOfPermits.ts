import { causeOf, isReplayed } from '@onewindow/kernel/envelope.ts';
import { immediately } from '@onewindow/kernel/dueRows.ts';
import type { Cause, Policy } from '@onewindow/kernel/policy.ts';
import type { PermitEvent } from './permitEvent.ts';
import type { HookupCommand } from '@onewindow/schema/hookup/commands.ts';
import type { HookupRequest } from '@onewindow/schema/hookup/values.ts';

/** What a permit's fate asks of one order. */
interface OrderToDo {
  /** What the permit asks for; absent once the order is open, and where the order was opened at the window. */
  readonly request?: HookupRequest;
  /** How the permit has ended; absent again once its order was told. */
  readonly ended?: Extract<HookupCommand, { type: 'ReportPermitEnd' }>['data'];
  readonly order: 'none' | 'open' | 'connected' | 'cancelled';
  readonly causedBy: Cause;
}

/**
 * Finished permits open their orders by themselves. An ended one cancels those that are not finished, also one that is opened
 * only afterwards, and has the company told where it is connected already. A replayed permit opens nothing.
 */
export const ordersOfPermits: Policy<OrderToDo, PermitEvent> = {
  list: {
    name: 'ordersToDo',
    events: [
      'CertificateIssued',
      'CertificateRevoked',
      'HookupOrderOpened',
      'HookupConnected',
      'HookupOrderCancelled',
      'PermitOfHookupEnded',
    ],
    keys: (event) => {
      switch (event.type) {
        case 'CertificateIssued':
          return isReplayed(event) ? [] : event.data.orders.map(({ orderId }) => orderId);
        case 'CertificateRevoked':
          return isReplayed(event) ? [] : event.data.orders;
        case 'HookupOrderOpened':
        case 'HookupConnected':
        case 'HookupOrderCancelled':
        case 'PermitOfHookupEnded':
          return [event.data.orderId];
        default:
          return [];
      }
    },
    evolve: (row, event, orderId) => {
      const causedBy = causeOf(event);
      const before: OrderToDo = row ?? { order: 'none', causedBy };
      switch (event.type) {
        case 'CertificateIssued': {
          const request = event.data.orders.find((order) => order.orderId === orderId);
          return before.order !== 'none' || !request ? before : { ...before, request, causedBy };
        }
        case 'HookupOrderOpened': {
          const { request: _, ...rest } = before;
          return { ...rest, order: 'open' };
        }
        case 'HookupConnected':
          return { ...before, order: 'connected' };
        case 'HookupOrderCancelled':
          return { ...before, order: 'cancelled' };
        case 'CertificateRevoked': {
          const { reason, act, number } = event.data;
          return { ...before, ended: { orderId, reason, permitEnd: { act, number } }, causedBy };
        }
        case 'PermitOfHookupEnded': {
          const { ended: _, ...rest } = before;
          return rest;
        }
        default:
          return before;
      }
    },
    columns: { dueAt: (row) => (row.request || mustTell(row) ? immediately : null) },
    indexes: [['dueAt']],
  },
  command: ({ request, ended, order, causedBy }, orderId) => {
    if (request) return { command: { type: 'OpenHookupOrder', data: { request } }, act: `open ${orderId}`, causedBy };
    if (!ended) throw new Error(`nothing is to be done for ${orderId}`);
    return order === 'connected'
      ? {
          command: { type: 'ReportPermitEnd', data: ended },
          act: `tell ${orderId} after ${causedBy.eventId}`,
          causedBy,
        }
      : { command: { type: 'CancelHookupOrder', data: ended }, act: `cancel ${orderId}`, causedBy };
  },
};

const mustTell = ({ ended, order }: OrderToDo): boolean =>
  ended !== undefined && (order === 'open' || order === 'connected');
