import { excludeSystemEvents, KurrentDBClient } from '@kurrent/kurrentdb-client';

import type { EventStoreDbAddress } from './address.ts';
import type { Connect, Reading, ResolvedEvent } from './connection.ts';
import { EventStoreUnavailable } from './unavailable.ts';
import { connectionBy, eventData, isOfCluster, longDeadline } from './internals.ts';

/**
 * A connection by `@kurrent/kurrentdb-client`. Reads go through a library in Rust, with a connection of its own, that is not told of
 * a deadline and cannot be called off: what it still brings is dropped.
 */
export const connect: Connect = (address) => {
  if (address.hosts.some((host) => host.address.startsWith('[')))
    throw new EventStoreUnavailable(
      `EVENT_STORE=${address.shown} cannot be used: for EVENT_STORE_CLIENT=kurrent a host is a name or an address of IPv4`,
    );
  const client = KurrentDBClient.connectionString(connectionString(address));
  return connectionBy<AsyncIterable<ResolvedEvent>>(client, {
    append: async (stream, expected, events) => {
      // Under the name that the older client has for it, this one would append unchecked.
      const { nextExpectedRevision, position } = await client.appendToStream(stream, events.map(eventData), {
        streamState: streamStates[expected as 'no-stream'] ?? BigInt(expected),
        deadline: longDeadline,
        requiresLeader: isOfCluster(address),
      });
      return { revision: Number(nextExpectedRevision), position };
    },
    reading,
    filter: excludeSystemEvents(),
  });
};

const streamStates = { 'no-stream': 'no_stream', 'stream-exists': 'stream_exists' } as const;

/** As the client reads it, in JavaScript and once more in Rust: so the files of certificates go by name. */
const connectionString = ({
  hosts,
  discover,
  options,
  tls,
  certificateFiles,
  credentials,
}: EventStoreDbAddress): string => {
  const user =
    credentials && `${encodeURIComponent(credentials.username)}:${encodeURIComponent(credentials.password)}@`;
  const query = Object.entries({ tls, nodePreference: 'leader', ...options, ...(tls && certificateFiles) })
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
  const at = hosts.map(({ address, port }) => `${address}:${port}`).join(',');
  return `kurrentdb${discover ? '+discover' : ''}://${user ?? ''}${at}?${query}`;
};

const reading = (read: AsyncIterable<ResolvedEvent>): Reading => {
  let isCalledOff = false;
  return {
    begin: ({ event, end, error }) => {
      const drain = async (): Promise<void> => {
        for await (const one of read) {
          if (isCalledOff) return;
          event(one);
        }
      };
      drain().then(end, error);
    },
    callOff: () => {
      isCalledOff = true;
    },
  };
};
