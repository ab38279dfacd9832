import { type Decider, type Decision, refuse } from '@onewindow/kernel/decider.ts';
import type { Day } from '@onewindow/kernel/civilDay.ts';
import type { Instant } from '@onewindow/kernel/instant.ts';
import type { Catalogue } from '@onewindow/schema/catalogue.ts';
import type { UtilityCommand } from '@onewindow/schema/utility/commands.ts';
import type { UtilityEvent } from '@onewindow/schema/utility/events.ts';
import type { UtilityRefusal } from '@onewindow/schema/utility/refusals.ts';
import { type Direction, type SealedSecret, TokenScope, usualToken } from '@onewindow/schema/utility/values.ts';

import { evolveUtility, unconnected, type UtilityConnection } from './state.ts';

/** What a decision on a connection needs to know beside it. */
export interface UtilityContext {
  readonly now: Instant;
  readonly today: Day;
  readonly catalogue: Catalogue;
  /** What is wrong with an endpoint, by this centre's rules of where it may speak to. */
  readonly faultOf: (url: string) => EndpointFault | undefined;
  /** Whether this node's keys open a secret. */
  readonly opens: (sealed: SealedSecret, place: SecretPlace) => boolean;
}

export type EndpointFault = 'malformed' | 'https-only' | 'has-credentials' | 'has-fragment' | 'forbidden-address';

/** Where a secret belongs: sealed for one place it opens in no other. */
export interface SecretPlace {
  readonly company: string;
  readonly direction: Direction;
  readonly secretId: string;
}

type UtilityDecision = Decision<UtilityEvent, UtilityRefusal>;
type Data<Type extends UtilityCommand['type']> = Extract<UtilityCommand, { type: Type }>['data'];

/** Two for a while, so that both sides go over from one to the other without a moment in which neither holds. */
const mostSecrets = 2;
const mostTokens = 2;

const registerEndpoint = (
  data: Data<'RegisterEndpoint'>,
  state: UtilityConnection,
  { now, faultOf }: UtilityContext,
): UtilityDecision => {
  const fault = faultOf(data.url);
  if (fault) return refuse(`endpoint-${fault}`, 'url');
  if (state.endpoint === data.url) return refuse('endpoint-unchanged', 'url');
  return [{ type: 'EndpointRegistered', data: { ...data, occurredAt: now } }];
};

/** That an endpoint wants no more is told by each of those under way; it stops things once, and only while it is the endpoint. */
const suspendUtility = (
  data: Data<'SuspendUtility'>,
  state: UtilityConnection,
  { now }: UtilityContext,
): UtilityDecision => {
  if (data.endpoint !== undefined && data.endpoint !== state.endpoint) return refuse('endpoint-replaced', 'endpoint');
  if (state.suspended) return refuse('already-suspended', 'company');
  return [{ type: 'UtilitySuspended', data: { ...data, occurredAt: now } }];
};

const addSecret = (
  data: Data<'AddUtilitySecret'>,
  { secrets }: UtilityConnection,
  { now, opens }: UtilityContext,
): UtilityDecision => {
  if (secrets.some(({ secretId }) => secretId === data.secretId)) return refuse('secret-already-added', 'secretId');
  if (secrets.filter(({ direction }) => direction === data.direction).length >= mostSecrets)
    return refuse('too-many-secrets', 'direction');
  if (!opens(data.sealed, data)) return refuse('secret-unreadable', 'sealed');
  return [{ type: 'UtilitySecretAdded', data: { ...data, occurredAt: now } }];
};

const issueToken = (
  { name = usualToken, scopes = TokenScope.options, ...data }: Data<'IssuePullToken'>,
  { tokens }: UtilityConnection,
  { now, today }: UtilityContext,
): UtilityDecision => {
  if (data.endsOn !== undefined && data.endsOn < today) return refuse('token-ends-before-today', 'endsOn', { today });
  const others = tokens.map((token) => token.name).filter((other) => other !== name);
  if (others.length >= mostTokens) return refuse('too-many-tokens', 'name', { names: others.join(', ') });
  return [{ type: 'PullTokenIssued', data: { ...data, name, scopes, occurredAt: now } }];
};

const decideUtility = (
  { type, data }: UtilityCommand,
  state: UtilityConnection,
  context: UtilityContext,
): UtilityDecision => {
  const { now, catalogue } = context;
  if (!catalogue.companies.some(({ id }) => id === data.company)) return refuse('company-unknown', 'company');
  switch (type) {
    case 'RegisterEndpoint':
      return registerEndpoint(data, state, context);
    case 'NameUtilityContact':
      return [{ type: 'UtilityContactNamed', data: { ...data, occurredAt: now } }];
    case 'SuspendUtility':
      return suspendUtility(data, state, context);
    case 'ResumeUtility':
      return state.suspended
        ? [{ type: 'UtilityResumed', data: { ...data, occurredAt: now } }]
        : refuse('not-suspended', 'company');
    case 'AddUtilitySecret':
      return addSecret(data, state, context);
    case 'RetireUtilitySecret':
      return state.secrets.some(({ secretId }) => secretId === data.secretId)
        ? [{ type: 'UtilitySecretRetired', data: { ...data, occurredAt: now } }]
        : refuse('secret-unknown', 'secretId');
    case 'IssuePullToken':
      return issueToken(data, state, context);
    case 'RevokePullToken': {
      const { company, name = usualToken } = data;
      return state.tokens.some((token) => token.name === name)
        ? [{ type: 'PullTokenRevoked', data: { company, name, occurredAt: now } }]
        : refuse('no-pull-token', data.name === undefined ? 'company' : 'name');
    }
    case 'NotePullTokenUse': {
      const token = state.tokens.find(({ name }) => name === data.name);
      if (!token) return refuse('no-pull-token', 'name');
      return token.usedOn === undefined || token.usedOn < data.usedOn
        ? [{ type: 'PullTokenUsed', data: { ...data, occurredAt: now } }]
        : [];
    }
    case 'NoteRecovery':
      return state.endpoint === undefined
        ? refuse('endpoint-missing', 'company')
        : [{ type: 'EndpointRecovered', data: { ...data, endpoint: state.endpoint, occurredAt: now } }];
    case 'NoteOutage':
      return state.outage === undefined ? [{ type: 'OutageNoted', data: { ...data, occurredAt: now } }] : [];
    case 'RecordAlert':
      return [{ type: 'AlertSent', data: { ...data, occurredAt: now } }];
    case 'NoteOutageEnd':
      return state.outage === undefined
        ? refuse('no-outage', 'company')
        : [{ type: 'OutageEnded', data: { ...data, since: state.outage, occurredAt: now } }];
    default:
      throw new TypeError(`unknown command ${type satisfies never}`);
  }
};

/** The rules of a company's connection, stream `utility-<companyId>`. */
export const utilityDecider: Decider<UtilityConnection, UtilityCommand, UtilityEvent, UtilityContext> = {
  initial: unconnected,
  decide: decideUtility,
  evolve: evolveUtility,
};
