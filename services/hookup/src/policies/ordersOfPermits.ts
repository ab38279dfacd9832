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
  /** That its permit was changed, and demands it no longer; absent again once the order is over. */
  readonly dropped?: Extract<HookupCommand, { type: 'CancelHookupOrder' }>['data'];
  /** How the permit has ended; absent again once its order was told. */
  readonly ended?: Extract<HookupCommand, { type: 'ReportPermitEnd' }>['data'];
  /** That the end was set aside; absent again once its order was told. */
  readonly restored?: Extract<HookupCommand, { type: 'ReportPermitRestored' }>['data'];
  /** Whether the end is why it was cancelled, or was told where it is connected. */
  readonly knowsEnd?: true;
  readonly order: 'none' | 'open' | 'connected' | 'cancelled';
  readonly causedBy: Cause;
}

/**
 * Finished permits open their orders by themselves, and a changed one cancels what it no longer demands. An ended one cancels those
 * that are not finished, also one that is opened only afterwards, and has the company told where it is connected already; where the end
 * is set aside, the first begin anew and the others are told. A replayed permit opens nothing.
 */
export const ordersOfPermits: Policy<OrderToDo, PermitEvent> = {
  list: {
    name: 'ordersToDo',
    events: [
      'CertificateIssued',
      'CertificateRevoked',
      'CertificateRestored',
      'HookupOrderOpened',
      'HookupConnected',
      'HookupOrderCancelled',
      'PermitOfHookupEnded',
      'HookupOrderReopened',
      'PermitOfHookupRestored',
    ],
    keys: (event) => {
      switch (event.type) {
        case 'CertificateIssued':
          return isReplayed(event)
            ? []
            : [...event.data.orders.map(({ orderId }) => orderId), ...(event.data.cancels ?? [])];
        case 'CertificateRevoked':
        case 'CertificateRestored':
          return isReplayed(event) ? [] : event.data.orders;
        case 'HookupOrderOpened':
        case 'HookupConnected':
        case 'HookupOrderCancelled':
        case 'PermitOfHookupEnded':
        case 'HookupOrderReopened':
        case 'PermitOfHookupRestored':
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
          if (event.data.cancels?.includes(orderId)) {
            const dropped = { orderId, reason: `许可变更（${event.data.number}）后不再需要` };
            return { ...before, dropped, causedBy };
          }
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
          return { ...before, order: 'cancelled', ...(event.data.permitEnd && { knowsEnd: true }) };
        case 'CertificateRevoked': {
          const { reason, act, number } = event.data;
          const { restored: _, ...rest } = before;
          return { ...rest, ended: { orderId, reason, permitEnd: { act, number } }, causedBy };
        }
        case 'CertificateRestored': {
          const { reason } = event.data;
          const { ended: _, ...rest } = before;
          return { ...rest, restored: { orderId, reason }, causedBy };
        }
        case 'PermitOfHookupEnded': {
          const { ended: _, ...rest } = before;
          return { ...rest, knowsEnd: true };
        }
        case 'HookupOrderReopened':
        case 'PermitOfHookupRestored': {
          const { restored: _, knowsEnd: __, ...rest } = before;
          return event.type === 'HookupOrderReopened' ? { ...rest, order: 'open' } : rest;
        }
        default:
          return before;
      }
    },
    columns: {
      dueAt: (row) => (row.request || mustTell(row) || mustRestore(row) || mustDrop(row) ? immediately : null),
    },
    indexes: [['dueAt']],
  },
  command: (row, orderId) => {
    const { request, ended, restored, dropped, order, causedBy } = row;
    if (request) return { command: { type: 'OpenHookupOrder', data: { request } }, act: `open ${orderId}`, causedBy };
    if (restored && mustRestore(row)) {
      const act = `restore ${orderId} after ${causedBy.eventId}`;
      return { command: { type: 'ReportPermitRestored', data: restored }, act, causedBy };
    }
    if (!ended) {
      if (!dropped) throw new Error(`nothing is to be done for ${orderId}`);
      return { command: { type: 'CancelHookupOrder', data: dropped }, act: `drop ${orderId}`, causedBy };
    }
    return order === 'connected'
      ? {
          command: { type: 'ReportPermitEnd', data: ended },
          act: `tell ${orderId} after ${causedBy.eventId}`,
          causedBy,
        }
      : {
          command: { type: 'CancelHookupOrder', data: ended },
          act: `cancel ${orderId} after ${causedBy.eventId}`,
          causedBy,
        };
  },
};

/** One that is connected stays: what was laid is laid. */
const mustDrop = ({ dropped, order }: OrderToDo): boolean => dropped !== undefined && order === 'open';

/** Who has not heard of the end need not hear that it was set aside. */
const mustRestore = ({ restored, knowsEnd }: OrderToDo): boolean => restored !== undefined && knowsEnd === true;

const mustTell = ({ ended, order }: OrderToDo): boolean =>
  ended !== undefined && (order === 'open' || order === 'connected');
