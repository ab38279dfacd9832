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
  /** That nothing demands it any longer; `isAsked` once its company was asked to stop. */
  readonly dropped?: Extract<HookupCommand, { type: 'DropHookupOrder' }>['data'];
  readonly isAsked?: true;
  /** Whom the applicant has chosen, and whom the order says so of, where it cannot go there. */
  readonly chosen?: string;
  readonly recorded?: string;
  /** Who has it. */
  readonly company?: string;
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
 * Finished permits open their orders by themselves. What is no longer demanded, by a change of the permit or of the project, is cancelled,
 * or its company asked to stop; what the applicant chooses another company for is moved to that. An ended permit cancels those
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
      'HookupDemandRevised',
      'HookupOrderOpened',
      'HookupOrderAssigned',
      'HookupOrderDeclined',
      'HookupStopRequested',
      'HookupCompanyChosen',
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
        case 'HookupDemandRevised': {
          const { orders, cancels, moves } = event.data;
          return isReplayed(event) ? [] : [...[...orders, ...moves].map(({ orderId }) => orderId), ...cancels];
        }
        case 'HookupOrderOpened':
        case 'HookupOrderAssigned':
        case 'HookupOrderDeclined':
        case 'HookupStopRequested':
        case 'HookupCompanyChosen':
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
        case 'HookupDemandRevised': {
          const { orders, cancels, moves, reason } = event.data;
          if (cancels.includes(orderId)) return { ...before, dropped: { orderId, reason }, causedBy };
          const request = orders.find((order) => order.orderId === orderId);
          if (request) return before.order === 'none' ? { ...before, request, causedBy } : before;
          const { company } = moves.find((move) => move.orderId === orderId) ?? {};
          return company === undefined ? before : { ...before, chosen: company, causedBy };
        }
        case 'HookupOrderOpened': {
          const { request: _, ...rest } = before;
          const { company } = event.data.request;
          return { ...rest, ...(company !== undefined && { company }), order: 'open' };
        }
        case 'HookupOrderAssigned': {
          const { recorded: _, ...rest } = before;
          return { ...rest, company: event.data.company };
        }
        case 'HookupOrderDeclined': {
          const { isAsked: _, recorded: __, company: ___, ...rest } = before;
          return { ...rest, causedBy };
        }
        case 'HookupStopRequested':
          return { ...before, isAsked: true };
        case 'HookupCompanyChosen':
          return { ...before, recorded: event.data.company };
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
      dueAt: (row) =>
        row.request || mustTell(row) || mustRestore(row) || mustDrop(row) || mustMove(row) ? immediately : null,
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
      const act = `${orderId} after ${causedBy.eventId}`;
      if (dropped) return { command: { type: 'DropHookupOrder', data: dropped }, act: `drop ${act}`, causedBy };
      if (row.chosen === undefined) throw new Error(`nothing is to be done for ${orderId}`);
      const data = { orderId, company: row.chosen };
      return { command: { type: 'MoveHookupOrder', data }, act: `move ${act}`, causedBy };
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
const mustDrop = ({ dropped, isAsked, order }: OrderToDo): boolean =>
  dropped !== undefined && !isAsked && order === 'open';

const mustMove = ({ chosen, company, recorded = company, order, dropped }: OrderToDo): boolean =>
  chosen !== undefined && chosen !== recorded && !dropped && order === 'open';

/** Who has not heard of the end need not hear that it was set aside. */
const mustRestore = ({ restored, knowsEnd }: OrderToDo): boolean => restored !== undefined && knowsEnd === true;

const mustTell = ({ ended, order }: OrderToDo): boolean =>
  ended !== undefined && (order === 'open' || order === 'connected');
