import type { Batch, EventStore, FollowOptions, NewEvent, StoredEvent } from './eventStore.ts';

/** What is known of an event type's shapes, from the first that ever was in a log to the one of this program. */
export interface VersionedType {
  readonly type: string;
  readonly version: number;
  /** One for each version but the newest: its data as the next version says it. */
  readonly steps: readonly ((data: never) => object)[];
}

/** A log holds an event in a shape that this program does not know. */
class UnknownVersion extends Error {
  override readonly name = 'UnknownVersion';
}

/**
 * The one place where old events are lifted (decision 13): whoever reads through this store sees every event in the shape of
 * this program, and what is appended says which shape it has. The store itself is never rewritten: revisions, ordinals and
 * ids stay, since a step knows one event and yields one. To decorate a decorated store changes nothing.
 */
export const versioned = <Store extends EventStore>(store: Store, definitions: readonly VersionedType[]): Store => {
  const known = new Map(definitions.map((definition) => [definition.type, definition]));
  return {
    ...store,
    append: (stream, expected, events) => store.append(stream, expected, stampedAll(known, events)),
    readStream: async (stream, options) => {
      const slice = await store.readStream(stream, options);
      if (!slice.found) return slice;
      const events = liftedAll(known, slice.events);
      return events === slice.events ? slice : { ...slice, events };
    },
    follow: (options) => followed(store, known, options),
  };
};

type Known = ReadonlyMap<string, VersionedType>;

async function* followed(store: EventStore, known: Known, options: FollowOptions): AsyncGenerator<Batch> {
  for await (const batch of store.follow(options)) {
    const events = liftedAll(known, batch.events);
    yield events === batch.events ? batch : { ...batch, events };
  }
}

/** The same list where nothing in it is old: most batches hold no event that ever had another shape. */
const liftedAll = (known: Known, events: readonly StoredEvent[]): readonly StoredEvent[] => {
  const isCurrent = (event: StoredEvent): boolean => {
    const definition = known.get(event.type);
    return definition === undefined || versionOf(event) === definition.version;
  };
  return events.every(isCurrent) ? events : events.map((event) => lifted(event, known.get(event.type)));
};

/** A type that nobody knows stays as it is: the reader that must know it says so. */
const lifted = (event: StoredEvent, definition: VersionedType | undefined): StoredEvent => {
  if (definition === undefined) return event;
  const version = versionOf(event);
  if (version === definition.version) return event;
  if (!Number.isInteger(version) || version < 1 || version > definition.version) {
    const place = `${event.type} at revision ${event.revision} of ${event.stream}`;
    throw new UnknownVersion(
      `${place} has version ${version}, this program knows ${definition.version}: was the log written by a newer version?`,
    );
  }
  const data = definition.steps.slice(version - 1).reduce<object>((from, step) => step(from as never), event.data);
  return { ...event, data, metadata: { ...event.metadata, schemaVersion: definition.version } };
};

/** What is appended has the shape of this program, whatever its metadata said before. */
const stampedAll = (known: Known, events: readonly NewEvent[]): readonly NewEvent[] =>
  events.map((event) => {
    const version = known.get(event.type)?.version;
    return version === undefined || saidVersion(event) === version
      ? event
      : { ...event, metadata: { ...event.metadata, schemaVersion: version } };
  });

/** An event without a version is of the first: it was written before there were others. */
const versionOf = (event: StoredEvent): number => saidVersion(event) ?? 1;

const saidVersion = ({ metadata }: Pick<NewEvent, 'metadata'>): number | undefined =>
  (metadata as { readonly schemaVersion?: number }).schemaVersion;
