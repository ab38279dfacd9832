import {
  type Batch,
  DiskFull,
  type FollowOptions,
  type MarkableStore,
  StoreLost,
} from '@onewindow/kernel/eventStore.ts';
import { serializeAppend } from '@onewindow/kernel/serializeAppend.ts';
import type { World } from '@onewindow/kernel/world.ts';

import type { DataDirLock } from './dataDirLock.ts';
import { committedAppends, type QueuedAppend } from './committedAppends.ts';
import { openSqliteLog, openSqliteLogToRead, type SqliteLog } from './sqliteLog.ts';

/**
 * The embedded event store: one SQLite file, written by one process; others may read it meanwhile. ':memory:' keeps the
 * log for as long as the store is open. Nothing is acknowledged unless the log, and the lock that keeps others from it, still lie
 * where they were opened; once they do not, the store has stopped for good.
 * @throws {UnusableFile} if the file is not a sound log of ours; it is left as it is.
 */
export const openSqliteEventStore = ({
  file,
  world,
  lock,
  isToRead = false,
  isSyncedApart = false,
}: {
  readonly file: string;
  /** Whether another process may be at work on it: whatever is written is rejected, and who follows is not woken. */
  readonly isToRead?: boolean;
  /** Whether this thread does other things while the disk takes what was written; of a file, and on the time of this machine. */
  readonly isSyncedApart?: boolean;
  readonly world: Pick<World, 'soon'>;
  readonly lock?: Pick<DataDirLock, 'requireInPlace'> | undefined;
}): MarkableStore => {
  const log = isToRead ? openSqliteLogToRead(file) : openSqliteLog(file, { isSyncedApart });
  const followers = new Wakeups();
  let queue: QueuedAppend[] = [];
  let closed = false;
  let lost: StoreLost | undefined;
  let full: DiskFull | undefined;

  const requireKept = (): void => {
    if (lost) throw lost;
  };
  const requireOpen = (): void => {
    requireKept();
    if (closed) throw new Error('the event store is closed');
  };

  const requireInPlace = (): void => {
    try {
      log.requireInPlace();
      lock?.requireInPlace();
    } catch (error) {
      if (error instanceof StoreLost) lost = error;
      followers.wake();
      throw error;
    }
  };

  /** A command that has happened before is acknowledged by what is read. One look is enough for all that is read at once. */
  let hasLooked = false;
  const requireInPlaceThisTurn = (): void => {
    if (hasLooked) return;
    requireInPlace();
    hasLooked = true;
    world.soon(() => {
      hasLooked = false;
    });
  };

  /** Remembers whether there was room for what is written. */
  const noting = <Result>(write: () => Result): Result => {
    try {
      const result = write();
      full = undefined;
      return result;
    } catch (error) {
      if (error instanceof DiskFull) full = error;
      throw error;
    }
  };

  const committed = committedAppends(log, {
    requireInPlace,
    onTold: () => followers.wake(),
    onLost: (fault) => {
      lost = fault;
    },
  });

  /** Group commit: one transaction, one wait for the disk, for all that arrived together. */
  const flush = (): void => {
    if (queue.length === 0) return;
    const group = queue;
    queue = [];
    try {
      requireKept();
      committed.tell(
        group,
        noting(() => log.append(group)),
      );
    } catch (fault) {
      for (const append of group) append.reject(fault);
      followers.wake();
    }
  };

  return {
    start: '0',
    append: async (stream, expected, events) => {
      requireOpen();
      const serialized = serializeAppend(stream, expected, events);
      return new Promise((resolve, reject) => {
        if (queue.length === 0) world.soon(flush);
        queue.push({ stream, expected, events: serialized, resolve, reject });
      });
    },
    readStream: async (stream, options = {}) => {
      requireOpen();
      // Nobody answers by what the disk may yet lose.
      while (committed.isAwaited(stream)) await committed.settled();
      requireOpen();
      requireInPlaceThisTurn();
      return log.readStream(stream, options);
    },
    follow: (options) => {
      requireOpen();
      const after = options.after === 'end' ? committed.last() : requirePosition(options.after);
      return follow(log, after, options, {
        followers,
        world,
        last: committed.last,
        ended: () => closed || options.signal.aborted,
        requireKept,
      });
    },
    lostSince: () => undefined,
    noRoom: () => {
      if (!full || closed || lost) return undefined;
      try {
        noting(log.requireRoom);
        return undefined;
      } catch (error) {
        if (error instanceof DiskFull) return error.message;
        throw error;
      }
    },
    compare: (a, b) => Number(a) - Number(b),
    mark: async (stream, mark) => {
      requireOpen();
      log.mark(stream, mark);
      await log.sync?.();
      requireInPlace();
    },
    markOf: async (stream) => {
      requireOpen();
      return log.markOf(stream);
    },
    close: async () => {
      if (closed) return;
      flush();
      closed = true;
      await committed.settled();
      followers.wake();
      log.close();
    },
  };
};

interface Surroundings {
  readonly followers: Wakeups;
  readonly world: Pick<World, 'soon'>;
  /** The position of the last event that may be told. */
  readonly last: () => number;
  readonly ended: () => boolean;
  readonly requireKept: () => void;
}

async function* follow(
  log: SqliteLog,
  after: number,
  { signal, maxBatch = 5_000 }: FollowOptions,
  { followers, world, last: lastTold, ended, requireKept }: Surroundings,
): AsyncGenerator<Batch, void, undefined> {
  let position = after;
  let told = false;
  while (!ended()) {
    requireKept();
    const last = lastTold();
    const read = log.readAfter(position, Math.min(maxBatch, Math.max(0, last - position)));
    const caughtUp = read.position >= last;
    if (caughtUp && after === 0 && !told) log.requireWhole();
    const moved = read.position > position;
    position = read.position;
    if (read.events.length > 0 || (caughtUp && (moved || !told))) {
      told ||= caughtUp;
      yield {
        events: read.events,
        position: String(position),
        caughtUp,
        progress: last === 0 ? 1 : Math.min(1, position / last),
      };
    } else if (caughtUp) {
      // Only after a look that found nothing: while a batch was handled, the log may have grown.
      await followers.next(signal);
    }
    // Reading is synchronous: without a breath between batches, a long catch-up would keep everything else waiting.
    if (!caughtUp) await new Promise<void>((resolve) => world.soon(resolve));
  }
}

/** Followers that have caught up wait here until a commit, without a timer. */
class Wakeups {
  readonly #waiting = new Set<() => void>();

  wake(): void {
    for (const goOn of this.#waiting) goOn();
  }

  /** Settles at the next `wake`, or as soon as the signal says stop. */
  next(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const goOn = (): void => {
        this.#waiting.delete(goOn);
        signal.removeEventListener('abort', goOn);
        resolve();
      };
      this.#waiting.add(goOn);
      signal.addEventListener('abort', goOn);
    });
  }
}

const requirePosition = (position: string): number => {
  if (!/^\d{1,15}$/.test(position)) throw new Error(`${position} is no position of this log`);
  return Number(position);
};
