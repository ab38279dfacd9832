import type { EventStore, Fact, StoredEvent } from './eventStore.ts';

/** Where an event stands. */
export interface EventPlace {
  readonly stream: string;
  readonly revision: number;
}

/** The event at a place; nothing where the stream has none there. Which event it is, whoever kept the place knows. */
export const eventAt = async <Event extends Fact>(
  store: EventStore,
  { stream, revision }: EventPlace,
): Promise<StoredEvent<Event> | undefined> => {
  const slice = await store.readStream(stream, { from: revision, max: 1 });
  return slice.found ? (slice.events[0] as StoredEvent<Event> | undefined) : undefined;
};
