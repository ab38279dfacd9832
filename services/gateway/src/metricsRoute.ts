import { timingSafeEqual } from 'node:crypto';

import { Router } from 'express';

import { answerFaults, faultError } from './errors.ts';
import { localeOf } from './locale.ts';
import type { GatewayDeps } from './requestContext.ts';

/** `GET /metrics`, for Prometheus and its like on this machine, or with the token that the operator set. */
export const metricsRoute = ({ metrics, metricsToken }: Pick<GatewayDeps, 'metrics' | 'metricsToken'>): Router => {
  const router = Router();
  router.get(
    '/metrics',
    answerFaults(async ({ socket, headers }, response) => {
      if (!mayReadMetrics(socket.remoteAddress, headers.authorization, metricsToken)) {
        response.setHeader('www-authenticate', 'Bearer');
        throw faultError('metrics-closed', localeOf(headers['accept-language']));
      }
      response.setHeader('content-type', metrics.contentType);
      response.send(await metrics.text());
    }),
  );
  return router;
};

/** Whether somebody may read the measures: from this machine, or with the token, if there is one. */
export const mayReadMetrics = (
  remoteAddress: string | undefined,
  authorization: string | undefined,
  token: string | undefined,
): boolean => isLoopback(remoteAddress) || isToken(authorization, token);

const isLoopback = (address = ''): boolean => /^(::ffff:)?127\.|^::1$/.test(address);

const isToken = (authorization: string | undefined, token: string | undefined): boolean => {
  const shown = Buffer.from(authorization ?? '');
  const wanted = Buffer.from(`Bearer ${token}`);
  return token !== undefined && shown.length === wanted.length && timingSafeEqual(shown, wanted);
};
