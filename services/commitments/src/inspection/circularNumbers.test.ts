import type { EventStore, NewEvent, StoredEvent } from '@onewindow/kernel/eventStore.ts';
import { millisecondsAt } from '@onewindow/kernel/instant.ts';
import { describe, expect, it } from 'vitest';

import { nextNumber, reserveNumber, withNextNumber } from './circularNumbers.ts';
import { inspection, published } from './inspection.fixtures.ts';
import type { CommitmentsDeps } from '../deps.ts';
import type { StreamRules } from '@onewindow/kernel/context.ts';

/** A store of one stream. */
const storeOf = () => {
  const events: StoredEvent[] = [];
  const store = {
    readStream: async () =>
      events.length === 0 ? { found: false } : { found: true, events: events.slice(-1), last: events.length - 1 },
    append: async (stream: string, expected: number | 'no-stream', added: readonly NewEvent[]) => {
      if (expected !== (events.length === 0 ? 'no-stream' : events.length - 1)) return { ok: false };
      for (const event of added)
        events.push({ ...event, stream, revision: events.length, position: '1' } as StoredEvent);
      return { ok: true, revision: events.length - 1, position: '1' };
    },
  } as unknown as EventStore;
  return { store, events };
};
const world = { now: () => millisecondsAt('2021-06-16T04:00:00.000Z') };
const envelope = { commandId: '11111111-1111-4111-8111-111111111111', actor: { role: 'head', id: 'head' } };

describe('the number of a circular', () => {
  it('is the next of its year, and an inspection’s for good', async () => {
    const { store, events } = storeOf();
    const first = await nextNumber(store, '2021', inspection, []);
    expect(first).toEqual({ number: '通报〔2021〕1号', place: 0, isTaken: false });
    expect(await reserveNumber(store, world, envelope, '2021', first)([published])).toBeUndefined();
    expect(events.map(({ data }) => data)).toMatchObject([{ number: '通报〔2021〕1号', inspection }]);
    expect(await nextNumber(store, '2021', 'another', [])).toMatchObject({ number: '通报〔2021〕2号' });
  });

  it('is found again by who took it and was stopped before it was published, and not once it was', async () => {
    const { store } = storeOf();
    const first = await nextNumber(store, '2021', inspection, []);
    await reserveNumber(store, world, envelope, '2021', first)([published]);
    expect(await nextNumber(store, '2021', inspection, [])).toMatchObject({ number: '通报〔2021〕1号', isTaken: true });
    expect(await nextNumber(store, '2021', inspection, [first.number])).toMatchObject({ number: '通报〔2021〕2号' });
  });

  it('that somebody else took first is refused, and the command takes the next', async () => {
    const { store } = storeOf();
    const [one, other] = [
      await nextNumber(store, '2021', inspection, []),
      await nextNumber(store, '2021', 'another', []),
    ];
    expect(await reserveNumber(store, world, envelope, '2021', one)([published])).toBeUndefined();
    expect(await reserveNumber(store, world, envelope, '2021', other)([published])).toMatchObject({
      refused: 'circular-number-taken',
    });
    let times = 0;
    const rules = {
      handle: async () =>
        (times += 1) < 3 ? { refused: 'circular-number-taken' } : { stream: 's', revision: 0, position: '1' },
    } as unknown as StreamRules<CommitmentsDeps>;
    const answer = await withNextNumber(rules).handle({} as CommitmentsDeps, published, envelope);
    expect([times, answer]).toEqual([3, { stream: 's', revision: 0, position: '1' }]);
  });
});
