import type { EventStoreDbAddress } from './address.ts';
import { within } from './asking.ts';
import type { Connection } from './connection.ts';
import { isNotUnderstood, kindOf, speaksTls } from './faults.ts';
import { Line } from './line.ts';
import { lookAtEnd } from './reading.ts';
import { type EventStoreUnavailable, unavailable, wantsTls } from './unavailable.ts';

/** A cluster that cannot be discovered says no more than that: so each of its nodes is asked by itself. */
export const explained = async (connection: Connection, error: unknown): Promise<EventStoreUnavailable> => {
  const { address } = connection;
  if (!(address.discover || address.hosts.length > 1) || kindOf(error) === 'denied') {
    return explainedOfNode(connection, address, error);
  }
  const reasons = await Promise.all(
    address.hosts.map(async (host) => {
      const node = { ...address, discover: false, hosts: [host] };
      const reason = await faultOfNode(connection, node);
      return reason === undefined ? undefined : explainedOfNode(connection, node, reason);
    }),
  );
  const noLeader = new Error('no leader has been elected, or its own address cannot be reached from here');
  return reasons.find((reason) => reason !== undefined) ?? unavailable(address, noLeader);
};

/** Where plain text is not understood, a look without a password shows whether TLS is. */
const explainedOfNode = async (
  connection: Connection,
  node: EventStoreDbAddress,
  error: unknown,
): Promise<EventStoreUnavailable> => {
  if (node.tls || !isNotUnderstood(error)) return unavailable(node, error);
  const secret = { ...node, tls: true, credentials: undefined };
  return unavailable(node, speaksTls(await faultOfNode(connection, secret)) ? new Error(wantsTls) : error);
};

const faultOfNode = async (connection: Connection, node: EventStoreDbAddress): Promise<unknown> => {
  const line = Line.to(node);
  try {
    await lookAtEnd({ ...connection, limit: 5_000 }, line);
    return undefined;
  } catch (reason) {
    return reason;
  } finally {
    await within(connection.world, 1_000, line.close()).catch(() => undefined);
  }
};
