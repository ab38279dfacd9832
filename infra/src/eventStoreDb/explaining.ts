import type { EventStoreDbAddress } from './address.ts';
import { within } from './retry.ts';
import type { Server } from './server.ts';
import { isNotUnderstood, kindOf, speaksTls } from './faults.ts';
import { lookAtEnd } from './reading.ts';
import { type EventStoreUnavailable, unavailable, wantsTls } from './unavailable.ts';

/** A cluster that cannot be discovered says no more than that: so each of its nodes is asked by itself. */
export const explained = async (server: Server, error: unknown): Promise<EventStoreUnavailable> => {
  const { address } = server;
  if (!(address.discover || address.hosts.length > 1) || kindOf(error) === 'denied') {
    return explainedOfNode(server, address, error);
  }
  const reasons = await Promise.all(
    address.hosts.map(async (host) => {
      const node = { ...address, discover: false, hosts: [host] };
      const reason = await faultOfNode(server, node);
      return reason === undefined ? undefined : explainedOfNode(server, node, reason);
    }),
  );
  const noLeader = new Error('no leader has been elected, or its own address cannot be reached from here');
  return reasons.find((reason) => reason !== undefined) ?? unavailable(address, noLeader);
};

/** Where plain text is not understood, a look without a password shows whether TLS is. */
const explainedOfNode = async (
  server: Server,
  node: EventStoreDbAddress,
  error: unknown,
): Promise<EventStoreUnavailable> => {
  if (node.tls || !isNotUnderstood(error)) return unavailable(node, error);
  const secret = { ...node, tls: true, credentials: undefined };
  return unavailable(node, speaksTls(await faultOfNode(server, secret)) ? new Error(wantsTls) : error);
};

const faultOfNode = async (server: Server, node: EventStoreDbAddress): Promise<unknown> => {
  const connection = server.connect(node);
  try {
    await lookAtEnd({ ...server, limit: Math.min(server.limit, 5_000) }, connection);
    return undefined;
  } catch (reason) {
    return reason;
  } finally {
    await within(server.world, 1_000, connection.close()).catch(() => undefined);
  }
};
