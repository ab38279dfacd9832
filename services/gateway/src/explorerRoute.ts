import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { Router } from 'express';
import helmet from 'helmet';

import { explorerText } from './readyOperations.ts';

/** Where the explorer lies: apart from the data, since a page that runs what stands in it needs a policy that nothing else has. */
export const explorerPath = '/explorer';

/** `GET /explorer`: GraphiQL with an operation for every question; one page, so that it works where no other host is reached. */
export const explorerRoute = (): Router => {
  const router = Router();
  let page: string | undefined;
  router.get(explorerPath, helmet.contentSecurityPolicy({ useDefaults: false, directives: policy }), (_, response) => {
    page ??= renderGraphiQL({ title: 'onewindow 一窗', defaultQuery: explorerText, endpoint: '/graphql' });
    response.type('html').send(page);
  });
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
