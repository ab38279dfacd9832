import type { World } from '@onewindow/kernel/world.ts';

import type { Logger } from '../logger.ts';
import type { Server } from './server.ts';
import { type EventStoreDb, eventStoreOn } from './eventStoreDb.ts';
import { handshake } from './handshake.ts';
import type { ClientName, Connect } from './connection.ts';
import { watchOutage } from './outage.ts';
import { EventStoreUnavailable, wordsOf } from './unavailable.ts';
import { parseEventStoreDbUrl } from './url.ts';
import { warningAbout } from './version.ts';

export interface EventStoreDbSettings {
  /** `esdb://` or `esdb+discover://`. */
  readonly url: string;
  readonly world: World;
  readonly log: Pick<Logger, 'info' | 'warn'>;
  /** By which client: `eventstore` unless told. */
  readonly client?: ClientName;
  /** Whether hosts other than this machine may be spoken to without TLS. */
  readonly allowPlaintext?: boolean;
  /** What to do while no server is there: say so at once, or wait for it. */
  readonly ifAbsent?: 'fail' | 'wait';
  /** How long an append or a read may take, in milliseconds; 10 s unless told. */
  readonly limit?: number;
  /**
   * Whether an append is sent again by itself after a fault that passes; yes unless told. Who sends many at once and
   * needs them in order across streams, says no, and begins again where the log ends.
   */
  readonly repeatAppends?: boolean;
}

/**
 * The store of record on a server of its own. Nothing of the client's ways leaves this room: no BigInt, no error of its
 * own, no password.
 * @throws {EventStoreUnavailable} in one line that names what to change.
 */
export const openEventStoreDb = async ({
  url,
  world,
  log,
  client = 'eventstore',
  allowPlaintext = false,
  ifAbsent = 'fail',
  limit = 10_000,
  repeatAppends = true,
}: EventStoreDbSettings): Promise<EventStoreDb> => {
  const address = parseEventStoreDbUrl(url, allowPlaintext);
  const outageOf = watchOutage(world, log, { server: address.shown, words: (error) => wordsOf(error, address) });
  const connect = await load[client]();
  const server: Server = { address, world, outageOf, limit, connect, connection: connect(address) };
  let version: string;
  try {
    version = await handshake(server, ifAbsent);
  } catch (error) {
    await server.connection.close();
    throw error;
  }
  const warning = warningAbout(version);
  if (warning !== undefined) log.warn({ server: address.shown, version }, warning);
  return eventStoreOn(server, { version, repeatAppends });
};

/** The two would take each other's connections for their own, so a process loads one of them. */
const load: Readonly<Record<ClientName, () => Promise<Connect>>> = {
  eventstore: async () => (await import('./eventStoreConnection.ts')).connect,
  kurrent: async () => {
    try {
      return (await import('./kurrentConnection.ts')).connect;
    } catch (error) {
      if ((error as { code?: string }).code !== 'ERR_MODULE_NOT_FOUND') throw error;
      throw new EventStoreUnavailable(
        'EVENT_STORE_CLIENT=kurrent cannot be used: @kurrent/kurrentdb-client is not installed here: it is an optional package, with a licence of its own (infra/README.md)',
      );
    }
  },
};
