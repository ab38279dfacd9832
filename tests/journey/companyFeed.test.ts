import type { FollowOptions } from '@onewindow/kernel/eventStore.ts';
import { HookupMessage } from '@onewindow/schema/hookup/message.ts';
import { words } from '@onewindow/schema/words.ts';
import fc from 'fast-check';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import type { Answer } from '../testCentre.ts';
import { given, issuesOf, requested } from './asking.ts';
import {
  companiesAtWork,
  type OpenCentre,
  openDoors,
  pullToken,
  type Sent,
  secretOf,
  sentOf,
  showing,
} from './companies.ts';
import { openDemoCentre } from './demoCentre.ts';
import { hear, type LiveEvents } from './liveEvents.ts';
import { wholeLog } from './wholeLog.ts';

const water = 'jinshanWater';
const endpoint = 'https://water.example.org/hookups';
/** Pushed, pulled, taken over, and taken away. */
const companies = [water, 'jinshanPower', 'carrierA', 'carrierC'];

let open: OpenCentre;
let secret: string;
const tokens = new Map<string, Record<string, string>>();
/** The signals of everybody who follows the log. */
const followers: AbortSignal[] = [];
const following = (): number => followers.filter(({ aborted }) => !aborted).length;

beforeAll(async () => {
  open = await openDoors();
  const { store } = open.centre;
  const { follow } = store;
  Object.assign(store, {
    follow: (options: FollowOptions) => {
      followers.push(options.signal);
      return follow(options);
    },
  });
  secret = await secretOf(open.centre, water, 'push');
  await given(open.centre, 'registerEndpoint', { company: water, url: endpoint });
  for (const company of companies) tokens.set(company, showing(await pullToken(open.centre, company)));
  await companiesAtWork(open.centre);
  await open.centre.world.advance(60_000);
});
afterAll(() => open.close());

const expectedOf = async (company: string, after = 0) => sentOf(await wholeLog(open.centre.store), company, after);
const fetchEvents = (company: string, headers: Record<string, string> = {}, parameters = '') =>
  fetch(`${open.url}/events/hookup${parameters}`, { headers: { ...tokens.get(company), ...headers } });
const linesOf = async (company: string, headers: Record<string, string> = {}, parameters = '') => {
  const response = await fetchEvents(company, { accept: 'application/x-ndjson', ...headers }, parameters);
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/x-ndjson; charset=utf-8']);
  const text = await response.text();
  expect(text === '' || text.endsWith('\n')).toBe(true);
  return text.split('\n').slice(0, -1);
};
const acknowledge = (company: string, body: string, headers: Record<string, string> = {}) =>
  fetch(`${open.url}/events/hookup/ack`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...tokens.get(company), ...headers },
    body,
  });
const listen = (company: string, headers: Record<string, string> = {}, parameters = ''): Promise<LiveEvents> =>
  hear(`${open.url}/events/hookup${parameters}`, { headers: { ...tokens.get(company), ...headers } });
const shortly = ({ id, position, data: { orderId, sequence } }: HookupMessage): Sent => ({
  id,
  position,
  orderId,
  sequence,
});
/** The next events, each as its message; the stream’s own words must agree with it. */
const messagesIn = (events: Awaited<ReturnType<LiveEvents['next']>>): Sent[] =>
  events.map(({ id, event, data }) => {
    const message = HookupMessage.parse(data);
    expect(message).toEqual(data);
    expect([id, event]).toEqual([message.position, message.type]);
    return shortly(message);
  });

describe('what a company fetches as lines', () => {
  it.each(companies)('is everything that %s was sent, as the schema has it, and then ends', async (company) => {
    const messages = (await linesOf(company)).map((line) => HookupMessage.parse(JSON.parse(line)));
    expect(messages.map(shortly)).toEqual(await expectedOf(company));
    expect(new Set(messages.map(({ data }) => data.company))).toEqual(new Set([company]));
  });

  it('is what it is pushed, byte for byte and under the same ids', async () => {
    const lines = await linesOf(water);
    expect(lines.length).toBeGreaterThan(4);
    expect(open.posts.map(({ url }) => url)).toEqual(lines.map(() => endpoint));
    expect(open.posts.map(({ body }) => body).toSorted()).toEqual(lines.toSorted());
    for (const { headers, body } of open.posts)
      expect(headers['webhook-id']).toBe((JSON.parse(body) as HookupMessage).id);
  });

  it('goes on from any place without a gap or a repeat', async () => {
    for (const company of companies) {
      const whole = await expectedOf(company);
      for (const { position } of whole) {
        const rest = (await linesOf(company, {}, `?after=${position}`)).map(
          (line) => JSON.parse(line) as HookupMessage,
        );
        expect(rest.map(shortly)).toEqual(whole.slice(whole.findIndex((one) => one.position === position) + 1));
      }
    }
  });

  it('may be any place of the log, and is nothing behind its end', async () => {
    const end = open.centre.follower.ordinal();
    expect(await linesOf(water, {}, `?after=${end}`)).toEqual([]);
    expect(await linesOf(water, {}, '?after=0')).toHaveLength((await expectedOf(water)).length);
    expect(await linesOf(water, {}, '?after=')).toHaveLength((await expectedOf(water)).length);
  });
});

describe('what is pushed', () => {
  it('is signed so that the library of Standard Webhooks verifies it', () => {
    vi.useFakeTimers({ toFake: ['Date'], now: open.centre.world.now() });
    try {
      for (const { headers, body } of open.posts)
        expect(new Webhook(secret).verify(body, { ...headers })).toEqual(JSON.parse(body));
    } finally {
      vi.useRealTimers();
    }
  });

  it('comes in the order of the log within a project, each order with its own numbers from 1', () => {
    const messages = open.posts.map(({ body }) => HookupMessage.parse(JSON.parse(body)));
    for (const ofProject of Object.values(
      Object.groupBy(messages, ({ subject }) => subject.slice(0, subject.indexOf('.'))),
    )) {
      const positions = (ofProject ?? []).map(({ position }) => Number(position));
      expect(positions).toEqual(positions.toSorted((a, b) => a - b));
    }
    for (const ofOrder of Object.values(Object.groupBy(messages, ({ subject }) => subject)))
      expect((ofOrder ?? []).map(({ data }) => data.sequence)).toEqual((ofOrder ?? []).map((_, index) => index + 1));
  });

  it('tells of each notification that these orders had', () => {
    const types = new Set(open.posts.map(({ body }) => (JSON.parse(body) as HookupMessage).type));
    expect([...types].toSorted()).toEqual([
      'onewindow.hookup.amended.v1',
      'onewindow.hookup.cancelled.v1',
      'onewindow.hookup.opened.v1',
      'onewindow.hookup.supplemented.v1',
    ]);
  });
});

describe('an order that changes hands', () => {
  it('is told to the one that gets it and to the one that had it', async () => {
    const told = async (company: string) =>
      (await linesOf(company)).map((line) => {
        const { type, data } = JSON.parse(line) as HookupMessage;
        return [type.split('.')[2], data.sequence, data.request.company];
      });
    expect(await told('carrierA')).toEqual([
      ['opened', 1, 'carrierA'],
      ['reassigned', 2, 'carrierC'],
    ]);
    expect(await told('carrierC')).toEqual([
      ['assigned', 1, 'carrierC'],
      ['amended', 2, 'carrierC'],
    ]);
  });
});

describe('a company that listens', () => {
  it('hears everything that it was sent, with the place of each as its id', async () => {
    const expected = await expectedOf(water);
    const response = await fetchEvents(water);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    });
    await response.body?.cancel();
    const live = await listen(water, { accept: 'text/event-stream' });
    expect(messagesIn(await live.next(expected.length))).toEqual(expected);
    live.leave();
  });

  it('hears what happens next, as it happens', async () => {
    const live = await listen(water, {}, `?after=${open.centre.follower.ordinal()}`);
    const orderId = await requested(open.centre);
    const [next] = messagesIn(await live.next(1));
    expect(next).toMatchObject({ orderId, sequence: 1 });
    await given(open.centre, 'cancelHookupOrder', { orderId, reason: '不再需要' });
    expect(messagesIn(await live.next(1))).toMatchObject([{ orderId, sequence: 2 }]);
    live.leave();
  });

  it('hears nothing of what others are sent, nor of what it does itself', async () => {
    const live = await listen('jinshanPower', {}, `?after=${open.centre.follower.ordinal()}`);
    const orderId = await requested(open.centre);
    await given(open.centre, 'acceptHookupOrder', { orderId });
    const ofPower = await requested(open.centre, 'power');
    expect(messagesIn(await live.next(1))).toMatchObject([{ orderId: ofPower }]);
    live.leave();
  });

  it('goes on where it was without a gap or a repeat, however often the line breaks', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...companies),
        fc.array(fc.nat(3), { maxLength: 4 }),
        fc.boolean(),
        async (company, pieces, byHeader) => {
          const whole = await expectedOf(company);
          const heard: Sent[] = [];
          for (const piece of [...pieces, whole.length]) {
            const last = heard.at(-1)?.position;
            const [headers, parameters] =
              last === undefined ? [{}, ''] : byHeader ? [{ 'last-event-id': last }, ''] : [{}, `?after=${last}`];
            const live = await listen(company, headers, parameters);
            heard.push(...messagesIn(await live.next(Math.min(piece, whole.length - heard.length))));
            live.leave();
          }
          expect(heard).toEqual(whole);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('goes by the place that its own program repeats, before the one in the address', async () => {
    const whole = await expectedOf(water);
    const live = await listen(water, { 'last-event-id': whole[1]!.position }, '?after=0');
    expect(messagesIn(await live.next(1))).toEqual([whole[2]]);
    live.leave();
  });

  it('hears every quarter of a minute that the line is still there', async () => {
    const response = await fetchEvents(water, {}, `?after=${open.centre.follower.ordinal()}`);
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
    const heard = async (length: number): Promise<string> => {
      let text = '';
      while (text.length < length) {
        const { value } = await reader.read();
        if (value === undefined) break;
        text += value;
      }
      return text;
    };
    expect(await heard(13)).toBe('retry: 3000\n\n');
    await open.centre.world.advance(30_000);
    expect(await heard(6)).toBe(':\n\n:\n\n');
    await reader.cancel();
  });

  it('is let go of when it goes away', async () => {
    await expect.poll(following).toBe(0);
    const lives = await Promise.all([...companies, ...companies].map((company) => listen(company)));
    await expect.poll(following).toBe(lives.length);
    for (const live of lives) live.leave();
    await expect.poll(following).toBe(0);
  });
});

describe('a place to go on from', () => {
  const refusal = async (parameters: string, headers: Record<string, string> = {}) => {
    const response = await fetchEvents(water, { 'accept-language': 'en', ...headers }, parameters);
    return { status: response.status, answer: (await response.json()) as Answer };
  };
  const malformed = {
    status: 400,
    answer: { errors: [{ message: words.en.faults['cursor-malformed'], extensions: { code: 'BAD_USER_INPUT' } }] },
  };

  it.each(['-1', 'x', '1.5', '1e3', '0x1', '9999999999999999', '1,2', '%20', '１'])(
    'that is none is told so: “%s”',
    async (after) => {
      expect(await refusal(`?after=${encodeURIComponent(after)}`)).toEqual(malformed);
    },
  );

  it('that is none is told so wherever it stands, also where it stands twice', async () => {
    for (const accept of ['text/event-stream', 'application/x-ndjson'])
      expect(await refusal('', { 'last-event-id': 'x', accept })).toEqual(malformed);
    expect(await refusal('?after=1&after=2')).toEqual(malformed);
  });

  it('that lies ahead is waited for, and told where it never comes', async () => {
    const ahead = open.centre.follower.ordinal() + 1;
    const waiting = linesOf(water, {}, `?after=${ahead}`);
    await new Promise((resolve) => setImmediate(resolve));
    await requested(open.centre, 'power');
    expect(await waiting).toEqual([]);

    let answered = false;
    const never = refusal(`?after=${ahead + 1_000}`).finally(() => {
      answered = true;
    });
    while (!answered) {
      await open.centre.world.advance(500);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    expect(await never).toEqual({
      status: 400,
      answer: {
        errors: [{ message: words.en.faults['after-in-the-future'], extensions: { code: 'BAD_USER_INPUT' } }],
      },
    });
  });
});

describe('the feed in pages', () => {
  interface Fact {
    readonly factId: string;
    readonly position: string;
  }
  interface Page {
    readonly edges: readonly { readonly cursor: string; readonly node: Fact }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  }
  const feed = (headers: Record<string, string>, variables: object) =>
    open.centre.ask(
      `query ($after: Position, $first: Int) { hookupFeed(after: $after, first: $first) {
        edges { cursor node { factId position } } pageInfo { hasNextPage endCursor } } }`,
      variables,
      headers,
    );
  /** Turns over pages of a size to the end. */
  const turnedOver = async (headers: Record<string, string>, first: number) => {
    const pages: Page[] = [];
    for (let page: Page | undefined; page?.pageInfo.hasNextPage !== false; pages.push(page)) {
      const { data } = await feed(headers, { first, after: page?.pageInfo.endCursor });
      page = data.hookupFeed as Page;
    }
    for (const { edges, pageInfo } of pages) {
      expect(edges.length).toBeLessThanOrEqual(first);
      expect(pageInfo.endCursor).toBe(edges.at(-1)?.cursor ?? null);
      for (const { cursor, node } of edges) expect(cursor).toBe(node.position);
    }
    return pages.flatMap(({ edges }) => edges.map(({ node }) => node));
  };

  it.each(companies)('tells %s the same, under the same ids, whatever the size of a page', async (company) => {
    const expected = (await expectedOf(company)).map(({ id, position }) => ({ factId: id, position }));
    for (const first of [1, 2, 3, expected.length, 100])
      expect(await turnedOver(tokens.get(company) ?? {}, first)).toEqual(expected);
  });

  it('tells the window every fact about orders', async () => {
    const log = await wholeLog(open.centre.store);
    const expected = log.flatMap(({ id, stream }, index) =>
      stream.startsWith('hookup-') ? [{ factId: id, position: String(index + 1) }] : [],
    );
    expect(expected.length).toBeGreaterThan(10);
    expect(await turnedOver({}, 7)).toEqual(expected);
  });

  it('has pages of 1 to 100, and takes no place that is none', async () => {
    for (const first of [0, -1, 101])
      expect(issuesOf(await feed({}, { first })).map(({ path }) => path)).toEqual(['first']);
    for (const after of ['-1', 'x', '1.5', '9999999999999999']) {
      const { errors } = await feed({}, { after });
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    }
  });

  it('tells nobody anything of a ledger that was taken over', async () => {
    const demo = await openDemoCentre('2021-11-29T01:00:00.000Z');
    try {
      const { data } = await demo.ask('{ hookupFeed { totalCount nodes { factId } } deliveries { totalCount } }');
      expect(data).toEqual({ hookupFeed: { totalCount: 0, nodes: [] }, deliveries: { totalCount: 0 } });
    } finally {
      await demo.close();
    }
  });
});

describe('a company that has much to catch up with', () => {
  it('misses nothing and hears nothing twice, though more happens meanwhile', async () => {
    const own = await openDoors();
    const { store } = own.centre;
    const company = 'jinshanDrainage';
    const token = showing(await pullToken(own.centre, company));
    // More than are looked up at once.
    for (let order = 0; order < 201; order += 1) await requested(own.centre, 'drainage');
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const { readStream } = store;
    let isHeld = false;
    Object.assign(store, {
      readStream: async (...asked: Parameters<typeof readStream>) => {
        isHeld = true;
        await held;
        return readStream(...asked);
      },
    });
    const live = await hear(`${own.url}/events/hookup`, { headers: token });
    await expect.poll(() => isHeld).toBe(true);
    Object.assign(store, { readStream });
    for (let order = 0; order < 3; order += 1) await requested(own.centre, 'drainage');
    release();
    const expected = sentOf(await wholeLog(store), company);
    expect(expected).toHaveLength(204);
    expect(messagesIn(await live.next(204))).toEqual(expected);
    const orderId = await requested(own.centre, 'drainage');
    expect(messagesIn(await live.next(1))).toMatchObject([{ orderId }]);
    live.leave();
    await own.close();
  });
});

describe('a house that closes', () => {
  it('ends what it tells, after everything that it had to tell', async () => {
    const own = await openDoors();
    const token = showing(await pullToken(own.centre, water));
    await requested(own.centre);
    const live = await hear(`${own.url}/events/hookup`, { headers: token });
    expect(await live.next(1)).toHaveLength(1);
    const rest = live.next(1_000);
    own.centre.endSubscriptions();
    expect(await rest).toEqual([]);
    const late = await hear(`${own.url}/events/hookup`, { headers: token });
    expect(await late.next(1_000)).toHaveLength(1);
    await own.close();
  });
});

describe('a company that says what it has read', () => {
  const waiting = async (company: string): Promise<number> =>
    (await open.centre.ask(`{ utility(company: "${company}") { waiting } }`)).data.utility.waiting;

  it('settles that, up to the position that it names', async () => {
    const company = 'carrierA';
    const before = await waiting(company);
    expect(before).toBeGreaterThan(0);
    const [first] = await linesOf(company);
    const { position } = JSON.parse(first ?? '') as HookupMessage;
    const one = await acknowledge(company, JSON.stringify({ position }));
    expect([one.status, await one.json()]).toMatchObject([200, { acknowledged: 1 }]);
    expect(await waiting(company)).toBe(before - 1);
    const again = await acknowledge(company, JSON.stringify({ position }));
    expect(await again.json()).toMatchObject({ acknowledged: 0 });
  });

  it('is told what is wrong with it', async () => {
    const company = 'carrierA';
    const ahead = await acknowledge(company, '{"position":"99999999"}', { 'accept-language': 'en' });
    expect([ahead.status, await ahead.json()]).toMatchObject([
      409,
      { refusal: { code: 'position-ahead', field: 'position', message: expect.stringContaining('the log ends at') } },
    ]);
    for (const body of ['{}', '{"position":12}', '{"position":"0"}', '{"position":"1","company":"jinshanWater"}'])
      expect((await acknowledge(company, body)).status).toBe(400);
    expect((await acknowledge(company, 'position=1', { 'content-type': 'text/plain' })).status).toBe(400);
    const stranger = await acknowledge(company, '{"position":"1"}', { authorization: 'Bearer owt_x_y' });
    expect([stranger.status, stranger.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
    const nobody = await fetch(`${open.url}/events/hookup/ack`, { method: 'POST' });
    expect(nobody.status).toBe(401);
  });
});

describe('a company that asks for JSON', () => {
  it('gets a page of what there is and where to go on, and never a stream without an end', async () => {
    const all = await expectedOf('jinshanPower');
    const answer = await fetchEvents('jinshanPower', { accept: 'application/json' });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8']);
    const { messages, position } = (await answer.json()) as { messages: HookupMessage[]; position: string };
    expect(messages.map(shortly)).toEqual(all.slice(0, 100));
    expect(position).toBe(all.slice(0, 100).at(-1)?.position);
    const end = await fetchEvents('jinshanPower', { accept: 'application/json' }, `?after=${all.at(-1)?.position}`);
    expect(await end.json()).toEqual({ messages: [], position: all.at(-1)?.position });
    const strange = await fetchEvents('jinshanPower', { accept: 'text/html' });
    expect([strange.status, await strange.json()]).toMatchObject([
      406,
      { errors: [{ extensions: { code: 'NOT_ACCEPTABLE' } }] },
    ]);
  });
});
