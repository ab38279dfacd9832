import type { EventStore, StoredEvent } from '@onewindow/kernel/eventStore.ts';

/** An event on its way, and how much of its log lies behind, from 0 to 1. */
export interface Passing {
  readonly event: StoredEvent;
  readonly progress: number;
}

/** Every event of a log, in its order, up to where the log ends now. */
export async function* eventsOf(store: EventStore): AsyncGenerator<Passing, void, undefined> {
  const reading = new AbortController();
  try {
    for await (const { events, caughtUp, progress } of store.follow({
      after: store.start,
      signal: reading.signal,
      maxBatch: 1_000,
    })) {
      for (const event of events) yield { event, progress };
      if (caughtUp) return;
    }
  } finally {
    reading.abort();
  }
}
