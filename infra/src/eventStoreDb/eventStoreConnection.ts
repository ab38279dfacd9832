import { EventStoreDBClient, excludeSystemEvents, type StreamingRead } from '@eventstore/db-client';

import type { EventStoreDbAddress } from './address.ts';
import type { Connect, Reading, ResolvedEvent } from './connection.ts';
import { connectionBy, eventData, isOfCluster, longDeadline } from './internals.ts';

/** A connection by `@eventstore/db-client`. */
export const connect: Connect = (address) => {
  const client = clientOf(address);
  return connectionBy<StreamingRead<ResolvedEvent>>(client, {
    append: async (stream, expected, events) => {
      const { nextExpectedRevision, position } = await client.appendToStream(stream, events.map(eventData), {
        expectedRevision: expectedRevisions[expected as 'no-stream'] ?? BigInt(expected),
        deadline: longDeadline,
        requiresLeader: isOfCluster(address),
      });
      return { revision: Number(nextExpectedRevision), position };
    },
    reading,
    filter: excludeSystemEvents(),
  });
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
