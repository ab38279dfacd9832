import express, { type Request, type RequestHandler, Router } from 'express';

import { type Callback, callbackFault, isAnswerType } from './callback.ts';
import { ordersAt, type UtilityDemoDeps } from './deps.ts';
import { filledIn } from './forms.ts';
import { pause } from './pause.ts';

/** How long somebody who sent a form waits for the centre, in milliseconds; the page shows later what came of it. */
const longestForm = 2_000;

/** Where people answer with the forms of the page, and scripts with JSON: `POST /orders/<orderId>/<answer>`. */
export const answerRoute = (deps: UtilityDemoDeps): Router =>
  Router().post(
    '/orders/:orderId/:answer',
    ownPagesOnly,
    express.json(),
    express.urlencoded({ extended: false }),
    answerOrder(deps),
  );

/** A form of a strange page in the same browser answers no order. */
const ownPagesOnly: RequestHandler = (request, response, next) => {
  const from = request.get('sec-fetch-site') ?? 'none';
  if (from === 'same-origin' || from === 'none') next();
  else response.status(403).json(errors('only this company answers its orders'));
};

const answerOrder =
  (deps: UtilityDemoDeps): RequestHandler<{ orderId: string; answer: string }> =>
  async (request, response) => {
    const { orderId, answer } = request.params;
    if (!isAnswerType(answer) || !ordersAt(deps).some((order) => order.orderId === orderId)) {
      response.status(404).json(errors('there is no such order here, or no such answer'));
      return;
    }
    const callback = { type: answer, data: dataOf(request, deps) };
    const fault = callbackFault(callback);
    if (fault !== undefined) {
      response.status(400).json(errors(fault));
      return;
    }
    const given = deps.answers.give(callback);
    if (isForm(request)) {
      await Promise.race([given, pause(longestForm, deps.signal)]);
      response.redirect(303, '/');
      await given;
      return;
    }
    const { reply } = await given;
    if (reply && 'status' in reply) response.status(reply.status).json(reply.body);
    else response.status(502).json(errors(`the centre could not be reached: ${reply?.unreachable}`));
  };

const isForm = (request: Pick<Request, 'is'>): boolean => request.is('application/json') === false;

/** What is accepted without a number gets the next one of this company. */
const dataOf = (
  request: Pick<Request<{ orderId: string; answer: string }>, 'is' | 'params' | 'body'>,
  { nextNumber }: UtilityDemoDeps,
): Callback['data'] => {
  const said = (request.body ?? {}) as { readonly [field: string]: unknown };
  const { orderId, answer } = request.params;
  const data = { ...(isForm(request) ? filledIn(said) : said), orderId };
  return answer === 'accepted' && !('companyNumber' in data) ? { ...data, companyNumber: nextNumber() } : data;
};

const errors = (message: string): object => ({ errors: [{ message }] });
