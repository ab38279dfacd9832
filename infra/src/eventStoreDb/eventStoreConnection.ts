import { EventStoreDBClient, excludeSystemEvents, type StreamingRead } from '@eventstore/db-client';

import type { EventStoreDbAddress } from './address.ts';
import type { Connect, Connection, Reading, ResolvedEvent, Subscription } from './connection.ts';
import { eventData, isOfCluster, longDeadline, watched } from './internals.ts';

/** A connection by `@eventstore/db-client`. */
export const connect: Connect = (address) => {
  const client = clientOf(address);
  const requiresLeader = true;
  const connection: Connection = {
    onEnd: undefined,
    ...watched(client, () => connection.onEnd?.()),
    append: async (stream, expected, events) => {
      const { nextExpectedRevision, position } = await client.appendToStream(stream, events.map(eventData), {
        expectedRevision: expectedRevisions[expected as 'no-stream'] ?? BigInt(expected),
        deadline: longDeadline,
        requiresLeader: isOfCluster(address),
      });
      return { revision: Number(nextExpectedRevision), position };
    },
    readStream: (stream, fromRevision, direction, maxCount) =>
      reading(client.readStream(stream, { fromRevision, direction, maxCount, requiresLeader })),
    readAll: (fromPosition, direction, maxCount) =>
      reading(client.readAll({ fromPosition, direction, maxCount, requiresLeader })),
    subscribe: (fromPosition) =>
      client.subscribeToAll({ fromPosition, filter: excludeSystemEvents(), requiresLeader }) as Subscription,
    metadataOf: async (stream) => (await client.getStreamMetadata(stream, { requiresLeader })).metadata ?? {},
    setMetadata: async (stream, metadata) =>
      void (await client.setStreamMetadata(stream, metadata, { deadline: longDeadline })),
  };
  return connection;
};

const clientOf = ({
  hosts,
  discover,
  options,
  tls,
  certificates,
  credentials,
}: EventStoreDbAddress): EventStoreDBClient => {
  const [host] = hosts;
  const channel = { insecure: !tls, ...certificates };
  if (discover) return new EventStoreDBClient({ discover: host!, ...options }, channel, credentials);
  return hosts.length === 1
    ? new EventStoreDBClient({ endpoint: host!, ...options }, channel, credentials)
    : new EventStoreDBClient({ endpoints: [...hosts], ...options }, channel, credentials);
};

const expectedRevisions = { 'no-stream': 'no_stream', 'stream-exists': 'stream_exists' } as const;

const reading = (read: StreamingRead<ResolvedEvent>): Reading => ({
  begin: ({ event, end, error }) => {
    read.on('data', event).on('end', end).on('error', error);
  },
  callOff: () => void read.cancel().catch(() => undefined),
});
