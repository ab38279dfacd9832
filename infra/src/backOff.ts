import type { World } from '@onewindow/kernel/world.ts';

/** How long to wait before each new attempt. */
export interface BackOff {
  /** Waits longer from time to time, and never as long as the neighbour; at once over when the signal says stop. */
  wait(signal?: AbortSignal): Promise<void>;
  /** After a success the next wait is a short one again. */
  reset(): void;
}

/** Doubles from 50 ms to 5 s; half of each wait is chance, so that many nodes do not come back all at once. */
export const backOff = (world: Pick<World, 'after' | 'randomUuid'>, { first = 50, longest = 5_000 } = {}): BackOff => {
  let attempts = 0;
  return {
    wait: (signal) => {
      const whole = Math.min(longest, first * 2 ** attempts);
      attempts += 1;
      return pause(world, (whole / 2) * (1 + chance(world)), signal);
    },
    reset: () => {
      attempts = 0;
    },
  };
};

/** Settles after so many milliseconds, or as soon as the signal says stop. */
export const pause = (world: Pick<World, 'after'>, milliseconds: number, signal?: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal?.aborted) {
      resolve();
      return;
    }
    const goOn = (): void => {
      callOff();
      signal?.removeEventListener('abort', goOn);
      resolve();
    };
    const callOff = world.after(milliseconds, goOn);
    signal?.addEventListener('abort', goOn);
  });

/** From 0 to 1: chance comes from the World, as a UUID. */
const chance = (world: Pick<World, 'randomUuid'>): number =>
  Number.parseInt(world.randomUuid().slice(0, 8), 16) / 2 ** 32;
