import { causeOf, isReplayed } from '@onewindow/kernel/envelope.ts';
import { immediately } from '@onewindow/kernel/dueRows.ts';
import type { Cause, Policy } from '@onewindow/kernel/policy.ts';
import type { PermitEvent } from './permitEvent.ts';
import type { HookupCommand } from '@onewindow/schema/hookup/commands.ts';
import { toldFacts } from '../order/request.ts';
import { projectOf } from '@onewindow/schema/streams.ts';

type Amendment = Extract<HookupCommand, { type: 'AmendHookupOrder' }>['data'] & { readonly causedBy: Cause };

/** The orders of one project, and what each has still to be told of it, the oldest first. */
interface ProjectToTell {
  /** `announced`: its permit is issued, and the order itself comes at once. */
  readonly orders: { readonly [orderId: string]: 'announced' | 'open' };
  readonly untold: readonly Amendment[];
}

/**
 * What is amended in a project, or corrected on its permit, after its companies were told of it is told to each of its unfinished
 * orders, as a fact of its own. What no company was told of concerns none.
 */
export const amendedProjects: Policy<ProjectToTell, PermitEvent> = {
  list: {
    name: 'projectsToTell',
    events: [
      'CertificateIssued',
      'CertificateRevoked',
      'CertificateCorrected',
      'ProjectAmended',
      'HookupOrderOpened',
      'HookupOrderAmended',
      'HookupConnected',
      'HookupOrderCancelled',
      'HookupOrderReopened',
    ],
    keys: (event) => {
      switch (event.type) {
        case 'CertificateIssued':
          return event.data.orders.length > 0 && !isReplayed(event) ? [event.data.projectCode] : [];
        case 'ProjectAmended':
          return concerns(event.data.changes) && !isReplayed(event) ? [event.data.projectCode] : [];
        case 'CertificateCorrected':
        case 'CertificateRevoked':
          return event.data.orders.length > 0 ? [event.data.projectCode] : [];
        case 'HookupOrderOpened':
        case 'HookupOrderAmended':
        case 'HookupConnected':
        case 'HookupOrderCancelled':
        case 'HookupOrderReopened':
          return [projectOf(event.data.orderId)];
        default:
          return [];
      }
    },
    evolve: (before, event) => {
      const row = before ?? nobody;
      switch (event.type) {
        case 'CertificateIssued': {
          const announced = event.data.orders.map(({ orderId }) => [orderId, 'announced'] as const);
          return { ...row, orders: { ...Object.fromEntries(announced), ...row.orders } };
        }
        case 'HookupOrderOpened':
        case 'HookupOrderReopened':
          return { ...row, orders: { ...row.orders, [event.data.orderId]: 'open' } };
        case 'ProjectAmended': {
          const { reason, changes } = event.data;
          const causedBy = causeOf(event);
          const untold = Object.keys(row.orders).map((orderId) => ({ orderId, reason, changes, causedBy }));
          return untold.length === 0 ? before : { ...row, untold: [...row.untold, ...untold] };
        }
        case 'CertificateCorrected': {
          const { reason, permit, orders } = event.data;
          const causedBy = causeOf(event);
          const untold = orders
            .filter((orderId) => orderId in row.orders)
            .map((orderId) => ({ orderId, reason, changes: {}, ...(permit && { permit }), causedBy }));
          return untold.length === 0 ? before : { ...row, untold: [...row.untold, ...untold] };
        }
        case 'HookupOrderAmended': {
          const told = row.untold.findIndex(({ orderId }) => orderId === event.data.orderId);
          return told === -1 ? before : { ...row, untold: row.untold.toSpliced(told, 1) };
        }
        // They are told that their permit ended, and that is the last that they are told.
        case 'CertificateRevoked':
          return without(row, event.data.orders);
        case 'HookupConnected':
        case 'HookupOrderCancelled':
          return without(row, [event.data.orderId]);
        default:
          return before;
      }
    },
    columns: { dueAt: (row) => (nextOf(row) ? immediately : null) },
    indexes: [['dueAt']],
  },
  command: (row) => {
    const next = nextOf(row);
    if (!next) throw new Error('nobody is to be told anything');
    const { causedBy, ...data } = next;
    return {
      command: { type: 'AmendHookupOrder', data },
      act: `amend ${data.orderId} after ${causedBy.eventId}`,
      causedBy,
    };
  },
};

const without = ({ orders, untold }: ProjectToTell, gone: readonly string[]): ProjectToTell | undefined => {
  const left = Object.entries(orders).filter(([orderId]) => !gone.includes(orderId));
  if (left.length === 0) return undefined;
  return { orders: Object.fromEntries(left), untold: untold.filter(({ orderId }) => !gone.includes(orderId)) };
};

const nobody: ProjectToTell = { orders: {}, untold: [] };

const concerns = (changes: object): boolean => toldFacts.some((name) => name in changes);

/** What can be told now: the oldest to an order that is open. */
const nextOf = ({ orders, untold }: ProjectToTell): Amendment | undefined =>
  untold.find(({ orderId }) => orders[orderId] === 'open');
