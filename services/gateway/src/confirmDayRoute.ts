import { isDay } from '@onewindow/kernel/civilDay.ts';
import express, { Router } from 'express';

import { permit } from './access/accessTable.ts';
import { notPermitted } from './access/guarded.ts';
import { callerOf, visitOf } from './actor.ts';
import { type GatewayDeps, todayOf } from './requestContext.ts';
import { answerFaults, faultError } from './errors.ts';
import { localeOf } from './locale.ts';

/**
 * `POST /confirm-day`: somebody has looked at another clock, and says which day it is. Where this node's clock says the same it is
 * believed from now on. Each node has a clock of its own, so each is asked by itself.
 */
export const confirmDayRoute = (deps: GatewayDeps): Router => {
  const { clock } = deps;
  const router = Router();
  router.post(
    '/confirm-day',
    express.json({ limit: '1kb' }),
    answerFaults(async (request, response) => {
      const { today: said } = (request.body ?? {}) as { readonly today?: unknown };
      const locale = localeOf(request.headers['accept-language']);
      const caller = await callerOf(visitOf(request), deps);
      if (!caller) throw faultError('token-unknown', locale);
      const permitted = permit(deps.access.rulesOf('Route', 'confirmDay'), caller);
      if ('missing' in permitted) throw notPermitted(permitted, locale);
      if (typeof said !== 'string' || !isDay(said)) {
        response.status(400).json({ errors: [faultError('malformed-input', locale)] });
        return;
      }
      const today = todayOf(deps);
      if (said !== today) {
        response.status(409).json({ errors: [faultError('day-differs', locale, { details: { said, today } })] });
        return;
      }
      clock.confirm();
      response.json({ data: { today } });
    }),
  );
  return router;
};
