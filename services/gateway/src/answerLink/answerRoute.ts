import { linkRefusal } from '@onewindow/hookup/order/answerLinks.ts';
import type { HookupOrder } from '@onewindow/hookup/order/state.ts';
import { isRefusalOf, type Refusal } from '@onewindow/kernel/decider.ts';
import { answerLinkHash, isAnswerLink } from '@onewindow/hookup/order/answerLinkToken.ts';
import type { AnswerLinkRow } from '@onewindow/projections/orders/answerLinks.ts';
import { AnswerByLink } from '@onewindow/schema/hookup/commands.ts';
import { answers } from '@onewindow/schema/hookup/callback.ts';
import { AnswerType } from '@onewindow/schema/hookup/values.ts';
import type { Locale } from '@onewindow/schema/words.ts';
import { Uuid } from '@onewindow/schema/values.ts';
import express, { type Request, type Response, Router } from 'express';

import { acting } from '../access/acting.ts';
import { companyCaller } from '../actor.ts';
import { decided, shownHere } from '../decided.ts';
import { isFault, malformedInput } from '../errors.ts';
import { localeOf } from '../locale.ts';
import { mutationOf } from '../offeredCommands.ts';
import { rateLimit } from '../rateLimit.ts';
import { requireCaughtUp } from '../readiness.ts';
import { contextOf, type Context, type GatewayDeps } from '../requestContext.ts';
import { orderRow } from '../resolvers/hookup.ts';
import { orderState } from '../resolvers/hookupJob.ts';
import { type Form, answeredPage, orderPage, refusedPage, show, style } from './pages.ts';
import { answerIn } from './answerFields.ts';

/** An answer larger than this is none of ours. */
const largestBody = '64kb';
/** So many requests a second from one address, over ten seconds: people read what they answer, and whoever guesses is slowed down. */
const perSecond = 3;

/**
 * `/answer/<token>`: one order, and one answer to it, for whoever has the link that the window made for its company. There is nothing to
 * sign in to: the token stands for the company on this one order, reaches no other row, and is used up by its answer. No script runs.
 */
export const answerRoute = (deps: GatewayDeps): Router => {
  const router = Router();
  router.get('/answer/style.css', (_request, response) => {
    response.type('css').send(style);
  });
  const asked = (answer: (link: Link, request: Request, response: Response) => Promise<void>) =>
    answering(deps, answer);
  router.use('/answer', rateLimit(perSecond));
  router.get(
    '/answer/:token',
    asked(async (link, _request, response) => showOrder(link, response, { commandId: deps.world.randomUuid() })),
  );
  router.post(
    '/answer/:token',
    express.urlencoded({ extended: false, limit: largestBody }),
    asked(async (link, request, response) => {
      const given = (request.body ?? {}) as Readonly<Record<string, unknown>>;
      const commandId = Uuid.safeParse(given['commandId']).data ?? deps.world.randomUuid();
      const outcome = await giveAnswer(link, given, commandId);
      if (outcome === undefined) show(response, answeredPage(link.orderId, link.locale));
      else await showOrder(link, response, { commandId, given, said: outcome });
    }),
  );
  return router;
};

/** A link that somebody shows, with what its bearer may reach: its order, as its company. */
interface Link {
  readonly hash: string;
  readonly orderId: string;
  readonly state: HookupOrder;
  readonly context: Context;
  readonly locale: Locale;
}

/** Whoever shows a link that was issued; to everybody else there is none, whatever it is that they show. */
const answering =
  (deps: GatewayDeps, answer: (link: Link, request: Request, response: Response) => Promise<void>) =>
  async (request: Request, response: Response): Promise<void> => {
    const locale = localeOf(request.headers['accept-language']);
    try {
      await requireCaughtUp(deps, null, locale);
      const link = await linkOf(String(request.params['token']), deps, locale);
      if (link) await answer(link, request, response);
      else show(response, refusedPage({ refused: 'answer-link-unknown' }, locale), 404);
    } catch (error) {
      if (!isFault(error)) throw error;
      show(response, refusedPage(error.message, locale), 503);
    }
  };

const linkOf = async (token: string, deps: GatewayDeps, locale: Locale): Promise<Link | undefined> => {
  if (!isAnswerLink(token)) return undefined;
  const hash = answerLinkHash(token);
  const row = deps.reader.row<AnswerLinkRow>('answerLinks', hash);
  const state = row && (await orderState({ deps }, row.orderId));
  const issued = state?.links[hash];
  if (!row || !state || !issued) return undefined;
  const caller = companyCaller(issued.company, ['ordersAnswer']);
  const context = contextOf(deps, { ...caller, own: { ...caller.own, order: row.orderId } }, locale);
  return { hash, orderId: row.orderId, state, context, locale };
};

/** What was wrong with an answer: the rules forbid it, or something in it is malformed. */
type Said = NonNullable<Form['said']>;

/** The order, and what can be answered now; once the link gives no answer any more, why. */
const showOrder = async (link: Link, response: Response, form: Form): Promise<void> => {
  const { hash, orderId, state, context, locale } = link;
  const refusal = linkRefusal(state, hash, context.today);
  // Only whom the order is with sees what it is about.
  if (refusal || !orderRow(context, orderId)) {
    show(response, refusedPage(refusal ?? { refused: 'answer-link-revoked' }, locale), 410);
    return;
  }
  const allowed = await context.deps.actions.allowed(
    'HookupOrder',
    orderId,
    context.actor,
    AnswerType.options.map((type) => answers[type].type),
  );
  const possible = AnswerType.options.filter((type) => allowed.get(answers[type].type)?.refusal === undefined);
  show(response, await orderPage(link, possible, form), form.said === undefined ? 200 : statusOf(form.said));
};

const statusOf = (said: Said): number => ('refused' in said ? 409 : 400);

/** Gives the answer that somebody has filled in; what was wrong with it, or nothing. */
const giveAnswer = async (
  { hash, orderId, context, locale }: Link,
  given: Readonly<Record<string, unknown>>,
  commandId: string,
): Promise<Said | undefined> => {
  const named = typeof given['orderId'] === 'string' ? given['orderId'] : orderId;
  const parsed = AnswerByLink.data.safeParse({ orderId, hash, answer: answerIn(given, named) });
  if (!parsed.success) return { issues: malformedInput(parsed.error, locale, []).message };
  const { type } = parsed.data.answer;
  const actor = await acting({ mutation: mutationOf(answers[type].type) }, { orderId: named }, context);
  if (isRefusalOf(actor)) return actor as Refusal;
  const command = { type: AnswerByLink.type, data: parsed.data };
  const answer = await decided(command, { commandId, actor }, context);
  if (isRefusalOf(answer)) return answer;
  if (answer.position !== undefined) await shownHere([answer.position], context, { commandId });
  return undefined;
};
