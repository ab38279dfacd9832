import { chance, pause } from '@onewindow/kernel/waiting.ts';
import type { World } from '@onewindow/kernel/world.ts';

/** How long to wait before each new attempt. */
export interface BackOff {
  /** Waits longer from time to time, and never as long as the neighbour; at once over when the signal says stop. */
  wait(signal?: AbortSignal): Promise<void>;
  /** After a success the next wait is a short one again. */
  reset(): void;
}

/** Doubles from 50 ms to 5 s; half of each wait is chance, so that many nodes do not come back all at once. */
export const backOff = (world: Pick<World, 'after' | 'randomBytes'>, { first = 50, longest = 5_000 } = {}): BackOff => {
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
