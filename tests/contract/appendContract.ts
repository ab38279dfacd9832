import { type AppendResult, type ExpectedRevision, type NewEvent } from '@onewindow/kernel/eventStore.ts';
import { InvalidAppend } from '@onewindow/kernel/serializeAppend.ts';
import fc from 'fast-check';
import { expect, it } from 'vitest';

import { runs } from '../runs.ts';
import type { Open } from './harness.ts';
import { eventsOf, idsOf, newEvent, newEvents, newStream, on, put } from './storeTools.ts';

const tries = { numRuns: runs({ usual: 10, full: 25 }) };

/** Lines 1 to 9: revisions, conflicts and repeats. */
export const appendContract = (open: Open): void => {
  it(
    '1 revisions of a stream are 0, 1, 2, … without gaps, however many events come at once',
    on(open, async (store) => {
      await fc.assert(
        fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 6 }), async (sizes) => {
          const stream = newStream();
          let last = -1;
          for (const size of sizes) {
            const { revision } = await put(store, stream, last < 0 ? 'no-stream' : last, newEvents(size));
            expect(revision).toBe(last + size);
            last = revision;
          }
          const revisions = (await eventsOf(store, stream)).map(({ revision }) => revision);
          expect(revisions).toEqual(Array.from({ length: last + 1 }, (_, index) => index));
        }),
        tries,
      );
    }),
  );

  it(
    '2 no-stream succeeds once; then a conflict carries the actual revision',
    on(open, async (store) => {
      const stream = newStream();
      expect(await store.append(stream, 'no-stream', newEvents(3))).toMatchObject({ ok: true, revision: 2 });
      expect(await store.append(stream, 'no-stream', newEvents(1))).toEqual({ ok: false, actual: 2 });
    }),
  );

  it(
    '3 stream-exists on a missing stream is a conflict',
    on(open, async (store) => {
      const stream = newStream();
      expect(await store.append(stream, 'stream-exists', newEvents(1))).toEqual({ ok: false, actual: 'no-stream' });
      await put(store, stream, 'no-stream', newEvents(1));
      expect(await store.append(stream, 'stream-exists', newEvents(2))).toMatchObject({ ok: true, revision: 2 });
    }),
  );

  it(
    '4 an exact revision that matches is taken; a stale one and one ahead are conflicts',
    on(open, async (store) => {
      const stream = newStream();
      expect(await store.append(stream, 0, newEvents(1))).toEqual({ ok: false, actual: 'no-stream' });
      await put(store, stream, 'no-stream', newEvents(2));
      expect(await store.append(stream, 1, newEvents(1))).toMatchObject({ ok: true, revision: 2 });
      expect(await store.append(stream, 1, newEvents(1))).toEqual({ ok: false, actual: 2 });
      expect(await store.append(stream, 3, newEvents(1))).toEqual({ ok: false, actual: 2 });
      expect(await eventsOf(store, stream)).toHaveLength(3);
    }),
  );

  it(
    '5 several events are appended together or not at all',
    on(open, async (store) => {
      const stream = newStream();
      const events = newEvents(4);
      await put(store, stream, 'no-stream', events);
      await store.append(stream, 'no-stream', newEvents(4));
      await expect(store.append(stream, 3, [newEvent(), { ...newEvent(), id: 'x' }])).rejects.toThrow(InvalidAppend);
      expect(idsOf(await eventsOf(store, stream))).toEqual(idsOf(events));
    }),
  );

  it(
    '6 the same ids at the same original revision: the original result, and nothing is stored again',
    on(open, async (store) => {
      const batches = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 2, maxLength: 5 });
      await fc.assert(
        fc.asyncProperty(batches, fc.nat(), async (sizes, pick) => {
          const stream = newStream();
          const done: {
            expected: ExpectedRevision;
            events: readonly NewEvent[];
            result: AppendResult & { ok: true };
          }[] = [];
          for (const size of sizes) {
            const expected: ExpectedRevision = done.at(-1)?.result.revision ?? 'no-stream';
            const events = newEvents(size);
            done.push({ expected, events, result: await put(store, stream, expected, events) });
          }
          const before = await eventsOf(store, stream);
          const { expected, events, result } = done[pick % done.length]!;
          expect(await store.append(stream, expected, events)).toEqual(result);
          expect(await eventsOf(store, stream)).toEqual(before);
        }),
        tries,
      );
    }),
  );

  it(
    '6 the same append twice at the same moment is stored once, and both are told so',
    on(open, async (store) => {
      const stream = newStream();
      const events = newEvents(2);
      const [one, two] = await Promise.all([
        store.append(stream, 'no-stream', events),
        store.append(stream, 'no-stream', events),
      ]);
      expect(one).toMatchObject({ ok: true, revision: 1 });
      expect(two).toEqual(one);
      expect(idsOf(await eventsOf(store, stream))).toEqual(idsOf(events));
    }),
  );

  it(
    '6 an id is the same in capitals',
    on(open, async (store) => {
      const stream = newStream();
      const event = newEvent();
      const result = await put(store, stream, 'no-stream', [{ ...event, id: event.id.toUpperCase() }]);
      expect(await store.append(stream, 'no-stream', [event])).toEqual(result);
      expect(idsOf(await eventsOf(store, stream))).toEqual([event.id]);
    }),
  );

  it(
    '7 a batch that overlaps only partly with stored ids is a conflict',
    on(open, async (store) => {
      const [a, b, c, d] = [newEvent(), newEvent(), newEvent(), newEvent()];
      const stream = newStream();
      await put(store, stream, 'no-stream', [a, b]);
      const conflict = { ok: false, actual: 1 };
      expect(await store.append(stream, 'no-stream', [a, b, c])).toEqual(conflict);
      expect(await store.append(stream, 'no-stream', [a, c])).toEqual(conflict);
      expect(await store.append(stream, 'no-stream', [b, a])).toEqual(conflict);
      expect(await store.append(stream, 0, [b, d])).toEqual(conflict);
      expect(idsOf(await eventsOf(store, stream))).toEqual(idsOf([a, b]));
    }),
  );

  it(
    '8 the same id in two streams is allowed',
    on(open, async (store) => {
      const event = newEvent();
      const streams = [newStream(), newStream()];
      for (const stream of streams) await put(store, stream, 'no-stream', [event]);
      for (const stream of streams) expect(idsOf(await eventsOf(store, stream))).toEqual([event.id]);
    }),
  );

  it(
    '9 of N parallel writers at one revision exactly one wins, and the others learn where the stream ends',
    on(open, async (store) => {
      const writers = fc.integer({ min: 2, max: 24 });
      await fc.assert(
        fc.asyncProperty(writers, fc.integer({ min: 0, max: 3 }), async (n, length) => {
          const stream = newStream();
          if (length > 0) await put(store, stream, 'no-stream', newEvents(length));
          const expected = length === 0 ? 'no-stream' : length - 1;
          const attempts = Array.from({ length: n }, () => newEvents(2));
          const results = await Promise.all(attempts.map((events) => store.append(stream, expected, events)));
          const won = attempts.filter((_, index) => results[index]!.ok);
          expect(won).toHaveLength(1);
          const lost = { ok: false, actual: length + 1 };
          expect(results.filter(({ ok }) => !ok)).toEqual(Array.from({ length: n - 1 }, () => lost));
          expect(idsOf(await eventsOf(store, stream)).slice(length)).toEqual(idsOf(won[0]!));
        }),
        tries,
      );
    }),
  );

  it(
    '9 a conflict harms no other append that arrives with it',
    on(open, async (store) => {
      const taken = newStream();
      await put(store, taken, 'no-stream', newEvents(1));
      const streams = Array.from({ length: 10 }, () => newStream());
      const results = await Promise.all(
        streams.flatMap((stream) => [
          store.append(taken, 'no-stream', newEvents(1)),
          store.append(stream, 'no-stream', newEvents(1)),
          store.append(stream, 0, newEvents(1)),
        ]),
      );
      for (const [index, result] of results.entries()) {
        expect(result).toMatchObject(
          index % 3 === 0 ? { ok: false, actual: 0 } : { ok: true, revision: (index % 3) - 1 },
        );
      }
    }),
  );
};
