import type { RequestHandler } from 'express';
import type { Plugin } from 'graphql-yoga';

import type { Locale } from '@onewindow/schema/words.ts';

import { faultError } from './errors.ts';
import { localeOf } from './locale.ts';
import type { Context } from './requestContext.ts';

const events = 'text/event-stream';
const forms = ['application/json', 'application/graphql-response+json', events];

/** Whoever takes none of the forms in which anything is answered here is told so before it is done, and not after. */
export const requireAcceptable: RequestHandler = (request, response, next) => {
  if (isTaken(request.headers.accept, forms)) next();
  else response.status(406).json({ errors: [fault(forms, localeOf(request.headers['accept-language']))] });
};

/**
 * What is followed is told as events: whoever takes none would have it begun for them, and never ended, since nobody would be there to
 * leave it.
 */
export const followedAsEvents: Plugin<Context> = {
  onSubscribe: ({ args, setResultAndStopExecution }) => {
    const { request, locale } = args.contextValue as Context & { readonly request?: Request };
    if (!request || isTaken(request.headers.get('accept') ?? undefined, [events])) return;
    setResultAndStopExecution({ errors: [fault([events], locale)] });
  },
};

const fault = (types: readonly string[], locale: Locale) =>
  faultError('not-acceptable', locale, { details: { types: types.join(', ') }, http: { status: 406 } });

/** Whether a header `Accept` takes one of these forms, in the one set of characters that there is here. */
const isTaken = (header: string | undefined, types: readonly string[]): boolean =>
  (header || '*/*')
    .toLowerCase()
    .replace(/\s/g, '')
    .split(',')
    .map((one) => one.split(';'))
    .filter(([, ...parts]) => parts.every((part) => !part.startsWith('charset=') || part === 'charset=utf-8'))
    .some(([type = '']) => types.some((form) => ['*/*', form, form.replace(/\/.*/, '/*')].includes(type)));
