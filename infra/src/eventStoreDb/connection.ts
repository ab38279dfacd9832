import { EventStoreDBClient } from '@eventstore/db-client';

import type { EventStoreDbAddress } from './address.ts';

/** The client, with what it keeps for itself: the server's version, and a close that closes all. */
export class Connection extends EventStoreDBClient {
  /** Called when the server has ended the stream of appends. */
  onEnd: (() => void) | undefined;
  /**
   * While a cluster elects, the client takes any follower, and that keeps appends for the leader it has lost. So it is told
   * to refuse them; but a follower that alone was named is to hand them on.
   */
  isOfCluster = false;
  readonly #watched = new WeakSet<object>();
  #closed = false;
  #channel: ReturnType<Connection['getChannel']> | undefined;

  static to({ hosts, discover, options, tls, certificates, credentials }: EventStoreDbAddress): Connection {
    const [host] = hosts;
    const channel = { insecure: !tls, ...certificates };
    const connection = discover
      ? new Connection({ discover: host!, ...options }, channel, credentials)
      : hosts.length === 1
        ? new Connection({ endpoint: host!, ...options }, channel, credentials)
        : new Connection({ endpoints: [...hosts], ...options }, channel, credentials);
    connection.isOfCluster = discover || hosts.length > 1;
    connection.#watch();
    return connection;
  }

  /** What still waits for its turn inside the client when the connection is closed must not open it again. */
  #watch(): void {
    const { getChannel, callArguments, GRPCStreamCreator: createStream } = this;
    // Appends that wait on a stream which the server ends in peace are forgotten by the client.
    this.GRPCStreamCreator = (Client, name, creator, cache) => {
      const create = createStream(Client, name, creator, cache);
      if (name !== 'appendToStream') return create;
      return async () => {
        const stream = await create();
        if (!this.#watched.has(stream)) {
          this.#watched.add(stream);
          stream.once('end', () => {
            if ('end' in stream) stream.end();
            this.onEnd?.();
          });
        }
        return stream;
      };
    };
    this.getChannel = () => (this.#channel = getChannel());
    this.callArguments = (...all) => {
      if (this.#closed) throw new ConnectionClosed('the connection was closed');
      return callArguments(...all);
    };
  }

  /** Asked for without a deadline, so that the caller must set one. */
  async version(): Promise<string> {
    return (await this.capabilities).serverVersion;
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.dispose();
    // Not waited for: where silent hosts are still asked for a channel, it may come after minutes, or never.
    void this.#channel?.then(
      (channel) => channel.close(),
      () => undefined,
    );
  }
}

/** To the one who waited it is as if the connection had broken. */
class ConnectionClosed extends Error {
  readonly type = 'unavailable';
}

/** The deadline goes to the server as an instant of our clock; where the clocks differ, a near one has always passed. */
export const longDeadline = 24 * 3_600_000;
