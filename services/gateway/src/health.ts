import type { ClockWatch } from '@onewindow/kernel/clockWatch.ts';
import type { EventStore } from '@onewindow/kernel/eventStore.ts';
import { instantAt } from '@onewindow/kernel/instant.ts';
import type { FollowerState } from '@onewindow/kernel/follower.ts';
import { wordsFor } from '@onewindow/schema/words.ts';
import { Router } from 'express';

import type { Progress } from './progress.ts';

interface HealthDeps {
  readonly progress: Pick<Progress, 'state' | 'ordinal'>;
  readonly clock: Pick<ClockWatch, 'doubt'>;
  readonly store: Pick<EventStore, 'noRoom' | 'lostSince'>;
  readonly readModels?: () => readonly ReadModelVersion[];
}

/** A read model by the version of what it follows from: the one that answers, one that is being made, or one that lies ready or is left. */
export interface ReadModelVersion {
  readonly version: string;
  readonly state: 'serving' | 'preparing' | 'kept';
}

/**
 * `/healthz`: the process lives. `/readyz`: its read model has caught up, so it can be asked, and there is room for what it is told;
 * a clock in doubt, or a store that cannot be reached, which stop acts and no questions, are told beside it. `/readyz?write` asks whether
 * it can act, too: for a balancer that has other nodes which can. Beside its own read model it names those of other versions: what
 * `onewindow prepare` makes is `preparing`, and `kept` once it is whole.
 */
export const health = (deps: HealthDeps): Router => {
  const router = Router();
  router.get('/healthz', (_request, response) => {
    response.json({ status: 'ok' });
  });
  router.get('/readyz', (request, response) => {
    const { status, ...rest } = readinessOf(deps);
    const isFit = 'write' in request.query ? rest.canWrite : rest.canRead;
    response.status(isFit ? 200 : 503).json({ status, ...rest });
  });
  return router;
};

/** What a node can be asked to do just now, and why not the rest. */
export const readinessOf = ({ progress, clock, store, readModels = () => [] }: HealthDeps) => {
  const { at, ...rest } = stateOf(progress, store);
  const doubt = clock.doubt();
  const lostSince = store.lostSince();
  const canRead = at === 'ready';
  const versions = readModels();
  return {
    status: at,
    ...rest,
    canRead,
    canWrite: canRead && lostSince === undefined && !doubt,
    ...(lostSince !== undefined && { storeLostSince: instantAt(lostSince) }),
    position: String(progress.ordinal()),
    ...(versions.length > 0 && { readModels: versions }),
    ...(doubt && { clockInDoubt: wordsFor('en', 'warnings', doubt.code, doubt.details) }),
  };
};

const stateOf = (progress: Pick<Progress, 'state'>, store: Pick<EventStore, 'noRoom'>): FollowerState => {
  const state = progress.state();
  const reason = state.at === 'ready' ? store.noRoom() : undefined;
  return reason === undefined ? state : { at: 'diskFull', reason };
};
