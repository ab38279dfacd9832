import { type Instant, instantAt, millisecondsAt } from './instant.ts';
import type { World } from './world.ts';

/** Why a clock cannot be believed: by the key of the words' `warnings`, with what they need to be exact. */
export type ClockDoubt =
  | { readonly code: 'clockJumped'; readonly details: { readonly now: Instant; readonly seconds: number } }
  | {
      readonly code: 'clockBeforeLog' | 'clockFarPastLog';
      readonly details: { readonly now: Instant; readonly last: Instant };
    };

/** Tells whether the clock can be believed. What a wrong clock dates is dated so for ever, and silence accepts by it. */
export interface ClockWatch {
  /** Why it cannot, if so. */
  readonly doubt: () => ClockDoubt | undefined;
  /** Compares the clock with the log's last record, as of the start. */
  readonly compareWith: (lastRecordedAt: Instant | undefined) => void;
  /** Somebody has looked at another clock: this one is believed from now on. */
  readonly confirm: () => void;
  readonly stop: () => void;
}

/** So far may clocks part, this one's wall and monotonic time or those of two nodes, in milliseconds. */
const tolerance = 60_000;
/** A centre that was still for longer than this, in milliseconds, is rather a clock that is set wrong. */
const longestStillness = 60 * 86_400_000;
/** While the clock is in doubt it is looked at this often, in milliseconds, so that a clock that was set right is believed. */
const interval = 60_000;

/**
 * Watches a clock from now on. Nothing wakes while all is well: whoever wants to act asks. `tell` is told when a doubt begins, and
 * when it has ended.
 */
export const watchClock = (
  world: Pick<World, 'now' | 'monotonic' | 'after'>,
  tell: (doubt: ClockDoubt | undefined) => void,
): ClockWatch => {
  const aheadBy = (): number => world.now() - world.monotonic();
  const started = world.now();
  let believed = aheadBy();
  let last: number | undefined;
  let wasInDoubt = false;
  let callOff = (): void => undefined;

  const reason = (): ClockDoubt | undefined => {
    const now = instantAt(world.now());
    const parted = aheadBy() - believed;
    if (Math.abs(parted) > tolerance)
      return { code: 'clockJumped', details: { now, seconds: Math.round(parted / 1_000) } };
    if (last === undefined) return undefined;
    const details = { now, last: instantAt(last) };
    if (world.now() < last - tolerance) return { code: 'clockBeforeLog', details };
    // Once it is believed time passes, and the record before the start grows old.
    return started - last > longestStillness ? { code: 'clockFarPastLog', details } : undefined;
  };
  const doubt = (): ClockDoubt | undefined => {
    const found = reason();
    if ((found !== undefined) !== wasInDoubt) {
      wasInDoubt = found !== undefined;
      callOff();
      if (found) callOff = world.after(interval, look);
      tell(found);
    }
    return found;
  };
  const look = (): void => {
    if (doubt()) callOff = world.after(interval, look);
  };

  return {
    doubt,
    compareWith: (lastRecordedAt) => {
      last = lastRecordedAt === undefined ? undefined : millisecondsAt(lastRecordedAt);
      doubt();
    },
    confirm: () => {
      believed = aheadBy();
      last = undefined;
      doubt();
    },
    stop: () => callOff(),
  };
};
