/**
 * Readers of the public pages, as a process of its own, so that what asks takes no time from what is measured beside it. They come by the clock,
 * whether those before them were answered or not.
 */
import { Agent, request } from 'node:http';

import type { ReadersAsked, ReadersTold } from './rushReadersProcess.ts';

/** The browsers that have the list open, and look again in turn. */
const browsers = 250;

process.once('message', (asked: ReadersAsked) => {
  void readAll(asked).then((told) => process.send?.(told));
});

const readAll = async ({ url, perSecond, seconds, numbers }: ReadersAsked): Promise<ReadersTold> => {
  const agent = new Agent({ keepAlive: true, maxSockets: browsers });
  const has: (string | undefined)[] = [];
  const told: { took: number[]; statuses: { [status: string]: number }; bytes: number; errors: number } = {
    took: [],
    statuses: {},
    bytes: 0,
    errors: 0,
  };
  const read = async (number: number): Promise<void> => {
    const browser = number % browsers;
    // One of twenty checks a notice, and another comes for the first time.
    const isNotice = number % 20 === 7 && numbers.length > 0;
    const isNew = number % 20 === 13;
    const path = isNotice ? `/public/notices/${numbers[(number * 7) % numbers.length]}` : '/public/commitments';
    const etag = isNotice || isNew ? undefined : has[browser];
    const began = performance.now();
    try {
      const answer = await get(agent, `${url}${path}`, etag);
      told.took.push(performance.now() - began);
      told.statuses[answer.status] = (told.statuses[answer.status] ?? 0) + 1;
      told.bytes += answer.bytes;
      if (answer.status !== 200 && answer.status !== 304) {
        told.errors += 1;
        process.stderr.write(`${path} was answered with ${answer.status}\n`);
      }
      if (!isNotice) has[browser] = answer.etag;
    } catch (error) {
      told.errors += 1;
      process.stderr.write(`a reader got no answer: ${String(error)}\n`);
    }
  };
  const began = performance.now();
  const all: Promise<void>[] = [];
  for (let number = 0; number < perSecond * seconds; number += 1) {
    const wait = began + (number * 1_000) / perSecond - performance.now();
    if (wait > 1) await new Promise((resolve) => setTimeout(resolve, wait));
    all.push(read(number));
  }
  await Promise.all(all);
  agent.destroy();
  return told;
};

interface Answer {
  readonly status: number;
  readonly etag: string | undefined;
  readonly bytes: number;
}

/** A line that the centre has closed meanwhile is no answer: as browsers do, it is asked again on another (RFC 9112, 9.3.1). */
const get = (agent: Agent, url: string, etag: string | undefined): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const headers = { 'accept-encoding': 'gzip, br', ...(etag !== undefined && { 'if-none-match': etag }) };
    const asked = request(url, { agent, headers }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => (bytes += chunk.length));
      response.once('error', reject);
      response.once('end', () => resolve({ status: response.statusCode ?? 0, etag: response.headers.etag, bytes }));
    });
    asked.once('error', (error: NodeJS.ErrnoException) => {
      if (asked.reusedSocket && error.code === 'ECONNRESET') resolve(get(agent, url, etag));
      else reject(error);
    });
    asked.end();
  });
