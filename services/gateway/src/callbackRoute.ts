import { type SignedHeaders, signatureFault } from '@onewindow/hookup/delivery/signature.ts';
import { openedSecrets } from '@onewindow/hookup/utility/secrets.ts';
import { callbackCommandId } from '@onewindow/kernel/envelope.ts';
import type { UtilityRow } from '@onewindow/projections/companies/companies.ts';
import { answers, Callback } from '@onewindow/schema/hookup/callback.ts';
import { type Locale, wordsFor } from '@onewindow/schema/words.ts';
import express, { type Request, Router } from 'express';

import { companyCaller } from './actor.ts';
import { type Context, type GatewayDeps, contextOf } from './requestContext.ts';
import { dispatch } from './dispatch.ts';
import { answerFaults, faultError, malformed, malformedInput, saidRefusal } from './errors.ts';
import { localeOf } from './locale.ts';
import { offeredCommand } from './offeredCommands.ts';
import { requireCaughtUp } from './readiness.ts';
import { screaming } from './screaming.ts';
import { orderRow } from './resolvers/hookup.ts';

/** A callback larger than this is none of ours. */
const largestBody = '64kb';

/**
 * `POST /callbacks/<company>`: what a company answers, signed with its secret for callbacks (Standard Webhooks). The same
 * `webhook-id` again is the same answer, and happens once (decision 7).
 */
export const callbackRoute = (deps: GatewayDeps): Router => {
  const router = Router();
  router.post(
    '/callbacks/:company',
    express.raw({ type: () => true, limit: largestBody }),
    answerFaults(async (request, response) => {
      const locale = localeOf(request.headers['accept-language']);
      const company = String(request.params['company']);
      await requireCaughtUp(deps, null, locale);
      const body = Buffer.isBuffer(request.body) ? request.body.toString('utf8') : '';
      requireSigned(request, company, body, { deps, locale });
      const { type, data } = callbackIn(body, locale);
      const commandId = callbackCommandId(company, String(request.headers['webhook-id']));
      const context = contextOf(deps, companyCaller(company, ['ordersAnswer']), locale);
      const answer = await dispatch(offeredCommand(answers[type]), { ...data, commandId }, context, { place: 'data' });
      if ('refusal' in answer) {
        const refusal = saidRefusal(answer.refusal, locale);
        response.status(409).json({ refusal, ...orderNow(context, data.orderId) });
        return;
      }
      response.json({ ...orderNow(context, data.orderId), position: answer.position });
    }),
  );
  return router;
};

/** Where a company's own order stands now. */
const orderNow = (context: Context, orderId: string) => {
  const order = orderRow(context, orderId);
  return order ? { hookupOrder: { id: order.orderId, status: screaming(order.status), revision: order.revision } } : {};
};

/** Whoever cannot sign is told that, and nothing about which companies there are. */
const requireSigned = (
  { headers }: Request,
  company: string,
  body: string,
  { deps, locale }: { readonly deps: GatewayDeps; readonly locale: Locale },
): void => {
  const row = /^[A-Za-z][A-Za-z0-9]{0,39}$/.test(company)
    ? deps.reader.row<UtilityRow>('utilities', company)
    : undefined;
  const secrets = openedSecrets(deps.secrets, company, 'callback', row?.secrets ?? []);
  const fault = signatureFault(headers as Partial<SignedHeaders>, deps.world.now(), body, secrets);
  if (fault) throw faultError(fault, locale);
};

const callbackIn = (body: string, locale: Locale): Callback => {
  const json = objectIn(body);
  if (!json)
    throw malformed([{ path: 'body', rule: 'JSON', message: wordsFor(locale, 'faults', 'wrong-format') }], locale);
  const parsed = Callback.safeParse(json);
  if (!parsed.success) throw malformedInput(parsed.error, locale, []);
  return parsed.data;
};

/** The object that stands in a body; nothing where anything else does. */
const objectIn = (body: string): object | undefined => {
  try {
    const json: unknown = JSON.parse(body);
    return typeof json === 'object' && json !== null && !Array.isArray(json) ? json : undefined;
  } catch {
    return undefined;
  }
};
