import { createHash } from 'node:crypto';

import type { RequestHandler } from 'express';
import ipaddr from 'ipaddr.js';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

import { sayFault } from './requestGuard.ts';

/** What is counted together, in seconds: people come in bursts. */
const within = 10;

/**
 * Refuses whoever asks more often than so many times a second, over ten seconds: counted by the address that it comes from, and by the
 * token that it shows, wherever that is shown. What comes from this machine itself is not counted.
 */
export const rateLimit = (perSecond: number): RequestHandler => {
  const limiter = new RateLimiterMemory({ points: perSecond * within, duration: within });
  return async (request, response, next) => {
    const keys = keysOf(request.ip, request.headers.authorization);
    const refused = await Promise.all(keys.map((key) => limiter.consume(key))).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    if (refused === undefined) next();
    else if (refused instanceof RateLimiterRes) {
      response.setHeader('retry-after', String(Math.ceil(refused.msBeforeNext / 1_000)));
      sayFault(request.headers['accept-language'], 'too-many-requests', 429, response);
    } else next(refused);
  };
};

/** As whom somebody asks: nobody from this machine without a token. */
const keysOf = (address: string | undefined, authorization: string | undefined): readonly string[] => {
  const place = placeOf(address);
  return [
    ...(place === undefined ? [] : [place]),
    // What is shown may be a secret, and as long as one likes.
    ...(authorization === undefined ? [] : [createHash('sha256').update(authorization).digest('base64')]),
  ];
};

/** An address as one is had: of IPv6 a whole network, which is the least that anybody is given (RFC 6177). */
const placeOf = (address: string | undefined): string | undefined => {
  if (address === undefined || !ipaddr.isValid(address)) return 'unknown';
  const parsed = ipaddr.process(address);
  if (parsed.range() === 'loopback') return undefined;
  return parsed.kind() === 'ipv4' ? parsed.toString() : `${(parsed as ipaddr.IPv6).parts.slice(0, 4).join(':')}::/64`;
};
