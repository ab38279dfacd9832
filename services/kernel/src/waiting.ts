import type { World } from './world.ts';

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

/** From 0 up to, but not, 1: what keeps a thousand that wait from coming back at one moment. */
export const chance = (world: Pick<World, 'randomBytes'>): number =>
  Buffer.from(world.randomBytes(4)).readUInt32BE() / 2 ** 32;
