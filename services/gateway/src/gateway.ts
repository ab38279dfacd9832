import compression from 'compression';
import express, { type ErrorRequestHandler, type Express, type RequestHandler, Router } from 'express';
import helmet from 'helmet';

import { requireAcceptable } from './acceptable.ts';
import { answerRoute } from './answerLink/answerRoute.ts';
import { bulletinRoute } from './papers/bulletinRoute.ts';
import { callbackRoute } from './callbackRoute.ts';
import { confirmDayRoute } from './confirmDayRoute.ts';
import { consoleRoute } from './consoleRoute.ts';
import type { GatewayDeps } from './requestContext.ts';
import type { Fault } from './errors.ts';
import { referenceOf } from './faultReference.ts';
import { eventsRoute } from './eventsRoute.ts';
import { explorerPath, explorerRoute } from './explorerRoute.ts';
import type { createGraphql, GatewayLog } from './graphql.ts';
import { health } from './health.ts';
import { metricsRoute } from './metricsRoute.ts';
import { publicRoute } from './publicPages/publicRoute.ts';
import { rateLimit } from './rateLimit.ts';
import { referenceRoute } from './reference/route.ts';
import { guardGet, requestGuard, sayFault } from './requestGuard.ts';
import { schemasRoute } from './schemasRoute.ts';
import { strictTransport } from './strictTransport.ts';

/** A body larger than this is no command of ours. */
const largestBody = '1mb';

/** The public routes: what an operator asks, and GraphQL, where this node answers questions at all. */
export const createGateway = (
  deps: GatewayDeps,
  graphql: ReturnType<typeof createGraphql> | undefined,
  log: GatewayLog,
  signInRoutes: RequestHandler = Router(),
  exports: RequestHandler = Router(),
): Express => {
  const app = express();
  app.set('trust proxy', deps.trustedProxies ?? false);
  app.use(
    helmet({
      contentSecurityPolicy: { useDefaults: false, directives: nothingRuns },
      strictTransportSecurity: false,
      // Without any referrer a browser sends a form of our own page as if it came from nowhere, and that is refused.
      referrerPolicy: { policy: 'same-origin' },
    }),
    strictTransport(deps.publicUrl),
    notStored,
  );
  app.use(compression({ filter: isAnswered }));
  app.use(health(deps), requestGuard(deps.publicUrl), metricsRoute(deps));
  const limit = deps.rateLimit === undefined ? unlimited : rateLimit(deps.rateLimit);
  // It counts itself what of it is a request: most of what is read there is made already.
  if (graphql) app.use(publicRoute(deps, limit));
  app.use(limit);
  app.use(confirmDayRoute(deps), signInRoutes);
  if (graphql) {
    const console = deps.console === undefined ? undefined : consoleRoute(deps.console, deps.world);
    if (console) app.use(console.pages);
    openGraphql(app, graphql, deps);
    app.use(
      explorerRoute(deps),
      exports,
      eventsRoute(deps),
      callbackRoute(deps),
      answerRoute(deps),
      bulletinRoute(deps),
      schemasRoute(),
      referenceRoute(deps),
    );
    if (console) app.use(console.elsewhere);
  }
  app.use((request, response) => sayFault(request.headers['accept-language'], 'not-found', 404, response));
  app.use(faults(log, deps.world));
  return app;
};

const unlimited: RequestHandler = (_request, _response, next) => next();

const openGraphql = (
  app: Express,
  graphql: ReturnType<typeof createGraphql>,
  { turns }: Pick<GatewayDeps, 'turns'>,
): void => {
  app.get('/', (_request, response) => response.redirect(explorerPath));
  app.post(
    '/graphql',
    (request, response, next) => {
      // A form of a strange page can send any other type without asking first.
      if (request.is('application/json')) next();
      else sayFault(request.headers['accept-language'], 'unsupported-media-type', 415, response);
    },
    express.json({ limit: largestBody }),
    (request, response, next) => {
      // What holds nothing would be read a second time, and there is nothing left to read.
      if (Object.keys((request.body as object | undefined) ?? {}).length > 0) next();
      else sayFault(request.headers['accept-language'], 'malformed-input', 400, response);
    },
  );
  app.get('/graphql', (request, response, next) => {
    // Who opens it in a browser looks for the explorer, which has a path of its own.
    if (request.query['query'] === undefined && request.accepts(['json', 'html']) === 'html')
      response.redirect(explorerPath);
    else next();
  });
  app.get('/graphql', guardGet, (request, response, next) => {
    if ([request.query['variables'], request.query['extensions']].every(isJsonIfGiven)) next();
    else sayFault(request.headers['accept-language'], 'malformed-input', 400, response);
  });
  app.use('/graphql', requireAcceptable);
  // To read and to judge a document is work too, so requests that come together are begun one by one.
  app.use('/graphql', (_request, response, next) => {
    turns.take(() => {
      // Whoever has gone meanwhile needs no answer.
      if (!response.destroyed) next();
    });
  });
  app.use('/graphql', graphql);
};

/** What is told as it happens is not held back until there is enough of it to be compressed. */
const isAnswered: compression.CompressionFilter = (request, response) =>
  !String(response.getHeader('content-type')).startsWith('text/event-stream') && compression.filter(request, response);

/** What is answered is data, and no page: where a browser shows it all the same, nothing of it runs or is shown within another. */
const nothingRuns = {
  defaultSrc: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
};

/** Nobody between here and whoever asked keeps what was answered; what is the same for everybody says so itself. */
const notStored: RequestHandler = (_request, response, next) => {
  response.setHeader('cache-control', 'no-store');
  next();
};

const isJsonIfGiven = (parameter: unknown): boolean => {
  if (parameter === undefined || parameter === '') return true;
  if (typeof parameter !== 'string') return false;
  try {
    JSON.parse(parameter);
    return true;
  } catch {
    return false;
  }
};

/** What a route itself refuses, in the shape of every other answer. */
const faults =
  (log: GatewayLog, world: GatewayDeps['world']): ErrorRequestHandler =>
  (error: { status?: number }, request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const { status = 500 } = error;
    const fault = faultOf(status);
    if (fault !== 'internal') {
      sayFault(request.headers['accept-language'], fault, status, response);
      return;
    }
    const reference = referenceOf(error, () => world.randomUuid());
    log.error(error);
    sayFault(request.headers['accept-language'], fault, 500, response, { reference });
  };

const faultOf = (status: number): Fault => {
  if (status === 413) return 'body-too-large';
  if (status === 415) return 'unsupported-media-type';
  return status < 500 ? 'malformed-input' : 'internal';
};
