import { setTimeout as wait } from 'node:timers/promises';

/** Settles after so many milliseconds, or as soon as the signal says stop: that is all it can fail for. */
export const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  wait(milliseconds, undefined, { signal }).catch(() => undefined);
