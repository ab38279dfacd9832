import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createTlsServer, type Server as TlsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';

import type { TlsPair } from '@onewindow/infra/tlsFiles.ts';
import type { World } from '@onewindow/kernel/world.ts';

import { StartRefused } from './startRefused.ts';

/** A listening listener. */
export interface Listener {
  readonly url: string;
  /** Ends TLS with another certificate from now on; whoever is inside stays. */
  readonly renew: (pair: TlsPair) => void;
  /** Takes nobody new in, lets who is inside finish for a while, and then closes. */
  readonly close: () => Promise<void>;
}

/** How long whoever is inside may take to finish, in milliseconds. */
const patience = 2_500;

/** How slow a caller may be, in milliseconds. */
interface SlowestCaller {
  /** To say what it wants: the head of a request, and all of it. */
  readonly head: number;
  readonly request: number;
  /** Between two signs of life: a reader that takes nothing is cut, and goes on from the last position that it was told. */
  readonly silence: number;
}
/** A subscription says every quarter of a minute that the line is there. */
const slowestCaller: SlowestCaller = { head: 15_000, request: 60_000, silence: 60_000 };

/** What a centre listens by. */
export interface ListenOptions {
  readonly host: string;
  readonly port: number;
  readonly world: World;
  readonly slowest?: SlowestCaller;
  /** With it nobody is spoken to but by TLS. */
  readonly tls?: TlsPair | undefined;
}

/**
 * Listens on an address.
 * @throws {StartRefused} if the port is taken or may not be used.
 */
export const listen = async (
  app: RequestListener,
  { host, port, world, slowest = slowestCaller, tls }: ListenOptions,
): Promise<Listener> => {
  let closing = false;
  const limits = {
    headersTimeout: slowest.head,
    requestTimeout: slowest.request,
    connectionsCheckingInterval: Math.min(slowest.head, 5_000),
  };
  const answer: RequestListener = (request, response) => {
    // Who is answered after the listener has closed must not keep it open for another question.
    response.once('close', () => closing && world.soon(() => server.closeIdleConnections()));
    app(request, response);
  };
  const tlsServer = tls && createTlsServer({ ...limits, ...tlsOptions(tls), handshakeTimeout: slowest.head }, answer);
  const server: Server | TlsServer = tlsServer ?? createServer(limits, answer);
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  server.timeout = slowest.silence;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(new StartRefused(whyNot(error, host, port))));
    server.listen(port, host, resolve);
  });
  const address = server.address() as AddressInfo;
  const name = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return {
    url: `${tls ? 'https' : 'http'}://${name}:${address.port}`,
    renew: (pair) => tlsServer?.setSecureContext(tlsOptions(pair)),
    close: () => {
      closing = true;
      return closeListener(server, sockets, world);
    },
  };
};

const tlsOptions = ({ cert, key }: TlsPair) => ({ cert, key, minVersion: 'TLSv1.2' as const });

const whyNot = ({ code, message }: NodeJS.ErrnoException, host: string, port: number): string => {
  if (code === 'EADDRINUSE') return `PORT=${port} cannot be used: another program listens there. Choose another PORT`;
  if (code === 'EACCES')
    return `PORT=${port} cannot be used: only the system's administrator may. Choose a PORT above 1023`;
  if (code === 'ENOTFOUND' || code === 'EADDRNOTAVAIL')
    return `HOST=${host} cannot be used: it is no address of this machine`;
  return `cannot listen on ${host}:${port}: ${message}`;
};

const closeListener = (server: Server | TlsServer, sockets: ReadonlySet<Socket>, world: World): Promise<void> =>
  new Promise((resolve) => {
    const callOff = world.after(patience, () => {
      server.closeAllConnections();
      // Who has not even agreed on TLS is no connection of HTTP yet.
      for (const socket of sockets) socket.destroy();
    });
    server.close(() => {
      callOff();
      resolve();
    });
    server.closeIdleConnections();
  });
