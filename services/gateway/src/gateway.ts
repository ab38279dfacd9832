import { type words, wordsFor } from '@onewindow/schema/words.ts';
import express, { type ErrorRequestHandler, type Express } from 'express';
import helmet from 'helmet';

import type { Centre } from './context.ts';
import type { createGraphql, GatewayLog } from './graphql.ts';
import { health } from './health.ts';
import { localeOf } from './locale.ts';

/** A body larger than this is no command of ours. */
const largestBody = '1mb';

/** The public door: GraphQL, and what an operator asks. */
export const createGateway = (
  { progress }: Pick<Centre, 'progress'>,
  graphql: ReturnType<typeof createGraphql>,
  log: GatewayLog,
): Express => {
  const app = express();
  app.use(helmet({ contentSecurityPolicy: false, strictTransportSecurity: false }));
  app.use(health(progress));
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
  app.use('/graphql', helmet.contentSecurityPolicy({ directives: explorerPolicy }), graphql);
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
