import { type AppendResult, StoreLost } from '@onewindow/kernel/eventStore.ts';

import type { SerializedAppend, SqliteLog } from './sqliteLog.ts';

/** An append, and who waits for what becomes of it. */
export interface QueuedAppend extends SerializedAppend {
  resolve(result: AppendResult): void;
  reject(fault: unknown): void;
}

/** Appends that are committed, until they lie on the disk: before that nobody is told of them. */
export interface CommittedAppends {
  /** What was committed together is told when it lies on the disk: at once, where a commit waits for that itself. */
  readonly tell: (group: readonly QueuedAppend[], results: readonly AppendResult[]) => void;
  /** The position of the last event that lies there. */
  readonly last: () => number;
  /** Whether something of a stream is not there yet. */
  readonly isAwaited: (stream: string) => boolean;
  /** Settles once all that is committed now is there, or has failed. */
  readonly settled: () => Promise<void>;
}

interface Group {
  readonly group: readonly QueuedAppend[];
  readonly results: readonly AppendResult[];
}

/**
 * Waits for the disk for all that was committed meanwhile at once: so the longer the disk takes, the more goes at a time. A disk that cannot
 * say that something lies there has lost it, as far as anybody knows: nothing is recorded any more.
 */
export const committedAppends = (
  { sync, last }: Pick<SqliteLog, 'sync' | 'last'>,
  { requireInPlace, onTold, onLost }: CommitsTold,
): CommittedAppends => {
  let waiting: Group[] = [];
  let syncing: readonly Group[] = [];
  let onDisk = last();
  let rounds: Promise<void> | undefined;

  const settle = (groups: readonly Group[]): void => {
    for (const { group, results } of groups)
      for (const [index, append] of group.entries()) append.resolve(results[index]!);
    onTold();
  };
  const fail = (fault: unknown): void => {
    const groups = [...syncing, ...waiting];
    [syncing, waiting] = [[], []];
    for (const { group } of groups) for (const append of group) append.reject(fault);
    onTold();
  };
  const toDisk = async (write: () => Promise<void>): Promise<void> => {
    try {
      await write();
    } catch (error) {
      const lost = new StoreLost(
        `what was written does not reach the disk (${(error as NodeJS.ErrnoException).code}). Nothing is recorded any more until that was seen to and the centre started again`,
        { cause: error },
      );
      onLost(lost);
      throw lost;
    }
  };
  const goOn = async (write: () => Promise<void>): Promise<void> => {
    try {
      while (waiting.length > 0) {
        [syncing, waiting] = [waiting, []];
        const end = last();
        await toDisk(write);
        requireInPlace();
        onDisk = end;
        const there = syncing;
        syncing = [];
        settle(there);
      }
    } catch (fault) {
      fail(fault);
    } finally {
      rounds = undefined;
    }
  };

  return {
    tell: (group, results) => {
      if (sync) {
        waiting.push({ group, results });
        rounds ??= goOn(sync);
        return;
      }
      try {
        requireInPlace();
        settle([{ group, results }]);
      } catch (fault) {
        syncing = [{ group, results }];
        fail(fault);
      }
    },
    last: () => (sync ? onDisk : last()),
    isAwaited: (stream) =>
      [...syncing, ...waiting].some(({ group }) => group.some((append) => append.stream === stream)),
    settled: async () => {
      await rounds;
    },
  };
};

/** What is done around it. */
export interface CommitsTold {
  /** @throws {StoreLost} where nothing that was written will be found again. */
  readonly requireInPlace: () => void;
  /** Some were told what became of their appends. */
  readonly onTold: () => void;
  /** The store has stopped for good. */
  readonly onLost: (lost: StoreLost) => void;
}
