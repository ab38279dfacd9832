import { causeOf, isReplayed } from '@onewindow/kernel/envelope.ts';
import { atOnce, type Cause, type Policy } from '@onewindow/kernel/policy.ts';
import type { DomainEvent } from '@onewindow/schema/facts.ts';
import type { HookupRequest } from '@onewindow/schema/hookup/values.ts';

/** What a permit's fate asks of one order. */
interface OrderToDo {
  /** What the permit asks for; absent once the order is open, and where the order was opened at the window. */
  readonly request?: HookupRequest;
  /** Why the permit has ended. */
  readonly revoked?: string;
  readonly isOpen: boolean;
  readonly isFinished: boolean;
  readonly causedBy: Cause;
}

/**
 * Finished permits open their orders by themselves, and ended ones cancel those that are not finished, also one that is
 * opened only afterwards. A replayed permit opens nothing.
 */
export const ordersOfPermits: Policy<OrderToDo, DomainEvent> = {
  list: {
    name: 'ordersToDo',
    keys: (event) => {
      switch (event.type) {
        case 'CertificateIssued':
          return isReplayed(event) ? [] : event.data.orders.map(({ orderId }) => orderId);
        case 'CertificateRevoked':
          return isReplayed(event) ? [] : event.data.orders;
        case 'HookupOrderOpened':
        case 'HookupConnected':
        case 'HookupOrderCancelled':
          return [event.data.orderId];
        default:
          return [];
      }
    },
    evolve: (row, event, orderId) => {
      const causedBy = causeOf(event);
      const before: OrderToDo = row ?? { isOpen: false, isFinished: false, causedBy };
      switch (event.type) {
        case 'CertificateIssued': {
          const request = event.data.orders.find((order) => order.orderId === orderId);
          return before.isOpen || !request ? before : { ...before, request, causedBy };
        }
        case 'HookupOrderOpened': {
          const { request: _, ...rest } = before;
          return { ...rest, isOpen: true };
        }
        case 'HookupConnected':
        case 'HookupOrderCancelled':
          return { ...before, isFinished: true };
        case 'CertificateRevoked':
          return { ...before, revoked: event.data.reason, causedBy };
        default:
          return before;
      }
    },
    columns: { due: (row) => (row.request || mustCancel(row) ? atOnce : null) },
    indexes: [['due']],
  },
  command: ({ request, revoked, causedBy }, orderId) =>
    request
      ? { command: { type: 'OpenHookupOrder', data: { request } }, act: `open ${orderId}`, causedBy }
      : {
          command: { type: 'CancelHookupOrder', data: { orderId, reason: revoked ?? '' } },
          act: `cancel ${orderId}`,
          causedBy,
        },
};

const mustCancel = ({ revoked, isOpen, isFinished }: OrderToDo): boolean =>
  revoked !== undefined && isOpen && !isFinished;
