import { EnvelopArmorPlugin } from '@escape.tech/graphql-armor';
import { useGraphQlJit } from '@envelop/graphql-jit';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { wordsFor } from '@onewindow/schema/words.ts';
import { type DocumentNode, type GraphQLError, Kind, OperationTypeNode } from 'graphql';
import { createYoga, type YogaServerInstance } from 'graphql-yoga';

import { actorOf } from './actor.ts';
import { type GatewayDeps, type Context, contextOf } from './requestContext.ts';
import { faultError } from './errors.ts';
import { localeOf } from './locale.ts';
import { offeredCommands } from './offeredCommands.ts';
import { requireCaughtUp } from './readiness.ts';
import { readyOperations } from './readyOperations.ts';
import { type GatewayContext, gatewaySchema } from './sdl.ts';
import { useVariableFaults } from './variables.ts';

/** Where the gateway says what went wrong inside; callers are told only that something did. */
export interface GatewayLog {
  readonly debug: (...entries: readonly unknown[]) => void;
  readonly info: (...entries: readonly unknown[]) => void;
  readonly warn: (...entries: readonly unknown[]) => void;
  readonly error: (...entries: readonly unknown[]) => void;
}

const both = (fault: string): string => `${wordsFor('zh-CN', 'faults', fault)} / ${wordsFor('en', 'faults', fault)}`;

/**
 * What is compiled is kept by its document, whichever of its operations was asked for; and a compiled subscription does not
 * see its own arguments.
 */
const isCompilable = ({ document }: { document: DocumentNode }): boolean => {
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  return operations.length === 1 && operations[0]?.operation !== OperationTypeNode.SUBSCRIPTION;
};

/** A query that asks for too much is no valid one. */
const onReject = [
  (_context: unknown, { extensions }: GraphQLError): void => {
    extensions['code'] = 'GRAPHQL_VALIDATION_FAILED';
  },
];

/** GraphQL over HTTP, with its subscriptions over server-sent events and its explorer; it needs no socket of its own. */
export const createGraphql = (
  deps: GatewayDeps,
  contexts: readonly GatewayContext[],
  log: GatewayLog,
): YogaServerInstance<object, Context> =>
  createYoga<object, Context>({
    schema: gatewaySchema(contexts),
    graphqlEndpoint: '/graphql',
    landingPage: false,
    graphiql: { title: 'onewindow 一窗', defaultQuery: readyOperations },
    renderGraphiQL,
    logging: log,
    // Nobody else's page may speak to a centre in a visitor's name.
    cors: false,
    multipart: false,
    maskedErrors: { errorMessage: both('internal') },
    plugins: [
      useVariableFaults(
        contexts.flatMap(({ manifest }) => manifest.streams.flatMap(({ offered }) => offeredCommands(offered))),
      ),
      useGraphQlJit({}, { enableIf: isCompilable }),
      EnvelopArmorPlugin({
        blockFieldSuggestion: { enabled: false },
        // A page of 200 cases with everything that is known of each must fit.
        costLimit: { maxCost: 150_000, onReject },
        maxDepth: { n: 12, onReject },
        maxAliases: { n: 50, onReject },
        maxDirectives: { onReject },
        maxTokens: { n: 5_000 },
      }),
    ],
    context: async ({ request }) => {
      const locale = localeOf(request.headers.get('accept-language'));
      await requireCaughtUp(deps, request.headers.get('x-after'), locale);
      const actor = actorOf(request.headers.get('authorization'), deps.reader);
      if (!actor) throw faultError('token-unknown', locale, { http: { status: 401 } });
      return contextOf(deps, actor, locale);
    },
  });
