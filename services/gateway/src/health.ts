import { Router } from 'express';

import type { Progress } from './progress.ts';

/** `/healthz`: the process lives. `/readyz`: its read model has caught up, so it can be asked. */
export const health = ({ progress }: { readonly progress: Progress }): Router => {
  const router = Router();
  router.get('/healthz', (_request, response) => {
    response.json({ status: 'ok' });
  });
  router.get('/readyz', (_request, response) => {
    const { at, ...rest } = progress.state();
    response.status(at === 'ready' ? 200 : 503).json({ status: at, ...rest, position: String(progress.ordinal()) });
  });
  return router;
};
