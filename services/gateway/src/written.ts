import type { Response } from 'express';

/**
 * Writes a part of an answer. A slow reader is waited for, so that what it has not taken does not pile up here; whoever has gone is
 * waited for no longer.
 */
export const written = (response: Response, part: string | Uint8Array): Promise<void> =>
  response.destroyed || response.write(part)
    ? Promise.resolve()
    : new Promise((resolve) => {
        waitersOf(response).push(resolve);
      });

/** Those who wait until an answer has been taken. */
const waiting = new WeakMap<Response, (() => void)[]>();

/**
 * An answer is listened to once for good: where it is compressed, a listener for `drain` is put on what compresses it, from where none
 * can be taken away again.
 */
const waitersOf = (response: Response): (() => void)[] => {
  const known = waiting.get(response);
  if (known) return known;
  const waiters: (() => void)[] = [];
  const go = (): void => {
    for (const resolve of waiters.splice(0)) resolve();
  };
  response.on('drain', go);
  response.on('close', go);
  waiting.set(response, waiters);
  return waiters;
};
