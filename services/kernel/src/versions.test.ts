import { describe, expect, it } from 'vitest';

import type { Batch, EventStore, NewEvent, StoredEvent } from './eventStore.ts';
import { versioned } from './versions.ts';

const named = ({ name, ...rest }: { readonly name: string }) => ({ ...rest, title: name });
const listed = ({ title, ...rest }: { readonly title: string }) => ({ ...rest, titles: [title] });
const definitions = [
  { type: 'Renamed', version: 3, steps: [named, listed] },
  { type: 'Unchanged', version: 1, steps: [] },
];

const stored = (type: string, data: object, metadata: object, revision = 0): StoredEvent => ({
  id: `id-${revision}`,
  stream: 'thing-1',
  revision,
  position: String(revision + 1),
  type,
  data,
  metadata,
});

/** A store that holds these events, shows what it was handed to append, and gives out one batch. */
const storeOf = (...events: readonly StoredEvent[]) => {
  const appended: NewEvent[] = [];
  const batch: Batch = { events, position: '9', caughtUp: true, progress: 1 };
  const slice = { found: true, events, last: events.length - 1 } as const;
  const store: EventStore = {
    start: '0',
    append: async (_stream, _expected, handed) => {
      appended.push(...handed);
      return { ok: true, revision: 0, position: '1' };
    },
    readStream: async () => slice,
    follow: async function* () {
      yield batch;
    },
    noRoom: () => undefined,
    lostSince: () => undefined,
    compare: () => 0,
    close: async () => undefined,
  };
  return { store, appended, batch, slice };
};

const read = async (store: EventStore): Promise<readonly StoredEvent[]> => {
  const slice = await store.readStream('thing-1');
  return slice.found ? slice.events : [];
};
const firstBatch = async (store: EventStore): Promise<Batch | undefined> => {
  for await (const batch of store.follow({ after: store.start, signal: new AbortController().signal })) return batch;
  return undefined;
};

describe('a store that knows the versions of events', () => {
  const old = stored('Renamed', { name: 'a', other: 1 }, { schemaVersion: 1, recordedAt: 'then' });
  const older = stored('Renamed', { name: 'b' }, {}, 1);
  const between = stored('Renamed', { title: 'c' }, { schemaVersion: 2 }, 2);
  const newest = stored('Renamed', { titles: ['d'] }, { schemaVersion: 3 }, 3);
  const newer = stored('Renamed', { labels: [] }, { schemaVersion: 4 }, 4);

  it('lifts an event of any version, through every step from there, when a stream is read and when the log is followed', async () => {
    const { store } = storeOf(old, older, between, newest);
    const seen = [
      { ...old, data: { titles: ['a'], other: 1 }, metadata: { schemaVersion: 3, recordedAt: 'then' } },
      { ...older, data: { titles: ['b'] }, metadata: { schemaVersion: 3 } },
      { ...between, data: { titles: ['c'] }, metadata: { schemaVersion: 3 } },
      newest,
    ];
    expect(await read(versioned(store, definitions))).toEqual(seen);
    expect(await firstBatch(versioned(store, definitions))).toMatchObject({ events: seen, position: '9' });
  });

  it('hands on the very same batch, slice and events where nothing is old', async () => {
    const { store, batch, slice } = storeOf(stored('Unchanged', {}, {}), newest, stored('Unheard', {}, {}));
    expect(await firstBatch(versioned(store, definitions))).toBe(batch);
    expect(await versioned(store, definitions).readStream('thing-1')).toBe(slice);

    const mixed = storeOf(old, newest);
    expect((await read(versioned(mixed.store, definitions)))[1]).toBe(newest);
  });

  it('lifts twice what is decorated twice no further than once', async () => {
    const { store, appended } = storeOf(old, newest);
    const once = versioned(store, definitions);
    const twice = versioned(once, definitions);
    expect(await read(twice)).toEqual(await read(once));
    await twice.append('thing-1', 'no-stream', [{ id: 'id', type: 'Renamed', data: {}, metadata: {} }]);
    expect(appended).toEqual([{ id: 'id', type: 'Renamed', data: {}, metadata: { schemaVersion: 3 } }]);
  });

  it('refuses an event of a newer version, naming what it has and what this program knows', async () => {
    const { store } = storeOf(old, newer);
    const words =
      'Renamed at revision 4 of thing-1 has version 4, this program knows 3: was the log written by a newer version?';
    await expect(read(versioned(store, definitions))).rejects.toThrow(words);
    await expect(firstBatch(versioned(store, definitions))).rejects.toThrow(words);
  });

  it.each([0, -1, 1.5, '1'])('takes the version %j for none that it knows', async (schemaVersion) => {
    const { store } = storeOf(stored('Renamed', { name: 'a' }, { schemaVersion }));
    await expect(read(versioned(store, definitions))).rejects.toThrow('this program knows 3');
  });

  it('says of all that is appended which version it has, and keeps the rest of its metadata', async () => {
    const { store, appended } = storeOf();
    const event = (type: string, metadata: object): NewEvent => ({ id: type, type, data: {}, metadata });
    const right = event('Renamed', { schemaVersion: 3 });
    await versioned(store, definitions).append('thing-1', 'no-stream', [
      event('Renamed', { $correlationId: 'c' }),
      event('Unchanged', { schemaVersion: 7 }),
      right,
      event('Unheard', { actor: 'a' }),
    ]);
    expect(appended.map(({ metadata }) => metadata)).toEqual([
      { $correlationId: 'c', schemaVersion: 3 },
      { schemaVersion: 1 },
      { schemaVersion: 3 },
      { actor: 'a' },
    ]);
    expect(appended[2]).toBe(right);
  });
});
