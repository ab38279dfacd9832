import type { Locale } from '@onewindow/schema/words.ts';
import { wordsFor } from '@onewindow/schema/words.ts';
import express, {
  type ErrorRequestHandler,
  type Request,
  type RequestHandler,
  type Response,
  type Router,
} from 'express';

import { nobody } from '../caller.ts';
import { isFault } from '../errors.ts';
import { watched } from '../kept/watched.ts';
import { localeOf } from '../locale.ts';
import { PapersBusy } from '../papers/papers.ts';
import { requireCaughtUp } from '../readiness.ts';
import { type Context, contextOf, type GatewayDeps, todayOf } from '../requestContext.ts';
import { framed, other, policy, style, wrongPage } from './frame.ts';
import { encodings, keepPages, type Made, publicAnswer, type PublicAnswer } from './keptPages.ts';
import { languageParameter } from './addresses.ts';
import type { Address, PublicPage, Told } from './publicPage.ts';
import { publicPages } from './publicPages.ts';

/**
 * Whoever has an answer keeps it so many seconds without asking again, and after that asks whether it is still the same. Nobody on the way
 * compresses it another time, nor puts anything else into it.
 */
const keepsFor = 5;
/** Whoever came when too many papers waited comes again after so many seconds. */
const comesAgainAfter = 5;

/**
 * `/public/…`: what everybody may know, without signing in and without a script. What is told is kept in memory and told to all
 * who ask for the same, until what it rests on is another; a browser that has it is told so (304). Only what has to be made for one
 * reader counts as a request of theirs by `limit`: of those who read what is there already, any number may share one address.
 */
export const publicRoute = (deps: GatewayDeps, limit: RequestHandler): Router => {
  const router = express.Router();
  const everybody = contextOf(deps, nobody, 'zh-CN');
  const kept = keepPages({ world: deps.world, reader: everybody.deps.reader });
  router.get('/public/style.css', (_request, response) => {
    response.setHeader('cache-control', 'public, max-age=3600').type('css').send(style);
  });
  router.get('/public', (_request, response) => response.redirect('/public/commitments'));
  for (const page of publicPages)
    router.get(
      page.path,
      answering(deps, async (request, response, locale) => {
        await requireCaughtUp(deps, null, locale);
        const asked = askedOf(page, request, locale, deps);
        const answer = await kept.answer(
          asked.key,
          todayOf(deps),
          () => make(page, asked, { ...contextOf(deps, nobody, locale), deps: everybody.deps, rows: everybody.rows }),
          async () => (await passes(limit, request, response)) && turn(deps),
        );
        if (answer) await send(answer, request, response);
      }),
    );
  router.use('/public', unreadable(deps));
  return router;
};

/** What is known to go wrong is said on a page, too. */
const answering =
  (
    deps: GatewayDeps,
    answer: (request: Request, response: Response, locale: Locale) => Promise<void>,
  ): RequestHandler =>
  async (request, response) => {
    const locale = languageOf(request);
    try {
      await answer(request, response, locale);
    } catch (error) {
      if (error instanceof PapersBusy) response.setHeader('retry-after', String(comesAgainAfter));
      else if (!isFault(error)) throw error;
      const said = isFault(error) ? error.message : wordsFor(locale, 'pages', 'public-papers-busy');
      refuse(said, 503, { locale, centre: centreName(deps, locale) }, response);
    }
  };

const languageOf = ({ originalUrl, headers }: Request): Locale => {
  const chosen = new URL(originalUrl, 'http://onewindow').searchParams.get(languageParameter);
  return chosen === 'en' || chosen === 'zh-CN' ? chosen : localeOf(headers['accept-language']);
};

/** What somebody asks for, and by what its answer is found. */
interface Asked {
  readonly address: Address;
  readonly locale: Locale;
  readonly key: string;
  /** The same in the other language. */
  readonly otherwise: string;
}

const askedOf = (
  { parameters }: PublicPage,
  request: Request,
  locale: Locale,
  { publicUrl }: Pick<GatewayDeps, 'publicUrl'>,
): Asked => {
  const { pathname, searchParams } = new URL(request.originalUrl, 'http://onewindow');
  const given = Object.fromEntries(
    parameters.flatMap((name): [string, string][] => {
      const value = searchParams.get(name)?.trim();
      return value ? [[name, value]] : [];
    }),
  );
  const origin = publicUrl?.origin ?? `${request.protocol}://${request.headers.host ?? ''}`;
  const query = new URLSearchParams(given).toString();
  return {
    address: { origin, given, named: request.params as Address['named'] },
    locale,
    key: JSON.stringify([origin, decodeURI(pathname), query, locale]),
    otherwise: `${pathname}?${new URLSearchParams({ ...given, [languageParameter]: other(locale) }).toString()}`,
  };
};

/** Makes what is told, and notes what it rests on. */
const make = async (page: PublicPage, { address, locale, otherwise }: Asked, context: Context): Promise<Made> => {
  const watch = watched(context);
  const told = await page.told(address, watch.context);
  const grounds = 'wrong' in told || 'isMissing' in told ? undefined : watch.grounds();
  return { answer: answerOf(told, frameOf(context, locale, otherwise)), grounds };
};

type Frame = Parameters<typeof framed>[1];

const frameOf = ({ deps }: Context, locale: Locale, otherwise: string): Frame => ({
  locale,
  centre: centreName(deps, locale),
  notice: deps.notice?.[locale],
  otherwise,
});

const answerOf = (told: Told, frame: Frame): PublicAnswer => {
  if ('bytes' in told) return publicAnswer(told.bytes, { status: 200, type: told.type, name: told.name });
  const page =
    'wrong' in told ? wrongPage(wordsFor(frame.locale, 'pages', told.wrong, told.details), frame.locale) : told;
  const status = 'wrong' in told ? 400 : 'isMissing' in told ? 404 : 200;
  return publicAnswer(Buffer.from(framed(page, frame)), { status, type: htmlType });
};

const htmlType = 'text/html; charset=utf-8';

const centreName = ({ law }: Pick<GatewayDeps, 'law'>, locale: Locale): string => law.catalogue.name[locale];

/** Whether `limit` lets a request pass; if not, it has answered it. */
const passes = (limit: RequestHandler, request: Request, response: Response): Promise<boolean> =>
  new Promise((resolve, reject) => {
    response.once('close', () => resolve(false));
    void limit(request, response, (error?: Error | string) => {
      if (error === undefined) resolve(!response.destroyed);
      else reject(new Error('the limit of requests was not reckoned', { cause: error }));
    });
  });

/** Whatever is made waits for its turn. */
const turn = ({ turns }: Pick<GatewayDeps, 'turns'>): Promise<true> =>
  new Promise((resolve) => {
    turns.take(() => resolve(true));
  });

/** Tells an answer, or that it is the one that they have. */
const send = async (answer: PublicAnswer, request: Request, response: Response): Promise<void> => {
  const { status, type, name, etag } = answer;
  response.vary('accept-language').vary('accept-encoding');
  response.setHeader('content-security-policy', policy);
  response.setHeader('cache-control', status === 200 ? `public, max-age=${keepsFor}, no-transform` : 'no-store');
  response.setHeader('etag', etag);
  if (status === 200 && has(request, etag)) {
    response.status(304).end();
    return;
  }
  const encoding = name === undefined ? encodings.find((one) => request.acceptsEncodings(one) === one) : undefined;
  const body = encoding ? await answer.as(encoding) : answer.body;
  response.status(status).setHeader('content-type', type).setHeader('content-length', body.length);
  if (encoding) response.setHeader('content-encoding', encoding);
  if (name !== undefined)
    response.setHeader('content-disposition', `inline; filename*=UTF-8''${encodeURIComponent(name)}`);
  response.end(body);
};

/** Whether whoever asks has this answer already; to load it anew, as browsers ask at times, would bring the same. */
const has = ({ headers }: Request, etag: string): boolean =>
  (headers['if-none-match'] ?? '').split(',').some((one) => weak(one.trim()) === weak(etag));

const weak = (etag: string): string => etag.replace(/^W\//u, '');

const refuse = (said: string, status: number, frame: Frame, response: Response): void => {
  response
    .status(status)
    .setHeader('content-security-policy', policy)
    .type('html')
    .send(framed(wrongPage(said, frame.locale), frame));
};

/** An address that cannot be read at all. */
const unreadable =
  (deps: GatewayDeps): ErrorRequestHandler =>
  (error: { readonly status?: number }, request, response, next) => {
    if (error.status !== 400) {
      next(error);
      return;
    }
    const locale = localeOf(request.headers['accept-language']);
    refuse(wordsFor(locale, 'pages', 'public-unreadable'), 400, { locale, centre: centreName(deps, locale) }, response);
  };
