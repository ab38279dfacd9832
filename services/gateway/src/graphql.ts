import { EnvelopArmorPlugin } from '@escape.tech/graphql-armor';
import { useGraphQlJit } from '@envelop/graphql-jit';
import { StoreUnavailable } from '@onewindow/kernel/eventStore.ts';
import { ReadModelDamaged } from '@onewindow/kernel/follower.ts';
import { wordsFor } from '@onewindow/schema/words.ts';
import type { Request } from 'express';
import type { DocumentNode, GraphQLError } from 'graphql';
import { createGraphQLError, createYoga, maskError, type YogaServerInstance } from 'graphql-yoga';
import { LRUCache } from 'lru-cache';

import { followedAsEvents } from './acceptable.ts';
import { callerOf } from './actor.ts';
import { type GatewayDeps, type Context, contextOf } from './requestContext.ts';
import { faultError } from './errors.ts';
import { referenceOf } from './faultReference.ts';
import { useLimits } from './cost/limits.ts';
import { documentCaches } from './documentCaches.ts';
import { introspectionForCallers } from './introspection.ts';
import { useKeptAnswers } from './kept/keptAnswers.ts';
import { localeOf } from './locale.ts';
import { offeredCommands } from './offeredCommands.ts';
import { requireCaughtUp } from './readiness.ts';
import { askedByHash, publishedForOthers } from './publishedDocuments.ts';
import { readyOperations } from './readyOperations.ts';
import { type GatewayContext, gatewaySchema } from './sdl.ts';
import { unconditionalSubscriptions } from './unconditionalSubscriptions.ts';
import { useVariableFaults } from './variables.ts';

/** Where the gateway says what went wrong inside; callers are told only that something did. */
export interface GatewayLog {
  readonly debug: (...entries: readonly unknown[]) => void;
  readonly info: (...entries: readonly unknown[]) => void;
  readonly warn: (...entries: readonly unknown[]) => void;
  readonly error: (...entries: readonly unknown[]) => void;
}

const both = (fault: string): string => `${wordsFor('zh-CN', 'faults', fault)} / ${wordsFor('en', 'faults', fault)}`;

/** What goes wrong beneath a question and is told to whoever asks: who found it has said so in the log, once. */
const faultBeneath = (error: unknown): GraphQLError | undefined => {
  const original = error instanceof Error && 'originalError' in error ? error.originalError : error;
  if (original instanceof ReadModelDamaged)
    return createGraphQLError(both('read-model-damaged'), { extensions: { code: 'CATCHING_UP' } });
  return original instanceof StoreUnavailable
    ? createGraphQLError(both('store-unavailable'), { extensions: { code: 'STORE_UNAVAILABLE' } })
    : undefined;
};

/**
 * The ready operations are compiled, and nothing else: whoever may send any document could fill the memory with compiled ones.
 * A compiled subscription does not see its own arguments.
 */
const compiled = useGraphQlJit(
  {},
  {
    enableIf: ({ document }: { document: DocumentNode }) => compilable.has(document.loc?.source.body ?? ''),
    cache: new LRUCache({ max: readyOperations.length }),
  },
);
const compilable: ReadonlySet<string> = new Set(readyOperations.filter((text) => !text.includes('subscription ')));

/** A query that asks for too much is no valid one. */
const onReject = [
  (_context: unknown, { extensions }: GraphQLError): void => {
    extensions['code'] = 'GRAPHQL_VALIDATION_FAILED';
  },
];

/** GraphQL over HTTP, with its subscriptions over server-sent events; it needs no socket of its own. */
export const createGraphql = (
  deps: GatewayDeps,
  contexts: readonly GatewayContext[],
  log: GatewayLog,
): YogaServerInstance<object, Context> => {
  const schema = gatewaySchema(contexts);
  return createYoga<object, Context>({
    schema,
    parserAndValidationCache: documentCaches(),
    graphqlEndpoint: '/graphql',
    landingPage: false,
    graphiql: false,
    logging: { ...log, error: (...entries) => (entries.some(faultBeneath) ? log.debug : log.error)(...entries) },
    // Nobody else's page may speak to a centre in a visitor's name.
    cors: false,
    multipart: false,
    maskedErrors: {
      errorMessage: both('internal'),
      maskError: (error, message, isDev) => {
        const told = faultBeneath(error) ?? maskError(error, message, isDev);
        const { extensions } = told as GraphQLError;
        if (told === error || extensions?.['code'] !== 'INTERNAL_SERVER_ERROR') return told;
        const reference = referenceOf(error, () => deps.world.randomUuid());
        extensions['reference'] = reference;
        return told;
      },
    },
    plugins: [
      // Who may not ask this at all is not told what is wrong with its variables.
      askedByHash,
      publishedForOthers(deps.console),
      introspectionForCallers,
      unconditionalSubscriptions,
      followedAsEvents,
      useVariableFaults(
        contexts.flatMap(({ manifest }) => manifest.streams.flatMap(({ offered }) => offeredCommands(offered))),
      ),
      compiled,
      useKeptAnswers(),
      useLimits(schema),
      EnvelopArmorPlugin({
        blockFieldSuggestion: { enabled: false },
        costLimit: { enabled: false },
        maxDepth: { n: 15, onReject },
        maxAliases: { n: 50, onReject },
        maxDirectives: { onReject },
        maxTokens: { n: 2_000 },
      }),
    ],
    context: async ({ request, ...beside }) => {
      const { req } = beside as { readonly req?: Request };
      const locale = localeOf(request.headers.get('accept-language'));
      await requireCaughtUp(deps, request.headers.get('x-after'), locale);
      const letInAt = deps.progress.ordinal();
      const visit = {
        authorization: request.headers.get('authorization'),
        cookie: request.headers.get('cookie'),
        as: request.headers.get('x-as'),
        actingFor: request.headers.get('x-acting-for'),
        locale,
        address: req?.ip,
      };
      const caller = await callerOf(visit, deps);
      if (!caller) throw faultError('token-unknown', locale, { http: { status: 401 } });
      return contextOf(deps, caller, locale, { signal: request.signal, letInAt, address: req?.ip });
    },
  });
};
