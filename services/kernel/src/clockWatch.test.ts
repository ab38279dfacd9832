import { beforeEach, describe, expect, it } from 'vitest';

import { type ClockDoubt, type ClockWatch, watchClock } from './clockWatch.ts';
import { whileBelieved } from './datable.ts';
import { instantAt, millisecondsAt } from './instant.ts';

const second = 1_000;
const day = 86_400 * second;
const start = millisecondsAt('2026-11-02T01:00:00.000Z');

/** A clock that can be set, and the timers that wait. */
let [passed, setBy] = [0, 0];
let timers: { at: number; act: () => void }[] = [];
const world = {
  now: () => start + passed + setBy,
  monotonic: () => passed,
  after: (milliseconds: number, act: () => void) => {
    const timer = { at: passed + milliseconds, act };
    timers.push(timer);
    return () => void (timers = timers.filter((one) => one !== timer));
  },
};
const pass = (milliseconds: number): void => {
  passed += milliseconds;
  const due = timers.filter(({ at }) => at <= passed);
  timers = timers.filter(({ at }) => at > passed);
  for (const { act } of due) act();
};

let told: (string | undefined)[] = [];
let clock: ClockWatch;
beforeEach(() => {
  [passed, setBy, timers, told] = [0, 0, [], []];
  clock = watchClock(world, (doubt?: ClockDoubt) => void told.push(doubt?.code));
});

describe('a clock while the centre runs', () => {
  it('is believed as time passes, and nothing wakes for it', () => {
    pass(400 * day);
    expect(clock.doubt()).toBeUndefined();
    expect([timers, told]).toEqual([[], []]);
  });

  it.each([60, -60])('is believed where it was set by %i seconds', (seconds) => {
    setBy = seconds * second;
    expect(clock.doubt()).toBeUndefined();
  });

  it.each([61, -61, 30 * 86_400])('is in doubt where it was set by %i seconds', (seconds) => {
    setBy = seconds * second;
    expect(clock.doubt()).toEqual({ code: 'clockJumped', details: { now: instantAt(world.now()), seconds } });
  });

  it('is believed again within a minute after it was set right, and whoever waits is told', () => {
    setBy = 30 * day;
    clock.doubt();
    clock.doubt();
    pass(75 * second);
    expect(told).toEqual(['clockJumped']);
    setBy = 0;
    pass(60 * second);
    expect(told).toEqual(['clockJumped', undefined]);
    expect(timers).toEqual([]);
  });

  it('is believed as it is now once somebody has confirmed it', () => {
    setBy = 2 * day;
    clock.doubt();
    clock.confirm();
    expect(clock.doubt()).toBeUndefined();
    setBy = 0;
    expect(clock.doubt()).toMatchObject({ code: 'clockJumped' });
    expect(told).toEqual(['clockJumped', undefined, 'clockJumped']);
  });
});

describe('a clock at the start', () => {
  const at = (milliseconds: number) => instantAt(start + milliseconds);

  it.each([
    ['where nothing was ever recorded', undefined],
    ['up to a minute before the last record: another node wrote it', at(60 * second)],
    ['up to sixty days after it', at(-60 * day)],
  ])('is believed %s', (_, last) => {
    clock.compareWith(last);
    expect(clock.doubt()).toBeUndefined();
  });

  it('is in doubt before the last record, until it has caught up', () => {
    clock.compareWith(at(3_600 * second));
    expect(clock.doubt()).toEqual({ code: 'clockBeforeLog', details: { now: at(0), last: at(3_600 * second) } });
    pass(3_600 * second);
    expect(clock.doubt()).toBeUndefined();
  });

  it('is in doubt more than sixty days after the last record, until somebody confirms it', () => {
    clock.compareWith(at(-60 * day - 1));
    expect(clock.doubt()).toMatchObject({ code: 'clockFarPastLog' });
    pass(day);
    expect(clock.doubt()).toMatchObject({ code: 'clockFarPastLog' });
    clock.confirm();
    expect(clock.doubt()).toBeUndefined();
  });

  it('is not in doubt because the centre has run for long since', () => {
    clock.compareWith(at(-day));
    pass(100 * day);
    expect(clock.doubt()).toBeUndefined();
  });
});

it('while it is in doubt a clock dates nothing: clock-in-doubt', () => {
  const refusalAt = whileBelieved(clock, () => undefined);
  expect(refusalAt(instantAt(world.now()))).toBeUndefined();
  setBy = day;
  const now = instantAt(world.now());
  expect(refusalAt(now)).toEqual({ refused: 'clock-in-doubt', details: { now } });
});
