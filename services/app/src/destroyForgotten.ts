import type { DueRows } from '@onewindow/kernel/dueRows.ts';
import { forever } from '@onewindow/kernel/dueRows.ts';
import type { Follower } from '@onewindow/kernel/follower.ts';
import type { PersonKeys } from '@onewindow/kernel/personKeys.ts';
import { persons } from '@onewindow/projections/persons/persons.ts';

/**
 * Destroys the key of everybody of whom the log says that they are forgotten: when it says so, before whoever asked is answered; and all of
 * them again whenever this node has caught up, since keys of before may have been restored. Done twice it is done once, so every
 * node does it.
 */
export const destroyForgotten = (
  follower: Follower,
  rows: DueRows<object>,
  keys: PersonKeys,
  onFault: (error: unknown) => void,
): void => {
  const done = new Set<string>();
  let wasReady = false;
  follower.onBatch((changed) => {
    const isReady = follower.state().at === 'ready';
    if (isReady && (!wasReady || changed.has(persons.name))) {
      try {
        for (const { key } of rows.due(forever, Number.MAX_SAFE_INTEGER)) {
          if (done.has(key)) continue;
          keys.forget(key);
          done.add(key);
        }
      } catch (error) {
        // Whoever is not forgotten yet is at the next batch.
        onFault(error);
        wasReady = false;
        return;
      }
    }
    wasReady = isReady;
  });
};
