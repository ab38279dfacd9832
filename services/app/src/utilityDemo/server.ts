import { WrongSetting } from '@onewindow/infra/settings.ts';
import type { World } from '@onewindow/kernel/world.ts';
import express, { type ErrorRequestHandler, type Express } from 'express';

import { answerDoor } from './answerDoor.ts';
import { openAnswers } from './answers.ts';
import type { Secrets } from './connect.ts';
import { companyNumbers, type Desk, ordersAt } from './desk.ts';
import { openInbox } from './inbox.ts';
import { page, pagePolicy } from './page.ts';
import { pushDoor } from './pushDoor.ts';

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
  readonly world: World;
  /** How long to wait before an answer is sent once more, each time, in milliseconds. */
  readonly waits?: readonly number[];
}

export interface UtilityDemo {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** A utility company on this machine: it takes in what a centre sends, shows it, and answers. */
export const openUtilityDemo = async (options: UtilityDemoOptions): Promise<UtilityDemo> => {
  const { company, port, at, secrets, accepts, journal, world, waits } = options;
  const closing = new AbortController();
  const { signal } = closing;
  const desk: Desk = {
    company,
    pushSecret: secrets.push,
    inbox: openInbox(journal),
    answers: openAnswers({ at, company, secret: secrets.callback, world, signal, ...(waits && { waits }) }),
    nextNumber: companyNumbers(company),
    accepts,
    world,
    signal,
  };
  const server = await listen(createApp(desk), port);
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

const createApp = (desk: Desk): Express => {
  const { company, inbox } = desk;
  const repeats = () => inbox.received().reduce((sum, one) => sum + one.repeats, 0);
  const app = express().disable('x-powered-by');
  app.use(pushDoor(desk), answerDoor(desk));
  app.get('/', (_request, response) => {
    response
      .set('content-security-policy', pagePolicy)
      .type('html')
      .send(page(company, ordersAt(desk), repeats()));
  });
  app.get('/orders', (_request, response) => {
    response.json(ordersAt(desk));
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
      else reject(new WrongSetting(`--port ${port} cannot be used: ${whyNot(error)}`));
    });
  });

const whyNot = ({ code, message }: NodeJS.ErrnoException): string => {
  if (code === 'EADDRINUSE') return 'another program listens there';
  return code === 'EACCES' ? 'only the administrator of this machine may' : message;
};
