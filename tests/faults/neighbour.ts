import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { createServer as createSecureServer } from 'node:tls';

import { testCertificate } from '../contract/testCertificate.ts';

/** Somebody on the network, on this machine, who behaves as he is told: well, badly, or not at all. */
export interface Neighbour extends AsyncDisposable {
  readonly port: number;
  /** Everybody who ever connected, before any TLS. */
  readonly callers: readonly Socket[];
  /** Everything that anybody ever said, after TLS. */
  readonly heard: () => string;
  /** When so many posts have been heard to their end. */
  readonly posts: (count: number) => Promise<void>;
}

/** What to do with a caller for each post that has come in whole. */
export type Answer = (caller: Socket) => void;

export const neighbour = async (
  answer: Answer,
  { isSecure = false, greet = (_caller: Socket): void => undefined } = {},
): Promise<Neighbour> => {
  const callers: Socket[] = [];
  const waiting = new Set<() => void>();
  let heard = '';
  let posts = 0;
  const listen = (caller: Socket): void => {
    let said = '';
    caller.on('error', () => caller.destroy());
    caller.on('data', (bytes) => {
      heard += bytes.toString();
      // A character for each byte, since bytes are what the head announces.
      said += bytes.toString('latin1');
      for (let length = lengthOfPost(said); length !== undefined; length = lengthOfPost(said)) {
        said = said.slice(length);
        posts += 1;
        answer(caller);
      }
      for (const look of waiting) look();
    });
  };
  const { certificate: cert, key } = testCertificate;
  const server = isSecure ? createSecureServer({ cert, key }, listen) : createServer(listen);
  server.on('tlsClientError', () => undefined);
  server.on('connection', (caller: Socket) => {
    callers.push(caller);
    caller.on('error', () => caller.destroy());
    greet(caller);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    callers,
    heard: () => heard,
    posts: (count) =>
      new Promise((resolve) => {
        const look = (): void => {
          if (posts >= count && waiting.delete(look)) resolve();
        };
        waiting.add(look);
        look();
      }),
    [Symbol.asyncDispose]: async () => {
      for (const caller of callers) caller.destroy();
      server.close();
      await once(server, 'close');
    },
  };
};

/** The head with its announced body; nothing as long as it has not come whole. */
const lengthOfPost = (said: string): number | undefined => {
  const end = said.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const length = end + 4 + Number(/^content-length: (\d+)$/im.exec(said)?.[1] ?? 0);
  return said.length >= length ? length : undefined;
};

/** Says a piece every few milliseconds, for ever or until the caller has gone. */
export const trickle = (caller: Socket, piece: string, beginning = ''): void => {
  caller.write(beginning);
  const timer = setInterval(() => caller.write(piece), 10);
  caller.on('close', () => clearInterval(timer));
};

/** When the connection is gone, in whatever way. */
export const gone = (caller: Socket | undefined): Promise<void> =>
  new Promise((resolve, reject) => {
    if (caller === undefined) reject(new Error('Nobody has called.'));
    else if (caller.closed) resolve();
    else caller.on('close', () => resolve());
  });

export const ok = 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok';

export const say =
  (words: string): Answer =>
  (caller) =>
    void caller.write(words);
