import type { Batch, EventStore, FollowOptions, StoredEvent } from './eventStore.ts';

/**
 * The store as far as it is a centre's: another program may keep streams of its own on the same server, and those are followed by
 * nobody and counted in no ordinal (decision 12). Ours are the streams of these categories, and whatever one of our programs has
 * written elsewhere: a newer one may know more kinds of streams, and following must stop there rather than miscount.
 */
export const ofOwnStreams = <Store extends EventStore>(store: Store, categories: ReadonlySet<string>): Store => {
  const isOwn = isOwnBy(categories);
  return { ...store, follow: (options) => own(store, options, isOwn) };
};

/** Whether an event is counted, by its stream or by what stands beside it. */
export const isOwnBy =
  (categories: ReadonlySet<string>) =>
  (event: Pick<StoredEvent, 'stream' | 'metadata'>): boolean =>
    categories.has(event.stream.slice(0, event.stream.indexOf('-'))) || bearsOurMark(event.metadata);

async function* own(
  store: EventStore,
  options: FollowOptions,
  isOwn: (event: StoredEvent) => boolean,
): AsyncGenerator<Batch> {
  for await (const batch of store.follow(options))
    // Most batches hold nothing else.
    yield batch.events.every(isOwn) ? batch : { ...batch, events: batch.events.filter(isOwn) };
}

/** What stands beside every event of ours (decision 13), and beside no stranger's. */
const bearsOurMark = (metadata: object): boolean =>
  'commandHash' in metadata && 'recordedAt' in metadata && 'actor' in metadata;
