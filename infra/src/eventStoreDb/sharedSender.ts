import type { Server } from './server.ts';
import type { Connection } from './connection.ts';
import { openSender, type Sender } from './sender.ts';
import { EventStoreUnavailable } from './unavailable.ts';

/** Appends of all stores of this process go over one sender: see `openSender`. */
let shared: { readonly url: string; readonly sender: Sender<Connection>; users: number } | undefined;

export const claimSender = ({ address, connect, world, outageOf, limit }: Server): Sender<Connection> => {
  shared ??= {
    url: address.shown,
    sender: openSender({ openConnection: () => connect(address), world, outage: outageOf(), limit }),
    users: 0,
  };
  if (shared.url !== address.shown) {
    throw new EventStoreUnavailable(
      `EVENT_STORE=${address.shown} cannot be used: this process already writes to ${shared.url}`,
    );
  }
  shared.users += 1;
  return shared.sender;
};

export const releaseSender = async (): Promise<void> => {
  if (shared === undefined) return;
  shared.users -= 1;
  if (shared.users > 0) return;
  const { sender } = shared;
  shared = undefined;
  await sender.close();
};
