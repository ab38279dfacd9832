import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, describe, expect, it, vi } from 'vitest';

import { published } from './jsonSchema.ts';
import type { HookupMessage } from './message.ts';
import { openUtilityDemo, type UtilityDemoOptions } from './openUtilityDemo.ts';
import { message, orderId, push, secrets, standInCentre } from './utilityDemo.fixtures.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

const open = async (options: Partial<UtilityDemoOptions> = {}): Promise<string> => {
  const demo = await openUtilityDemo({
    company: 'jinshanWater',
    port: 0,
    at: 'http://127.0.0.1:9',
    secrets,
    accepts: false,
    waits: [1, 1],
    ...options,
  });
  closing.push(demo.close);
  return demo.url;
};

const openCentre = async (...statuses: readonly number[]) => {
  const centre = await standInCentre(...statuses);
  closing.push(centre.close);
  return centre;
};

const send = (url: string, one: HookupMessage = message(1)) => push(url, JSON.stringify(one), { id: one.id });
const get = async (url: string): Promise<unknown> => (await fetch(url)).json();
const post = (url: string, type: string, data: object) =>
  fetch(`${url}/orders/${orderId}/${type}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(data),
  });

/** As a centre sends it to see whether a company is reached. */
const test = (() => {
  const { subject: _subject, dataschema: _dataschema, position: _position, ...envelope } = message(2);
  return { ...envelope, type: 'onewindow.hookup.test.v1', data: { version: 1, company: 'jinshanWater' } };
})();

describe('what a centre sends', () => {
  it('is acknowledged where it is signed, and shown', async () => {
    const url = await open();
    expect((await send(url)).status).toBe(204);
    expect(await get(`${url}/orders`)).toMatchObject([{ orderId, state: 'received', missing: [] }]);
    const page = await fetch(url);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await page.text()).toContain('示例厂房');
  });

  it('is acknowledged as the published examples have it, and where it says more than this company knows', async () => {
    const url = await open();
    const { examples } = published('hookup-message.v1.json') as { examples: readonly HookupMessage[] };
    for (const example of examples.slice(0, -1)) {
      const more = { ...example, later: 1, data: { ...example.data, request: { ...example.data.request, later: 1 } } };
      expect((await send(url, more)).status).toBe(204);
    }
    expect(await get(`${url}/orders`)).toMatchObject([
      { messages: examples.slice(0, -1).map(({ id, type }) => ({ id, type })) },
    ]);
  });

  it('is turned away where somebody else signed it, or long ago, or nobody', async () => {
    const url = await open();
    const body = JSON.stringify(message(1));
    expect((await push(url, body, { secret: secrets.callback })).status).toBe(401);
    expect((await push(url, body, { ago: 6 * 60_000 })).status).toBe(401);
    expect((await fetch(`${url}/hookups`, { method: 'POST', body })).status).toBe(401);
    expect(await get(`${url}/inbox`)).toEqual({ repeats: 0, messages: [] });
  });

  it('is turned away with words where it is malformed, or another company’s, or under another id', async () => {
    const url = await open();
    const { data, ...envelope } = message(1);
    const others = JSON.stringify({ ...envelope, data: { ...data, company: 'jinshanPower' } });
    for (const [body, words] of [
      ['{', 'no JSON'],
      [JSON.stringify(envelope), 'data'],
      [others, 'another company'],
      [JSON.stringify({ ...message(1), time: '2021-06-31T02:00:00.000Z' }), 'message/time'],
      [JSON.stringify({ ...test, id: message(1).id, data: {} }), 'message'],
      [JSON.stringify(message(2)), 'webhook-id'],
    ] as const) {
      const response = await push(url, body);
      expect([response.status, await response.text()]).toEqual([400, expect.stringContaining(words)]);
    }
  });

  it('is turned away where it is larger than 1 MiB', async () => {
    const url = await open();
    expect((await push(url, ' '.repeat(1024 * 1024 + 1))).status).toBe(413);
    expect((await push(url, ' '.repeat(1024 * 1024))).status).toBe(400);
  });

  it('is acknowledged again where it comes again, and answered once', async () => {
    const centre = await openCentre();
    const url = await open({ at: centre.url, accepts: true });
    for (const _ of [1, 2, 3]) expect((await send(url)).status).toBe(204);
    expect(await get(`${url}/inbox`)).toMatchObject({ repeats: 2, messages: [{ repeats: 2, message: message(1) }] });
    await vi.waitFor(async () => expect(await get(`${url}/orders`)).toMatchObject([{ state: 'accepted' }]));
    expect(centre.seen).toHaveLength(1);
  });

  it('shows the gap that it leaves', async () => {
    const url = await open();
    await send(url);
    await send(url, message(3, 'amended'));
    expect(await get(`${url}/orders`)).toMatchObject([{ missing: [2] }]);
  });

  it('stands in the journal when it is acknowledged, repeats and tests too', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'onewindow-utility-'));
    closing.push(() => rmSync(folder, { recursive: true }));
    const journal = join(folder, 'journal.ndjson');
    const url = await open({ journal });
    const { id, type, position, data } = message(1);
    await send(url);
    await send(url);
    expect((await push(url, JSON.stringify(test), { id: test.id })).status).toBe(204);
    const lines = readFileSync(journal, 'utf8').trim().split('\n');
    const about = { id, type, position, orderId, sequence: data.sequence, receivedAt: expect.any(String) };
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      { ...about, repeat: false },
      { ...about, repeat: true },
      { id: test.id, type: test.type, receivedAt: expect.any(String), repeat: false },
    ]);
    expect(await get(`${url}/orders`)).toHaveLength(1);
  });
});

describe('what the company answers', () => {
  it('is signed, and a new order is accepted under the company’s own number', async () => {
    const centre = await openCentre();
    const url = await open({ at: centre.url, accepts: true });
    await send(url);
    await vi.waitFor(() => expect(centre.seen).toHaveLength(1));
    const data = { orderId, companyNumber: 'JINSHANWATER-000001' };
    expect(centre.seen).toMatchObject([{ company: 'jinshanWater', callback: { type: 'accepted', data } }]);
  });

  it('is sent again under the same id until the centre has said something', async () => {
    const centre = await openCentre(503, 500, 200);
    const url = await open({ at: centre.url });
    await send(url);
    expect((await post(url, 'readyToConnect', {})).status).toBe(200);
    expect(centre.seen).toHaveLength(3);
    expect(new Set(centre.seen.map(({ id }) => id)).size).toBe(1);
    expect(await get(`${url}/orders`)).toMatchObject([{ state: 'readyToConnect', answers: [{ attempts: 3 }] }]);
  });

  it('is not sent again where the centre refuses it, and the refusal is told', async () => {
    const centre = await openCentre(409);
    const url = await open({ at: centre.url });
    await send(url);
    const response = await post(url, 'accepted', { companyNumber: 'W-7' });
    expect([response.status, await response.json()]).toMatchObject([409, { refusal: { code: 'order-not-open' } }]);
    expect(centre.seen).toMatchObject([{ callback: { data: { companyNumber: 'W-7' } } }]);
    expect(await (await fetch(url)).text()).toContain('409 order-not-open: The order is no longer open.');
  });

  it('is told to have come to nobody where no centre is there', async () => {
    const url = await open();
    await send(url);
    const response = await post(url, 'surveyed', { externalLine: true, number: 'S-1' });
    expect(response.status).toBe(502);
    expect(await get(`${url}/orders`)).toMatchObject([{ state: 'received', answers: [{ attempts: 3, taken: false }] }]);
  });

  it('comes from a form of the page, which then shows it', async () => {
    const centre = await openCentre();
    const url = await open({ at: centre.url });
    await send(url);
    const body = new URLSearchParams({ externalLine: 'yes', number: 'S-1', reply: '' });
    const response = await fetch(`${url}/orders/${orderId}/surveyed`, { method: 'POST', body, redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([303, '/']);
    const data = { orderId, externalLine: true, number: 'S-1' };
    expect(centre.seen.map(({ callback }) => callback)).toEqual([{ type: 'surveyed', data }]);
    expect(await (await fetch(url)).text()).toContain('踏勘答复 Survey replied');
  });

  it('is none where the form is a strange page’s, the order unknown, or a word missing', async () => {
    const url = await open();
    await send(url);
    const body = new URLSearchParams();
    const headers = { 'sec-fetch-site': 'cross-site' };
    expect((await fetch(`${url}/orders/${orderId}/accepted`, { method: 'POST', body, headers })).status).toBe(403);
    expect((await fetch(`${url}/orders/other/accepted`, { method: 'POST', body })).status).toBe(404);
    expect((await post(url, 'toString', {})).status).toBe(404);
    const declined = await post(url, 'declined', { code: 'other' });
    expect([declined.status, await declined.text()]).toEqual([400, expect.stringContaining("property 'reason'")]);
    expect(await get(`${url}/orders`)).toMatchObject([{ answers: [] }]);
  });
});

it('a port that is taken is told in one line', async () => {
  const port = Number(new URL(await open()).port);
  await expect(open({ port })).rejects.toThrow(`port ${port} cannot be used: another program listens there`);
});
