import { createHash, type Hash } from 'node:crypto';

import type { EventStore } from '@onewindow/kernel/eventStore.ts';

import { CopyRefused } from './copyRefused.ts';
import { eventsOf } from './eventsOf.ts';

/** What two logs must agree in: how many events, their order across streams, and a hash over every stream. */
export interface LogDigest {
  readonly events: number;
  readonly order: string;
  readonly streams: ReadonlyMap<string, { readonly events: number; readonly hash: string }>;
}

/** Reads a whole log and sums it up. */
export const digestOf = async (store: EventStore, onProgress: (share: number) => void): Promise<LogDigest> => {
  const order = createHash('sha256');
  const streams = new Map<string, { events: number; hash: Hash }>();
  let events = 0;
  for await (const { event, progress } of eventsOf(store)) {
    const { id, stream, revision, type, data, metadata } = event;
    order.update(`${id} ${stream} ${revision}\n`);
    const of = streams.get(stream) ?? { events: 0, hash: createHash('sha256') };
    of.events += 1;
    of.hash.update(`${JSON.stringify([id, revision, type, data, metadata])}\n`);
    streams.set(stream, of);
    events += 1;
    if (events % 1_000 === 0) onProgress(progress);
  }
  onProgress(1);
  return {
    events,
    order: order.digest('hex'),
    streams: new Map([...streams].map(([stream, of]) => [stream, { events: of.events, hash: of.hash.digest('hex') }])),
  };
};

/**
 * Holds two digests against each other.
 * @throws {CopyRefused} naming the first difference.
 */
export const requireSameLog = (source: LogDigest, copy: LogDigest): void => {
  if (source.events !== copy.events) {
    throw new CopyRefused(`the copy holds ${copy.events} events and the source ${source.events}: copy again`);
  }
  for (const [stream, { hash }] of source.streams) {
    if (copy.streams.get(stream)?.hash !== hash) throw new CopyRefused(`the copy of ${stream} differs from its source`);
  }
  if (source.order !== copy.order) throw new CopyRefused('the copy holds the same streams in another order');
};
