import { createHash } from 'node:crypto';

import type { World } from '@onewindow/kernel/world.ts';

/** A world whose time stands still until it is turned on. */
export interface VirtualWorld extends World {
  /** Lets so much time pass, with all that falls due in it, in order. */
  advance(milliseconds: number): Promise<void>;
  /** Lets time pass until an instant. */
  until(instant: string): Promise<void>;
  /** Sets the clock forward, or back, by so many milliseconds: no time passes. */
  setClock(milliseconds: number): void;
  /** How many timers have run so far: how often somebody was woken by nothing but time. */
  woken(): number;
}

/**
 * Virtual time from an instant on. Ids and random bytes come one after another from the seed, and what is to run soon runs in
 * the order in which it was asked for, so that a run repeats itself exactly.
 */
export const virtualWorld = (start: string, seed = 0): VirtualWorld => {
  /** Passes with time alone; timers go by it. */
  let now = Date.parse(start);
  let setBy = 0;
  let ids = 0;
  let turns = 0;
  let woken = 0;
  let timers: Timer[] = [];
  let queue: (() => void)[] = [];

  /** One turn of the event loop after the first was asked for, as outside: whoever asks within a turn shares it. */
  const runQueue = (): void => {
    turns += 1;
    const acts = queue;
    queue = [];
    for (const act of acts) act();
  };

  /** Until nothing is left to do: the queue is empty, and a whole turn has brought nothing new. */
  const settle = async (): Promise<void> => {
    for (let idle = 0, seen = turns; idle < idleTurns || queue.length > 0; idle = turns === seen ? idle + 1 : 0) {
      seen = turns;
      await new Promise((resolve) => setImmediate(resolve));
    }
  };

  const nextTimer = (end: number): Timer | undefined => {
    const [next] = timers;
    return next && next.at <= end ? timers.shift() : undefined;
  };

  const world: VirtualWorld = {
    now: () => now + setBy,
    monotonic: () => now,
    after: (milliseconds, act) => {
      const timer = { at: now + Math.max(0, milliseconds), act };
      const place = timers.findLastIndex(({ at }) => at <= timer.at) + 1;
      timers.splice(place, 0, timer);
      return () => {
        timers = timers.filter((one) => one !== timer);
      };
    },
    soon: (act) => {
      if (queue.length === 0) setImmediate(runQueue);
      queue.push(act);
    },
    randomUuid: () => `00000000-${String(seed).padStart(4, '0')}-4000-8000-${String((ids += 1)).padStart(12, '0')}`,
    randomBytes: (count) =>
      createHash('shake256', { outputLength: count })
        .update(`${seed} ${(ids += 1)}`)
        .digest(),
    advance: async (milliseconds) => {
      const end = now + milliseconds;
      await settle();
      for (let next = nextTimer(end); next; next = nextTimer(end)) {
        now = Math.max(now, next.at);
        woken += 1;
        next.act();
        await settle();
      }
      now = end;
      await settle();
    },
    woken: () => woken,
    until: (instant) => world.advance(Math.max(0, Date.parse(instant) - world.now())),
    setClock: (milliseconds) => {
      setBy += milliseconds;
    },
  };
  return world;
};

interface Timer {
  readonly at: number;
  readonly act: () => void;
}

/** Promises are settled within a turn; a stream of the platform may take one more for each of its hops. */
const idleTurns = 2;
