import { isDeepStrictEqual } from 'node:util';

import type { AppendResult, EventStore, StoredEvent } from '@onewindow/kernel/eventStore.ts';
import { maxAppendBytes } from '@onewindow/kernel/serializeAppend.ts';

import { CopyRefused } from './copyRefused.ts';
import { eventsOf } from './eventsOf.ts';

/** How many appends are under way at once. EventStoreDB keeps the order of 64 from one client; of thousands it refuses some. */
const underWay = 64;
/** So many events of one stream go in one append at the most. */
const mostAtOnce = 100;

/**
 * Copies a log: streams, the order within and across them, ids, metadata and instants. What an earlier try has copied is
 * compared, not copied again, so a copy that was killed at any point goes on where it was.
 * @throws {CopyRefused} if the target holds anything else.
 */
export const copyLog = async (
  from: EventStore,
  to: EventStore,
  onProgress: (copied: number, share: number) => void,
): Promise<number> => {
  const there = eventsOf(to);
  let pending: Promise<unknown>[] = [];
  let copied = 0;
  let batch: StoredEvent[] = [];
  const flush = async (): Promise<void> => {
    if (batch.length === 0) return;
    pending.push(append(to, batch));
    batch = [];
    if (pending.length < underWay) return;
    await Promise.all(pending);
    pending = [];
  };
  try {
    let comparing = true;
    for await (const { event, progress } of eventsOf(from)) {
      if (comparing) {
        const next = await there.next();
        if (next.done) comparing = false;
        else requireSame(event, next.value.event);
      }
      if (!comparing) {
        if (!joins(batch, event)) await flush();
        batch.push(event);
      }
      copied += 1;
      if (copied % 500 === 0) onProgress(copied, progress);
    }
    await flush();
    await Promise.all(pending);
    const beyond = comparing ? await there.next() : undefined;
    if (beyond && !beyond.done) throw new CopyRefused(notACopy(beyond.value.event));
    onProgress(copied, 1);
    return copied;
  } finally {
    await Promise.allSettled(pending);
    await there.return(undefined);
  }
};

const append = async (to: EventStore, events: readonly StoredEvent[]): Promise<void> => {
  const [first] = events;
  if (!first) return;
  const result: AppendResult = await to.append(
    first.stream,
    first.revision === 0 ? 'no-stream' : first.revision - 1,
    events.map(({ id, type, data, metadata }) => ({ id, type, data, metadata })),
  );
  if (!result.ok) throw new CopyRefused(notACopy(first));
};

/** Whether an event can go in the same append: of the same stream, next to the last, and not too much at once. */
const joins = (batch: readonly StoredEvent[], event: StoredEvent): boolean => {
  const last = batch.at(-1);
  return (
    last !== undefined &&
    last.stream === event.stream &&
    last.revision + 1 === event.revision &&
    batch.length < mostAtOnce &&
    sizeOf([...batch, event]) < maxAppendBytes
  );
};

const sizeOf = (events: readonly StoredEvent[]): number =>
  events.reduce((sum, { data, metadata }) => sum + Buffer.byteLength(JSON.stringify([data, metadata])), 0);

const requireSame = (source: StoredEvent, target: StoredEvent): void => {
  const { id, stream, revision, type, data, metadata } = source;
  const copy = {
    id: target.id,
    stream: target.stream,
    revision: target.revision,
    type: target.type,
    data: target.data,
    metadata: target.metadata,
  };
  if (!isDeepStrictEqual({ id, stream, revision, type, data, metadata }, copy)) throw new CopyRefused(notACopy(target));
};

const notACopy = ({ stream, revision }: StoredEvent): string =>
  `the target is no copy of this log: ${stream} holds something else at revision ${revision}. Choose an empty target`;
