/**
 * Endpoints of companies in a process of their own: some acknowledge everything, some take what comes and never answer. Tells
 * its parent where they listen, and when the first byte of each message came.
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { Arrival, Asked, Told } from './endpointsProcess.ts';

const arrivals: Arrival[] = [];
let awaited = Infinity;

const tell = (told: Told): void => void process.send?.(told);
const now = (): number => performance.timeOrigin + performance.now();

const tellOfArrivals = (): void => {
  if (arrivals.length < awaited) return;
  awaited = Infinity;
  tell({ arrivals });
};

const acknowledging = (): Server =>
  createServer((request, response) => {
    const at = now();
    const id = String(request.headers['webhook-id']);
    let body = '';
    request.setEncoding('utf8').on('data', (text: string) => (body += text));
    request.on('end', () => {
      response.writeHead(204).end();
      arrivals.push({ id, at, subject: /"subject":"([^"]+)"/.exec(body)?.[1] ?? '' });
      tellOfArrivals();
    });
  });

const silent = (): Server => createServer((request) => void request.resume());

const portOf = (server: Server): Promise<number> =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });

process.on('message', (asked: Asked) => {
  if ('acknowledging' in asked) {
    const servers = (count: number, make: () => Server) =>
      Promise.all(Array.from({ length: count }, () => portOf(make())));
    void Promise.all([servers(asked.acknowledging, acknowledging), servers(asked.silent, silent)]).then(
      ([awake, asleep]) => tell({ awake, asleep }),
    );
  } else if ('forget' in asked) {
    arrivals.length = 0;
  } else {
    awaited = asked.awaited;
    tellOfArrivals();
  }
});
