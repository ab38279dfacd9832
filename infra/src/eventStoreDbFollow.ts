import type { Batch, FollowOptions, StoredEvent } from '@onewindow/kernel/eventStore.ts';
import type { World } from '@onewindow/kernel/world.ts';

import { backOff } from './backOff.ts';
import { isStumble, kindOf } from './eventStoreDbFaults.ts';
import type { Outage } from './eventStoreDbOutage.ts';
import { comparePlaces, type Place, placeOf, positionOf, startPlace } from './eventStoreDbPosition.ts';

/** A record of the log as it arrives: an event, or one that only moves the place on. */
export interface Arrival {
  readonly place: Place;
  /** Undefined for what the system wrote. */
  readonly event: StoredEvent | undefined;
}

/** What following needs of the server. */
export interface FollowSource {
  /** Everything of which the type does not begin with `$`, from behind a place on. */
  subscribe(after: Place): Arrivals;
  /** Where the log ends, and the last record behind a place that a subscription would deliver. */
  lookAhead(behind: Place, signal: AbortSignal): Promise<{ readonly head: Place; readonly next: Place | undefined }>;
  /** Whether the log can be read from a place on. */
  holds(place: Place, signal: AbortSignal): Promise<boolean>;
}

/** A subscription: what has arrived lies there until it is taken, and then more comes. */
export interface Arrivals {
  /** The next that has arrived, or null if nothing has. */
  take(): Arrival | null;
  isEmpty(): boolean;
  /** Settles when something has arrived, or the subscription has ended, or the signal says stop. */
  more(signal: AbortSignal): Promise<void>;
  /** How the subscription ended; undefined while it goes on. */
  ended(): { readonly error?: unknown } | undefined;
  stop(): void;
}

interface Surroundings {
  readonly source: FollowSource;
  readonly world: Pick<World, 'after' | 'soon' | 'randomUuid'>;
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
      await retry.wait(signal);
    }
  } finally {
    outage.leave();
  }
}

/** The subscription has ended without a fault. The client calls such a thing unavailable, and so do we. */
class Dropped extends Error {
  readonly type = 'unavailable';
}

/** The checkpoint is of another log; without a word its follower would miss events. */
class ForeignPosition extends Error {
  override readonly name = 'ForeignPosition';
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

interface Run {
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

async function* followOnce(
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
  const arrivals = source.subscribe(run.seen!);
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

/** What has arrived, as soon as anything has: one batch, while more of it comes with every turn. */
const gather = async (
  arrivals: Arrivals,
  run: Run,
  { signal, maxBatch, world }: Pick<Session, 'signal' | 'maxBatch' | 'world'>,
): Promise<{ events: readonly StoredEvent[]; isFull: boolean }> => {
  const most = Math.min(maxBatch, mostAtOnce);
  const events: StoredEvent[] = [];
  let first: Place | undefined;
  for (let idle = 0; ;) {
    const arrival = arrivals.take();
    if (arrival) {
      idle = 0;
      run.seen = arrival.place;
      first ??= arrival.place;
      if (arrival.event) events.push(arrival.event);
      if (events.length >= most || arrival.place.commit - first.commit > maxBatchSize) return { events, isFull: true };
    } else if (signal.aborted || arrivals.ended()) {
      return { events, isFull: false };
    } else if (first === undefined) {
      await arrivals.more(signal);
    } else if (idle < patience) {
      idle += 1;
      await new Promise<void>((resolve) => world.soon(resolve));
    } else {
      return { events, isFull: false };
    }
  }
};

/** More would live through the collection of young garbage, which costs more than the larger batch saves. */
const mostAtOnce = 1_000;

/** In bytes of the log, which is what positions count: memory stays bounded where every event is large. */
const maxBatchSize = 16_000_000n;

/** Turns without an arrival before a batch is handed out. */
const patience = 2;
