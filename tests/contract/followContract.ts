import { getEventListeners } from 'node:events';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

import type { Batch, EventStore } from '@onewindow/kernel/eventStore.ts';
import fc from 'fast-check';
import { expect, it } from 'vitest';

import { runs } from '../runs.ts';
import type { Open } from './harness.ts';
import {
  endOf,
  eventsIn,
  eventsOf,
  follow,
  idsOf,
  newEvent,
  newEvents,
  newStream,
  on,
  pause,
  put,
  putAnywhere,
} from './storeTools.ts';

/** Lines 17 to 23. */
export const followContract = (open: Open): void => {
  it(
    '17 the log is followed from the start, after a position, and from the end',
    on(open, async (store) => {
      const stream = newStream();
      const old = newEvents(6);
      await put(store, stream, 'no-stream', old);
      const mine = (batches: readonly Batch[]) => idsOf(eventsIn(batches).filter((event) => event.stream === stream));
      expect(mine(await follow(store))).toEqual(idsOf(old));
      const third = (await eventsOf(store, stream))[2]!;
      expect(mine(await follow(store, { after: third.position }))).toEqual(idsOf(old.slice(3)));
      const young = newEvents(2);
      const fromEnd = await follow(store, { after: 'end' }, async (_, batches) => {
        if (batches.length === 1) await put(store, stream, 5, young);
        return eventsIn(batches).length >= 2;
      });
      expect(mine(fromEnd)).toEqual(idsOf(young));
    }),
  );

  it(
    '17 a follower of an idle log is told by an empty batch that it has caught up',
    on(open, async (store) => {
      await put(store, newStream(), 'no-stream', newEvents(1));
      const after = await endOf(store);
      const batches = await follow(store, { after });
      expect(batches).toEqual([{ events: [], position: after, caughtUp: true, progress: 1 }]);
    }),
  );

  it(
    '17 progress grows from batch to batch and ends at 1, where the follower has caught up',
    on(open, async (store) => {
      await put(store, newStream(), 'no-stream', newEvents(50));
      const batches = await follow(store, { maxBatch: 8 });
      const progress = batches.map((batch) => batch.progress);
      expect(progress).toEqual(progress.toSorted((a, b) => a - b));
      expect(batches.map(({ caughtUp }) => caughtUp)).toEqual(batches.map((batch) => batch === batches.at(-1)));
      expect(progress.at(-1)).toBe(1);
    }),
  );

  it(
    '18 catching up and going live while N writers run: no gap, no repeat',
    on(open, async (store) => {
      const writers = fc.integer({ min: 1, max: 8 });
      await fc.assert(
        fc.asyncProperty(writers, fc.integer({ min: 1, max: 30 }), fc.nat(40), async (n, maxBatch, head) => {
          const after = await endOf(store);
          const each = 12;
          if (head > 0) await put(store, newStream(), 'no-stream', newEvents(head));
          const shared = newStream();
          const write = async (): Promise<void> => {
            const own = newStream();
            for (let index = 0; index < each; index += 1) {
              await put(store, own, index === 0 ? 'no-stream' : index - 1, newEvents(1));
              await putAnywhere(store, shared, newEvent({ index }));
            }
          };
          const total = head + n * each * 2;
          const following = follow(store, { after, maxBatch }, (_, batches) => eventsIn(batches).length >= total);
          await Promise.all(Array.from({ length: n }, write));
          const live = eventsIn(await following);
          const once = eventsIn(await follow(store, { after }));
          expect(live).toEqual(once);
          expect(new Set(idsOf(live)).size).toBe(total);
        }),
        { numRuns: runs({ usual: 5, full: 10 }) },
      );
    }),
  );

  it(
    '18 a follower that waits is woken by each append',
    on(open, async (store) => {
      const stream = newStream();
      let begun = 0;
      let writing: Promise<unknown> = Promise.resolve();
      const writeNext = async (before: Promise<unknown>, expected: 'no-stream' | number): Promise<void> => {
        await before;
        // By then it waits.
        await pause(1);
        await put(store, stream, expected, newEvents(1));
      };
      const batches = await follow(store, { after: 'end' }, (_, all) => {
        const seen = eventsIn(all).length;
        if (seen < 10 && seen === begun) {
          begun += 1;
          writing = writeNext(writing, seen === 0 ? 'no-stream' : seen - 1);
        }
        return seen === 10;
      });
      await writing;
      expect(eventsIn(batches).map(({ revision }) => revision)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    }),
  );

  it(
    '19 what begins with $ never arrives; everything else does, once, in order',
    on(open, async (store) => {
      const kinds = fc.constantFrom(['case', 'ReviewOpened'], ['$ours', 'ReviewOpened'], ['case', '$ours']);
      await fc.assert(
        fc.asyncProperty(
          fc.array(kinds as fc.Arbitrary<[string, string]>, { maxLength: 40 }),
          fc.integer({ min: 1, max: 9 }),
          async (all, maxBatch) => {
            const after = await endOf(store);
            const wanted: string[] = [];
            for (const [category, type] of all) {
              const event = newEvent({}, type);
              await put(store, newStream(category), 'no-stream', [event]);
              if (category !== '$ours' && type !== '$ours') wanted.push(event.id);
            }
            const batches = await follow(store, { after, maxBatch });
            expect(idsOf(eventsIn(batches))).toEqual(wanted);
            expect(batches.at(-1)!.caughtUp).toBe(true);
          },
        ),
        { numRuns: runs({ usual: 10, full: 20 }) },
      );
    }),
  );

  it(
    '20 the position reported as safe never passes an event that was not handled, so one may stop after any batch',
    on(open, async (store) => {
      const start = await endOf(store);
      const ids: string[] = [];
      for (let index = 0; index < 12; index += 1) {
        const events = newEvents(1 + (index % 4));
        await put(store, newStream(index % 3 === 2 ? '$ours' : 'case'), 'no-stream', events);
        if (index % 3 !== 2) ids.push(...idsOf(events));
      }
      await fc.assert(
        fc.asyncProperty(fc.infiniteStream(fc.integer({ min: 1, max: 6 })), async (sizes) => {
          const handled: string[] = [];
          let after = start;
          for (;;) {
            const [size] = sizes.take(1);
            const [batch] = await follow(store, { after, maxBatch: size! }, () => true);
            expect(batch!.events.length).toBeLessThanOrEqual(size!);
            for (const { position } of batch!.events)
              expect(store.compare(position, batch!.position)).not.toBeGreaterThan(0);
            handled.push(...idsOf(batch!.events));
            after = batch!.position;
            if (batch!.caughtUp) break;
          }
          expect(handled).toEqual(ids);
        }),
        { numRuns: runs({ usual: 10, full: 30 }) },
      );
    }),
  );

  it(
    '21 a slow consumer keeps memory bounded',
    on(open, async (store) => {
      const after = await endOf(store);
      const text = 'x'.repeat(64 * 1024);
      const bound = 12_000_000;
      for (let index = 0; index < 50; index += 1) {
        await put(
          store,
          newStream(),
          'no-stream',
          Array.from({ length: 10 }, () => newEvent({ index, text })),
        );
      }
      const before = await memoryInUse();
      let seen = 0;
      const held: number[] = [];
      const stop = new AbortController();
      for await (const batch of store.follow({ after, maxBatch: 5, signal: stop.signal })) {
        expect(batch.events.length).toBeLessThanOrEqual(5);
        seen += batch.events.length;
        if (seen % 250 === 5) {
          await pause(150);
          held.push((await memoryInUse(before + bound)) - before);
        }
        if (batch.caughtUp) stop.abort();
      }
      expect(seen).toBe(500);
      expect(Math.max(...held)).toBeLessThan(bound);
    }),
  );

  it(
    '22 a handler that throws stops before the checkpoint; the restart delivers the event again',
    on(open, async (store) => {
      const after = await endOf(store);
      const events = newEvents(9);
      await put(store, newStream(), 'no-stream', events);
      const stop = new AbortController();
      const handled: string[] = [];
      let checkpoint = after;
      let faulty = true;
      const run = async (): Promise<void> => {
        for await (const batch of store.follow({ after: checkpoint, signal: stop.signal, maxBatch: 2 })) {
          if (faulty && batch.events.some(({ id }) => id === events[5]!.id)) throw new Error('the handler fails');
          handled.push(...idsOf(batch.events));
          checkpoint = batch.position;
          if (batch.caughtUp) stop.abort();
        }
      };
      await expect(run()).rejects.toThrow('the handler fails');
      expect(handled).toEqual(idsOf(events.slice(0, 4)));
      faulty = false;
      await run();
      expect(handled).toEqual(idsOf(events));
    }),
  );

  it(
    '23 stopping leaves no open handle, timer or call, whether while waiting, between batches or before the start',
    on(open, async (store) => {
      await put(store, newStream(), 'no-stream', newEvents(20));
      await follow(store);
      const before = await settledResources();
      const waiting = new AbortController();
      const idle = follower(store, waiting.signal, 100);
      while (!(await idle.next()).value?.caughtUp);
      const pending = idle.next();
      await pause(20);
      waiting.abort();
      expect(await pending).toEqual({ done: true, value: undefined });

      const between = new AbortController();
      const busy = follower(store, between.signal, 3);
      expect(await busy.next()).toMatchObject({ done: false });
      between.abort();
      expect(await busy.next()).toMatchObject({ done: true });

      const broken = new AbortController();
      for await (const _ of store.follow({ after: store.start, signal: broken.signal, maxBatch: 3 })) break;

      expect(await follower(store, AbortSignal.abort(), 3).next()).toMatchObject({ done: true });
      for (const { signal } of [waiting, between, broken]) expect(getEventListeners(signal, 'abort')).toEqual([]);
      let opened = openedSince(before, await settledResources());
      for (let tries = 0; opened.length > 0 && tries < 100; tries += 1)
        opened = openedSince(before, await settledResources());
      expect(opened).toEqual([]);
    }),
  );

  it(
    '23 closing the store answers what is under way and ends its followers; an append afterwards is told so',
    on(open, async (store) => {
      const stop = new AbortController();
      const idle = follower(store, stop.signal, 5_000);
      while (!(await idle.next()).value?.caughtUp);
      const pending = idle.next();
      const underWay = store.append(newStream(), 'no-stream', newEvents(1));
      await store.close();
      expect(await underWay).toMatchObject({ ok: true });
      await pending;
      expect(await idle.next()).toEqual({ done: true, value: undefined });
      expect(getEventListeners(stop.signal, 'abort')).toEqual([]);
      await expect(store.append(newStream(), 'no-stream', newEvents(1))).rejects.toThrow('the event store is closed');
      await store.close();
    }),
  );
};

const follower = (store: EventStore, signal: AbortSignal, maxBatch: number): AsyncIterator<Batch> =>
  store.follow({ after: store.start, signal, maxBatch })[Symbol.asyncIterator]();

/** What is open once it stays the same; not by `expect.poll`, which sees a timer of its own. */
const settledResources = async (): Promise<readonly string[]> => {
  let before = '';
  for (let same = 0; same < 5;) {
    await pause(20);
    const now = resourcesInUse().join(' ');
    same = now === before ? same + 1 : 0;
    before = now;
  }
  return resourcesInUse();
};

/** What was open before may be gone meanwhile; what is open now must have been there. */
const openedSince = (before: readonly string[], now: readonly string[]): readonly string[] => {
  const stillThere = [...before];
  return now.filter((kind) => {
    const index = stillThere.indexOf(kind);
    if (index !== -1) stillThere.splice(index, 1);
    return index === -1;
  });
};

const resourcesInUse = (): readonly string[] =>
  process
    .getActiveResourcesInfo()
    .filter((kind) => kind !== 'Immediate')
    .toSorted();

/** What is still held when all that may go has gone: memory outside the heap is let go of only some turns after its owner. */
const memoryInUse = async (enough = Infinity): Promise<number> => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  let held = Infinity;
  for (let turn = 0; turn < 6 || (held >= enough && turn < 500); turn += 1) {
    await pause(20);
    collect();
    const { heapUsed, external } = process.memoryUsage();
    held = heapUsed + external;
  }
  return held;
};
