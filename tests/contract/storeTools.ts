import { randomUUID } from 'node:crypto';

import type {
  AppendResult,
  Batch,
  EventStore,
  FollowOptions,
  NewEvent,
  Position,
  StoredEvent,
} from '@onewindow/kernel/eventStore.ts';

import type { Harness } from './harness.ts';

/** A test on a store of its own, which goes away afterwards. */
export const on =
  <H extends Harness>(open: () => Promise<H>, test: (store: EventStore, harness: H) => Promise<void>) =>
  async (): Promise<void> => {
    const harness = await open();
    try {
      await test(harness.store, harness);
    } finally {
      await harness.dispose();
    }
  };

/** A stream that nobody else writes. */
export const newStream = (category = 'case'): string => `${category}-${randomUUID()}`;

export const newEvent = (data: object = {}, type = 'ReviewOpened'): NewEvent => ({
  id: randomUUID(),
  type,
  data,
  metadata: { role: 'officer' },
});

export const newEvents = (count: number): readonly NewEvent[] =>
  Array.from({ length: count }, (_, index) => newEvent({ index }));

/** Appends what must succeed. */
export const put = async (
  store: EventStore,
  stream: string,
  expected: Parameters<EventStore['append']>[1],
  events: readonly NewEvent[],
): Promise<AppendResult & { ok: true }> => {
  const result = await store.append(stream, expected, events);
  if (!result.ok) throw new Error(`a conflict on ${stream}, which ends at ${result.actual}`);
  return result;
};

/** Appends to a stream that others write too, until it succeeds. */
export const putAnywhere = async (store: EventStore, stream: string, event: NewEvent): Promise<void> => {
  let expected: 'no-stream' | number = 'no-stream';
  for (;;) {
    const result = await store.append(stream, expected, [event]);
    if (result.ok) return;
    expected = result.actual;
  }
};

/** All events of a stream. */
export const eventsOf = async (store: EventStore, stream: string): Promise<readonly StoredEvent[]> => {
  const slice = await store.readStream(stream);
  return slice.found ? slice.events : [];
};

type Following = Partial<Omit<FollowOptions, 'signal'>>;

/** Follows until `enough` says so, or else until the log has been caught up with, and stops. */
export const follow = async (
  store: EventStore,
  { after = store.start, ...options }: Following = {},
  enough: (batch: Batch, batches: readonly Batch[]) => boolean | Promise<boolean> = (batch) => batch.caughtUp,
): Promise<readonly Batch[]> => {
  const stop = new AbortController();
  const batches: Batch[] = [];
  for await (const batch of store.follow({ after, signal: stop.signal, ...options })) {
    batches.push(batch);
    if (await enough(batch, batches)) stop.abort();
  }
  return batches;
};

export const eventsIn = (batches: readonly Batch[]): readonly StoredEvent[] => batches.flatMap(({ events }) => events);

export const idsOf = (events: readonly { readonly id: string }[]): readonly string[] => events.map(({ id }) => id);

/** The position of the log's end. */
export const endOf = async (store: EventStore): Promise<Position> =>
  (await follow(store, { after: 'end' })).at(-1)!.position;

export const pause = (milliseconds: number): Promise<void> => new Promise((go) => setTimeout(go, milliseconds));
