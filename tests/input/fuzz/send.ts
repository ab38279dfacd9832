import { Agent, request as open } from 'node:http';

import type { FuzzedRequest } from './request.ts';

/** What came of a request. Of what goes on being told only the beginning is waited for. */
export interface Sent {
  readonly status: number;
  readonly body: string;
}

/** A place to send requests to. */
export interface Sender {
  readonly send: (request: FuzzedRequest) => Promise<Sent>;
  readonly close: () => void;
}

/** Sends requests as they are: with any `Host`, and with headers that no browser would set. */
export const senderTo = (at: string, atOnce: number): Sender => {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const { hostname, port } = new URL(at);
  return {
    close: () => agent.destroy(),
    send: ({ method, path, headers, body }) =>
      new Promise((resolve, reject) => {
        const length = { 'content-length': String(Buffer.byteLength(body)) };
        const sending = open(
          { agent, hostname, port, method, path, headers: { ...headers, ...(body.length > 0 && length) } },
          (response) => {
            const parts: Buffer[] = [];
            const status = response.statusCode ?? 0;
            const told = (): Sent => ({ status, body: Buffer.concat(parts).toString('utf8') });
            response.on('data', (part: Buffer) => {
              parts.push(part);
              if (!isLasting(response.headers['content-type'])) return;
              resolve(told());
              response.destroy();
            });
            response.on('end', () => resolve(told())).on('error', reject);
            // A subscription may have nothing to tell for a long time.
            if (isLasting(response.headers['content-type']) && method !== 'HEAD')
              setImmediate(() => {
                resolve(told());
                response.destroy();
              });
          },
        );
        sending.on('error', reject);
        sending.end(body);
      }),
  };
};

const isLasting = (type = ''): boolean => type.startsWith('text/event-stream');
