import type { ClockWatch } from '@onewindow/kernel/clockWatch.ts';
import { wordsFor } from '@onewindow/schema/words.ts';
import { Router } from 'express';

import type { Progress } from './progress.ts';

/**
 * `/healthz`: the process lives. `/readyz`: its read model has caught up, so it can be asked; a clock in doubt, which stops acts
 * and no questions, is told beside it.
 */
export const health = ({
  progress,
  clock,
}: {
  readonly progress: Progress;
  readonly clock: Pick<ClockWatch, 'doubt'>;
}): Router => {
  const router = Router();
  router.get('/healthz', (_request, response) => {
    response.json({ status: 'ok' });
  });
  router.get('/readyz', (_request, response) => {
    const { at, ...rest } = progress.state();
    const doubt = clock.doubt();
    response.status(at === 'ready' ? 200 : 503).json({
      status: at,
      ...rest,
      position: String(progress.ordinal()),
      ...(doubt && { clockInDoubt: wordsFor('en', 'warnings', doubt.code, doubt.details) }),
    });
  });
  return router;
};
