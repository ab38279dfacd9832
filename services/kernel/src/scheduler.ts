import { tellFault } from './tellFault.ts';
import type { World } from './world.ts';

/** Something to be done as time passes, of which each row is due at an instant of its own. */
export interface DueList {
  readonly name: string;
  /** The read model's tables that say what is due: a batch that changes one of them wakes the list. */
  readonly tables: readonly string[];
  /**
   * Does what is due at `now`, in milliseconds since the Unix epoch, and looks at nothing else. Returns the instant at which
   * it wants to be asked again although nothing changed; nothing where only a change can bring work.
   */
  readonly work: (now: number) => number | undefined | Promise<number | undefined>;
}

/** Holds what is due next, of all lists, and arms one timer for it. */
export interface Scheduler {
  /** Adds a list, and lets it work at once. What comes back wakes it for a reason of its own. */
  readonly add: (list: DueList) => { readonly wake: () => void };
  /** Told by every batch which tables of the read model it changed. */
  readonly changed: (tables: ReadonlySet<string>) => void;
  /** Wakes every list: the read model has caught up, and anything may be due. */
  readonly wakeAll: () => void;
  /** Calls the timer off, and settles when what is under way has ended. */
  readonly stop: () => Promise<void>;
}

/**
 * A timer sleeps with a suspended machine, ends at 24.8 days, and knows nothing of a clock that was set: the wall clock is
 * looked at this often, in milliseconds.
 */
const clockInterval = 3_600_000;

/** After a fault a list is worked on again so much later, in milliseconds, though nothing changed. */
const retryDelay = 60_000;

interface Entry {
  readonly list: DueList;
  nextAt: number | undefined;
  isWorking: boolean;
  /** Woken while it worked: what it read may have changed since. */
  again: boolean;
}

/**
 * Time by the next due instant: nothing is looked through because time has passed, but only because something is due, has
 * changed, or failed before (decision 23).
 */
export const createScheduler = (
  world: Pick<World, 'now' | 'after' | 'soon'>,
  log: { readonly error: (details: object, words: string) => void },
): Scheduler => {
  const entries: Entry[] = [];
  const woken = new Set<Entry>();
  const working = new Set<Promise<void>>();
  let stopped = false;
  let armedFor: number | undefined;
  let callOff = (): void => undefined;

  const work = async (entry: Entry): Promise<void> => {
    const { list } = entry;
    entry.isWorking = true;
    try {
      do {
        entry.again = false;
        entry.nextAt = await list.work(world.now());
      } while (entry.again && !stopped);
    } catch (err) {
      entry.nextAt = world.now() + retryDelay;
      tellFault(log, err, { list: list.name }, 'what is due cannot be done and will be tried again');
    } finally {
      // In the same turn as the last look at `again`, so that no change falls between.
      entry.isWorking = false;
    }
    arm();
  };

  const begin = (entry: Entry): void => {
    if (entry.isWorking) {
      entry.again = true;
      return;
    }
    const done: Promise<void> = work(entry).finally(() => working.delete(done));
    working.add(done);
  };

  /** Many changes of one moment wake a list once. */
  const wake = (entry: Entry): void => {
    if (stopped) return;
    if (woken.size === 0) world.soon(beginWoken);
    woken.add(entry);
  };
  const beginWoken = (): void => {
    const begun = [...woken];
    woken.clear();
    if (!stopped) for (const entry of begun) begin(entry);
  };

  const arm = (): void => {
    if (stopped) return;
    const now = world.now();
    const next = entries.reduce(
      (first, { nextAt, isWorking }) => (isWorking || nextAt === undefined ? first : Math.min(first, nextAt)),
      now + clockInterval,
    );
    if (armedFor !== undefined && armedFor <= next && armedFor > now) return;
    callOff();
    armedFor = Math.max(next, now + 1);
    callOff = world.after(armedFor - now, ring);
  };

  const ring = (): void => {
    armedFor = undefined;
    const now = world.now();
    for (const entry of entries) if (!entry.isWorking && (entry.nextAt ?? Infinity) <= now) begin(entry);
    arm();
  };

  arm();
  return {
    add: (list) => {
      const entry: Entry = { list, nextAt: undefined, isWorking: false, again: false };
      entries.push(entry);
      wake(entry);
      return { wake: () => wake(entry) };
    },
    changed: (tables) => {
      for (const entry of entries) if (entry.list.tables.some((table) => tables.has(table))) wake(entry);
    },
    wakeAll: () => entries.forEach(wake),
    stop: async () => {
      stopped = true;
      callOff();
      await Promise.all(working);
    },
  };
};
