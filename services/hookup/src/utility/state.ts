import type { Day } from '@onewindow/kernel/civilDay.ts';
import { UnknownEvent } from '@onewindow/kernel/decider.ts';
import type { Instant } from '@onewindow/kernel/instant.ts';
import type { UtilityEvent } from '@onewindow/schema/utility/events.ts';
import type { Direction, SealedSecret } from '@onewindow/schema/utility/values.ts';

/** A secret that is valid now. */
export interface UtilitySecret {
  readonly secretId: string;
  readonly direction: Direction;
  readonly sealed: SealedSecret;
}

/** How a company is connected to this centre. */
export interface UtilityConnection {
  readonly endpoint?: string;
  /** Why nothing is sent; `endpoint` where it was the endpoint that wanted no more. */
  readonly suspended?: { readonly reason: string; readonly endpoint?: string };
  /** In the order in which they were added. */
  readonly secrets: readonly UtilitySecret[];
  /** In the order in which they were issued. */
  readonly tokens: readonly { readonly name: string; readonly usedOn?: Day }[];
  /** Since when nobody answers, once that has lasted for an hour. */
  readonly outage?: Instant;
}

/** A company of the catalogue that nothing has been registered of. */
export const unconnected: UtilityConnection = { secrets: [], tokens: [] };

const without = (tokens: UtilityConnection['tokens'], name: string) => tokens.filter((token) => token.name !== name);

/** The connection after one more of its events. */
export const evolveUtility = (state: UtilityConnection, { type, data }: UtilityEvent): UtilityConnection => {
  switch (type) {
    case 'EndpointRegistered': {
      const { suspended, ...rest } = state;
      // What one endpoint wanted no more, another may want; what the window stopped stays stopped.
      return { ...rest, ...(suspended && !suspended.endpoint && { suspended }), endpoint: data.url };
    }
    case 'UtilityContactNamed':
    case 'EndpointRecovered':
    case 'AlertSent':
      return state;
    case 'OutageNoted':
      return { ...state, outage: data.since };
    case 'OutageEnded': {
      const { outage: _, ...rest } = state;
      return rest;
    }
    case 'UtilitySuspended':
      return {
        ...state,
        suspended: { reason: data.reason, ...(data.endpoint !== undefined && { endpoint: data.endpoint }) },
      };
    case 'UtilityResumed': {
      const { suspended: _, ...rest } = state;
      return rest;
    }
    case 'UtilitySecretAdded': {
      const { secretId, direction, sealed } = data;
      return { ...state, secrets: [...state.secrets, { secretId, direction, sealed }] };
    }
    case 'UtilitySecretRetired':
      return { ...state, secrets: state.secrets.filter(({ secretId }) => secretId !== data.secretId) };
    case 'PullTokenIssued':
      return { ...state, tokens: [...without(state.tokens, data.name), { name: data.name }] };
    case 'PullTokenUsed': {
      const { name, usedOn } = data;
      return { ...state, tokens: state.tokens.map((token) => (token.name === name ? { name, usedOn } : token)) };
    }
    case 'PullTokenRevoked':
      return { ...state, tokens: without(state.tokens, data.name) };
    default:
      throw new UnknownEvent(type satisfies never);
  }
};
