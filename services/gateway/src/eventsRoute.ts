import { asCompany } from '@onewindow/hookup/utility/actor.ts';
import { headLine } from '@onewindow/kernel/treeHead.ts';
import type { HookupMessage } from '@onewindow/schema/hookup/message.ts';
import type { Locale } from '@onewindow/schema/words.ts';
import express, { type Request, type Response, Router } from 'express';
import { z } from 'zod';

import { acknowledgePulled, ReadUpTo } from './resolvers/acknowledgePulled.ts';
import { ownCompany } from './access/ownCompany.ts';
import { permit } from './access/accessTable.ts';
import { notPermitted } from './access/guarded.ts';
import { callerOf, companyBy, visitOf } from './actor.ts';
import { messagesAfter, messagesSoFar, type Visitor } from './companyFeed.ts';
import { countedAs } from './openStreams.ts';
import type { GatewayDeps } from './requestContext.ts';
import { answerFaults, faultError, malformedInput, saidRefusal } from './errors.ts';
import { localeOf } from './locale.ts';
import { requireCaughtUp } from './readiness.ts';
import { positionAfter } from './resolvers/subscriptions.ts';
import { written } from './written.ts';

/** What it is told in. */
const forms = ['text/event-stream', 'application/x-ndjson', 'application/json'];

/** So often a company that listens hears that the line is still there, in milliseconds. */
const heartbeat = 15_000;

/**
 * `GET /events/hookup`: what a company is pushed, for a company that rather pulls; the same messages under the same ids. As
 * server-sent events it stays, with `id:` and `Last-Event-ID`; asked for `application/x-ndjson` it gives what there is and ends, for
 * `application/json` a page of it.
 * `POST /events/hookup/ack` says up to where the company has read.
 */
export const eventsRoute = (deps: GatewayDeps): Router => {
  const router = Router();
  router.get(
    '/events/hookup',
    answerFaults(async (request, response) => {
      const locale = localeOf(request.headers['accept-language']);
      const visitor = await requireCompany(deps, request, response, locale);
      const after = await positionAfter(cursorOf(request), { deps, locale });
      const head = deps.proofs?.latest();
      if (head) response.setHeader(treeHeadHeader, headLine(head));
      switch (request.accepts(forms)) {
        case 'application/x-ndjson':
          await sayLines(messagesSoFar(deps, visitor, after), response);
          break;
        case 'application/json':
          response.json(await pageOf(messagesSoFar(deps, visitor, after), after));
          break;
        case 'text/event-stream': {
          const leave = deps.streams.take(
            countedAs({ actor: asCompany(visitor.company), roles: ['company'] }, request.ip),
          );
          if (!leave) throw faultError('too-many-streams', locale);
          const leaving = new AbortController();
          response.once('close', () => leaving.abort());
          // Who has gone before it came to this is told of by no event any more.
          if (response.destroyed) leaving.abort();
          await sayEvents(messagesAfter(deps, visitor, after, leaving.signal), response, deps).finally(leave);
          break;
        }
        default:
          throw faultError('not-acceptable', locale, { details: { types: forms.join(', ') } });
      }
    }),
  );
  router.post(
    '/events/hookup/ack',
    express.json({ limit: '1kb' }),
    answerFaults(async (request, response) => {
      const locale = localeOf(request.headers['accept-language']);
      const { company } = await requireCompany(deps, request, response, locale);
      const parsed = Acknowledgement.safeParse(request.body);
      if (!parsed.success) throw malformedInput(parsed.error, locale, []);
      const context = { deps, actor: asCompany(company), locale };
      const answer = await acknowledgePulled(context, company, parsed.data.position, deps.world.randomUuid());
      if ('refusal' in answer) {
        response.status(409).json({ refusal: saidRefusal(answer.refusal, locale) });
        return;
      }
      response.json({ ...answer, position: String(deps.progress.ordinal()) });
    }),
  );
  return router;
};

/** Up to where a company has read, as messages tell their position. */
const Acknowledgement = z.strictObject({ position: ReadUpTo });

const requireCompany = async (
  deps: GatewayDeps,
  request: Request,
  response: Response,
  locale: Locale,
): Promise<Visitor> => {
  await requireCaughtUp(deps, null, locale);
  const visit = visitOf(request);
  // Before the token is looked at: what ends it afterwards lies behind this position.
  const letInAt = deps.progress.ordinal();
  const caller = await callerOf(visit, deps);
  const company = caller && ownCompany(caller);
  if (!caller || company === undefined) {
    response.setHeader('www-authenticate', 'Bearer');
    throw faultError(caller ? 'token-missing' : 'token-unknown', locale);
  }
  const permitted = permit(deps.access.rulesOf('Query', 'hookupFeed'), caller);
  if ('missing' in permitted) throw notPermitted(permitted, locale);
  return { company, letInAt, isStillLetIn: () => companyBy(visit, deps) !== undefined };
};

/** Where to go on: what the browser's own EventSource repeats, else the parameter; from the beginning without either. */
const cursorOf = ({ headers, query }: Request): string => {
  const named = headers['last-event-id'] ?? query['after'] ?? '';
  if (named === '') return '0';
  return typeof named === 'string' ? named : 'several';
};

/** As with each message that is pushed. */
const treeHeadHeader = 'onewindow-tree-head';

/** So many messages are a page. */
const pageSize = 100;

const pageOf = async (messages: AsyncIterable<HookupMessage>, after: number) => {
  const page: HookupMessage[] = [];
  for await (const message of messages) if (page.push(message) === pageSize) break;
  return { messages: page, position: page.at(-1)?.position ?? String(after) };
};

const sayLines = async (messages: AsyncIterable<HookupMessage>, response: Response): Promise<void> => {
  response.setHeader('content-type', 'application/x-ndjson; charset=utf-8');
  for await (const message of messages) {
    if (response.destroyed) return;
    await written(response, `${JSON.stringify(message)}\n`);
  }
  response.end();
};

const sayEvents = async (
  messages: AsyncIterable<HookupMessage>,
  response: Response,
  { world }: Pick<GatewayDeps, 'world'>,
): Promise<void> => {
  response.setHeader('content-type', 'text/event-stream; charset=utf-8');
  response.setHeader('x-accel-buffering', 'no');
  response.flushHeaders();
  response.write('retry: 3000\n\n');
  let callOff = (): void => undefined;
  const beat = (): void => {
    callOff = world.after(heartbeat, () => {
      response.write(':\n\n');
      beat();
    });
  };
  beat();
  response.once('close', () => callOff());
  for await (const message of messages) {
    if (response.destroyed) break;
    await written(response, `id: ${message.position}\nevent: ${message.type}\ndata: ${JSON.stringify(message)}\n\n`);
  }
  callOff();
  response.end();
};
