import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { Router } from 'express';
import helmet from 'helmet';

import { permit } from './access/accessTable.ts';
import { notPermitted } from './access/guarded.ts';
import { callerOf, visitOf } from './actor.ts';
import { answerFaults } from './errors.ts';
import { localeOf } from './locale.ts';
import type { GatewayDeps } from './requestContext.ts';
import { explorerText } from './readyOperations.ts';

/** Where the explorer lies: apart from the data, since a page that runs what stands in it needs a policy that nothing else has. */
export const explorerPath = '/explorer';

/**
 * `GET /explorer`, for whoever works at the centre: GraphiQL with an operation for every question; one page, so that it works where no other
 * host is reached.
 */
export const explorerRoute = (deps: GatewayDeps): Router => {
  const router = Router();
  let page: string | undefined;
  router.get(
    explorerPath,
    helmet.contentSecurityPolicy({ useDefaults: false, directives: policy }),
    answerFaults(async (request, response) => {
      const caller = await callerOf(visitOf(request), deps);
      const permitted = caller && permit(deps.access.rulesOf('Route', 'explorer'), caller);
      if (!permitted || ('missing' in permitted && permitted.missing === 'sign-in')) {
        response.redirect(`/sign-in?to=${explorerPath}`);
        return;
      }
      if ('missing' in permitted) throw notPermitted(permitted, localeOf(request.headers['accept-language']));
      page ??= renderGraphiQL({ title: 'onewindow 一窗', defaultQuery: explorerText, endpoint: '/graphql' });
      response.type('html').send(page);
    }),
  );
  return router;
};

const policy = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'", "'unsafe-inline'", "'unsafe-eval'", 'blob:'],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:'],
  fontSrc: ["'self'", 'data:'],
  workerSrc: ["'self'", 'blob:', 'data:'],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
};
