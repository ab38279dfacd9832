import { UnknownEvent } from '@onewindow/kernel/decider.ts';
import type { Instant } from '@onewindow/kernel/instant.ts';
import { projection } from '@onewindow/kernel/projection.ts';
import { typesOf } from '@onewindow/schema/event.ts';
import { type UtilityEvent, utilityEvents } from '@onewindow/schema/utility/events.ts';
import type { Direction, SealedSecret } from '@onewindow/schema/utility/values.ts';

/** A company's connection to this centre, as it is now. */
export interface UtilityRow {
  readonly company: string;
  readonly revision: number;
  readonly endpoint?: string;
  readonly contact?: { readonly name: string; readonly phone: string };
  readonly suspended?: { readonly reason: string; readonly since: Instant; readonly endpoint?: string };
  /** Sealed, as the facts have them. */
  readonly secrets: readonly {
    readonly secretId: string;
    readonly direction: Direction;
    readonly sealed: SealedSecret;
    readonly addedAt: Instant;
  }[];
  /** Since when its endpoint is there anew, or again after it was not: what failed before is due. */
  readonly recoveredAt?: Instant;
  /** Since when nobody answers, once that has lasted for an hour. */
  readonly outage?: Instant;
  /** The SHA-256 of its pull token. */
  readonly tokenHash?: string;
}

/** One row per company that has registered anything. */
export const companies = projection<UtilityRow, UtilityEvent>()({
  name: 'utilities',
  events: typesOf(utilityEvents),
  keys: ({ data }) => [data.company],
  evolve: (before, { type, data, revision }, company) => {
    const row: UtilityRow = { ...(before ?? { company, secrets: [] }), revision };
    switch (type) {
      case 'EndpointRegistered': {
        const { suspended, ...rest } = row;
        return {
          ...rest,
          ...(suspended && !suspended.endpoint && { suspended }),
          endpoint: data.url,
          recoveredAt: data.occurredAt,
        };
      }
      case 'EndpointRecovered':
        return { ...row, recoveredAt: data.occurredAt };
      case 'AlertSent':
        return row;
      case 'OutageNoted':
        return { ...row, outage: data.since };
      case 'OutageEnded': {
        const { outage: _, ...rest } = row;
        return rest;
      }
      case 'UtilityContactNamed':
        return { ...row, contact: data.contact };
      case 'UtilitySuspended': {
        const { reason, endpoint, occurredAt } = data;
        return { ...row, suspended: { reason, since: occurredAt, ...(endpoint !== undefined && { endpoint }) } };
      }
      case 'UtilityResumed': {
        const { suspended: _, ...rest } = row;
        return { ...rest, recoveredAt: data.occurredAt };
      }
      case 'UtilitySecretAdded': {
        const { secretId, direction, sealed, occurredAt } = data;
        return { ...row, secrets: [...row.secrets, { secretId, direction, sealed, addedAt: occurredAt }] };
      }
      case 'UtilitySecretRetired':
        return { ...row, secrets: row.secrets.filter(({ secretId }) => secretId !== data.secretId) };
      case 'PullTokenIssued':
        return { ...row, tokenHash: data.hash };
      case 'PullTokenRevoked': {
        const { tokenHash: _, ...rest } = row;
        return rest;
      }
      default:
        throw new UnknownEvent(type satisfies never);
    }
  },
});
