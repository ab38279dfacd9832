import { EnvelopArmorPlugin } from '@escape.tech/graphql-armor';
import { useGraphQlJit } from '@envelop/graphql-jit';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import type { Actor } from '@onewindow/kernel/envelope.ts';
import { instantAt } from '@onewindow/kernel/instant.ts';
import type { words } from '@onewindow/schema/words.ts';
import { wordsFor } from '@onewindow/schema/words.ts';
import express, { type ErrorRequestHandler, type Express } from 'express';
import { createYoga } from 'graphql-yoga';
import helmet from 'helmet';

import { actorOf } from './actor.ts';
import type { Centre, Context } from './context.ts';
import { health } from './health.ts';
import { localeOf } from './locale.ts';
import { readyOperations } from './readyOperations.ts';
import { requireCaughtUp } from './readiness.ts';
import { gatewaySchema } from './sdl.ts';

/** Where the gateway says what went wrong inside; callers are told only that something did. */
export interface GatewayLog {
  readonly debug: (...entries: readonly unknown[]) => void;
  readonly info: (...entries: readonly unknown[]) => void;
  readonly warn: (...entries: readonly unknown[]) => void;
  readonly error: (...entries: readonly unknown[]) => void;
}

/** A body larger than this is no command of ours. */
const largestBody = '1mb';

const both = (fault: string): string => `${wordsFor('zh-CN', 'faults', fault)} / ${wordsFor('en', 'faults', fault)}`;

/** The public door: GraphQL with its subscriptions over server-sent events, its explorer, and what an operator asks. */
export const createGateway = (
  centre: Centre,
  log: GatewayLog,
  actor: (request: Request) => Actor = actorOf,
): Express => {
  const yoga = createYoga<object, Context>({
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

  const app = express();
  app.use(helmet({ contentSecurityPolicy: false, strictTransportSecurity: false }));
  app.use(health(centre.progress));
  app.get('/', (_request, response) => response.redirect('/graphql'));
  app.post(
    '/graphql',
    (request, response, next) => {
      // A form of a strange page can send any other type without asking first.
      if (request.is('application/json')) next();
      else sayFault(request.headers['accept-language'], 'unsupported-media-type', 415, response);
    },
    express.json({ limit: largestBody }),
  );
  app.use('/graphql', helmet.contentSecurityPolicy({ directives: explorerPolicy }), yoga);
  app.use(faults(log));
  return app;
};

/** The explorer is one page with everything inline, so that it works where no other host is reached. */
const explorerPolicy = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'", "'unsafe-inline'", "'unsafe-eval'", 'blob:'],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:'],
  fontSrc: ["'self'", 'data:'],
  workerSrc: ["'self'", 'blob:', 'data:'],
  upgradeInsecureRequests: null,
};

/** What the door itself refuses, in the shape of every other answer. */
const faults =
  (log: GatewayLog): ErrorRequestHandler =>
  (error: { type?: string; status?: number }, request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const [fault, status] =
      error.type === 'entity.too.large'
        ? (['body-too-large', 413] as const)
        : (error.status ?? 500) < 500
          ? (['malformed-input', error.status ?? 400] as const)
          : (['internal', 500] as const);
    if (status === 500) log.error(error);
    sayFault(request.headers['accept-language'], fault, status, response);
  };

const sayFault = (
  acceptLanguage: string | undefined,
  fault: keyof (typeof words)['en']['faults'],
  status: number,
  response: express.Response,
): void => {
  const message = wordsFor(localeOf(acceptLanguage ?? null), 'faults', fault, { limit: largestBody });
  response
    .status(status)
    .json({ errors: [{ message, extensions: { code: fault.toUpperCase().replaceAll('-', '_') } }] });
};
