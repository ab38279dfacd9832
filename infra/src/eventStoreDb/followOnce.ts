import type { Batch, StoredEvent } from '@onewindow/kernel/eventStore.ts';
import type { World } from '@onewindow/kernel/world.ts';

import type { FollowSource } from './followSource.ts';
import { gather } from './gathering.ts';
import { comparePlaces, type Place, positionOf, startPlace } from './position.ts';

/** How far a follower has come; it outlives the subscription. */
export interface Run {
  /** The last record seen; undefined until the end, from which to follow, has been looked up. */
  seen: Place | undefined;
  /** Whether the last batch said that the follower has caught up. */
  told: boolean;
  progress: number;
  /** Up to here there is nothing for us behind `seen`, so that a long tail of system events is read once. */
  floor: Place;
}

interface Session {
  readonly signal: AbortSignal;
  readonly maxBatch: number;
  readonly source: FollowSource;
  readonly world: Pick<World, 'soon'>;
  readonly works: () => void;
}

/** Follows over one subscription, until that ends. */
export async function* followOnce(
  run: Run,
  { signal, maxBatch, source, world, works }: Session,
): AsyncGenerator<Batch, void, undefined> {
  let target: Place | undefined;
  let head = startPlace;

  /** Whether nothing lies ahead; if something does, it is the next target. */
  const hasCaughtUp = async (): Promise<boolean> => {
    const look = await source.lookAhead(max(run.seen ?? startPlace, run.floor), signal);
    if (signal.aborted) return false;
    head = look.head;
    if (run.seen && comparePlaces(head, run.seen) < 0)
      throw new ForeignPosition('the log ends before what was seen of it');
    run.seen ??= head;
    target = look.next && comparePlaces(look.next, run.seen) > 0 ? look.next : undefined;
    if (target === undefined) run.floor = head;
    return target === undefined;
  };

  const batch = (events: readonly StoredEvent[], caughtUp: boolean): Batch => {
    const seen = run.seen!;
    run.told = caughtUp;
    run.progress = caughtUp
      ? 1
      : Math.min(1, Math.max(run.progress, Number(seen.commit) / Number((target ?? head).commit)));
    return { events, position: positionOf(seen), caughtUp, progress: run.progress };
  };

  let caughtUp = await hasCaughtUp();
  if (signal.aborted) return;
  const arrivals = source.subscribe(run.seen!, works);
  try {
    for (;;) {
      if (caughtUp && !run.told) yield batch([], true);
      const { events, isFull } = await gather(arrivals, run, { signal, maxBatch, world });
      if (events.length > 0 || caughtUp) works();
      // What is left over says that the log is ahead of us; only the server knows how far.
      if (isFull) caughtUp = false;
      if (events.length > 0) yield batch(events, caughtUp);
      if (signal.aborted) return;
      if (!arrivals.isEmpty()) continue;
      const end = arrivals.ended();
      if (end) {
        if ('error' in end) throw end.error;
        return;
      }
      if (!caughtUp && (target === undefined || comparePlaces(run.seen!, target) >= 0)) caughtUp = await hasCaughtUp();
    }
  } finally {
    arrivals.stop();
  }
}

const max = (a: Place, b: Place): Place => (comparePlaces(a, b) < 0 ? b : a);

/** The checkpoint is of another log; without a word its follower would miss events. */
export class ForeignPosition extends Error {
  override readonly name = 'ForeignPosition';
}
