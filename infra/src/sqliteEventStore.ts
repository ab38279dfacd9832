import type { AppendResult, Batch, FollowOptions, MarkableStore } from '@onewindow/kernel/eventStore.ts';
import { serializeAppend } from '@onewindow/kernel/serializeAppend.ts';
import type { World } from '@onewindow/kernel/world.ts';

import { openSqliteLog, type SerializedAppend, type SqliteLog } from './sqliteLog.ts';

/**
 * The embedded event store: one SQLite file, written by one process; others may read it meanwhile. ':memory:' keeps the
 * log for as long as the store is open.
 * @throws {UnusableFile} if the file is not a sound log of ours; it is left as it is.
 */
export const openSqliteEventStore = ({ file, world }: { file: string; world: Pick<World, 'soon'> }): MarkableStore => {
  const log = openSqliteLog(file);
  const followers = new Wakeups();
  let queue: QueuedAppend[] = [];
  let closed = false;

  const requireOpen = (): void => {
    if (closed) throw new Error('the event store is closed');
  };

  const flush = (): void => {
    if (queue.length === 0) return;
    const group = queue;
    queue = [];
    commit(log, group);
    followers.wake();
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
      return log.readStream(stream, options);
    },
    follow: (options) => {
      requireOpen();
      const after = options.after === 'end' ? log.last() : requirePosition(options.after);
      return follow(log, after, options, { followers, world, ended: () => closed || options.signal.aborted });
    },
    compare: (a, b) => Number(a) - Number(b),
    mark: async (stream, mark) => {
      requireOpen();
      log.mark(stream, mark);
    },
    markOf: async (stream) => {
      requireOpen();
      return log.markOf(stream);
    },
    close: async () => {
      if (closed) return;
      flush();
      closed = true;
      followers.wake();
      log.close();
    },
  };
};

interface QueuedAppend extends SerializedAppend {
  resolve(result: AppendResult): void;
  reject(fault: unknown): void;
}

/** Group commit: one transaction, one wait for the disk, for all that arrived together. */
const commit = (log: SqliteLog, group: readonly QueuedAppend[]): void => {
  try {
    const results = log.append(group);
    for (const [index, append] of group.entries()) append.resolve(results[index]!);
  } catch (fault) {
    for (const append of group) append.reject(fault);
  }
};

interface Surroundings {
  readonly followers: Wakeups;
  readonly world: Pick<World, 'soon'>;
  readonly ended: () => boolean;
}

async function* follow(
  log: SqliteLog,
  after: number,
  { signal, maxBatch = 5_000 }: FollowOptions,
  { followers, world, ended }: Surroundings,
): AsyncGenerator<Batch, void, undefined> {
  let position = after;
  let told = false;
  while (!ended()) {
    const read = log.readAfter(position, maxBatch);
    const last = log.last();
    const caughtUp = read.position >= last;
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
