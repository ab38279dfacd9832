import { request } from 'node:http';

import { isOurHost, isOurOrigin, parseHost } from '@onewindow/gateway/hostHeader.ts';
import { mayReadMetrics } from '@onewindow/gateway/metricsRoute.ts';
import { countRefusedTokens } from '@onewindow/gateway/refusedTokens.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { virtualWorld } from '../virtualWorld.ts';
import { nextProjectCode, project } from './asking.ts';
import { type OpenCentre, openDoors } from './companies.ts';

let open: OpenCentre;
let port = 0;
beforeAll(async () => {
  open = await openDoors();
  port = Number(new URL(open.url).port);
});
afterAll(() => open.close());

/** Asks with any header at all: fetch sets some of them by itself. */
const ask = (
  headers: Record<string, string>,
  { path = '/graphql', body }: { path?: string; body?: object } = {},
): Promise<{ status: number | undefined; text: string }> =>
  new Promise((resolve, reject) => {
    const method = body ? 'POST' : 'GET';
    const asked = request({ host: '127.0.0.1', port, path, method, headers: { 'accept-language': 'en', ...headers } });
    asked.once('error', reject).once('response', (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.once('end', () => resolve({ status: response.statusCode, text }));
    });
    asked.end(body && JSON.stringify(body));
  });
const question = { query: '{ centre { id } }' };
const json = { 'content-type': 'application/json' };
const registering = () => ({
  query: 'mutation ($input: RegisterProjectInput!) { registerProject(input: $input) { position } }',
  variables: { input: project(nextProjectCode()) },
});

describe('a header of authorization that is not understood', () => {
  it.each([
    'Basic d2luZG93OndpbmRvdw==',
    'x',
    'Bearer',
    'Bearer ',
    'Bearer\tx',
    'bearer x y',
    'DPoP x',
    'Negotiate x',
    ', Bearer x',
    'undefined',
  ])('opens nothing: %o', async (authorization) => {
    const before = open.centre.follower.ordinal();
    for (const body of [question, registering()]) {
      const { status, text } = await ask({ ...json, authorization }, { body });
      expect([status, text]).toEqual([401, expect.stringContaining('"UNAUTHENTICATED"')]);
    }
    expect((await ask({ authorization }, { path: '/events/hookup' })).status).toBe(401);
    expect(open.centre.follower.ordinal()).toBe(before);
  });
});

describe('whoever tries tokens', () => {
  it('makes one line a minute, which says how many they were', async () => {
    const world = virtualWorld('2021-06-01T01:00:00.000Z');
    const said: number[] = [];
    const { note, flush } = countRefusedTokens(world, (count) => said.push(count));
    for (let time = 0; time < 13_619; time += 1) note();
    expect(said).toEqual([]);
    await world.advance(60_000);
    note();
    expect(said).toEqual([13_619]);
    flush();
    await world.advance(120_000);
    expect(said).toEqual([13_619, 1]);
  });
});

describe('the measures', () => {
  it('are for this machine, and for whoever shows the token', async () => {
    const token = 'x'.repeat(20);
    for (const address of ['127.0.0.1', '::1', '::ffff:127.0.0.1'])
      expect(mayReadMetrics(address, undefined, undefined)).toBe(true);
    for (const address of ['10.1.2.3', '::ffff:10.1.2.3', 'fd00::1', '1.127.0.1', undefined]) {
      expect(mayReadMetrics(address, `Bearer ${token}`, token)).toBe(true);
      for (const wrong of [
        undefined,
        '',
        'Bearer',
        'Bearer undefined',
        `Bearer ${token}y`,
        `Bearer ${token.slice(1)}y`,
        token,
      ])
        expect([wrong, mayReadMetrics(address, wrong, token)]).toEqual([wrong, false]);
      expect(mayReadMetrics(address, 'Bearer undefined', undefined)).toBe(false);
    }
    expect((await fetch(`${open.url}/metrics`)).status).toBe(200);
  });
});

describe('a request for another host', () => {
  it('is not answered, whatever it asks', async () => {
    const before = open.centre.follower.ordinal();
    for (const host of [
      'evil.example',
      `evil.example:${port}`,
      `localhost:${port + 1}`,
      'localhost',
      '127.0.0.2',
      '[::2]:80',
    ]) {
      const { status, text } = await ask({ ...json, host }, { body: registering() });
      expect([host, status, text]).toEqual([host, 421, expect.stringContaining('"MISDIRECTED"')]);
      for (const path of ['/', '/docs/en', '/metrics', '/schemas', '/events/hookup', '/nothing'])
        expect([host, path, (await ask({ host }, { path })).status]).toEqual([host, path, 421]);
    }
    expect(open.centre.follower.ordinal()).toBe(before);
  });

  it('is answered only whether the centre lives and is ready', async () => {
    for (const path of ['/healthz', '/readyz'])
      expect((await ask({ host: 'probe.internal' }, { path })).status).toBe(200);
  });

  it('by a name of this machine is one for this centre', async () => {
    for (const host of [`localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`, `LOCALHOST:${port}`])
      expect([host, (await ask({ ...json, host }, { body: question })).status]).toEqual([host, 200]);
  });

  it.each(['a:b', '[::1', 'a b', '%', 'a:99999', '::1', 'a/b', '[]:80'])(
    'that is none is malformed: %o',
    async (host) => {
      for (const path of ['/graphql', '/docs', '/nothing']) {
        const { status, text } = await ask({ host }, { path });
        expect([path, status]).toEqual([path, 400]);
        expect(text).not.toMatch(/\bat \S+\.(ts|js)|node_modules/);
      }
    },
  );
});

describe('the address that a request reached', () => {
  const arrival = { localAddress: '10.1.2.3', localPort: 4000 };
  const isOurs = (host: string, publicUrl?: string) => {
    const parsed = parseHost(host);
    return parsed !== undefined && isOurHost(parsed, arrival, publicUrl === undefined ? undefined : new URL(publicUrl));
  };

  it('may be asked for by itself, and the public one by its name', () => {
    expect(isOurs('10.1.2.3:4000')).toBe(true);
    expect(isOurs('10.1.2.4:4000')).toBe(false);
    expect(isOurHost({ name: '[fd00::1]', port: 80 }, { localAddress: 'fd00::1', localPort: 80 }, undefined)).toBe(
      true,
    );
    expect(
      isOurHost({ name: '10.1.2.3', port: undefined }, { localAddress: '::ffff:10.1.2.3', localPort: 80 }, undefined),
    ).toBe(true);
    expect(isOurs('permits.example.gov.cn', 'https://permits.example.gov.cn')).toBe(true);
    expect(isOurs('permits.example.gov.cn:443', 'https://permits.example.gov.cn')).toBe(true);
    expect(isOurs('permits.example.gov.cn:8443', 'https://permits.example.gov.cn:8443')).toBe(true);
    expect(isOurs('permits.example.gov.cn:4000', 'https://permits.example.gov.cn')).toBe(false);
    expect(isOurs('evil.permits.example.gov.cn', 'https://permits.example.gov.cn')).toBe(false);
  });

  it('is the origin of its own pages, and so is the public one', () => {
    const publicUrl = new URL('https://permits.example.gov.cn');
    expect(isOurOrigin(undefined, { host: 'localhost:4000' }, undefined)).toBe(true);
    expect(isOurOrigin('http://localhost:4000', { host: 'localhost:4000' }, undefined)).toBe(true);
    expect(isOurOrigin('https://permits.example.gov.cn', { host: '10.1.2.3:4000' }, publicUrl)).toBe(true);
    for (const origin of [
      'null',
      '',
      'http://localhost:4001',
      'https://evil.example',
      'http://localhost:4000.evil.example',
    ])
      expect([origin, isOurOrigin(origin, { host: 'localhost:4000' }, publicUrl)]).toEqual([origin, false]);
  });
});

describe('a page of another site', () => {
  it('asks and changes nothing, whatever its browser is made to send', async () => {
    const before = open.centre.follower.ordinal();
    const host = `127.0.0.1:${port}`;
    for (const origin of ['https://evil.example', 'null', `http://127.0.0.1:${port + 1}`])
      expect((await ask({ ...json, host, origin }, { body: registering() })).status).toBe(403);
    expect(open.centre.follower.ordinal()).toBe(before);
    expect((await ask({ ...json, host, origin: `http://${host}` }, { body: question })).status).toBe(200);
  });

  it('makes no question of an address that it fetches', async () => {
    const path = `/graphql?query=${encodeURIComponent(question.query)}`;
    for (const headers of [
      {},
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'none' },
      { 'sec-fetch-site': 'same-site' },
    ])
      expect([headers, (await ask(headers, { path })).status]).toEqual([headers, 403]);
    expect((await ask({ 'sec-fetch-site': 'same-origin' }, { path })).status).toBe(200);
    expect((await ask({ 'graphql-require-preflight': '1' }, { path })).status).toBe(200);
    expect((await ask({ accept: 'text/html' })).status).toBe(302);
  });
});
