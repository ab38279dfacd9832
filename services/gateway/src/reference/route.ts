import { companiesOpenApi } from '@onewindow/schema/hookup/openApi.ts';
import type { Locale } from '@onewindow/schema/words.ts';
import { Router } from 'express';
import helmet from 'helmet';

import { localeOf } from '../locale.ts';
import type { GatewayDeps } from '../requestContext.ts';
import { contract, contractDocument } from '../sdl.ts';
import { companiesPage } from './companiesPage.ts';
import { referencePage } from './page.ts';
import { rightsPage } from './rightsPage.ts';
import { style } from './style.ts';

const locales: readonly Locale[] = ['zh-CN', 'en'];

/**
 * `GET /docs`: the reference of the contract, in the language that is preferred; `/docs/zh-CN` and `/docs/en` by name, and the
 * contract itself as `/docs/contract.graphql`; `/docs/companies` is what companies speak over HTTP, and as OpenAPI 3.1
 * `/docs/companies/openapi.json`, and `/docs/rights` says who may do what. Made from the contract when it is first asked for; no other host is needed.
 */
export const referenceRoute = ({ access }: Pick<GatewayDeps, 'access'>): Router => {
  const router = Router();
  const pages = new Map<Locale, string>();
  // The same for everybody, and another with another version.
  router.use(
    '/docs',
    helmet.contentSecurityPolicy({ useDefaults: false, directives: policy }),
    (_request, response, next) => {
      response.setHeader('cache-control', 'no-cache');
      next();
    },
  );
  router.get('/docs', (request, response) => {
    response.vary('accept-language').redirect(`/docs/${localeOf(request.headers['accept-language'])}`);
  });
  router.get('/docs/style.css', (_request, response) => {
    response.type('css').send(style);
  });
  router.get('/docs/contract.graphql', (_request, response) => {
    response.type('text/plain').send(contract);
  });
  let companies: ReturnType<typeof companiesOpenApi> | undefined;
  router.get('/docs/companies', (_request, response) => {
    response.type('html').send(companiesPage((companies ??= companiesOpenApi())));
  });
  router.get('/docs/companies/openapi.json', (_request, response) => {
    response.json((companies ??= companiesOpenApi()));
  });
  router.get('/docs/rights', (request, response) => {
    response.vary('accept-language').redirect(`/docs/rights/${localeOf(request.headers['accept-language'])}`);
  });
  for (const locale of locales) {
    router.get(`/docs/rights/${locale}`, (_request, response) => {
      response.type('html').send(rightsPage(contractDocument, access, locale));
    });
    router.get(`/docs/${locale}`, (_request, response) => {
      const page = pages.get(locale) ?? referencePage(contractDocument, locale);
      pages.set(locale, page);
      response.type('html').send(page);
    });
  }
  return router;
};

const policy = {
  defaultSrc: ["'none'"],
  styleSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
};
