import type { LookupFunction } from 'node:net';

import { keptAnswer } from '@onewindow/schema/delivery/values.ts';
import { describe, expect, it } from 'vitest';

import { testCertificate } from '../contract/testCertificate.ts';
import {
  connect,
  ended,
  openRealDeliveries,
  ordered,
  orderShown,
  registered,
  shownOnce,
  water,
} from './deliveryCentre.ts';
import { type Answer, neighbour, type Neighbour, ok, say, trickle } from './neighbour.ts';

/** What a neighbour was sent, post by post. */
const postsTo = ({ heard }: Neighbour): readonly { readonly id: string; readonly body: string }[] =>
  heard()
    .split(/(?=POST \/)/)
    .filter((text) => text !== '')
    .map((text) => ({
      id: /^webhook-id: (.+)\r$/m.exec(text)?.[1] ?? '',
      body: text.slice(text.indexOf('\r\n\r\n') + 4),
    }));

/** A neighbour who does one thing after the other, and the last for ever. */
const changing = (...answers: readonly Answer[]): Promise<Neighbour> => {
  let posts = 0;
  return neighbour((caller) => (answers[(posts += 1) - 1] ?? answers.at(-1))?.(caller));
};

const listeningAt = ({ port }: Pick<Neighbour, 'port'>): string => `http://127.0.0.1:${port}/hookups`;

/** A name that leads to one address after the other, and to the last for ever. */
const leadingTo = (...addresses: readonly string[]): LookupFunction => {
  let asked = 0;
  return (_name, _options, callback) => {
    const address = addresses[(asked += 1) - 1] ?? addresses.at(-1) ?? '';
    setImmediate(() => callback(null, [{ address, family: 4 }]));
  };
};

const begun = 'content-length: 20\r\n\r\nbegun';

describe('an endpoint has not acknowledged, and is sent the same again, where it', () => {
  it.each<[string, Answer, object]>([
    ['resets the connection', (caller) => caller.resetAndDestroy(), { cause: 'CONNECTION' }],
    ['closes the connection', (caller) => caller.end(), { cause: 'CONNECTION' }],
    ['does not speak HTTP', say('SSH-2.0-OpenSSH_9.6\r\n'), { cause: 'CONNECTION' }],
    ['hangs before the head', () => undefined, { cause: 'TIMEOUT' }],
    ['hangs within the head', say('HTTP/1.1 200 OK\r\n'), { cause: 'TIMEOUT' }],
    ['trickles its head', (caller) => trickle(caller, 'a: b\r\n', 'HTTP/1.1 200 OK\r\n'), { cause: 'TIMEOUT' }],
    [
      'answers 500',
      say('HTTP/1.1 500 X\r\ncontent-length: 2\r\n\r\nno'),
      { cause: 'STATUS', status: 500, answer: 'no' },
    ],
    [
      'answers 500 and hangs after the head',
      say(`HTTP/1.1 500 X\r\n${begun}`),
      { cause: 'STATUS', status: 500, answer: 'begun' },
    ],
    [
      'answers 400 and dies',
      (caller) => {
        caller.write(`HTTP/1.1 400 X\r\n${begun}`);
        setTimeout(() => caller.resetAndDestroy(), 20);
      },
      { cause: 'STATUS', status: 400 },
    ],
  ])('%s', async (_how, answer, outcome) => {
    await using server = await changing(answer, say(ok));
    await using centre = await openRealDeliveries({ limits: { head: 1_000, body: 500 } });
    await connect(centre, water, listeningAt(server));
    const orderId = await ordered(centre, await registered(centre));
    const failed = await shownOnce(centre, orderId, ended(1));
    expect(failed).toMatchObject({ state: 'WAITING', attempts: [{ number: 1, outcome: 'FAILED', ...outcome }] });
    await centre.world.advance(6_000);
    const delivered = await shownOnce(centre, orderId, ended(2));
    expect(delivered).toMatchObject({ state: 'ACKNOWLEDGED', attempts: [{}, { number: 2, outcome: 'ACKNOWLEDGED' }] });
    const [first, second] = postsTo(server);
    expect(first?.id).toBe(failed.factId);
    expect(JSON.parse(first?.body ?? '')).toMatchObject({ id: failed.factId, subject: orderId });
    expect(second).toEqual(first);
  });

  it('does not listen', async () => {
    const { [Symbol.asyncDispose]: leave, ...nobody } = await neighbour(say(ok));
    await leave();
    await using server = await neighbour(say(ok));
    await using centre = await openRealDeliveries();
    await connect(centre, water, listeningAt(nobody));
    const orderId = await ordered(centre, await registered(centre));
    const failed = await shownOnce(centre, orderId, ended(1));
    expect(failed).toMatchObject({ state: 'WAITING', attempts: [{ outcome: 'FAILED', cause: 'CONNECTION' }] });
    await connect(centre, water, listeningAt(server));
    await centre.world.advance(6_000);
    expect(await shownOnce(centre, orderId, ended(2))).toMatchObject({ state: 'ACKNOWLEDGED' });
    expect(postsTo(server).map(({ id }) => id)).toEqual([failed.factId]);
  });

  it('redirects: nobody goes where it points, though one could', async () => {
    await using within = await neighbour(say(ok));
    const redirect = `HTTP/1.1 307 X\r\nlocation: ${listeningAt(within)}\r\ncontent-length: 0\r\n\r\n`;
    await using server = await neighbour(say(redirect));
    await using centre = await openRealDeliveries();
    await connect(centre, water, listeningAt(server));
    const orderId = await ordered(centre, await registered(centre));
    const { state, attempts } = await shownOnce(centre, orderId, ended(1));
    expect({ state, attempts }).toMatchObject({ state: 'WAITING', attempts: [{ cause: 'REDIRECT', status: 307 }] });
    expect(within.callers).toHaveLength(0);
  });
});

describe('an endpoint has acknowledged, and is sent it once, where it answers 200 and', () => {
  it.each<[string, Answer, string | null]>([
    ['hangs', say(`HTTP/1.1 200 OK\r\n${begun}`), 'begun'],
    [
      'dies',
      (caller) => {
        caller.write('HTTP/1.1 200 OK\r\ncontent-length: 20\r\n\r\n');
        setTimeout(() => caller.resetAndDestroy(), 20);
      },
      null,
    ],
    ['closes the connection', (caller) => caller.end('HTTP/1.1 200 OK\r\n\r\n'), null],
    [
      'trickles',
      (caller) => trickle(caller, 'x', 'HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n'),
      expect.stringMatching(/^x+$/),
    ],
    [
      'sends 10 MB',
      (caller) => {
        caller.write('HTTP/1.1 200 OK\r\ncontent-length: 10000000\r\n\r\n');
        caller.write('x'.repeat(10_000_000));
      },
      'x'.repeat(keptAnswer),
    ],
  ])('%s', async (_how, answer, kept) => {
    await using server = await neighbour(answer);
    await using centre = await openRealDeliveries({ limits: { body: 500 } });
    await connect(centre, water, listeningAt(server));
    const orderId = await ordered(centre, await registered(centre));
    expect(await shownOnce(centre, orderId, ended(1))).toMatchObject({
      state: 'ACKNOWLEDGED',
      attempts: [{ number: 1, outcome: 'ACKNOWLEDGED', status: 200, answer: kept }],
    });
    await centre.world.advance(3_600_000);
    expect((await orderShown(centre, orderId)).delivery.attempts).toHaveLength(1);
    expect(postsTo(server)).toHaveLength(1);
  });
});

describe('nothing is said to an endpoint', () => {
  /** At the name that the test certificate is for. */
  const secured = ({ port }: Neighbour, host = 'localhost'): string => `https://${host}:${port}/hookups`;
  const ca = testCertificate.certificate;
  const closing = say('HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 0\r\n\r\n');

  it('whose certificate nobody vouches for, or is for another name', async () => {
    await using server = await neighbour(say(ok), { isSecure: true });
    for (const [options, host] of [
      [{}, 'localhost'],
      [{ ca, lookup: leadingTo('127.0.0.1') }, 'hooks.example.org'],
    ] as const) {
      await using centre = await openRealDeliveries(options);
      await connect(centre, water, secured(server, host));
      const orderId = await ordered(centre, await registered(centre));
      const { attempts } = await shownOnce(centre, orderId, ended(1));
      expect(attempts).toMatchObject([{ outcome: 'FAILED', cause: 'CERTIFICATE' }]);
    }
    expect(server.heard()).toBe('');
  });

  it('whose name leads to a private address by the time of the connection, until it leads back', async () => {
    await using server = await neighbour(closing, { isSecure: true });
    const lookup = leadingTo('127.0.0.1', '10.0.0.1', '127.0.0.1');
    await using centre = await openRealDeliveries({ ca, lookup, allow: ['127.0.0.1/32'] });
    await connect(centre, water, secured(server));
    const before = await ordered(centre, await registered(centre));
    expect(await shownOnce(centre, before, ended(1))).toMatchObject({ state: 'ACKNOWLEDGED' });
    const after = await ordered(centre, await registered(centre));
    expect(await shownOnce(centre, after, ended(1))).toMatchObject({
      state: 'WAITING',
      attempts: [{ outcome: 'FAILED', cause: 'FORBIDDEN_ADDRESS' }],
    });
    expect(server.callers).toHaveLength(1);
    await centre.world.advance(6_000);
    expect(await shownOnce(centre, after, ended(2))).toMatchObject({ state: 'ACKNOWLEDGED' });
  });
});
