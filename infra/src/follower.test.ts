import type { Batch, EventStore, Fact, NewEvent, StoredEvent } from '@onewindow/kernel/eventStore.ts';
import type { Follower } from '@onewindow/kernel/follower.ts';
import type { Projection } from '@onewindow/kernel/projection.ts';
import type { World } from '@onewindow/kernel/world.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { followInto } from './follower.ts';
import { openReadModel, type ReadModel } from './readModel.ts';
import { openSqliteEventStore } from './sqliteEventStore.ts';

/** How often each door was opened. */
interface Openings {
  readonly times: number;
}

const openings: Projection<Openings, Fact> = {
  name: 'openings',
  events: ['DoorOpened', 'DoorShut'],
  keys: (event) => [(event as StoredEvent).stream],
  evolve: (row, { data }) => {
    if ((data as { jammed?: boolean }).jammed) throw new Error('the door is jammed');
    return { times: (row?.times ?? 0) + 1 };
  },
  aggregates: [
    { name: 'house', dimensions: ['all'], contributions: ({ times }) => [{ cell: ['all'], amounts: { times } }] },
  ],
};

const newReadModel = (): ReadModel =>
  openReadModel(
    ':memory:',
    [openings] as unknown as Parameters<typeof openReadModel>[1],
    new Set(['DoorOpened', 'DoorShut']),
  );

const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 10; turn += 1) await new Promise<void>((resolve) => turns(resolve));
};
// oxlint-disable-next-line no-restricted-globals -- the test lets what waits have its turn
const turns = (act: () => void): void => void setImmediate(act);

/** Time that passes when it is told to. */
const handTurnedWorld = () => {
  let now = 0;
  const timers = new Set<{ readonly at: number; readonly act: () => void }>();
  const world: World = {
    now: () => now,
    after: (milliseconds, act) => {
      const timer = { at: now + milliseconds, act };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    soon: turns,
    randomUuid: () => '',
    randomBytes: (count) => new Uint8Array(count),
  };
  const advance = async (milliseconds: number): Promise<void> => {
    await settle();
    now += milliseconds;
    for (const timer of timers) {
      if (timer.at > now) continue;
      timers.delete(timer);
      timer.act();
    }
    await settle();
  };
  return { world, advance, waiting: () => timers.size };
};

let ids = 0;
const event = (data: object = {}, type = 'DoorOpened'): NewEvent => ({
  id: `00000000-0000-4000-8000-${String((ids += 1)).padStart(12, '0')}`,
  type,
  data,
  metadata: {},
});

let time: ReturnType<typeof handTurnedWorld>;
let store: EventStore;
let readModel: ReadModel;
let followers: Follower[];
let faults: unknown[];
beforeEach(() => {
  time = handTurnedWorld();
  store = openSqliteEventStore({ file: ':memory:', world: time.world });
  readModel = newReadModel();
  followers = [];
  faults = [];
});
afterEach(async () => {
  await Promise.all(followers.map((follower) => follower.stop()));
  readModel.close();
  await store.close();
});

const follow = (from: Partial<EventStore> = {}): Follower => {
  const follower = followInto(readModel, {
    store: { ...store, ...from },
    world: time.world,
    onStop: (error) => faults.push(error),
  });
  followers.push(follower);
  return follower;
};
const times = (): Record<string, number> =>
  Object.fromEntries(
    readModel.database
      .prepare<[], { key: string; row: string }>('SELECT key, row FROM openings ORDER BY key')
      .all()
      .map(({ key, row }) => [key, (JSON.parse(row) as Openings).times]),
  );
const sum = (): unknown => readModel.database.prepare('SELECT amounts FROM house').pluck().get();
const append = async (stream: string, expected: 'no-stream' | number, ...events: NewEvent[]) => {
  const result = await store.append(stream, expected, events);
  if (!result.ok) throw new Error('somebody else wrote first');
  return result.position;
};

describe('following', () => {
  it('catches up, is ready, and goes on with what comes', async () => {
    await append('door-1', 'no-stream', event(), event());
    const follower = follow();
    expect(follower.state()).toEqual({ at: 'catchingUp', progress: 0 });
    await settle();
    expect(follower.state()).toEqual({ at: 'ready' });
    await append('door-2', 'no-stream', event());
    await settle();
    expect(times()).toEqual({ 'door-1': 2, 'door-2': 1 });
    expect(follower.ordinal()).toBe(3);
  });

  it('is ready on an empty log, and says how far it is on a long one', async () => {
    const idle = follow();
    await settle();
    expect([idle.state(), idle.ordinal()]).toEqual([{ at: 'ready' }, 0]);
    await idle.stop();

    await append('door-1', 'no-stream', event(), event(), event(), event());
    const seen: unknown[] = [];
    const follower = follow({ follow: (options) => store.follow({ ...options, maxBatch: 1 }) });
    follower.onBatch(() => seen.push(follower.state()));
    await settle();
    expect(seen).toEqual(
      [0.25, 0.5, 0.75].map((progress) => ({ at: 'catchingUp', progress })).concat([{ at: 'ready' }] as never),
    );
  });

  it('tells whoever listens after every batch, until they leave', async () => {
    const follower = follow();
    await settle();
    let told = 0;
    const leave = follower.onBatch(() => (told += 1));
    await append('door-1', 'no-stream', event());
    await settle();
    leave();
    await append('door-1', 0, event());
    await settle();
    expect(told).toBe(1);
  });

  it('that is stopped and begun again between any two batches counts everything once', async () => {
    for (let n = 0; n < 10; n += 1) await append(`door-${n}`, 'no-stream', event(), event());
    const oneByOne = {
      follow: (options: Parameters<EventStore['follow']>[0]) => store.follow({ ...options, maxBatch: 3 }),
    };
    for (let restart = 0; restart < 10; restart += 1) {
      const follower = follow(oneByOne);
      const leave = follower.onBatch(() => {
        leave();
        void follower.stop();
      });
      await settle();
      await follower.stop();
    }
    expect(Object.values(times())).toEqual(Array.from({ length: 10 }, () => 2));
    expect(sum()).toBe('{"times":20}');
    expect(readModel.checkpoint()?.ordinal).toBe(20);
  });
});

describe('a log that is not the one the read model was made from', () => {
  const other = async (...streams: readonly string[]): Promise<EventStore> => {
    const log = openSqliteEventStore({ file: ':memory:', world: time.world });
    for (const stream of streams) await log.append(stream, 'no-stream', [event()]);
    return log;
  };

  it.each([
    ['shows another event at the checkpoint', ['door-1', 'door-7']],
    ['does not show the stream of the checkpoint', ['door-7', 'door-8', 'door-9']],
    ['is shorter', ['door-1']],
    ['is empty', []],
  ])('%s: everything is read anew from the beginning', async (_, streams) => {
    await append('door-1', 'no-stream', event());
    await append('door-2', 'no-stream', event());
    await settle();
    const first = follow();
    await settle();
    await first.stop();
    const copied = await other(...streams);
    const follower = follow(copied);
    await settle();
    expect(follower.state()).toEqual({ at: 'ready' });
    expect(times()).toEqual(Object.fromEntries(streams.map((stream) => [stream, 1])));
    expect([sum(), follower.ordinal()]).toEqual([
      streams.length === 0 ? undefined : `{"times":${streams.length}}`,
      streams.length,
    ]);
    await follower.stop();
    await copied.close();
  });
});

describe('following stops, and says why', () => {
  const stopped = async (follower: Follower, reason: string): Promise<void> => {
    await settle();
    expect(follower.state()).toEqual({ at: 'stopped', reason });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ message: reason });
  };

  it('at an event of a type that this version does not know; nothing of that batch is applied', async () => {
    await append('door-1', 'no-stream', event());
    const follower = follow();
    await settle();
    const before = readModel.checkpoint();
    await Promise.all([
      append('door-1', 0, event()),
      append('window-1', 'no-stream', event({}, 'WindowOpened')),
      append('door-1', 1, event()),
    ]);
    await stopped(follower, 'unknown event type WindowOpened in window-1: was the log written by a newer version?');
    expect([readModel.checkpoint(), times()]).toEqual([before, { 'door-1': 1 }]);
    await append('door-2', 'no-stream', event());
    await settle();
    expect(times()).toEqual({ 'door-1': 1 });
  });

  it('at a stream that is first seen at a revision other than 0', async () => {
    await append('door-1', 'no-stream', event(), event());
    const truncated = async function* (options: Parameters<EventStore['follow']>[0]): AsyncGenerator<Batch> {
      for await (const batch of store.follow(options)) yield { ...batch, events: batch.events.slice(1) };
    };
    await stopped(follow({ follow: truncated }), 'door-1 begins at revision 1');
    expect(readModel.checkpoint()).toBeUndefined();
  });

  it('where a projection throws; the checkpoint stays where it was, and a later start goes on from there', async () => {
    await append('door-1', 'no-stream', event());
    const follower = follow();
    await settle();
    const before = readModel.checkpoint();
    await append('door-1', 0, event(), event({ jammed: true }));
    await stopped(follower, 'the door is jammed');
    expect([readModel.checkpoint(), times()]).toEqual([before, { 'door-1': 1 }]);
    faults = [];
    await stopped(follow(), 'the door is jammed');
    expect([readModel.checkpoint(), times()]).toEqual([before, { 'door-1': 1 }]);
  });

  it('where the store fails', async () => {
    const failing = {
      follow: () => {
        throw new Error('the disk is gone');
      },
    };
    await stopped(follow(failing), 'the disk is gone');
  });
});

describe('whoever waits', () => {
  it('for a position is told when the read model has passed it', async () => {
    const follower = follow();
    await settle();
    const position = await append('door-1', 'no-stream', event());
    expect(await follower.passed(position, 5_000)).toBe(true);
    expect(await follower.passed(position, 0)).toBe(true);
    expect(await follower.counted(1, 0)).toBe(true);
    expect(time.waiting()).toBe(0);
  });

  it('waits so long and no longer, on the clock of the world', async () => {
    const follower = follow();
    await settle();
    const answers: unknown[] = [];
    void follower.passed('7', 5_000).then((answer) => answers.push(['passed', answer]));
    void follower.counted(7, 4_000).then((answer) => answers.push(['counted', answer]));
    await time.advance(3_999);
    expect(answers).toEqual([]);
    await time.advance(1);
    expect(answers).toEqual([['counted', false]]);
    await time.advance(1_000);
    expect(answers).toEqual([
      ['counted', false],
      ['passed', false],
    ]);
    expect(time.waiting()).toBe(0);
  });

  it('for an ordinal is told as soon as so many facts are behind', async () => {
    const follower = follow();
    await settle();
    const third = follower.counted(3, 5_000);
    await append('door-1', 'no-stream', event(), event());
    await time.advance(4_000);
    await append('door-1', 1, event());
    expect(await third).toBe(true);
  });

  it('is told at once that it is in vain, when following stops and ever after', async () => {
    const follower = follow();
    await settle();
    const waiting = follower.counted(99, 5_000);
    await append('door-1', 'no-stream', event({ jammed: true }));
    expect(await waiting).toBe(false);
    expect(await follower.passed('99', 5_000)).toBe(false);
    expect(time.waiting()).toBe(0);
  });

  it('is told at once when the house closes', async () => {
    const follower = follow();
    await append('door-1', 'no-stream', event());
    await settle();
    const waiting = follower.passed('99', 5_000);
    await follower.stop();
    expect(await waiting).toBe(false);
    expect(await follower.passed('1', 5_000)).toBe(true);
    expect(follower.state()).toEqual({ at: 'ready' });
    expect([time.waiting(), faults]).toEqual([0, []]);
  });
});
