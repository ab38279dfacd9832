import fc from 'fast-check';
import { expect, it } from 'vitest';

import { runs } from '../runs.ts';
import type { Open } from './harness.ts';
import { endOf, eventsIn, eventsOf, follow, idsOf, newEvents, newStream, on, put } from './storeTools.ts';

/** Lines 14 to 16. */
export const readContract = (open: Open): void => {
  it(
    '14 a missing stream is an answer, not an exception',
    on(open, async (store) => {
      expect(await store.readStream(newStream())).toEqual({ found: false });
      expect(await store.readStream(newStream(), { direction: 'backwards', max: 1 })).toEqual({ found: false });
    }),
  );

  it(
    '15 a stream is read from the middle, backwards, with a maximum; past the end it is found and empty',
    on(open, async (store) => {
      const stream = newStream();
      const ids = idsOf(newEvents(7));
      await put(
        store,
        stream,
        'no-stream',
        ids.map((id) => ({ id, type: 'ReviewOpened', data: {}, metadata: {} })),
      );
      const read = async (options: Parameters<typeof store.readStream>[1]) => {
        const slice = await store.readStream(stream, options);
        if (!slice.found) throw new Error('the stream is there');
        expect(slice.last).toBe(6);
        return idsOf(slice.events);
      };
      expect(await read({ direction: 'backwards', max: 1 })).toEqual([ids[6]]);
      expect(await read({ from: 7 })).toEqual([]);
      expect(await read({ from: 700, max: 3 })).toEqual([]);
      await fc.assert(
        fc.asyncProperty(
          fc.option(fc.nat(6), { nil: undefined }),
          fc.constantFrom('forwards' as const, 'backwards' as const),
          fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
          async (from, direction, max) => {
            const wanted = direction === 'forwards' ? ids.slice(from ?? 0) : ids.slice(0, (from ?? 6) + 1).toReversed();
            const options = { direction, ...(from !== undefined && { from }), ...(max !== undefined && { max }) };
            expect(await read(options)).toEqual(wanted.slice(0, max));
          },
        ),
        { numRuns: runs({ usual: 20, full: 60 }) },
      );
    }),
  );

  it(
    "16 the order of the whole log agrees with every stream's order, and positions are opaque strings that only increase",
    on(open, async (store) => {
      const after = await endOf(store);
      const streams = Array.from({ length: 5 }, () => newStream());
      const last = new Map<string, number>();
      const writes = fc.array(fc.tuple(fc.constantFrom(...streams), fc.integer({ min: 1, max: 4 })), { minLength: 8 });
      await fc.assert(
        fc.asyncProperty(writes, async (sequence) => {
          for (const [stream, count] of sequence) {
            const { revision, position } = await put(store, stream, last.get(stream) ?? 'no-stream', newEvents(count));
            last.set(stream, revision);
            expect(typeof position).toBe('string');
          }
          const log = eventsIn(await follow(store, { after, maxBatch: 7 }));
          for (const [stream] of sequence) {
            expect(log.filter((event) => event.stream === stream)).toEqual(await eventsOf(store, stream));
          }
          for (const [index, { position }] of log.entries()) {
            expect(typeof position).toBe('string');
            expect(store.compare(position, position)).toBe(0);
            const before = log[index - 1]?.position ?? after;
            expect(store.compare(before, position)).toBeLessThan(0);
            expect(store.compare(position, before)).toBeGreaterThan(0);
          }
        }),
        { numRuns: runs({ usual: 4, full: 8 }) },
      );
    }),
  );

  it(
    "16 an append's position is the position of its last event",
    on(open, async (store) => {
      const stream = newStream();
      const { position } = await put(store, stream, 'no-stream', newEvents(3));
      expect(store.compare((await eventsOf(store, stream))[2]!.position, position)).toBe(0);
      expect(store.compare(store.start, position)).toBeLessThan(0);
    }),
  );
};
