import express, { type Request, type RequestHandler, Router } from 'express';

import type { UtilityDemoDeps } from './deps.ts';
import { type HookupMessage, type Message, messageType } from './message.ts';
import { readMessage } from './readMessage.ts';

const largestMessage = 1024 * 1024;

/** Where a centre sends its messages: `POST /hookups`. */
export const pushRoute = (deps: UtilityDemoDeps): Router =>
  // The signature is over the bytes as they came, so nothing is unpacked and nothing is parsed before it.
  Router().post('/hookups', express.raw({ type: () => true, inflate: false, limit: largestMessage }), takeIn(deps));

const takeIn =
  ({ company, pushSecret, inbox, answers, accepts, nextNumber }: UtilityDemoDeps): RequestHandler =>
  async (request, response) => {
    const body = Buffer.isBuffer(request.body) ? request.body.toString('utf8') : '';
    const message = readMessage(body, signedHeaders(request), { company, secret: pushSecret });
    if ('status' in message) {
      response.status(message.status).type('text').send(message.words);
      return;
    }
    const { repeat } = inbox.take(message, new Date().toISOString());
    // First the acknowledgement: a centre must not wait for us while we wait for it.
    response.status(204).end();
    if (!accepts || repeat || !isNew(message)) return;
    const { orderId } = message.data;
    await answers.give({ type: 'accepted', data: { orderId, companyNumber: nextNumber() } });
  };

const signedHeaders = (request: Request): { readonly [name: string]: string } =>
  Object.fromEntries(
    ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) => [name, request.get(name) ?? '']),
  );

const isNew = (message: Message): message is HookupMessage =>
  message.type === messageType('opened') || message.type === messageType('assigned');
