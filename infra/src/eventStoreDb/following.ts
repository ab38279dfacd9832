import type { Batch, FollowOptions } from '@onewindow/kernel/eventStore.ts';
import type { World } from '@onewindow/kernel/world.ts';

import { backOff } from '../backOff.ts';
import { isStumble, kindOf } from './faults.ts';
import { followOnce, ForeignPosition, type Run } from './followOnce.ts';
import type { FollowSource } from './followSource.ts';
import type { Outage } from './outage.ts';
import { comparePlaces, type Place, placeOf, positionOf, startPlace } from './position.ts';

interface Surroundings {
  readonly source: FollowSource;
  readonly world: Pick<World, 'after' | 'soon' | 'randomBytes'>;
  readonly outage: Outage;
}

/** Follows through drops, clean ends, changes of leader and restarts, always from behind what was seen last. */
export async function* followEventStoreDb(
  { after, signal, maxBatch = 5_000 }: FollowOptions,
  { source, world, outage }: Surroundings,
): AsyncGenerator<Batch, void, undefined> {
  const run: Run = { seen: after === 'end' ? undefined : placeOf(after), told: false, progress: 0, floor: startPlace };
  const retry = backOff(world);
  const works = (): void => {
    retry.reset();
    outage.over();
  };
  let foreign = 0;
  try {
    while (!signal.aborted) {
      const from = run.seen;
      try {
        if (run.seen) await requireHeld(source, run.seen, signal);
        yield* followOnce(run, { signal, maxBatch, source, world, works });
        if (signal.aborted) return;
        throw new Dropped('the server ended the subscription');
      } catch (error) {
        if (signal.aborted) return;
        foreign = error instanceof ForeignPosition ? foreign + 1 : 0;
        if (mustEnd(error, foreign, outage)) throw error;
        // A slow consumer is no outage: the server lets it go, and it reads on from the log at its own pace.
        if (kindOf(error) === 'slow-consumer' && run.seen !== from) continue;
        outage.began(error);
      }
      // Whoever else finds the server first says so.
      const found = new AbortController();
      const callOff = outage.onceBack(() => found.abort());
      await retry.wait(AbortSignal.any([signal, found.signal]));
      callOff();
    }
  } finally {
    outage.leave();
  }
}

/** The subscription has ended without a fault. The client calls such a thing unavailable, and so do we. */
class Dropped extends Error {
  readonly type = 'unavailable';
}

const requireHeld = async (source: FollowSource, place: Place, signal: AbortSignal): Promise<void> => {
  if (comparePlaces(place, startPlace) === 0) return;
  if ((await source.holds(place, signal)) || signal.aborted) return;
  throw new ForeignPosition(`${positionOf(place)} is no position of this log: it was kept from another one`);
};

/** A log that is being restored or elects its leader may look like another one for a moment, so we look again. */
const mustEnd = (error: unknown, foreign: number, outage: Outage): boolean => {
  if (error instanceof ForeignPosition) return foreign >= 3;
  const kind = kindOf(error);
  return kind === 'denied'
    ? outage.lasted() === 0 || outage.lasted() > 30_000
    : kind === 'lasting' && !isStumble(error);
};
