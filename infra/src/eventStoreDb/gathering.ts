import type { StoredEvent } from '@onewindow/kernel/eventStore.ts';
import type { World } from '@onewindow/kernel/world.ts';

import type { Arrivals } from './arrivals.ts';
import type { Place } from './position.ts';

/** What has arrived, as soon as anything has: one batch, while more of it comes with every turn. */
export const gather = async (
  arrivals: Arrivals,
  run: { seen: Place | undefined },
  { signal, maxBatch, world }: { signal: AbortSignal; maxBatch: number; world: Pick<World, 'soon'> },
): Promise<{ events: readonly StoredEvent[]; isFull: boolean }> => {
  const most = Math.min(maxBatch, maxBatchSize);
  const events: StoredEvent[] = [];
  let first: Place | undefined;
  for (let idle = 0; ;) {
    const arrival = arrivals.take();
    if (arrival) {
      idle = 0;
      run.seen = arrival.place;
      first ??= arrival.place;
      if (arrival.event) events.push(arrival.event);
      if (events.length >= most || arrival.place.commit - first.commit > maxBatchBytes) return { events, isFull: true };
    } else if (signal.aborted || arrivals.ended()) {
      return { events, isFull: false };
    } else if (first === undefined) {
      await arrivals.more(signal);
    } else if (idle < patience) {
      idle += 1;
      await new Promise<void>((resolve) => world.soon(resolve));
    } else {
      return { events, isFull: false };
    }
  }
};

/** More would live through the collection of young garbage, which costs more than the larger batch saves. */
const maxBatchSize = 1_000;

/** In bytes of the log, which is what positions count: memory stays bounded where every event is large. */
const maxBatchBytes = 16_000_000n;

/** Turns without an arrival before a batch is handed out. */
const patience = 2;
