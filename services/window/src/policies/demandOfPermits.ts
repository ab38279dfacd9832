import { immediately } from '@onewindow/kernel/dueRows.ts';
import { causeOf, isReplayed } from '@onewindow/kernel/envelope.ts';
import type { Cause, Policy } from '@onewindow/kernel/policy.ts';
import { itemOfStage } from '@onewindow/schema/catalogue.ts';
import type { CaseEvent } from '@onewindow/schema/case/events.ts';
import type { ProjectEvent } from '@onewindow/schema/project/events.ts';
import { stageOf } from '@onewindow/schema/streams.ts';

import type { Law } from '../law.ts';

/** The permits of a project whose orders follow its demand, and what each has still to be asked. */
interface PermitsToAsk {
  readonly permits: readonly { readonly caseId: string; readonly number: string }[];
  readonly unasked: readonly {
    readonly caseId: string;
    readonly number: string;
    readonly reason: string;
    readonly causedBy: Cause;
  }[];
}

/** What a project demands of utilities is amended after its permit was issued: the permit is asked what that means for its orders. */
export const demandOfPermits = ({
  catalogue,
}: Pick<Law, 'catalogue'>): Policy<PermitsToAsk, CaseEvent | ProjectEvent> => ({
  list: {
    name: 'demandOfPermits',
    events: ['CertificateIssued', 'CertificateCorrected', 'ProjectAmended', 'HookupDemandRevised'],
    keys: (event) => {
      switch (event.type) {
        case 'CertificateIssued': {
          const { projectCode, caseId, item, supersedes } = event.data;
          const known = itemOfStage(catalogue, stageOf(caseId), item);
          return known?.opensOrders && supersedes === undefined ? [projectCode] : [];
        }
        case 'ProjectAmended':
          return event.data.changes.utilities && !isReplayed(event) ? [event.data.projectCode] : [];
        case 'CertificateCorrected':
          return event.data.corrected.number === undefined ? [] : [event.data.projectCode];
        case 'HookupDemandRevised':
          return [event.data.projectCode];
        default:
          return [];
      }
    },
    evolve: (row, event) => {
      const { permits, unasked } = row ?? { permits: [], unasked: [] };
      switch (event.type) {
        case 'CertificateIssued': {
          const { caseId, number } = event.data;
          return { permits: [...permits, { caseId, number }], unasked };
        }
        case 'ProjectAmended': {
          const { reason } = event.data;
          const causedBy = causeOf(event);
          return row && { permits, unasked: permits.map((permit) => ({ ...permit, reason, causedBy })) };
        }
        case 'CertificateCorrected': {
          const { number, corrected } = event.data;
          const renumbered = <Permit extends { readonly number: string }>(permit: Permit): Permit =>
            permit.number === number && corrected.number !== undefined
              ? { ...permit, number: corrected.number }
              : permit;
          return row && { permits: permits.map(renumbered), unasked: unasked.map(renumbered) };
        }
        case 'HookupDemandRevised':
          return row && { permits, unasked: unasked.filter(({ caseId }) => caseId !== event.data.caseId) };
        default:
          return row;
      }
    },
    columns: { dueAt: ({ unasked }) => (unasked.length > 0 ? immediately : null) },
    indexes: [['dueAt']],
  },
  command: ({ unasked: [next] }) => {
    if (!next) throw new Error('no permit is to be asked for its demand');
    const { causedBy, ...data } = next;
    return {
      command: { type: 'ReviseHookupDemand', data },
      act: `revise the demand of ${data.caseId} after ${causedBy.eventId}`,
      causedBy,
    };
  },
});
