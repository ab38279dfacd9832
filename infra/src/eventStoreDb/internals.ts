import type { Readable } from 'node:stream';

import type { SerializedEvent } from '@onewindow/kernel/serializeAppend.ts';

import type { EventStoreDbAddress } from './address.ts';

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

/** Mends what either client gets wrong, and closes what it leaves open. */
export const watched = (client: object, onEnd: () => void): { version(): Promise<string>; close(): Promise<void> } => {
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
