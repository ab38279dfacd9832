import type { Day } from '@onewindow/kernel/civilDay.ts';
import type { Instant } from '@onewindow/kernel/instant.ts';
import { projection } from '@onewindow/kernel/projection.ts';
import type { EventOf } from '@onewindow/schema/event.ts';
import type { Hand } from '@onewindow/schema/firm.ts';
import type { PolicyDelivered, PolicyRead } from '@onewindow/schema/library/events.ts';
import type { PolicyMeans } from '@onewindow/schema/library/values.ts';

type DeliveryEvent = EventOf<typeof PolicyDelivered | typeof PolicyRead>;

/** That a policy was given to a firm, and whether the firm has read it. */
export interface PolicyDeliveryRow {
  readonly policy: string;
  readonly firm: { readonly name: string; readonly creditCode: string };
  readonly means: PolicyMeans;
  readonly deliveredOn: Day;
  readonly evidence?: string;
  readonly by: Hand;
  readonly readOn?: Day;
  /** Who says that it was read: the firm, or the officer who handed the policy over. */
  readonly readSaid?: 'byFirm' | 'byOfficer';
  readonly readEvidence?: string;
}

/** By what a delivery is found: a firm has a policy once. */
export const policyDeliveryKey = (policy: string, creditCode: string): string => `${policy}/${creditCode}`;

/** How many firms have a policy, and how many of them have read it, by policy. */
export const reachedBy = ['policy'] as const;

/** One row per policy and firm. What firms know (知晓率) is added up by policy: a firm counts once, however often it is given the policy. */
export const policyDeliveries = (dayOf: (instant: Instant) => Day) =>
  projection<PolicyDeliveryRow, DeliveryEvent>()({
    name: 'policyDeliveries',
    events: ['PolicyDelivered', 'PolicyRead'],
    keys: ({ type, data }) =>
      type === 'PolicyDelivered'
        ? data.firms.map(({ creditCode }) => policyDeliveryKey(data.policy, creditCode))
        : [policyDeliveryKey(data.policy, data.firm)],
    evolve: (row, { type, data }, key) => {
      if (type === 'PolicyRead') {
        const { said, evidence, occurredAt } = data;
        return (
          row && {
            ...row,
            readOn: dayOf(occurredAt),
            readSaid: said,
            ...(evidence !== undefined && { readEvidence: evidence }),
          }
        );
      }
      const { policy, firms, occurredAt: _, ...said } = data;
      const firm = firms.find(({ creditCode }) => policyDeliveryKey(policy, creditCode) === key);
      return row ?? (firm && { policy, firm, ...said });
    },
    columns: {
      policy: ({ policy }) => policy,
      creditCode: ({ firm }) => firm.creditCode,
      isRead: ({ readOn }) => Number(readOn !== undefined),
    },
    indexes: [
      ['policy', 'key'],
      ['creditCode', 'key'],
      ['policy', 'isRead', 'key'],
    ],
    aggregates: [
      {
        name: 'policyReach',
        dimensions: reachedBy,
        contributions: ({ policy, readOn, readSaid }) => [
          {
            cell: [policy],
            amounts: {
              delivered: 1,
              read: Number(readOn !== undefined),
              readByFirm: Number(readSaid === 'byFirm'),
            },
          },
        ],
      },
    ],
  });

/** What one firm was given and has read, over all policies. */
export interface PolicyFirmRow {
  readonly creditCode: string;
  readonly delivered: number;
  readonly read: number;
}

/** One row per firm that was given anything, and what all of them come to: each counts once, however many policies it has. */
export const policyFirms = projection<PolicyFirmRow, DeliveryEvent>()({
  name: 'policyFirms',
  events: ['PolicyDelivered', 'PolicyRead'],
  keys: ({ type, data }) => (type === 'PolicyDelivered' ? data.firms.map(({ creditCode }) => creditCode) : [data.firm]),
  evolve: (row, { type }, creditCode) => {
    const { delivered, read } = row ?? { delivered: 0, read: 0 };
    return type === 'PolicyDelivered'
      ? { creditCode, delivered: delivered + 1, read }
      : { creditCode, delivered, read: read + 1 };
  },
  aggregates: [
    {
      name: 'policyReachOfAll',
      dimensions: ['all'],
      contributions: ({ delivered, read }) => [
        { cell: ['all'], amounts: { delivered, read, firms: 1, readers: Number(read > 0) } },
      ],
    },
  ],
});
