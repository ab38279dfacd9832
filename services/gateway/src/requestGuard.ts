import type { RequestHandler, Response } from 'express';

import { type Fault, faultError } from './errors.ts';
import { type Arrival, isOurHost, isOurOrigin, parseHost } from './hostHeader.ts';
import { localeOf } from './locale.ts';

/**
 * Lets in whoever asks for this centre itself, and no page of another site: its browser would ask in the name of whoever sits
 * before it. What only says whether the process lives is left open, since whatever looks after it knows no names.
 */
export const requestGuard =
  (publicUrl: URL | undefined): RequestHandler =>
  (request, response, next) => {
    const { host, origin } = request.headers;
    const parsed = parseHost(host);
    const { encrypted = false } = request.socket as Arrival;
    const say = (status: number, fault: Fault): void =>
      sayFault(request.headers['accept-language'], fault, status, response);
    if (!parsed) say(400, 'host-malformed');
    else if (!isOurHost(parsed, request.socket as Arrival, publicUrl)) say(421, 'host-unknown');
    else if (!isOurOrigin(origin, { host: host ?? '', encrypted }, publicUrl)) say(403, 'origin-foreign');
    else next();
  };

/**
 * A question over GET must show that no page of another site asks it. Such a page makes a browser fetch an address, but cannot set
 * `Sec-Fetch-Site`, and sets `GraphQL-Require-Preflight` only once the browser has asked this centre, which never allows it.
 */
export const guardGet: RequestHandler = (request, response, next) => {
  const isQuestion = request.query['query'] !== undefined || request.query['extensions'] !== undefined;
  const isAsked =
    request.headers['sec-fetch-site'] === 'same-origin' || request.headers['graphql-require-preflight'] !== undefined;
  if (!isQuestion || isAsked) next();
  else sayFault(request.headers['accept-language'], 'preflight-required', 403, response);
};

/** What a route itself refuses, in the shape of every other answer. */
export const sayFault = (
  acceptLanguage: string | undefined,
  fault: Fault,
  status: number,
  response: Response,
  extensions: { readonly reference?: string } = {},
): void => {
  response.status(status).json({ errors: [faultError(fault, localeOf(acceptLanguage), extensions)] });
};
