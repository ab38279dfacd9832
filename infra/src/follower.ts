import { eventAt } from '@onewindow/kernel/eventAt.ts';
import { DiskFull, type EventStore } from '@onewindow/kernel/eventStore.ts';
import type { Follower, FollowerState } from '@onewindow/kernel/follower.ts';
import { pause } from '@onewindow/kernel/waiting.ts';
import type { World } from '@onewindow/kernel/world.ts';

import type { Checkpoint, OpenReadModel } from './readModel.ts';
import { isReadModelDamage } from './readModelDamage.ts';

/** A follower whose read model may be found damaged by whoever reads from it. */
export interface ReadModelFollower extends Follower {
  /** Begins anew with another file, because this one is damaged. */
  readonly damaged: (error: unknown) => void;
  /** Whether nothing may be read: the file was found damaged, and the one in its place has not caught up. */
  readonly isRenewing: () => boolean;
}

/**
 * Follows the log into a read model. A log that is not the one the checkpoint was taken from is read from its beginning, and so is
 * the log where the read model turns out to be damaged; where that happens again before it has caught up, following stops.
 */
export const followInto = (
  readModel: Pick<OpenReadModel, 'checkpoint' | 'apply' | 'clear' | 'isBuilding'>,
  {
    store,
    world,
    onStop,
    renew,
  }: {
    readonly store: EventStore;
    readonly world: Pick<World, 'after'>;
    readonly onStop: (error: unknown) => void;
    /** Puts an empty read model in the place of one that is damaged. */
    readonly renew?: (damage: unknown) => Promise<void>;
  },
): ReadModelFollower => {
  const stopping = new AbortController();
  const listeners = new Set<(changed: ReadonlySet<string>) => void>();
  let state: FollowerState = { at: 'catchingUp', progress: 0 };
  let checkpoint: Checkpoint | undefined;
  let ended = false;
  /** What was found damaged, until there is another file. */
  let damage: { readonly found: unknown } | undefined;
  let pass = new AbortController();
  let isRenewing = false;

  const tellAll = (changed: ReadonlySet<string>): void => {
    for (const tell of listeners) tell(changed);
  };

  const damaged = (found: unknown): void => {
    if (ended || damage || !renew) return;
    damage = { found };
    checkpoint = undefined;
    state = { at: 'catchingUp', progress: 0 };
    pass.abort();
    tellAll(nothing);
  };
  const inFile = async <Result>(act: () => Result | Promise<Result>): Promise<Result> => {
    try {
      return await act();
    } catch (error) {
      if (isReadModelDamage(error)) damaged(error);
      throw error;
    }
  };

  /** Waits where there is no room: what found none has changed nothing. Nothing comes back when somebody says stop. */
  const withRoom = async <Result>(act: () => Promise<Result>, signal: AbortSignal): Promise<Result | undefined> => {
    for (;;) {
      try {
        return await act();
      } catch (error) {
        if (!(error instanceof DiskFull)) throw error;
        state = { at: 'diskFull', reason: error.message };
        tellAll(nothing);
        await pause(world, retryDelay, signal);
        if (signal.aborted) return undefined;
      }
    }
  };

  /** The log into this file, until somebody says stop or the file is found damaged. */
  const followOnce = async (): Promise<void> => {
    const signal = AbortSignal.any([stopping.signal, pass.signal]);
    checkpoint = await inFile(readModel.checkpoint);
    if (checkpoint && !(await isOf(store, checkpoint))) {
      await withRoom(() => inFile(readModel.clear), signal);
      checkpoint = undefined;
    }
    const after = checkpoint?.position ?? store.start;
    // What is built from small batches leaves less behind for the garbage collector to move.
    const maxBatch = readModel.isBuilding() ? { maxBatch: builtAtOnce } : {};
    for await (const batch of store.follow({ after, signal, ...maxBatch })) {
      if (damage) return;
      let changed = nothing;
      // What is built is written when it has caught up, of which an empty batch may tell.
      if (batch.events.length > 0 || !checkpoint || readModel.isBuilding()) {
        const applied = await withRoom(() => inFile(() => readModel.apply(batch)), signal);
        if (!applied) return;
        changed = applied;
        checkpoint = await inFile(readModel.checkpoint);
      }
      if (batch.caughtUp) {
        state = { at: 'ready' };
        isRenewing = false;
      } else if (state.at !== 'ready') state = { at: 'catchingUp', progress: batch.progress };
      tellAll(changed);
    }
  };
  const follow = async (): Promise<void> => {
    for (;;) {
      await followOnce().catch((error: unknown) => {
        if (error !== damage?.found) throw error;
      });
      if (!damage || stopping.signal.aborted) return;
      if (isRenewing) throw damage.found;
      isRenewing = true;
      const { found } = damage;
      await withRoom(async () => renew?.(found), stopping.signal);
      if (stopping.signal.aborted) return;
      damage = undefined;
      pass = new AbortController();
    }
  };
  const following = follow()
    .catch((error: unknown) => {
      state = { at: 'stopped', reason: error instanceof Error ? error.message : String(error) };
      onStop(error);
    })
    .finally(() => {
      ended = true;
      tellAll(nothing);
    });

  const until = (isSo: () => boolean, milliseconds: number): Promise<boolean> => {
    if (isSo() || ended) return Promise.resolve(isSo());
    return new Promise((resolve) => {
      const settle = (answer: boolean) => {
        callOff();
        listeners.delete(look);
        resolve(answer);
      };
      const callOff = world.after(milliseconds, () => settle(false));
      const look = () => {
        if (isSo() || ended) settle(isSo());
      };
      listeners.add(look);
    });
  };

  return {
    damaged,
    isRenewing: () => !ended && (damage !== undefined || isRenewing),
    state: () => state,
    passed: (position, milliseconds) =>
      until(() => checkpoint !== undefined && store.compare(checkpoint.position, position) >= 0, milliseconds),
    counted: (ordinal, milliseconds) => until(() => (checkpoint?.ordinal ?? 0) >= ordinal, milliseconds),
    ordinal: () => checkpoint?.ordinal ?? 0,
    lastRecordedAt: () => checkpoint?.recordedAt,
    onBatch: (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    stop: () => {
      stopping.abort();
      return following;
    },
  };
};

/** So many events are folded at once while a read model is built. */
const builtAtOnce = 500;

/** So much later what found no room is tried again, in milliseconds. */
const retryDelay = 1_000;

const nothing: ReadonlySet<string> = new Set();

/** Whether the log shows at the checkpoint the event that the read model saw there. */
const isOf = async (store: EventStore, { last, position }: Checkpoint): Promise<boolean> => {
  if (!last) return true;
  const event = await eventAt(store, last);
  return event?.id === last.id && store.compare(event.position, position) <= 0;
};
