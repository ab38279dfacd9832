import { pause } from '@onewindow/kernel/waiting.ts';
import { answers as answerable, Callback } from '@onewindow/schema/hookup/callback.ts';
import express, { type Request, type RequestHandler, Router } from 'express';
import { z } from 'zod';

import { type Desk, ordersAt } from './desk.ts';
import { filledIn } from './forms.ts';

/** How long somebody who sent a form waits for the centre, in milliseconds; the page shows later what came of it. */
const longestForm = 2_000;

/** Where people answer with the forms of the page, and scripts with JSON: `POST /orders/<orderId>/<answer>`. */
export const answerDoor = (desk: Desk): Router =>
  Router().post(
    '/orders/:orderId/:answer',
    ownPagesOnly,
    express.json(),
    express.urlencoded({ extended: false }),
    answerOrder(desk),
  );

/** A form of a strange page in the same browser answers no order. */
const ownPagesOnly: RequestHandler = (request, response, next) => {
  const from = request.get('sec-fetch-site') ?? 'none';
  if (from === 'same-origin' || from === 'none') next();
  else response.status(403).json(errors('only this company answers its orders'));
};

const answerOrder =
  (desk: Desk): RequestHandler<{ orderId: string; answer: string }> =>
  async (request, response) => {
    const { orderId, answer } = request.params;
    if (!Object.hasOwn(answerable, answer) || !ordersAt(desk).some((order) => order.orderId === orderId)) {
      response.status(404).json(errors('there is no such order here, or no such answer'));
      return;
    }
    const callback = Callback.safeParse({ type: answer, data: dataOf(request, desk) });
    if (!callback.success) {
      response.status(400).json(errors(z.prettifyError(callback.error)));
      return;
    }
    const given = desk.answers.give(callback.data);
    if (isForm(request)) {
      await Promise.race([given, pause(desk.world, longestForm, desk.signal)]);
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
  { nextNumber }: Desk,
): object => {
  const said = (request.body ?? {}) as { readonly [field: string]: unknown };
  const { orderId, answer } = request.params;
  const data = { ...(isForm(request) ? filledIn(said) : said), orderId };
  return answer === 'accepted' && !('companyNumber' in data) ? { ...data, companyNumber: nextNumber() } : data;
};

const errors = (message: string): object => ({ errors: [{ message }] });
