import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { systemWorld } from '@onewindow/infra/systemWorld.ts';

/** A message that came in whole. */
export interface Request {
  readonly company: string;
  readonly id: string;
  readonly body: string;
  /** When its head came, in milliseconds since the Unix epoch. */
  readonly at: number;
  readonly headers: { readonly [name: string]: string };
}

/** One endpoint for several companies, at `/<company>`; it answers after a while, whether anybody still listens or not. */
export const openEndpoint = async (
  chance: () => number,
): Promise<{
  readonly url: string;
  readonly requests: readonly Request[];
  /** When so many more have come than now. */
  readonly more: (count: number) => Promise<void>;
  readonly close: () => void;
}> => {
  const requests: Request[] = [];
  const waiting = new Set<() => void>();
  const server = createServer((request, response) => {
    const at = systemWorld.now();
    let body = '';
    request.setEncoding('utf8').on('data', (text: string) => (body += text));
    request.once('end', () => {
      const headers = Object.fromEntries(Object.entries(request.headers).map(([name, text]) => [name, String(text)]));
      const company = (request.url ?? '').slice(1);
      requests.push({ company, id: headers['webhook-id'] ?? '', body, at, headers });
      for (const look of waiting) look();
      response.statusCode = chance() < 0.02 ? 503 : 204;
      setTimeout(() => response.end(), 30 * chance());
    });
  });
  server.listen(0, '127.0.0.1');
  await new Promise((resolve) => void server.once('listening', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    more: (count) => {
      const enough = requests.length + count;
      return new Promise((resolve) => {
        const look = (): void => {
          if (requests.length >= enough && waiting.delete(look)) resolve();
        };
        waiting.add(look);
      });
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};
