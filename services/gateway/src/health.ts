import type { ClockWatch } from '@onewindow/kernel/clockWatch.ts';
import type { EventStore } from '@onewindow/kernel/eventStore.ts';
import type { FollowerState } from '@onewindow/kernel/follower.ts';
import { wordsFor } from '@onewindow/schema/words.ts';
import { Router } from 'express';

import type { Progress } from './progress.ts';

/**
 * `/healthz`: the process lives. `/readyz`: its read model has caught up, so it can be asked, and there is room for what it is told;
 * a clock in doubt, which stops acts and no questions, is told beside it.
 */
export const health = ({
  progress,
  clock,
  store,
}: {
  readonly progress: Progress;
  readonly clock: Pick<ClockWatch, 'doubt'>;
  readonly store: Pick<EventStore, 'noRoom'>;
}): Router => {
  const router = Router();
  router.get('/healthz', (_request, response) => {
    response.json({ status: 'ok' });
  });
  router.get('/readyz', (_request, response) => {
    const { at, ...rest } = stateOf(progress, store);
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

const stateOf = (progress: Progress, store: Pick<EventStore, 'noRoom'>): FollowerState => {
  const state = progress.state();
  const reason = state.at === 'ready' ? store.noRoom() : undefined;
  return reason === undefined ? state : { at: 'diskFull', reason };
};
