import { access } from '@onewindow/app/access.ts';
import { answeringContexts } from '@onewindow/app/answeringContexts.ts';
import type { OfRoles, Rule } from '@onewindow/gateway/access/rule.ts';
import type { Caller } from '@onewindow/gateway/caller.ts';
import { roles } from '@onewindow/schema/access/roles.ts';
import { createTurns } from '@onewindow/gateway/cost/turns.ts';
import { type Context, contextOf, type GatewayDeps } from '@onewindow/gateway/requestContext.ts';
import { createGraphql } from '@onewindow/gateway/graphql.ts';
import { createLogger } from '@onewindow/infra/logger.ts';
import { refuse } from '@onewindow/kernel/decider.ts';
import type { Fact } from '@onewindow/kernel/eventStore.ts';

import { law } from '../jinshan.ts';
import type { Answer } from '../testCentre.ts';
import { virtualWorld } from '../virtualWorld.ts';

/** A gateway before a centre that decides nothing: it notes what it would have to decide, and refuses it. */
export interface NotingCentre {
  /** What one request is answered with. */
  readonly context: Context;
  readonly ask: (query: string, variables?: object, headers?: Record<string, string>) => Promise<Answer>;
  /** Asks with a body as it is: JSON.stringify would tidy it up. */
  readonly askRaw: (body: string, headers?: Record<string, string>) => Promise<Answer>;
  /** What has come to be decided since this was asked last. */
  readonly reached: () => readonly Fact[];
}

/** Somebody who may give every command: what is judged here is the input, and not who gives it. */
const everybody: Caller = {
  actor: { role: 'clerk', id: 'everybody' },
  roles: roles.filter((role) => role !== 'public' && role !== 'company'),
  own: {},
};

const everyCell = roles.map(() => 'yes') as unknown as OfRoles<Rule>;

export const openNotingCentre = (): NotingCentre => {
  let reached: Fact[] = [];
  const world = virtualWorld('2021-06-01T01:00:30.000Z');
  const refusal = refuse('stale-revision', 'expectedRevision');
  const delivery = {
    factId: '00000000-0000-4000-8000-000000000001',
    company: 'jinshanWater',
    orderId: '2105-310116-04-01-000001.temporary.water.1',
    ordinal: 1,
  };
  const site = { code: 'JS-2021-0001', name: '示例', locality: 'langxia', creditCode: '91310116MA1J000100' };
  const rows: { readonly [table: string]: readonly object[] } = {
    drawable: [site],
    draws: [],
    bulletinCells: [],
    unansweredCells: [],
  };
  const listOf = (table: string) => {
    const list = {
      select: () => list,
      selectAll: () => list,
      where: () => list,
      orderBy: () => list,
      limit: () => list,
      execute: () => Promise.resolve((rows[table] ?? [delivery]).map((row) => ({ row: JSON.stringify(row) }))),
      executeTakeFirstOrThrow: () => Promise.resolve({ last: null }),
    };
    return list;
  };
  const deps = {
    law,
    world,
    turns: createTurns(world),
    questions: () => () => undefined,
    refusedTokens: { note: () => undefined },
    access: { ...access, rulesOf: () => everyCell, rowsOf: () => 'every' as const },
    signIn: { bearer: async () => everybody, session: async () => everybody },
    reader: {
      row: (table: string) => (table === 'deliveries' ? delivery : undefined),
      lists: () => ({ selectFrom: listOf }),
    },
    progress: { state: () => ({ at: 'ready' }), ordinal: () => 1 },
    commands: (command: Fact) => {
      reached.push(command);
      return Promise.resolve(refusal);
    },
    trial: () => Promise.resolve(refusal),
    actions: { commandsOn: () => [], allowed: async () => new Map() },
    sendTest: () => Promise.resolve(refusal),
  } as unknown as GatewayDeps;
  const graphql = createGraphql(deps, answeringContexts, createLogger('silent', false));
  const askRaw = async (body: string, headers: Record<string, string> = {}): Promise<Answer> => {
    const response = await graphql.fetch('http://onewindow/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
      body,
    });
    return (await response.json()) as Answer;
  };
  return {
    context: contextOf(deps, everybody, 'zh-CN'),
    ask: (query, variables = {}, headers = {}) => askRaw(JSON.stringify({ query, variables }), headers),
    askRaw,
    reached: () => {
      const since = reached;
      reached = [];
      return since;
    },
  };
};
