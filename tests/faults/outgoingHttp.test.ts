import type { Socket } from 'node:net';
import { setImmediate as nextTurn } from 'node:timers/promises';

import { openOutgoingHttp, type OutgoingHttp, type OutgoingHttpOptions } from '@onewindow/infra/outgoingHttp.ts';
import type { Post } from '@onewindow/kernel/http.ts';
import { afterEach, describe, expect, it } from 'vitest';

import { gone, neighbour, ok, say, trickle } from './neighbour.ts';

const opened: OutgoingHttp[] = [];
const outgoing = (options: Partial<OutgoingHttpOptions> = {}): OutgoingHttp => {
  const http = openOutgoingHttp({ allow: [], allowLoopbackHttp: true, ...options });
  opened.push(http);
  return http;
};
afterEach(async () => {
  await Promise.all(opened.splice(0).map((http) => http.close()));
});

const post = (port: number, signal: AbortSignal = new AbortController().signal): Post => ({
  url: `http://127.0.0.1:${port}/hooks/path-secret`,
  headers: { 'content-type': 'application/json', authorization: 'header-secret' },
  body: '{"word":"body-secret"}',
  signal,
});

const failing = (failure: string): object => ({ name: 'PostFailed', failure });

describe('a post', () => {
  it('arrives as it was given, and the reply comes back with its status, its headers and its body', async () => {
    const words = 'HTTP/1.1 201 Made\r\nX-One: a\r\nX-One: b\r\nContent-Length: 6\r\n\r\n一窗';
    await using server = await neighbour(say(words));
    const reply = await outgoing().send(post(server.port));
    expect(reply).toEqual({ status: 201, headers: { 'x-one': 'a, b', 'content-length': '6' }, body: '一窗' });
    expect(server.heard()).toMatch(/^POST \/hooks\/path-secret HTTP\/1\.1\r\n/);
    expect(server.heard()).toMatch(/\r\nauthorization: header-secret\r\n.*\r\n\r\n\{"word":"body-secret"\}$/s);
  });

  it('that is redirected is not followed: that is the reply', async () => {
    const words = 'HTTP/1.1 302 Found\r\nlocation: http://169.254.169.254/\r\ncontent-length: 0\r\n\r\n';
    await using server = await neighbour(say(words));
    const reply = await outgoing().send(post(server.port));
    expect(reply).toMatchObject({ status: 302, headers: { location: 'http://169.254.169.254/' } });
    expect(server.callers).toHaveLength(1);
  });

  it('is answered after hints that came first', async () => {
    await using server = await neighbour(say(`HTTP/1.1 103 Early Hints\r\nlink: x\r\n\r\n${ok}`));
    expect(await outgoing().send(post(server.port))).toMatchObject({ status: 200, body: 'ok' });
  });

  it('and ninety-nine more at once all arrive, over sixty-four connections at most', async () => {
    await using server = await neighbour((caller) => setImmediate(() => caller.write(ok)));
    const http = outgoing();
    const replies = await Promise.all(Array.from({ length: 100 }, () => http.send(post(server.port))));
    expect(replies.map(({ status }) => status)).toEqual(Array.from({ length: 100 }, () => 200));
    expect(server.callers.length).toBeLessThanOrEqual(64);
  });
});

describe('no reply, because the other side', () => {
  it('does not listen', async () => {
    const { port, [Symbol.asyncDispose]: leave } = await neighbour(say(ok));
    await leave();
    const http = outgoing();
    const posts = Array.from({ length: 100 }, () => http.send(post(port)));
    for (const sent of await Promise.allSettled(posts)) {
      expect(sent).toMatchObject({ status: 'rejected', reason: failing('connection') });
    }
  });

  it.each<[string, (caller: Socket) => void]>([
    ['resets the connection', (caller) => caller.resetAndDestroy()],
    ['closes the connection', (caller) => caller.end()],
    ['closes it in the middle of the head', (caller) => caller.end('HTTP/1.1 200 OK\r\ncontent-le')],
    ['does not speak HTTP', say('SSH-2.0-OpenSSH_9.6\r\n')],
    [
      'wants to speak something else',
      say('HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n'),
    ],
    ['has a head without end', (caller) => trickle(caller, `x: ${'x'.repeat(9000)}\r\n`, 'HTTP/1.1 200 OK\r\n')],
  ])('%s', async (_how, answer) => {
    await using server = await neighbour(answer);
    await expect(outgoing().send(post(server.port))).rejects.toMatchObject(failing('connection'));
  });

  it('resets the connection as soon as it stands', async () => {
    await using server = await neighbour(say(ok), { greet: (caller) => caller.resetAndDestroy() });
    await expect(outgoing().send(post(server.port))).rejects.toMatchObject(failing('connection'));
  });

  it.each<[string, (caller: Socket) => void]>([
    ['never answers', () => undefined],
    ['never ends its head', say('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n')],
    ['trickles its head', (caller) => trickle(caller, 'a: b\r\n', 'HTTP/1.1 200 OK\r\n')],
    ['hints for ever', (caller) => trickle(caller, 'HTTP/1.1 103 Early Hints\r\n\r\n')],
  ])('%s: the limit is one of the whole, and the connection is given up', async (_how, answer) => {
    await using server = await neighbour(answer);
    const sent = outgoing({ limits: { head: 200 } }).send(post(server.port));
    await expect(sent).rejects.toMatchObject(failing('timeout'));
    await gone(server.callers[0]);
  });

  it('and the message says where, but nothing that is secret', async () => {
    await using server = await neighbour((caller) => caller.resetAndDestroy());
    const error: unknown = await outgoing()
      .send(post(server.port))
      .catch((reason: unknown) => reason);
    expect(String(error)).toContain(`http://127.0.0.1:${server.port}: `);
    expect(String(error)).not.toContain('secret');
  });
});

describe('the body of a reply', () => {
  it.each<[string, string, (caller: Socket) => void]>([
    ['never comes', '', () => undefined],
    ['does not end', 'begun', say('begun')],
    ['breaks off', 'begun', (caller) => void caller.end('begun')],
    ['is reset', '', (caller) => setTimeout(() => caller.resetAndDestroy(), 20)],
    ['is garbage', '\uFFFD(', (caller) => void caller.end(Buffer.from([0xc3, 0x28]))],
  ])('that %s fails nothing: what has arrived is there', async (_how, body, answer) => {
    for (const status of [200, 500]) {
      await using server = await neighbour((caller) => {
        caller.write(`HTTP/1.1 ${status} X\r\ncontent-length: 20\r\n\r\n`);
        answer(caller);
      });
      const reply = await outgoing({ limits: { body: 500 } }).send(post(server.port));
      expect(reply).toMatchObject({ status, body });
      await gone(server.callers[0]);
    }
  });

  it('that trickles is left at the limit', async () => {
    const head = 'HTTP/1.1 200 OK\r\ncontent-length: 1000000\r\n\r\n';
    await using server = await neighbour((caller) => trickle(caller, 'x', head));
    const reply = await outgoing({ limits: { body: 500 } }).send(post(server.port));
    expect(reply.body).toMatch(/^x*$/);
    await gone(server.callers[0]);
  });

  it('is read for 64 KiB, and no more is let in of 10 MB', async () => {
    let poured = 0;
    const pour = (caller: Socket): void => {
      if (caller.destroyed || poured >= 10_000_000) return;
      poured += 16_384;
      caller.write('窗'.repeat(5_461) + '!', () => setImmediate(() => pour(caller)));
    };
    await using server = await neighbour((caller) => {
      caller.write('HTTP/1.1 200 OK\r\ncontent-length: 10000000\r\n\r\n');
      pour(caller);
    });
    const reply = await outgoing().send(post(server.port));
    expect(reply.status).toBe(200);
    expect(Buffer.byteLength(reply.body)).toBe(64 * 1024);
    await gone(server.callers[0]);
    expect(poured).toBeLessThan(512 * 1024);
  });

  it('that is cut through a character ends before it', async () => {
    const body = `${'x'.repeat(64 * 1024 - 1)}窗窗`;
    await using server = await neighbour(
      say(`HTTP/1.1 200 OK\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`),
    );
    expect((await outgoing().send(post(server.port))).body).toBe('x'.repeat(64 * 1024 - 1));
  });
});

describe('calling a post off', () => {
  const reason = new Error('The delivery is no longer wanted.');

  it('before it begins sends nothing', async () => {
    await using server = await neighbour(say(ok));
    await expect(outgoing().send(post(server.port, AbortSignal.abort(reason)))).rejects.toBe(reason);
    expect(server.callers).toHaveLength(0);
  });

  it.each<[string, (caller: Socket) => void]>([
    ['before the head', () => undefined],
    ['within the head', say('HTTP/1.1 200 OK\r\n')],
  ])('%s ends it at once, and its connection', async (_when, answer) => {
    await using server = await neighbour(answer);
    const off = new AbortController();
    const sent = outgoing().send(post(server.port, off.signal));
    await server.posts(1);
    for (const _ of Array.from({ length: 10 })) await nextTurn();
    off.abort(reason);
    await expect(sent).rejects.toBe(reason);
    await gone(server.callers[0]);
    await nextTurn();
    expect(server.callers).toHaveLength(1);
  });

  it('within the body leaves the reply standing, with what arrived of it', async () => {
    await using server = await neighbour(say('HTTP/1.1 200 OK\r\ncontent-length: 20\r\n\r\nbegun'));
    const off = new AbortController();
    const sent = outgoing().send(post(server.port, off.signal));
    await server.posts(1);
    for (const _ of Array.from({ length: 10 })) await nextTurn();
    off.abort(reason);
    await expect(sent).resolves.toMatchObject({ status: 200, body: 'begun' });
    await gone(server.callers[0]);
  });

  it('while it waits for one of the connections leaves no trace of it', async () => {
    await using server = await neighbour(() => undefined);
    const http = outgoing();
    const off = new AbortController();
    const sent = Promise.allSettled(Array.from({ length: 100 }, () => http.send(post(server.port, off.signal))));
    await server.posts(64);
    off.abort(reason);
    for (const one of await sent) expect(one).toEqual({ status: 'rejected', reason });
    await Promise.all(server.callers.map(gone));
    await nextTurn();
    expect(server.callers).toHaveLength(64);
  });

  it('is what closing does with all of them', async () => {
    await using server = await neighbour(() => undefined);
    const http = outgoing();
    const sent = http.send(post(server.port));
    await server.posts(1);
    await Promise.all([expect(sent).rejects.toMatchObject(failing('connection')), http.close()]);
    await gone(server.callers[0]);
    await expect(http.send(post(server.port))).rejects.toMatchObject(failing('connection'));
  });
});

describe('a connection', () => {
  it('serves one post after the other', async () => {
    await using server = await neighbour(say(ok));
    const http = outgoing();
    for (const _ of [1, 2, 3]) {
      await http.send(post(server.port));
      await nextTurn();
    }
    expect(server.callers).toHaveLength(1);
  });

  it.each<[string, (caller: Socket) => void]>([
    ['closed', (caller) => caller.end()],
    ['reset', (caller) => caller.resetAndDestroy()],
  ])('that was %s while it was idle costs no post', async (_how, end) => {
    await using server = await neighbour(say(ok));
    const http = outgoing();
    await http.send(post(server.port));
    for (const caller of server.callers) end(caller);
    await nextTurn();
    expect(await http.send(post(server.port))).toMatchObject({ status: 200 });
    expect(server.callers).toHaveLength(2);
  });
});
