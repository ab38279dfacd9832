import { beforeEach, describe, expect, it } from 'vitest';

import { createScheduler, type DueList, type Scheduler } from '@onewindow/kernel/scheduler.ts';

const minute = 60_000;
const hour = 60 * minute;

let now: number;
let timers: { at: number; act: () => void }[];
let armed: number;
let faults: string[];
let scheduler: Scheduler;

const turn = () => new Promise((resolve) => setImmediate(resolve));
const world = {
  now: () => now,
  after: (milliseconds: number, act: () => void) => {
    const timer = { at: now + milliseconds, act };
    timers.push(timer);
    armed = Math.max(armed, timers.length);
    return () => {
      timers = timers.filter((one) => one !== timer);
    };
  },
  soon: (act: () => void) => void setImmediate(act),
};
/** Lets time pass; the clock may be set meanwhile. */
const advance = async (milliseconds: number): Promise<void> => {
  const end = now + milliseconds;
  await turn();
  for (;;) {
    const [next] = timers.filter(({ at }) => at <= end).toSorted((a, b) => a.at - b.at);
    if (!next) break;
    timers = timers.filter((one) => one !== next);
    now = next.at;
    next.act();
    await turn();
  }
  now = end;
};

/** A list that says when it was looked through, and whose next row is due when told. */
const listDue = (name: string, next: (at: number) => number | undefined) => {
  const looks: number[] = [];
  const list: DueList = {
    name,
    tables: [name],
    work: (at) => {
      looks.push(at);
      return next(at);
    },
  };
  return { looks, list };
};

beforeEach(() => {
  now = 0;
  timers = [];
  armed = 0;
  faults = [];
  scheduler = createScheduler(world, { error: (_details, words) => void faults.push(words) });
});

describe('the scheduler', () => {
  it('looks through a list when it is added, when its next row is due, and at no other time', async () => {
    const { looks, list } = listDue('cases', (at) => (at < 5 * hour ? 5 * hour : undefined));
    scheduler.add(list);
    await advance(100 * hour);
    expect(looks).toEqual([0, 5 * hour]);
  });

  it('arms one timer, however many lists there are, and rings once an hour where nothing is due', async () => {
    for (let number = 1; number <= 20; number += 1)
      scheduler.add(listDue(`list ${number}`, (at) => (at < number * minute ? number * minute : undefined)).list);
    await advance(2 * hour);
    expect(armed).toBe(1);
    let rung = 0;
    for (const end = now + 24 * hour; timers[0]!.at <= end; rung += 1) await advance(timers[0]!.at - now);
    expect(rung).toBe(24);
  });

  it('wakes only those lists whose tables a batch changed, once for many batches of a moment', async () => {
    const cases = listDue('cases', () => undefined);
    const orders = listDue('orders', () => undefined);
    scheduler.add(cases.list);
    scheduler.add(orders.list);
    await advance(minute);
    for (let batch = 0; batch < 10; batch += 1) scheduler.changed(new Set(['cases', 'projects']));
    await advance(minute);
    expect([cases.looks, orders.looks]).toEqual([[0, minute], [0]]);
    scheduler.wakeAll();
    await advance(minute);
    expect([cases.looks.length, orders.looks.length]).toEqual([3, 2]);
  });

  it('looks again where something changed while the list was worked on, and never twice at once', async () => {
    let underWay = 0;
    let most = 0;
    const looks: number[] = [];
    let release = (): void => undefined;
    const { wake } = scheduler.add({
      name: 'slow',
      tables: [],
      work: async (at) => {
        looks.push(at);
        underWay += 1;
        most = Math.max(most, underWay);
        await new Promise<void>((resolve) => (release = resolve));
        underWay -= 1;
        return undefined;
      },
    });
    await turn();
    wake();
    wake();
    await turn();
    release();
    await turn();
    release();
    await turn();
    expect([looks.length, most]).toEqual([2, 1]);
  });

  it('tries a list that failed again by time, and goes on with the others', async () => {
    let left = 2;
    const broken = listDue('broken', () => {
      if (left > 0) {
        left -= 1;
        throw new Error('the disk is full');
      }
      return undefined;
    });
    const sound = listDue('sound', (at) => (at < minute ? minute : undefined));
    scheduler.add(broken.list);
    scheduler.add(sound.list);
    await advance(10 * minute);
    expect(broken.looks).toEqual([0, minute, 2 * minute]);
    expect(sound.looks).toEqual([0, minute]);
    expect(faults).toHaveLength(2);
  });

  it('notices within an hour that the machine slept or that the clock was set', async () => {
    const { looks, list } = listDue('cases', (at) => (at < 240 * hour ? 240 * hour : undefined));
    scheduler.add(list);
    await advance(30 * minute);
    // The clock leaps over the due instant; timers, which count the time that the machine was awake, do not.
    const leap = 300 * hour;
    now += leap;
    timers = timers.map(({ at, act }) => ({ at: at + leap, act }));
    await advance(31 * minute);
    expect(looks).toEqual([0, leap + hour]);
  });

  it('is not kept busy by a clock that is set back', async () => {
    now = 48 * hour;
    const { looks, list } = listDue('cases', () => 50 * hour);
    scheduler.add(list);
    await turn();
    const back = 24 * hour;
    now -= back;
    timers = timers.map(({ at, act }) => ({ at: at - back, act }));
    await advance(3 * hour);
    expect(looks).toEqual([48 * hour]);
    await advance(23 * hour);
    expect(looks.length).toBeGreaterThan(1);
  });

  it('is still once it was stopped, and waits for what is under way', async () => {
    let ended = false;
    scheduler.add({
      name: 'slow',
      tables: ['slow'],
      work: async () => {
        await turn();
        ended = true;
        return 1;
      },
    });
    await new Promise((resolve) => setImmediate(() => resolve(undefined)));
    await scheduler.stop();
    expect([ended, timers]).toEqual([true, []]);
    scheduler.changed(new Set(['slow']));
    scheduler.wakeAll();
    await advance(hour);
    expect(timers).toEqual([]);
  });
});
