import type { ReadSide } from '@onewindow/infra/readSide.ts';
import type { Batch, FollowOptions } from '@onewindow/kernel/eventStore.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { readSideContract } from './readSideContract.ts';
import {
  happened,
  type House,
  once,
  opened,
  openHouse,
  type OpenReadSide,
  passed,
  ready,
  sumIn,
  timesIn,
} from './readSideHarness.ts';

/** What every read side promises of its follower, whichever thread it writes in; written once and run on each. */
export const followerContract = (name: string, open: OpenReadSide): void => {
  describe(`${name} keeps the promise of a follower`, () => {
    let house: House;
    beforeEach(() => {
      house = openHouse(open);
    });
    afterEach(() => house.dispose());

    describe('following', () => {
      followingContract(() => house);
    });
    describe('a log that is not the one the read model was made from', () => {
      otherLogContract(() => house);
    });
    describe('following stops, and says why', () => {
      stoppingContract(() => house);
    });
    describe('whoever waits', () => {
      waitingContract(() => house);
    });
    readSideContract(() => house);
  });
};

const followingContract = (house: () => House): void => {
  it('catches up, is ready, and goes on with what comes', async () => {
    const { append, openSide } = house();
    await append('door-1', 'no-stream', opened(), opened());
    const side = openSide();
    expect(side.follower.state()).toEqual({ at: 'catchingUp', progress: 0 });
    await ready(side);
    expect(side.follower.state()).toEqual({ at: 'ready' });
    await append('door-2', 'no-stream', opened());
    await passed(side, 3);
    expect(await timesIn(side)).toEqual({ 'door-1': 2, 'door-2': 1 });
    expect([side.follower.ordinal(), side.follower.state()]).toEqual([3, { at: 'ready' }]);
  });

  it('is ready on an empty log', async () => {
    const idle = house().openSide();
    await ready(idle);
    expect([idle.follower.state(), idle.follower.ordinal()]).toEqual([{ at: 'ready' }, 0]);
  });

  it('says how far it is on a long log', async () => {
    const { append, openSide, inBatchesOf } = house();
    await append('door-1', 'no-stream', opened(), opened(), opened(), opened());
    const side = openSide(inBatchesOf(1));
    const seen: unknown[] = [];
    side.follower.onBatch(() => seen.push(side.follower.state()));
    await ready(side);
    expect(seen).toEqual([
      { at: 'catchingUp', progress: 0.25 },
      { at: 'catchingUp', progress: 0.5 },
      { at: 'catchingUp', progress: 0.75 },
      { at: 'ready' },
    ]);
  });

  it('tells whoever listens after every batch, until they leave', async () => {
    const { append, openSide } = house();
    const side = openSide();
    await ready(side);
    let told = 0;
    const leave = side.follower.onBatch(() => (told += 1));
    await append('door-1', 'no-stream', opened());
    await passed(side, 1);
    leave();
    await append('door-1', 0, opened());
    await passed(side, 2);
    expect(told).toBe(1);
  });

  it('that is stopped and begun again between any two batches counts everything once', async () => {
    const { append, openSide, closeSide, inBatchesOf } = house();
    for (let n = 0; n < 10; n += 1) await append(`door-${n}`, 'no-stream', opened(), opened());
    for (let restart = 0; restart < 10; restart += 1) {
      const side = openSide(inBatchesOf(3));
      await new Promise<void>((resolve) => {
        const leave = side.follower.onBatch(() => {
          leave();
          resolve(closeSide(side));
        });
      });
    }
    const last = openSide();
    await ready(last);
    expect(Object.values(await timesIn(last))).toEqual(Array.from({ length: 10 }, () => 2));
    expect([await sumIn(last), last.follower.ordinal()]).toEqual([20, 20]);
  });

  it('leaves a mark at every batch, from which the log is counted on', async () => {
    const { append, openSide } = house();
    const side = openSide();
    await ready(side);
    const second = await append('door-1', 'no-stream', opened(), opened());
    await passed(side, 2);
    const third = await append('door-1', 1, opened());
    await passed(side, 3);
    expect([2, 3, 99].map(side.markBefore)).toEqual([
      { ordinal: 2, position: second },
      { ordinal: 3, position: third },
      { ordinal: 3, position: third },
    ]);
  });
};

const otherLogContract = (house: () => House): void => {
  it.each([
    ['shows another event at the checkpoint', ['door-1', 'door-2']],
    ['does not show the stream of the checkpoint', ['door-7', 'door-8', 'door-9']],
    ['is shorter', ['door-1']],
    ['is empty', []],
  ])('%s: everything is read anew from the beginning', async (_, streams) => {
    const { append, openSide, closeSide, newStore } = house();
    await append('door-1', 'no-stream', opened('front door'));
    await append('door-2', 'no-stream', opened('front door', 'back door'));
    const first = openSide();
    await ready(first);
    expect([await sumIn(first), first.follower.ordinal()]).toEqual([3, 2]);
    await closeSide(first);

    const other = newStore();
    for (const stream of streams) await other.append(stream, 'no-stream', [opened()]);
    const side = openSide(other);
    await ready(side);
    expect(await timesIn(side)).toEqual(Object.fromEntries(streams.map((stream) => [stream, 1])));
    expect([await sumIn(side), side.follower.ordinal()]).toEqual([streams.length || undefined, streams.length]);
    await closeSide(side);
    await other.close();
  });

  it('shows the event of the checkpoint at a later place: everything is read anew from the beginning', async () => {
    const { append, openSide, closeSide, newStore } = house();
    const event = opened();
    await append('door-1', 'no-stream', event);
    const first = openSide();
    await ready(first);
    await closeSide(first);
    const other = newStore();
    await other.append('door-0', 'no-stream', [opened()]);
    await other.append('door-1', 'no-stream', [event]);
    const side = openSide(other);
    await ready(side);
    expect([await timesIn(side), side.follower.ordinal()]).toEqual([{ 'door-0': 1, 'door-1': 1 }, 2]);
    await closeSide(side);
    await other.close();
  });

  it('is told by its events, not by where it lies: the same one goes on where it was', async () => {
    const { append, openSide, closeSide, newStore } = house();
    const event = opened();
    const position = await append('door-1', 'no-stream', event);
    const first = openSide();
    await ready(first);
    await closeSide(first);
    const copy = newStore();
    await copy.append('door-1', 'no-stream', [event]);
    const asked: unknown[] = [];
    const side = openSide({
      ...copy,
      follow: (options: FollowOptions) => {
        asked.push(options.after);
        return copy.follow(options);
      },
    });
    await ready(side);
    expect([asked, await timesIn(side)]).toEqual([[position], { 'door-1': 1 }]);
    await closeSide(side);
    await copy.close();
  });
};

const stoppingContract = (house: () => House): void => {
  const stopped = async (side: ReadSide, reason: string): Promise<void> => {
    const { faults } = house();
    await once(side, () => side.follower.state().at === 'stopped');
    expect(side.follower.state()).toEqual({ at: 'stopped', reason });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ message: reason });
    faults.length = 0;
  };
  /** What the read side has behind it, and shows. */
  const standing = async (side: ReadSide) => [
    side.follower.ordinal(),
    side.markBefore(99),
    await timesIn(side),
    await sumIn(side),
  ];

  it('at an event of a type that this version does not know; nothing of that batch is applied', async () => {
    const { append, openSide, world } = house();
    await append('door-1', 'no-stream', opened());
    const side = openSide();
    await ready(side);
    const before = await standing(side);
    await Promise.all([
      append('door-1', 0, opened()),
      append('window-1', 'no-stream', happened('WindowOpened')),
      append('door-1', 1, opened()),
    ]);
    await stopped(side, 'unknown event type WindowOpened in window-1: was the log written by a newer version?');
    expect(await standing(side)).toEqual(before);
    await append('door-2', 'no-stream', opened());
    await world.advance(60_000);
    expect(await standing(side)).toEqual(before);
  });

  it('at a stream that is first seen at a revision other than 0', async () => {
    const { append, openSide, store } = house();
    await append('door-1', 'no-stream', opened(), opened());
    const truncated = async function* (options: FollowOptions): AsyncGenerator<Batch> {
      for await (const batch of store.follow(options)) yield { ...batch, events: batch.events.slice(1) };
    };
    const side = openSide({ follow: truncated });
    await stopped(side, 'door-1 begins at revision 1');
    expect(await standing(side)).toEqual([0, undefined, {}, undefined]);
  });

  it.each([
    ['a fold', 'DoorJammed', 'the door is jammed'],
    ['a column', 'DoorStuck', 'the door is stuck'],
  ])('where %s throws; it stays where it was, and a later start goes on from there', async (_, type, reason) => {
    const { append, openSide, closeSide } = house();
    await append('door-1', 'no-stream', opened());
    const side = openSide();
    await ready(side);
    const before = await standing(side);
    await append('doors', 'no-stream', opened('door-1', 'door-2'), happened(type, { doors: ['door-3'] }));
    await stopped(side, reason);
    expect(await standing(side)).toEqual(before);
    await closeSide(side);
    const later = openSide();
    await stopped(later, reason);
    expect(await standing(later)).toEqual(before);
  });

  it('where the store fails', async () => {
    const failing = () => {
      throw new Error('the disk is gone');
    };
    await stopped(house().openSide({ follow: failing }), 'the disk is gone');
  });
};

const waitingContract = (house: () => House): void => {
  /** Whoever was answered has left no timer behind. */
  const noTimerIsLeft = async (): Promise<void> => {
    const { world } = house();
    const woken = world.woken();
    await world.advance(600_000);
    expect(world.woken()).toBe(woken);
  };

  it('for a position is told when the read model has passed it', async () => {
    const { append, openSide } = house();
    const side = openSide();
    await ready(side);
    const position = await append('door-1', 'no-stream', opened());
    expect(await side.follower.passed(position, 5_000)).toBe(true);
    expect(await side.follower.passed(position, 0)).toBe(true);
    expect(await side.follower.counted(1, 0)).toBe(true);
    await noTimerIsLeft();
  });

  it('waits so long and no longer, on the clock of the world', async () => {
    const { openSide, world } = house();
    const { follower } = openSide();
    const answers: unknown[] = [];
    void follower.passed('7', 5_000).then((answer) => answers.push(['passed', answer]));
    void follower.counted(7, 4_000).then((answer) => answers.push(['counted', answer]));
    await world.advance(3_999);
    expect(answers).toEqual([]);
    await world.advance(1);
    expect(answers).toEqual([['counted', false]]);
    await world.advance(1_000);
    expect(answers).toEqual([
      ['counted', false],
      ['passed', false],
    ]);
    await noTimerIsLeft();
  });

  it('for an ordinal is told as soon as so many facts are behind, and not before', async () => {
    const { append, openSide, world } = house();
    const side = openSide();
    const answers: boolean[] = [];
    const third = side.follower.counted(3, 5_000).then((answer) => answers.push(answer));
    await append('door-1', 'no-stream', opened(), opened());
    await passed(side, 2);
    await world.advance(4_000);
    expect(answers).toEqual([]);
    await append('door-1', 1, opened());
    await third;
    expect(answers).toEqual([true]);
    await noTimerIsLeft();
  });

  it('is told at once that it is in vain, when following stops and ever after', async () => {
    const { append, openSide } = house();
    const { follower } = openSide();
    const waiting = follower.counted(99, 5_000);
    await append('door-1', 'no-stream', happened('DoorJammed'));
    expect(await waiting).toBe(false);
    expect(await follower.passed('99', 5_000)).toBe(false);
    await noTimerIsLeft();
  });

  it('is told at once when the house closes', async () => {
    const { append, openSide, faults } = house();
    const side = openSide();
    const position = await append('door-1', 'no-stream', opened());
    await passed(side, 1);
    const waiting = side.follower.passed('99', 5_000);
    await side.follower.stop();
    expect(await waiting).toBe(false);
    expect(await side.follower.passed(position, 5_000)).toBe(true);
    expect([side.follower.state(), faults]).toEqual([{ at: 'ready' }, []]);
    await noTimerIsLeft();
  });
};
