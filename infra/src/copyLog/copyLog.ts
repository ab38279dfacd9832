import { isDeepStrictEqual } from 'node:util';

import type { AppendResult, EventStore, StoredEvent } from '@onewindow/kernel/eventStore.ts';
import { maxAppendBytes } from '@onewindow/kernel/serializeAppend.ts';

import { CopyRefused } from './copyRefused.ts';
import { eventsOf } from './eventsOf.ts';

/** How many appends are under way at once. EventStoreDB keeps the order of 64 from one client; of thousands it refuses some. */
const underWay = 64;
/** So many events of one stream go in one append at the most. */
const maxBatchSize = 100;

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
  let pending: Promise<void>[] = [];
  let failed: { readonly error: unknown } | undefined;
  let copied = 0;
  let batch: StoredEvent[] = [];
  let bytes = 0;
  const arrived = async (): Promise<void> => {
    await Promise.all(pending);
    pending = [];
    if (failed) throw failed.error;
  };
  const flush = async (): Promise<void> => {
    if (batch.length === 0) return;
    // What comes behind a fault would leave a gap, so nothing is sent any more once one is known.
    if (failed) throw failed.error;
    const sent = append(to, batch);
    batch = [];
    bytes = 0;
    pending.push(
      sent.catch((error: unknown) => {
        failed ??= { error };
      }),
    );
    if (pending.length >= underWay) await arrived();
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
        const size = sizeOf(event);
        if (!follows(batch.at(-1), event) || batch.length === maxBatchSize || bytes + size > maxAppendBytes)
          await flush();
        batch.push(event);
        bytes += size;
      }
      copied += 1;
      if (copied % 500 === 0) onProgress(copied, progress);
    }
    await flush();
    await arrived();
    const beyond = comparing ? await there.next() : undefined;
    if (beyond && !beyond.done) throw new CopyRefused(notACopy(beyond.value.event));
    onProgress(copied, 1);
    return copied;
  } finally {
    await Promise.all(pending);
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

/** Whether an event stands next to another in one stream, so that they can go in the same append. */
const follows = (last: StoredEvent | undefined, { stream, revision }: StoredEvent): boolean =>
  last?.stream === stream && last.revision + 1 === revision;

/** In bytes, as a store counts them. */
const sizeOf = ({ type, data, metadata }: StoredEvent): number =>
  Buffer.byteLength(type) + Buffer.byteLength(JSON.stringify(data)) + Buffer.byteLength(JSON.stringify(metadata));

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
