import { randomBytes } from 'node:crypto';

import { listen } from '@onewindow/app/serve.ts';
import { answerLinkHash, newAnswerLink } from '@onewindow/hookup/order/answerLinkToken.ts';
import { systemWorld } from '@onewindow/infra/systemWorld.ts';
import { hookupStream } from '@onewindow/schema/streams.ts';
import { words } from '@onewindow/schema/words.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { as } from '../people.ts';
import { openTestCentre, type TestCentre } from '../testCentre.ts';
import { give, given, refusalOf, requested } from './asking.ts';
import { wholeLog } from './wholeLog.ts';

let centre: TestCentre;
let listener: Awaited<ReturnType<typeof listen>>;
beforeAll(async () => {
  const door = { trustedProxies: ['127.0.0.0/8'] };
  centre = await openTestCentre(
    '2021-06-01T01:00:00.000Z',
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    door,
  );
  listener = await listen(centre.app, { host: '127.0.0.1', port: 0, world: systemWorld });
});
afterAll(async () => {
  await listener.close();
  await centre.close();
});

const said = words['zh-CN'].refusals;
const tokens = { randomBytes: (size: number) => new Uint8Array(randomBytes(size)) };

/** Has the window issue a link for an order of the water company. */
const linkFor = async (orderId: string, endsOn = '2021-06-05'): Promise<string> => {
  const token = newAnswerLink('jinshanWater', tokens);
  await given(centre, 'issueAnswerLink', { orderId, hash: answerLinkHash(token), endsOn });
  return token;
};

interface Page {
  readonly status: number;
  readonly text: string;
  readonly headers: Headers;
}
const pageOf = async (response: Response): Promise<Page> => ({
  status: response.status,
  text: await response.text(),
  headers: response.headers,
});
const look = async (token: string): Promise<Page> => pageOf(await fetch(`${listener.url}/answer/${token}`));
const answer = async (token: string, fields: Record<string, string>): Promise<Page> =>
  pageOf(
    await fetch(`${listener.url}/answer/${token}`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(fields).toString(),
    }),
  );
const accepts = (orderId: string) => ({
  answer: 'accepted',
  orderId,
  companyNumber: '水 7',
  commandId: crypto.randomUUID(),
});
const factsOf = async (orderId: string) =>
  (await wholeLog(centre.store)).filter(({ stream }) => stream === hookupStream(orderId));

describe('a link for an answer', () => {
  it('shows its order alone, and takes one answer, which is the company’s by this link', async () => {
    const orderId = await requested(centre);
    const token = await linkFor(orderId);
    const page = await look(token);
    expect(page.status).toBe(200);
    for (const told of [orderId, '示例厂房', '示例建设单位', '金山工业区示例路 1 号', '金山供水企业', '2021-06-05'])
      expect(page.text).toContain(told);
    // What can be answered now, and nothing else.
    expect([...page.text.matchAll(/name="answer" value="(\w+)"/gu)].map(([, type]) => type)).toEqual([
      'accepted',
      'supplementRequested',
      'declined',
    ]);
    const recorded = await answer(token, accepts(orderId));
    expect([recorded.status, recorded.text.includes(words['zh-CN'].pages['answer-recorded'])]).toEqual([200, true]);

    const facts = await factsOf(orderId);
    expect(facts.map(({ type }) => type)).toEqual([
      'HookupOrderOpened',
      'AnswerLinkIssued',
      'HookupOrderAccepted',
      'AnswerLinkUsed',
    ]);
    const [, , accepted, used] = facts;
    expect(accepted!.data).toMatchObject({ companyNumber: '水 7' });
    for (const fact of [accepted, used]) {
      const { actor } = fact!.metadata as unknown as { readonly actor: object };
      expect(actor).toEqual({ role: 'utility', id: 'jinshanWater' });
    }
    const { data } = await centre.ask(`{ hookupOrder(id: "${orderId}") { history(last: 1) { nodes { sentence } } } }`);
    expect(data.hookupOrder.history.nodes[0].sentence).toContain('凭链接');
  });

  it('answers a repeat of the same answer alike, and refuses every other by its own words', async () => {
    const orderId = await requested(centre);
    const token = await linkFor(orderId);
    const first = accepts(orderId);
    await answer(token, first);
    const before = await centre.logLength();
    for (const page of [await look(token), await answer(token, accepts(orderId))]) {
      expect(page.status).not.toBe(200);
      expect(page.text).toContain(said['answer-link-used']);
    }
    // Whoever loads the page of the answer again sends the same, and is told the same.
    expect((await answer(token, first)).status).toBe(200);
    expect(await centre.logLength()).toBe(before);
  });

  it('is refused in other words once it has run out, was revoked, or the order has moved on', async () => {
    const orders = [await requested(centre), await requested(centre), await requested(centre)];
    const [late = '', revoked = '', moved = ''] = await Promise.all(
      orders.map((orderId) => linkFor(orderId, '2021-06-01')),
    );
    await given(centre, 'revokeAnswerLink', { orderId: orders[1] });
    await given(centre, 'acceptHookupOrder', { orderId: orders[2] });
    for (const token of [revoked, moved]) {
      const page = await look(token);
      expect([page.status, page.text.includes(said['answer-link-revoked'])]).toEqual([410, true]);
      expect(page.text).not.toContain('示例厂房');
      expect((await answer(token, accepts(orders[0]!))).text).toContain(said['answer-link-revoked']);
    }
    expect((await look(late)).status).toBe(200);
    await centre.world.advance(24 * 3_600_000);
    const page = await look(late);
    expect([page.status, page.text.includes('2021-06-01')]).toEqual([410, true]);
    expect((await answer(late, accepts(orders[0]!))).text).toContain('该链接已过期');
    expect((await factsOf(orders[0]!)).map(({ type }) => type)).toEqual(['HookupOrderOpened', 'AnswerLinkIssued']);
  });

  it('answers no other order, and says no more of it than of one that is not there', async () => {
    const [own, other] = [await requested(centre), await requested(centre)];
    const token = await linkFor(own, '2021-06-05');
    const before = await centre.logLength();
    const tried = [
      await answer(token, accepts(other)),
      await answer(token, accepts('2105-310116-04-01-999999.temporary.water.1')),
    ];
    for (const page of tried) {
      expect(page.status).toBe(409);
      expect(page.text).toContain(said['order-unknown']);
    }
    expect(await centre.logLength()).toBe(before);
    expect((await answer(token, accepts(own))).status).toBe(200);
  });

  it('tells whoever guesses, alters or cuts off a token the same, whatever it is', async () => {
    const token = await linkFor(await requested(centre));
    const altered = token.replace(/.(?=.{9}$)/u, (letter) => (letter === 'A' ? 'B' : 'A'));
    const pages = await Promise.all(
      [
        newAnswerLink('jinshanWater', tokens),
        altered,
        token.slice(0, -1),
        `${token}x`,
        'owa_',
        '__proto__',
        '%F0%9F%98%80',
      ].map(look),
    );
    expect(new Set(pages.map(({ text }) => text)).size).toBe(1);
    expect(pages.map(({ status }) => status)).toEqual(pages.map(() => 404));
    expect(pages[0]!.text).toContain(said['answer-link-unknown']);
    for (const page of pages) expect(page.text).not.toContain('owa_');
  });

  it('lets whoever asks again and again wait, from wherever they come, and nobody else', async () => {
    const token = await linkFor(await requested(centre));
    const from = async (address: string, shown: string): Promise<number> => {
      const response = await fetch(`${listener.url}/answer/${shown}`, { headers: { 'x-forwarded-for': address } });
      await response.body?.cancel();
      return response.status;
    };
    const guesses = await Promise.all(
      Array.from({ length: 40 }, () => from('203.0.113.9', newAnswerLink('jinshanWater', tokens))),
    );
    expect(new Set(guesses)).toEqual(new Set([404, 429]));
    // From there not even a genuine one is looked at any more; from elsewhere it is.
    expect(await from('203.0.113.9', token)).toBe(429);
    expect(await from('203.0.113.10', token)).toBe(200);
  });

  it('tells what is wrong with an answer at its place, keeps what was typed, and holds on', async () => {
    const orderId = await requested(centre);
    const token = await linkFor(orderId, '2021-06-05');
    const wrong = await answer(token, { answer: 'declined', orderId, code: 'noCapacity', reason: '' });
    expect(wrong.status).toBe(400);
    expect(wrong.text).toContain('answer.data.reason');
    expect(wrong.text).toContain('<option value="noCapacity" selected>');
    const early = await answer(token, { answer: 'connected', orderId });
    expect([early.status, early.text.includes(said['not-ready-to-connect'])]).toEqual([409, true]);
    expect((await answer(token, { answer: 'withdrawn', orderId })).status).toBe(400);
    expect(
      (await answer(token, { answer: 'accepted', orderId, companyNumber: '<script>alert(1)</script>' })).status,
    ).toBe(200);
  });

  it('is kept by its hash alone, stored nowhere on the way, and sent on to nobody', async () => {
    const orderId = await requested(centre);
    const token = await linkFor(orderId, '2021-06-05');
    const { headers, text } = await look(token);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('x-robots-tag')).toContain('noindex');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    // It leads nowhere else, and runs nothing.
    expect(text).not.toMatch(/https?:|<script|<a /u);
    await answer(token, accepts(orderId));
    expect(JSON.stringify(await wholeLog(centre.store))).not.toContain(token);
  });

  it('opens nothing but its page: by no other way is its token anybody', async () => {
    const token = await linkFor(await requested(centre));
    const response = await fetch(`${listener.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: '{ hookupOrders { totalCount } }' }),
    });
    expect(response.status).toBe(401);
  });

  it('is issued and revoked by the window alone', async () => {
    const orderId = await requested(centre);
    const input = { orderId, hash: answerLinkHash(newAnswerLink('jinshanWater', tokens)), endsOn: '2021-06-05' };
    for (const person of [
      'jinshanWater',
      'applicant',
      'systemAdministrator',
      'securityAdministrator',
      'housing.head',
    ]) {
      for (const name of ['issueAnswerLink', 'revokeAnswerLink']) {
        const { errors = [] } = await give(centre, name, name === 'issueAnswerLink' ? input : { orderId }, as(person));
        expect([person, name, errors[0]?.extensions.code]).toEqual([person, name, 'FORBIDDEN']);
      }
    }
    expect(await refusalOf(centre, 'revokeAnswerLink', { orderId })).toMatchObject({ code: 'no-answer-link' });
    await given(centre, 'issueAnswerLink', input);
    const { data } = await centre.ask(`{ hookupOrder(id: "${orderId}") { answerLinkEndsOn } }`, {}, as('clerk'));
    expect(data.hookupOrder.answerLinkEndsOn).toBe('2021-06-05');
    expect(await refusalOf(centre, 'issueAnswerLink', input)).toMatchObject({ code: 'link-already-issued' });
    await given(centre, 'acceptHookupOrder', { orderId });
    const after = await centre.ask(`{ hookupOrder(id: "${orderId}") { answerLinkEndsOn } }`, {}, as('clerk'));
    expect(after.data.hookupOrder.answerLinkEndsOn).toBeNull();
  });
});
