import { UnknownEvent } from '@onewindow/kernel/decider.ts';
import type { Day } from '@onewindow/kernel/civilDay.ts';
import type { Instant } from '@onewindow/kernel/instant.ts';
import { projection } from '@onewindow/kernel/projection.ts';
import { typesOf } from '@onewindow/schema/event.ts';
import { type UtilityEvent, utilityEvents } from '@onewindow/schema/utility/events.ts';
import type { Direction, SealedSecret, TokenScope } from '@onewindow/schema/utility/values.ts';

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
  /** Its pull tokens, of which the SHA-256 is known, in the order in which they were issued. */
  readonly tokens: readonly {
    readonly name: string;
    readonly hash: string;
    readonly scopes: readonly TokenScope[];
    /** The last day on which it is valid. */
    readonly endsOn?: Day;
    /** From where alone it may be shown. */
    readonly addresses?: readonly string[];
    readonly issuedAt: Instant;
    /** The last day on which it was shown. */
    readonly usedOn?: Day;
  }[];
}

type Token = UtilityRow['tokens'][number];

const without = (tokens: readonly Token[], name: string): readonly Token[] =>
  tokens.filter((token) => token.name !== name);

const tokenOf = ({
  name,
  hash,
  scopes,
  endsOn,
  addresses,
  occurredAt,
}: Omit<Token, 'issuedAt' | 'usedOn'> & { occurredAt: Instant }): Token => ({
  name,
  hash,
  scopes,
  ...(endsOn !== undefined && { endsOn }),
  ...(addresses && { addresses }),
  issuedAt: occurredAt,
});

/** One row per company that has registered anything. */
export const companies = projection<UtilityRow, UtilityEvent>()({
  name: 'utilities',
  events: typesOf(utilityEvents),
  keys: ({ data }) => [data.company],
  evolve: (before, { type, data, revision }, company) => {
    const row: UtilityRow = { ...(before ?? { company, secrets: [], tokens: [] }), revision };
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
        return { ...row, tokens: [...without(row.tokens, data.name), tokenOf(data)] };
      case 'PullTokenUsed': {
        const { name, usedOn } = data;
        return { ...row, tokens: row.tokens.map((token) => (token.name === name ? { ...token, usedOn } : token)) };
      }
      case 'PullTokenRevoked':
        return { ...row, tokens: without(row.tokens, data.name) };
      default:
        throw new UnknownEvent(type satisfies never);
    }
  },
});
