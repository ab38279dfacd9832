import { createHash } from 'node:crypto';

import type { World } from '@onewindow/kernel/world.ts';

/** A world whose time stands still until it is turned on. */
export interface VirtualWorld extends World {
  /** Lets so much time pass, with all that falls due in it, in order. */
  advance(milliseconds: number): Promise<void>;
  /** Lets time pass until an instant. */
  until(instant: string): Promise<void>;
}

/** Lets everything that waits for nothing but its turn have its turn. */
const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
};

/** Virtual time from an instant on; ids come one after another, so that a run repeats itself exactly. */
export const virtualWorld = (start: string): VirtualWorld => {
  let now = Date.parse(start);
  let ids = 0;
  const timers = new Set<{ readonly at: number; readonly act: () => void }>();
  const world: VirtualWorld = {
    now: () => now,
    after: (milliseconds, act) => {
      const timer = { at: now + milliseconds, act };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    soon: (act) => void setImmediate(act),
    randomUuid: () => `00000000-0000-4000-8000-${String((ids += 1)).padStart(12, '0')}`,
    randomBytes: (count) =>
      createHash('shake256', { outputLength: count })
        .update(String((ids += 1)))
        .digest(),
    advance: async (milliseconds) => {
      const end = now + milliseconds;
      await settle();
      for (;;) {
        const next = [...timers].filter(({ at }) => at <= end).toSorted((a, b) => a.at - b.at)[0];
        if (!next) break;
        timers.delete(next);
        now = Math.max(now, next.at);
        next.act();
        await settle();
      }
      now = end;
      await settle();
    },
    until: (instant) => world.advance(Math.max(0, Date.parse(instant) - now)),
  };
  return world;
};
