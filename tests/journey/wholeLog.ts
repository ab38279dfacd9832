import type { EventStore, StoredEvent } from '@onewindow/kernel/eventStore.ts';

/** The log as anybody may count it. */
export const wholeLog = async (store: EventStore): Promise<readonly StoredEvent[]> => {
  const enough = new AbortController();
  const log: StoredEvent[] = [];
  for await (const { events, caughtUp } of store.follow({ after: store.start, signal: enough.signal })) {
    log.push(...events);
    if (caughtUp) enough.abort();
  }
  return log;
};
