import { always, byRules, type CommandRule, someOf, unless } from '@onewindow/kernel/commandRule.ts';
import { type Decider, type Decision, refuse } from '@onewindow/kernel/decider.ts';
import type { Day } from '@onewindow/kernel/civilDay.ts';
import type { Instant } from '@onewindow/kernel/instant.ts';
import type { Catalogue } from '@onewindow/schema/catalogue.ts';
import type { UtilityCommand } from '@onewindow/schema/utility/commands.ts';
import type { UtilityEvent } from '@onewindow/schema/utility/events.ts';
import type { UtilityRefusal } from '@onewindow/schema/utility/refusals.ts';
import { Direction, everyScopeButExport, type SealedSecret, usualToken } from '@onewindow/schema/utility/values.ts';

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

type UtilityRule<Type extends UtilityCommand['type']> = CommandRule<
  Data<Type>,
  UtilityConnection,
  UtilityEvent,
  UtilityContext,
  UtilityRefusal
>;

const registerEndpoint: UtilityRule<'RegisterEndpoint'> = {
  allowed: always,
  decide: (data, state, { now, faultOf }) => {
    const fault = faultOf(data.url);
    if (fault) return refuse(`endpoint-${fault}`, 'url');
    if (state.endpoint === data.url) return refuse('endpoint-unchanged', 'url');
    return [{ type: 'EndpointRegistered', data: { ...data, occurredAt: now } }];
  },
};

const nameContact: UtilityRule<'NameUtilityContact'> = {
  allowed: always,
  decide: (data, _state, { now }) => [{ type: 'UtilityContactNamed', data: { ...data, occurredAt: now } }],
};

/** That an endpoint wants no more is told by each of those under way; it stops things once, and only while it is the endpoint. */
const suspendUtility: UtilityRule<'SuspendUtility'> = {
  allowed: ({ suspended }) => unless(suspended && refuse('already-suspended', 'company')),
  decide: (data, state, { now }) =>
    data.endpoint !== undefined && data.endpoint !== state.endpoint
      ? refuse('endpoint-replaced', 'endpoint')
      : [{ type: 'UtilitySuspended', data: { ...data, occurredAt: now } }],
};

const resumeUtility: UtilityRule<'ResumeUtility'> = {
  allowed: ({ suspended }) => unless(suspended ? undefined : refuse('not-suspended', 'company')),
  decide: (data, _state, { now }) => [{ type: 'UtilityResumed', data: { ...data, occurredAt: now } }],
};

const addSecret: UtilityRule<'AddUtilitySecret'> = {
  allowed: (state) =>
    someOf(
      Direction.options.map((id) => ({ id, refusal: directionFault(id, state) })),
      'too-many-secrets',
      'direction',
    ),
  decide: (data, state, { now, opens }) => {
    if (state.secrets.some(({ secretId }) => secretId === data.secretId))
      return refuse('secret-already-added', 'secretId');
    const refusal = directionFault(data.direction, state);
    if (refusal) return refusal;
    if (!opens(data.sealed, data)) return refuse('secret-unreadable', 'sealed');
    return [{ type: 'UtilitySecretAdded', data: { ...data, occurredAt: now } }];
  },
};

const directionFault = (wanted: Direction, { secrets }: UtilityConnection) =>
  secrets.filter(({ direction }) => direction === wanted).length >= mostSecrets
    ? refuse('too-many-secrets', 'direction')
    : undefined;

const retireSecret: UtilityRule<'RetireUtilitySecret'> = {
  allowed: ({ secrets }) =>
    someOf(
      secrets.map(({ secretId: id }) => ({ id })),
      'secret-unknown',
      'secretId',
    ),
  decide: (data, { secrets }, { now }) =>
    secrets.some(({ secretId }) => secretId === data.secretId)
      ? [{ type: 'UtilitySecretRetired', data: { ...data, occurredAt: now } }]
      : refuse('secret-unknown', 'secretId'),
};

/** One of a name that is there takes its place, so there is always one that can be issued. */
const issueToken: UtilityRule<'IssuePullToken'> = {
  allowed: always,
  decide: ({ name = usualToken, scopes = everyScopeButExport, ...data }, { tokens }, { now, today }) => {
    if (data.endsOn !== undefined && data.endsOn < today) return refuse('token-ends-before-today', 'endsOn', { today });
    const others = tokens.map((token) => token.name).filter((other) => other !== name);
    if (others.length >= mostTokens) return refuse('too-many-tokens', 'name', { names: others.join(', ') });
    return [{ type: 'PullTokenIssued', data: { ...data, name, scopes, occurredAt: now } }];
  },
};

const revokeToken: UtilityRule<'RevokePullToken'> = {
  allowed: ({ tokens }) =>
    tokens.length === 0
      ? unless(refuse('no-pull-token', 'company'))
      : someOf(
          tokens.map(({ name: id }) => ({ id })),
          'no-pull-token',
          'name',
        ),
  decide: (data, { tokens }, { now }) => {
    const { company, name = usualToken } = data;
    return tokens.some((token) => token.name === name)
      ? [{ type: 'PullTokenRevoked', data: { company, name, occurredAt: now } }]
      : refuse('no-pull-token', data.name === undefined ? 'company' : 'name');
  },
};

const noteTokenUse: UtilityRule<'NotePullTokenUse'> = {
  allowed: ({ tokens }) =>
    someOf(
      tokens.map(({ name: id }) => ({ id })),
      'no-pull-token',
      'name',
    ),
  decide: (data, { tokens }, { now }) => {
    const token = tokens.find(({ name }) => name === data.name);
    if (!token) return refuse('no-pull-token', 'name');
    return token.usedOn === undefined || token.usedOn < data.usedOn
      ? [{ type: 'PullTokenUsed', data: { ...data, occurredAt: now } }]
      : [];
  },
};

const noteRecovery: UtilityRule<'NoteRecovery'> = {
  allowed: ({ endpoint }) => unless(endpoint === undefined ? refuse('endpoint-missing', 'company') : undefined),
  decide: (data, { endpoint = '' }, { now }) => [
    { type: 'EndpointRecovered', data: { ...data, endpoint, occurredAt: now } },
  ],
};

const noteOutage: UtilityRule<'NoteOutage'> = {
  allowed: always,
  decide: (data, { outage }, { now }) =>
    outage === undefined ? [{ type: 'OutageNoted', data: { ...data, occurredAt: now } }] : [],
};

const recordAlert: UtilityRule<'RecordAlert'> = {
  allowed: always,
  decide: (data, _state, { now }) => [{ type: 'AlertSent', data: { ...data, occurredAt: now } }],
};

const noteOutageEnd: UtilityRule<'NoteOutageEnd'> = {
  allowed: ({ outage }) => unless(outage === undefined ? refuse('no-outage', 'company') : undefined),
  decide: (data, { outage: since = '' }, { now }) => [
    { type: 'OutageEnded', data: { ...data, since, occurredAt: now } },
  ],
};

const rules = byRules<UtilityCommand, UtilityConnection, UtilityEvent, UtilityContext>({
  RegisterEndpoint: registerEndpoint,
  NameUtilityContact: nameContact,
  SuspendUtility: suspendUtility,
  ResumeUtility: resumeUtility,
  AddUtilitySecret: addSecret,
  RetireUtilitySecret: retireSecret,
  IssuePullToken: issueToken,
  RevokePullToken: revokeToken,
  NotePullTokenUse: noteTokenUse,
  NoteRecovery: noteRecovery,
  NoteOutage: noteOutage,
  RecordAlert: recordAlert,
  NoteOutageEnd: noteOutageEnd,
});

/** Which companies there are the catalogue tells, and no company's own facts. */
const decideUtility = (command: UtilityCommand, state: UtilityConnection, context: UtilityContext): UtilityDecision =>
  context.catalogue.companies.some(({ id }) => id === command.data.company)
    ? (rules.decide(command, state, context) as UtilityDecision)
    : refuse('company-unknown', 'company');

/** The rules of a company's connection, stream `utility-<companyId>`. */
export const utilityDecider: Decider<UtilityConnection, UtilityCommand, UtilityEvent, UtilityContext> = {
  initial: unconnected,
  allowed: rules.allowed,
  decide: decideUtility,
  evolve: evolveUtility,
};
