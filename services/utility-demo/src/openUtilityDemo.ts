import express, { type ErrorRequestHandler, type Express } from 'express';

import { answerRoute } from './answerRoute.ts';
import { openAnswers } from './answers.ts';
import { companyNumbers, ordersAt, type UtilityDemoDeps } from './deps.ts';
import { openInbox } from './inbox.ts';
import { page, pagePolicy } from './page.ts';
import { pushRoute } from './pushRoute.ts';

/** The two secrets of a company: with one the centre signs, with the other the company. */
export interface Secrets {
  readonly push: string;
  readonly callback: string;
}

export interface UtilityDemoOptions {
  readonly company: string;
  /** 0 takes any that is free. */
  readonly port: number;
  /** The address of the centre that is answered. */
  readonly at: string;
  readonly secrets: Secrets;
  /** Whether new orders are accepted as soon as they come. */
  readonly accepts: boolean;
  /** A file for one line of JSON per message received. */
  readonly journal?: string | undefined;
  /** How long to wait before an answer is sent once more, each time, in milliseconds. */
  readonly waits?: readonly number[];
}

export interface UtilityDemo {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Nobody can listen on the port: why, in one line. */
export class PortUnusable extends Error {
  override readonly name = 'PortUnusable';
}

/**
 * A utility company on this machine: it takes in what a centre sends, shows it, and answers.
 * @throws {PortUnusable}
 */
export const openUtilityDemo = async (options: UtilityDemoOptions): Promise<UtilityDemo> => {
  const { company, port, at, secrets, accepts, journal, waits } = options;
  const closing = new AbortController();
  const { signal } = closing;
  const deps: UtilityDemoDeps = {
    company,
    pushSecret: secrets.push,
    inbox: openInbox(journal),
    answers: openAnswers({ at, company, secret: secrets.callback, signal, ...(waits && { waits }) }),
    nextNumber: companyNumbers(company),
    accepts,
    signal,
  };
  const server = await listen(createApp(deps), port);
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : port}`,
    close: () => {
      closing.abort(new Error('this company closes'));
      return new Promise((resolve) => {
        server.close(() => resolve());
        // Whoever is still inside sends it again: a centre until it is acknowledged.
        server.closeAllConnections();
      });
    },
  };
};

const createApp = (deps: UtilityDemoDeps): Express => {
  const { company, inbox } = deps;
  const repeats = () => inbox.received().reduce((sum, one) => sum + one.repeats, 0);
  const app = express().disable('x-powered-by');
  app.use(pushRoute(deps), answerRoute(deps));
  app.get('/', (_request, response) => {
    response
      .set('content-security-policy', pagePolicy)
      .type('html')
      .send(page(company, ordersAt(deps), repeats()));
  });
  app.get('/orders', (_request, response) => {
    response.json(ordersAt(deps));
  });
  app.get('/inbox', (_request, response) => {
    response.json({ repeats: repeats(), messages: inbox.received() });
  });
  app.use(faults);
  return app;
};

/** Four parameters make it a handler of errors: that is how express tells. */
const faults: ErrorRequestHandler = (error: Error & { status?: number }, _request, response, next) => {
  if (response.headersSent) {
    next(error);
    return;
  }
  const { status = 500 } = error;
  if (status >= 500) process.stderr.write(`${error.stack ?? error.message}\n`);
  response.status(status).type('text').send(error.message);
};

const listen = (app: Express, port: number): Promise<ReturnType<Express['listen']>> =>
  new Promise((resolve, reject) => {
    const server = app.listen(port, '127.0.0.1', (error?: NodeJS.ErrnoException) => {
      if (!error) resolve(server);
      else reject(new PortUnusable(`port ${port} cannot be used: ${whyNot(error)}`));
    });
  });

const whyNot = ({ code, message }: NodeJS.ErrnoException): string => {
  if (code === 'EADDRINUSE') return 'another program listens there';
  return code === 'EACCES' ? 'only the administrator of this machine may' : message;
};
