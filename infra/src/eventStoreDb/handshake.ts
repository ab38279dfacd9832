import { backOff } from '../backOff.ts';
import type { EventStoreDbAddress } from './address.ts';
import { within } from './retry.ts';
import type { Server } from './server.ts';
import { explained } from './explaining.ts';
import { kindOf } from './faults.ts';
import { lookAtEnd } from './reading.ts';
import { EventStoreUnavailable } from './unavailable.ts';
import { isTooOld, oldestVersion } from './version.ts';

/** Waits for the first sensible answer of the server, and asks for its version. */
export const handshake = async (server: Server, ifAbsent: 'fail' | 'wait'): Promise<string> => {
  const { address, world } = server;
  const outage = server.outageOf();
  const retry = backOff(world);
  for (;;) {
    try {
      // Together less than the 30 s within which an operator must have heard something.
      await lookAtEnd(server, server.connection);
      const version = await within(world, 10_000, server.connection.version());
      if (isTooOld(version)) throw tooOld(address, version);
      outage.over();
      return version;
    } catch (error) {
      const kind = kindOf(error);
      if (ifAbsent === 'fail' || (kind !== 'passing' && kind !== 'busy')) throw await explained(server, error);
      outage.began(error);
    }
    await retry.wait();
    await server.connection.close();
    server.connection = server.connect(address);
  }
};

const tooOld = (address: EventStoreDbAddress, version: string): EventStoreUnavailable =>
  new EventStoreUnavailable(
    `EVENT_STORE=${address.shown} cannot be used: the server is EventStoreDB ${version}, and ${oldestVersion} or later is needed; upgrade it`,
  );
