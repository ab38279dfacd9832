import { LRUCache } from 'lru-cache';

import type { StoredEvent } from './eventStore.ts';

/**
 * Streams as this node last saw them, whole. Another node may have written since, so they prove nothing: what is decided on one holds
 * only where the store takes it at that very revision.
 */
export interface RecentStreams {
  of(stream: string): readonly StoredEvent[] | undefined;
  keep(stream: string, events: readonly StoredEvent[]): void;
}

/** Keeps those used last, as many as hold so many events together: a few kilobytes each. */
export const recentStreams = (mostEvents = 20_000): RecentStreams => {
  const streams = new LRUCache<string, readonly StoredEvent[]>({
    maxSize: mostEvents,
    sizeCalculation: (events) => Math.max(1, events.length),
  });
  return {
    of: (stream) => streams.get(stream),
    keep: (stream, events) => void streams.set(stream, events),
  };
};
