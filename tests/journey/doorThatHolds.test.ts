import { once } from 'node:events';
import type { RequestListener } from 'node:http';
import { connect, type Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';

import { listen, type Listener } from '@onewindow/app/serve.ts';
import { referenceOf } from '@onewindow/gateway/faultReference.ts';
import { systemWorld } from '@onewindow/infra/systemWorld.ts';
import { words } from '@onewindow/schema/words.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { as } from '../people.ts';
import { openTestCentre, type TestCentre } from '../testCentre.ts';
import { given, nextProjectCode, project } from './asking.ts';

const now = '2026-05-06T01:00:00.000Z';

describe('whoever asks too often', () => {
  let centre: TestCentre;
  let listener: Listener;
  beforeAll(async () => {
    const door = { rateLimit: 1, trustedProxies: ['127.0.0.0/8'] };
    centre = await openTestCentre(now, ':memory:', undefined, 0, false, undefined, door);
    listener = await listen(centre.app, { host: '127.0.0.1', port: 0, world: systemWorld });
  });
  afterAll(async () => {
    await listener.close();
    await centre.close();
  });
  const ask = (from: string, headers: Record<string, string> = {}) =>
    fetch(`${listener.url}/schemas`, {
      headers: { ...(from && { 'x-forwarded-for': from }), 'accept-language': 'en', ...headers },
    });
  const statusesOf = async (count: number, from: string, headers: Record<string, string> = {}) =>
    (await Promise.all(Array.from({ length: count }, async () => (await ask(from, headers)).status))).filter(
      (status) => status === 429,
    ).length;

  it('from one address waits, is told how long, and holds up nobody else', async () => {
    expect(await statusesOf(14, '203.0.113.7')).toBe(4);
    const refused = await ask('203.0.113.7');
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused.json()).toEqual({
      errors: [{ message: words.en.faults['too-many-requests'], extensions: { code: 'TOO_MANY_REQUESTS' } }],
    });
    expect((await ask('203.0.113.8')).status).toBe(200);
  });

  it('has no more addresses by having a whole network of the newer kind', async () => {
    const places = Array.from({ length: 14 }, (_, index) => `2001:db8:1:1::${index + 1}`);
    const statuses = await Promise.all(places.map(async (from) => (await ask(from)).status));
    expect(statuses.filter((status) => status === 429)).toHaveLength(4);
    expect((await ask('2001:db8:1:2::1')).status).toBe(200);
    expect(await statusesOf(12, '198.51.100.1')).toBe(2);
    expect((await ask('::ffff:198.51.100.1')).status).toBe(429);
  });

  it('with one token has no more of it by having many addresses', async () => {
    const authorization = 'Bearer one-token';
    const statuses = await Promise.all(
      Array.from({ length: 14 }, async (_, index) => (await ask(`192.0.2.${index}`, { authorization })).status),
    );
    expect(statuses.filter((status) => status === 429)).toHaveLength(4);
  });

  it('on this machine itself is not counted', async () => {
    expect(await statusesOf(30, '')).toBe(0);
  });
});

describe('whoever is slow', () => {
  const slowest = { head: 200, request: 400, silence: 300 };
  const large = 'x'.repeat(64 * 1024 * 1024);
  let listener: Listener;
  let isWhole: Promise<boolean>;
  beforeAll(async () => {
    const app: RequestListener = (request, response) => {
      request.resume();
      isWhole = once(response, 'close').then(() => response.writableFinished);
      response.end(request.url === '/large' ? large : 'answered');
    };
    listener = await listen(app, { host: '127.0.0.1', port: 0, world: systemWorld, slowest });
  });
  afterAll(() => listener.close());
  const opened = async (text: string) => {
    const socket = connect(Number(new URL(listener.url).port), '127.0.0.1');
    socket.on('error', () => undefined);
    await once(socket, 'connect');
    socket.write(text);
    return socket;
  };
  const heardBy = async (socket: Socket): Promise<string> => {
    let heard = '';
    socket.on('data', (part) => (heard += part.toString()));
    await once(socket, 'close');
    return heard;
  };

  it('to say what it wants is cut', async () => {
    const socket = await opened('POST / HTTP/1.1\r\nHost: a\r\nX-Slow: ');
    // By which of the two limits depends on which is looked at first.
    expect(await heardBy(socket)).toMatch(/^$|^HTTP\/1.1 408 /);
  });

  it('to say the rest is cut, however often it says a little', async () => {
    const socket = await opened('POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100000\r\n\r\n');
    const heard = heardBy(socket);
    while (!socket.closed) {
      socket.write('x');
      await setTimeout(50);
    }
    expect(await heard).toMatch(/^HTTP\/1.1 (200|408) /);
  });

  it('to take what it asked for is cut, and nothing piles up for it', async () => {
    const socket = await opened('GET /large HTTP/1.1\r\nHost: a\r\n\r\n');
    // It reads nothing until the other end has given it up.
    await setTimeout(slowest.silence);
    expect(await isWhole).toBe(false);
    expect((await heardBy(socket)).length).toBeLessThan(large.length);
  });

  it('and says something is waited for', async () => {
    expect(await (await fetch(listener.url, { method: 'POST', body: 'x' })).text()).toBe('answered');
  });
});

describe('subscriptions', () => {
  let centre: TestCentre;
  let listener: Listener;
  beforeAll(async () => {
    centre = await openTestCentre(now);
    listener = await listen(centre.app, { host: '127.0.0.1', port: 0, world: systemWorld });
  });
  afterAll(async () => {
    centre.endSubscriptions();
    await listener.close();
    await centre.close();
  });

  it('are as many at a time as one caller may have, and one that ends makes room', async () => {
    const open = async () => {
      const leaving = new AbortController();
      const response = await fetch(`${listener.url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'text/event-stream',
          'accept-language': 'en',
          ...as('analyst'),
        },
        body: JSON.stringify({ query: 'subscription { caseEvents(after: "0") { position } }' }),
        signal: leaving.signal,
      });
      return { response, leave: () => leaving.abort() };
    };
    const streams = await Promise.all(Array.from({ length: 100 }, open));
    expect(streams.every(({ response }) => response.status === 200)).toBe(true);
    const one = await open();
    expect(await one.response.text()).toContain('TOO_MANY_REQUESTS');
    for (const { leave } of streams.slice(0, 50)) leave();
    for (;;) {
      const { response, leave } = await open();
      const reader = response.body?.getReader();
      const { value } = (await reader?.read()) ?? {};
      const said = new TextDecoder().decode(value);
      leave();
      if (!said.includes('TOO_MANY_REQUESTS')) break;
      await setTimeout(20);
    }
    for (const { leave } of streams) leave();
  });
});

describe('a subscription that nobody hears', () => {
  let centre: TestCentre;
  beforeAll(async () => {
    centre = await openTestCentre(now);
  });
  afterAll(() => centre.close());
  const subscribe = async (
    after: string,
    { accept = 'text/event-stream', signal = new AbortController().signal } = {},
  ) =>
    centre.graphql.fetch('http://onewindow/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept, ...as('analyst') },
      body: JSON.stringify({ query: `subscription { caseEvents(after: "${after}") { position } }` }),
      signal,
    });
  /** Whether there is still room for one, of as many as a caller may have. */
  const isRoom = async (): Promise<boolean> => {
    const reader = (await subscribe('0')).body?.getReader();
    const { value } = (await reader?.read()) ?? {};
    await reader?.cancel();
    return !new TextDecoder().decode(value).includes('TOO_MANY_REQUESTS');
  };

  it('is not begun for whoever does not take events, and takes nobody’s place', async () => {
    for (let time = 0; time < 101; time += 1) {
      const response = await subscribe('0', { accept: 'application/json' });
      expect(response.status).toBe(406);
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_ACCEPTABLE' } }] });
    }
    expect(await isRoom()).toBe(true);
  });

  it('takes nobody’s place where whoever asked has gone before it began', async () => {
    const next = String((await centre.logLength()) + 1);
    const leaving = new AbortController();
    const asked = Array.from({ length: 101 }, () => subscribe(next, { signal: leaving.signal }).catch(() => undefined));
    await centre.world.advance(0);
    leaving.abort();
    // Only now is there what all of them have waited for.
    await given(centre, 'registerProject', project(nextProjectCode()));
    await Promise.all(asked);
    await centre.world.advance(0);
    expect(await isRoom()).toBe(true);
  });
});

it('a command of whoever takes no form in which it could be answered is not heeded', async () => {
  const centre = await openTestCentre(now);
  const listener = await listen(centre.app, { host: '127.0.0.1', port: 0, world: systemWorld });
  const before = await centre.logLength();
  const query = 'mutation { reportForDuty(input: {}) { position } }';
  const ask = async (accept: string): Promise<number> => {
    const headers = { 'content-type': 'application/json', accept, ...as('clerk') };
    return (await fetch(`${listener.url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) }))
      .status;
  };
  for (const accept of ['text/html', 'application/json;charset=utf-16', 'x']) expect(await ask(accept)).toBe(406);
  expect(await centre.logLength()).toBe(before);
  for (const accept of ['application/json', 'text/html, */*;q=0.1', 'application/*'])
    expect(await ask(accept)).toBe(200);
  expect(await centre.logLength()).toBe(before + 1);
  await listener.close();
  await centre.close();
});

describe('what goes wrong inside', () => {
  it('is told of by a reference, which stands on the error that the log shows, and by nothing else', async () => {
    const centre = await openTestCentre(now);
    const projectCode = '2605-310116-04-01-000001';
    await centre.ask(
      `mutation ($projectCode: ID!) { registerProject(input: { projectCode: $projectCode, name: "示例", category: "industrial",
        address: "1 号", locality: "langxia", applicant: { name: "示例", creditCode: "91310116MA1J000100" } }) { position } }`,
      { projectCode },
    );
    await centre.ask(
      `mutation ($projectCode: ID!) { submitCase(input: { projectCode: $projectCode, stage: "designScheme", channel: WINDOW }) { position } }`,
      { projectCode },
    );
    await centre.store.close();
    const { data, errors } = await centre.ask(
      `{ case(id: "${projectCode}.designScheme.1") { id history(first: 1) { nodes { type } } } }`,
    );
    expect([data?.case?.history ?? null, errors?.length]).toEqual([null, 1]);
    expect(errors?.[0]?.extensions).toEqual({
      code: 'INTERNAL_SERVER_ERROR',
      reference: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    expect(JSON.stringify(errors)).not.toMatch(/closed|sqlite|\.ts/);
    await centre.stop();
  });

  it('has one reference, whoever tells of it', () => {
    const error = new Error('the disk has gone');
    let count = 0;
    const reference = () => referenceOf(error, () => `reference ${(count += 1)}`);
    expect([reference(), reference()]).toEqual(['reference 1', 'reference 1']);
    expect(error).toMatchObject({ reference: 'reference 1' });
    expect(referenceOf(Object.freeze(new Error('frozen')), () => 'another')).toBe('another');
    expect(referenceOf('thrown as a text', () => 'a third')).toBe('a third');
  });
});
