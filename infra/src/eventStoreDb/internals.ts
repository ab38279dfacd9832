import type { Readable } from 'node:stream';

import type { SerializedEvent } from '@onewindow/kernel/serializeAppend.ts';

import type { EventStoreDbAddress } from './address.ts';
import type { Connection, Reading, Subscription } from './connection.ts';

/** What either client keeps to itself, under the same names. */
interface Internals {
  GRPCStreamCreator: (
    client: unknown,
    name: string,
    creator: unknown,
    cache?: unknown,
  ) => () => Promise<Readable & { end?: () => void }>;
  getChannel: () => Promise<{ close(): void }>;
  callArguments: (...all: unknown[]) => unknown;
  readonly capabilities: Promise<{ readonly serverVersion: string }>;
  dispose(): Promise<void>;
}

/** What both clients offer under the same names; a read is a thing of each. */
interface Client<Read> {
  readStream(stream: string, options: object): Read;
  readAll(options: object): Read;
  subscribeToAll(options: object): unknown;
  getStreamMetadata(stream: string, options: object): Promise<{ metadata?: Readonly<Record<string, unknown>> }>;
  setStreamMetadata(stream: string, metadata: object, options: object): Promise<unknown>;
}

/** A connection by either client: each appends and reads in its own way, and has its own words for what is the system's. */
export const connectionBy = <Read>(
  client: Client<Read>,
  {
    append,
    reading,
    filter,
  }: { readonly append: Connection['append']; readonly reading: (read: Read) => Reading; readonly filter: object },
): Connection => {
  const requiresLeader = true;
  const connection: Connection = {
    onEnd: undefined,
    ...watched(client, () => connection.onEnd?.()),
    append,
    readStream: (stream, fromRevision, direction, maxCount) =>
      reading(client.readStream(stream, { fromRevision, direction, maxCount, requiresLeader })),
    readAll: (fromPosition, direction, maxCount) =>
      reading(client.readAll({ fromPosition, direction, maxCount, requiresLeader })),
    subscribe: (fromPosition) => client.subscribeToAll({ fromPosition, filter, requiresLeader }) as Subscription,
    metadataOf: async (stream) => (await client.getStreamMetadata(stream, { requiresLeader })).metadata ?? {},
    setMetadata: async (stream, metadata) =>
      void (await client.setStreamMetadata(stream, metadata, { deadline: longDeadline })),
  };
  return connection;
};

/** Mends what either client gets wrong, and closes what it leaves open. */
const watched = (client: object, onEnd: () => void): { version(): Promise<string>; close(): Promise<void> } => {
  const inside = client as Internals;
  const { getChannel, callArguments, GRPCStreamCreator: createStream } = inside;
  const seen = new WeakSet<object>();
  let isClosed = false;
  let channel: ReturnType<typeof getChannel> | undefined;

  // Appends that wait on a stream which the server ends in peace are forgotten by the client.
  inside.GRPCStreamCreator = (Client, name, creator, cache) => {
    const create = createStream(Client, name, creator, cache);
    if (name !== 'appendToStream') return create;
    return async () => {
      const stream = await create();
      if (!seen.has(stream)) {
        seen.add(stream);
        stream.once('end', () => {
          stream.end?.();
          onEnd();
        });
      }
      return stream;
    };
  };
  inside.getChannel = () => (channel = getChannel());
  // What still waits for its turn inside the client when the connection is closed must not open it again.
  inside.callArguments = (...all) => {
    if (isClosed) throw new ConnectionClosed('the connection was closed');
    return callArguments(...all);
  };
  return {
    version: async () => (await inside.capabilities).serverVersion,
    close: async () => {
      isClosed = true;
      await inside.dispose();
      // Not waited for: where silent hosts are still asked for a channel, it may come after minutes, or never.
      void channel?.then(
        (open) => open.close(),
        () => undefined,
      );
    },
  };
};

/** To the one who waited it is as if the connection had broken. */
class ConnectionClosed extends Error {
  readonly type = 'unavailable';
}

/** The deadline goes to the server as an instant of our clock; where the clocks differ, a near one has always passed. */
export const longDeadline = 24 * 3_600_000;

/**
 * While a cluster elects, the client takes any follower, and that keeps appends for the leader it has lost. So it is told
 * to refuse them; but a follower that alone was named is to hand them on.
 */
export const isOfCluster = ({ discover, hosts }: EventStoreDbAddress): boolean => discover || hosts.length > 1;

const encoder = new TextEncoder();

/** What was checked is what is sent, whatever became of the object since; and metadata goes as the very bytes. */
export const eventData = ({ id, type, data, metadata }: SerializedEvent) => ({
  id,
  type,
  contentType: 'application/json' as const,
  data: JSON.parse(data) as Record<string, unknown>,
  metadata: encoder.encode(metadata),
});
