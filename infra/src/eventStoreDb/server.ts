import type { World } from '@onewindow/kernel/world.ts';

import type { EventStoreDbAddress } from './address.ts';
import type { Connect, Connection } from './connection.ts';
import type { Outage } from './outage.ts';

/** What one store knows of its server. */
export interface Server {
  readonly address: EventStoreDbAddress;
  readonly world: World;
  readonly outageOf: () => Outage;
  readonly limit: number;
  /** Opens another connection, by the client that was chosen. */
  readonly connect: Connect;
  /** For reading and following; appends have a connection to themselves. */
  connection: Connection;
}
