import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { type RequestHandler, Router } from 'express';
import helmet from 'helmet';
import sirv from 'sirv';

import type { World } from '@onewindow/kernel/world.ts';

/** The pages of the console: each is the same document, which reads from the address what to show. */
export const consolePages = [
  '/',
  '/inbox',
  '/reviews',
  '/window',
  '/new',
  '/cases/:id',
  '/cases/:id/receipt',
  '/cases/:id/decisions/:item',
  '/projects',
  '/projects/:id',
  '/orders',
  '/orders/:id',
  '/draws',
  '/draws/:id',
  '/connections',
  '/connections/:company',
  '/commitments',
  '/commitments/new',
  '/commitments/:id',
  '/durations',
  '/bulletins',
  '/bulletins/:month',
  '/appraisal',
  '/sites',
  '/sites/:code',
  '/search',
  '/mine',
  '/mine/new',
  '/mine/projects/:id',
  '/mine/cases/:id',
  '/mine/cases/:id/receipt',
  '/mine/cases/:id/decisions/:item',
  '/mine/orders/:id',
  '/issues',
  '/issues/:id',
  '/rounds',
  '/rounds/:id',
  '/inspections',
  '/inspections/:id',
  '/credit',
  '/credit/:id',
  '/library',
  '/library/:id',
  '/arrears',
  '/arrears/:id',
  '/offers',
  '/offers/:id',
  '/catalogue',
  '/operations',
];

/** A nonce is the only way by which a style that is not in a file gets into the page. */
const nonceMark = '%NONCE%';

/**
 * The console, from the folder of its build: the page with a policy of its own, and its files, whose names change with their content,
 * for ever. Nothing in them is secret, so whoever has not signed in gets them too, and is led to the sign-in by the page.
 */
export const consoleRoute = (folder: string, world: Pick<World, 'randomUuid'>): ConsoleRoute => {
  const page = pageOf(folder, world);
  const pages = Router();
  pages.get(consolePages, page);
  const files = built(folder);
  pages.use((request, response, next) => (ofTheCentre.has(request.path) ? next() : files(request, response, next)));
  const elsewhere = Router();
  elsewhere.get(/.*/u, (request, response, next) => {
    if (request.accepts(['json', 'html']) === 'html') page(request, response, next);
    else next();
  });
  return { pages, elsewhere };
};

/** What answers whoever opens the console. */
interface ConsoleRoute {
  /** Its pages and its files. */
  readonly pages: Router;
  /**
   * A page that nothing answers, where a browser looks for one: the console says that it is not there. It does so of a page that is
   * somebody else's as well, so which of the two it was neither the words nor the status tell.
   */
  readonly elsewhere: Router;
}

const pageOf = (folder: string, world: Pick<World, 'randomUuid'>): RequestHandler => {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  return (request, response, next) => {
    const nonce = world.randomUuid();
    helmet.contentSecurityPolicy({ useDefaults: false, directives: policy(nonce) })(request, response, (error) => {
      if (error !== undefined) next(error);
      else response.type('html').send(page.replaceAll(nonceMark, nonce));
    });
  };
};

/** What lies in the folder for the centre itself: the page without its nonce, and what the build says of itself. */
const ofTheCentre: ReadonlySet<string> = new Set(['/index.html', '/sources', '/manifest.json', '/documents.json']);

const policy = (nonce: string) => ({
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'", `'nonce-${nonce}'`],
  imgSrc: ["'self'", 'data:'],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  formAction: ["'self'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
});

/** The files of the build, as they were compressed when it was made. */
const built = (folder: string): RequestHandler =>
  sirv(folder, {
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders: (response, path) =>
      response.setHeader(
        'cache-control',
        path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
      ),
  });
