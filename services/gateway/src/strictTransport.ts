import type { RequestHandler } from 'express';
import helmet from 'helmet';

import { isLoopbackName, parseHost } from './hostHeader.ts';

/** A year, in seconds. */
const lasts = 31_536_000;

/**
 * A browser that has come to the public address by TLS comes no other way for a year (RFC 6797), whether TLS ended here or before, at a
 * proxy whose word counts. It is told so under the public name alone: it would keep it for every port of a name, and under those of
 * this machine other programs listen without.
 */
export const strictTransport = (publicUrl: URL | undefined): RequestHandler => {
  const tell = helmet.strictTransportSecurity({ maxAge: lasts, includeSubDomains: false });
  return (request, response, next) => {
    if (publicUrl && !isLoopbackName(publicUrl.hostname) && isPublic(request, publicUrl)) tell(request, response, next);
    else next();
  };
};

const isPublic = ({ secure, headers }: Parameters<RequestHandler>[0], publicUrl: URL): boolean =>
  secure && publicUrl.protocol === 'https:' && parseHost(headers.host)?.name === publicUrl.hostname;
