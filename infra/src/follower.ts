import { eventAt } from '@onewindow/kernel/eventAt.ts';
import type { EventStore } from '@onewindow/kernel/eventStore.ts';
import type { Follower, FollowerState } from '@onewindow/kernel/follower.ts';
import type { World } from '@onewindow/kernel/world.ts';

import type { Checkpoint, ReadModel } from './readModel.ts';

/** Follows the log into a read model. A log that is not the one the checkpoint was taken from is read from its beginning. */
export const followInto = (
  readModel: ReadModel,
  { store, world, onStop }: { store: EventStore; world: Pick<World, 'after'>; onStop: (error: unknown) => void },
): Follower => {
  const stopping = new AbortController();
  const listeners = new Set<(changed: ReadonlySet<string>) => void>();
  let state: FollowerState = { at: 'catchingUp', progress: 0 };
  let checkpoint: Checkpoint | undefined;
  let ended = false;

  const follow = async (): Promise<void> => {
    checkpoint = readModel.checkpoint();
    if (checkpoint && !(await isOf(store, checkpoint))) {
      readModel.clear();
      checkpoint = undefined;
    }
    const after = checkpoint?.position ?? store.start;
    for await (const batch of store.follow({ after, signal: stopping.signal })) {
      let changed = nothing;
      if (batch.events.length > 0 || !checkpoint) {
        changed = readModel.apply(batch);
        checkpoint = readModel.checkpoint();
      }
      if (batch.caughtUp) state = { at: 'ready' };
      else if (state.at === 'catchingUp') state = { at: 'catchingUp', progress: batch.progress };
      for (const tell of listeners) tell(changed);
    }
  };
  const following = follow()
    .catch((error: unknown) => {
      state = { at: 'stopped', reason: error instanceof Error ? error.message : String(error) };
      onStop(error);
    })
    .finally(() => {
      ended = true;
      for (const tell of listeners) tell(nothing);
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

const nothing: ReadonlySet<string> = new Set();

/** Whether the log shows at the checkpoint the event that the read model saw there. */
const isOf = async (store: EventStore, { last, position }: Checkpoint): Promise<boolean> => {
  if (!last) return true;
  const event = await eventAt(store, last);
  return event?.id === last.id && store.compare(event.position, position) <= 0;
};
