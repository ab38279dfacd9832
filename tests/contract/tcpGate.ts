import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A gate before a server: everything passes it, and a test can shut it in every way in which networks fail. */
export interface TcpGate {
  readonly port: number;
  /** Breaks all connections; new ones are welcome. */
  drop(): void;
  /** Lets nothing pass any more, in either direction, without a word. */
  freeze(): void;
  /** What was held back passes, and everything else again. */
  thaw(): void;
  /** Listens, where it did not from the start. */
  open(): Promise<void>;
  close(): Promise<void>;
}

export const tcpGate = async (
  target: number,
  { isOpen = true, port = 0, host = '127.0.0.1' } = {},
): Promise<TcpGate> => {
  const sockets = new Set<Socket>();
  let frozen = false;
  const server = createServer((outside) => {
    const inside = connect(target, '127.0.0.1');
    for (const [one, other] of [
      [outside, inside],
      [inside, outside],
    ] as const) {
      sockets.add(one);
      one.setNoDelay();
      one.pipe(other);
      if (frozen) one.pause();
      one.on('error', () => other.destroy());
      one.on('close', () => {
        sockets.delete(one);
        other.destroy();
      });
    }
  });
  const listen = async (on: number): Promise<number> => {
    server.listen(on, host);
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  };
  const bound = await listen(port);
  if (!isOpen) {
    server.close();
    await once(server, 'close');
  }
  const drop = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    port: bound,
    drop,
    freeze: () => {
      frozen = true;
      for (const socket of sockets) socket.pause();
    },
    thaw: () => {
      frozen = false;
      for (const socket of sockets) socket.resume();
    },
    open: async () => void (await listen(bound)),
    close: async () => {
      drop();
      if (server.listening) server.close();
    },
  };
};
