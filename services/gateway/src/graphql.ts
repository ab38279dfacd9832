import { EnvelopArmorPlugin } from '@escape.tech/graphql-armor';
import { useGraphQlJit } from '@envelop/graphql-jit';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import type { Actor } from '@onewindow/kernel/envelope.ts';
import { instantAt } from '@onewindow/kernel/instant.ts';
import { wordsFor } from '@onewindow/schema/words.ts';
import { createYoga, type YogaServerInstance } from 'graphql-yoga';

import { actorOf } from './actor.ts';
import type { Centre, Context } from './context.ts';
import { localeOf } from './locale.ts';
import { requireCaughtUp } from './readiness.ts';
import { readyOperations } from './readyOperations.ts';
import { gatewaySchema } from './sdl.ts';

/** Where the gateway says what went wrong inside; callers are told only that something did. */
export interface GatewayLog {
  readonly debug: (...entries: readonly unknown[]) => void;
  readonly info: (...entries: readonly unknown[]) => void;
  readonly warn: (...entries: readonly unknown[]) => void;
  readonly error: (...entries: readonly unknown[]) => void;
}

const both = (fault: string): string => `${wordsFor('zh-CN', 'faults', fault)} / ${wordsFor('en', 'faults', fault)}`;

/** GraphQL over HTTP, with its subscriptions over server-sent events and its explorer; it needs no socket of its own. */
export const createGraphql = (
  centre: Centre,
  log: GatewayLog,
  actor: (request: Request) => Actor = actorOf,
): YogaServerInstance<object, Context> =>
  createYoga<object, Context>({
    schema: gatewaySchema(),
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
      useGraphQlJit(),
      EnvelopArmorPlugin({
        blockFieldSuggestion: { enabled: false },
        costLimit: { maxCost: 20_000 },
        maxDepth: { n: 12 },
        maxAliases: { n: 50 },
        maxTokens: { n: 5_000 },
      }),
    ],
    context: async ({ request }) => {
      const locale = localeOf(request.headers.get('accept-language'));
      await requireCaughtUp(centre, request.headers.get('x-after'), locale);
      return { centre, locale, actor: actor(request), today: centre.law.dayOf(instantAt(centre.world.now())) };
    },
  });
