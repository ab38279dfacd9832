import type { EventStore } from '@onewindow/kernel/eventStore.ts';
import { InvalidAppend, maxAppendBytes } from '@onewindow/kernel/serializeAppend.ts';
import fc from 'fast-check';
import { expect, it } from 'vitest';

import { runs } from '../runs.ts';
import type { Open } from './harness.ts';
import { eventsOf, newEvent, newEvents, newStream, on, put } from './storeTools.ts';

/** Lines 10 to 12: what an append may hold, and how it comes back. */
export const payloadContract = (open: Open): void => {
  it(
    '10 what cannot be stored is refused before anything is sent',
    on(open, async (store) => {
      const cycle: Record<string, unknown> = {};
      cycle['self'] = [cycle];
      const wrong: Record<string, Parameters<EventStore['append']>[2]> = {
        'nothing to append': [],
        'is a bigint': [newEvent({ amount: 10n })],
        'contains itself': [newEvent(cycle)],
        'is a undefined': [newEvent({ list: [undefined] })],
        'is no UUID': [newEvent(), { ...newEvent(), id: '17' }],
        'has no type': [newEvent({}, '')],
        'is no plain object': [newEvent({ at: new Date(0) })],
        'half of a surrogate pair': [newEvent({ name: '\ud800' })],
      };
      const stream = newStream();
      for (const [words, events] of Object.entries(wrong)) {
        await expect(store.append(stream, 'no-stream', events)).rejects.toThrow(InvalidAppend);
        await expect(store.append(stream, 'no-stream', events)).rejects.toThrow(words);
      }
      for (const revision of [-1, 0.5, Number.NaN]) {
        await expect(store.append(stream, revision, newEvents(1))).rejects.toThrow(/is no revision/);
      }
      for (const name of ['', '\udc00']) {
        await expect(store.append(name, 'no-stream', newEvents(1))).rejects.toThrow(InvalidAppend);
      }
      expect(await store.readStream(stream)).toEqual({ found: false });
      await put(store, stream, 'no-stream', newEvents(1));
    }),
  );

  it(
    '11 more than 900 KiB is refused before anything is sent, saying how large and what the limit is; as much is taken',
    on(open, async (store) => {
      const stream = newStream();
      const large = (bytes: number) => [
        { ...newEvent({ text: 'x'.repeat(bytes / 2) }), metadata: { t: 'x'.repeat(bytes / 2) } },
      ];
      const refusal = store.append(stream, 'no-stream', large(maxAppendBytes));
      await expect(refusal).rejects.toThrow(InvalidAppend);
      await expect(refusal).rejects.toThrow(/holds 9216\d\d bytes; at most 921600 fit/);
      expect(await store.readStream(stream)).toEqual({ found: false });
      await put(store, stream, 'no-stream', large(maxAppendBytes - 100));
      expect((await eventsOf(store, stream))[0]!.data).toEqual(large(maxAppendBytes - 100)[0]!.data);
    }),
  );

  const json = fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue({ stringUnit: 'binary' }), { maxKeys: 5 });

  it(
    '12 any JSON comes back exactly as it went in, in data and in metadata',
    on(open, async (store) => {
      await fc.assert(
        fc.asyncProperty(json, json, async (data, metadata) => {
          // What JSON cannot say (-0, a null prototype) is not the matter here.
          const event = { ...newEvent(), data: normal(data), metadata: normal(metadata) };
          const stream = newStream();
          await put(store, stream, 'no-stream', [event]);
          const [stored] = await eventsOf(store, stream);
          expect(JSON.stringify([stored?.data, stored?.metadata])).toBe(JSON.stringify([event.data, event.metadata]));
        }),
        { numRuns: runs({ usual: 40, full: 100 }) },
      );
    }),
  );

  it(
    '12 four-byte and right-to-left characters, null, nesting and large integers as strings come back; names and types too',
    on(open, async (store) => {
      const stream = newStream('案');
      const data = {
        name: '𠮷野家 🏗️ مركز الموافقات שלום e\u0301 \u0000 \u2028',
        none: null,
        deep: { list: [[], [{ '': [null, true, false] }], 'a\\"b'], number: 1.5e-7, max: Number.MAX_SAFE_INTEGER },
        amount: '123456789012345678901234567890',
      };
      const event = { ...newEvent(data, '立案𠮷'), metadata: { actor: { role: 'officer', id: '王𠮷' }, empty: {} } };
      await put(store, stream, 'no-stream', [event]);
      const { position, ...stored } = (await eventsOf(store, stream))[0]!;
      expect(stored).toEqual({ ...event, stream, revision: 0 });
      expect(typeof position).toBe('string');
    }),
  );
};

const normal = (value: object): object => JSON.parse(JSON.stringify(value)) as object;
