import { type Post, PostFailed, type PostFailure, type Reply } from '@onewindow/kernel/http.ts';
import { millisecondsAt } from '@onewindow/kernel/instant.ts';
import type { World } from '@onewindow/kernel/world.ts';
import { describe, expect, it } from 'vitest';

import { postSigned } from './post.ts';
import { newSecret, signatureFault } from './signature.ts';

const start = millisecondsAt('2021-07-01T02:00:00.000Z');
const timeLimit = 15_000;
const secret = newSecret({ randomBytes: (count) => new Uint8Array(count) });
const id = '4f8de7a2-5d1c-5b1a-9d0e-0c6f0a8b7e11';
const body = '{"工程":"示例厂房"}';
const url = 'https://hooks.example.org/onewindow';

/** A clock that is turned by hand, with its timers. */
const handTurned = () => {
  let now = start;
  const timers = new Set<{ readonly at: number; readonly act: () => void }>();
  const world: World = {
    now: () => now,
    after: (milliseconds, act) => {
      const timer = { at: now + milliseconds, act };
      timers.add(timer);
      return () => void timers.delete(timer);
    },
    soon: (act) => act(),
    monotonic: () => 0,
    randomUuid: () => id,
    randomBytes: (count) => new Uint8Array(count),
  };
  const turn = (milliseconds: number): void => {
    now += milliseconds;
    for (const timer of timers) if (timer.at <= now && timers.delete(timer)) timer.act();
  };
  return { world, turn, running: () => timers.size };
};

/** Posts to an endpoint that behaves in a way; the clock may be turned meanwhile. */
const post = async (
  endpoint: (post: Post) => Promise<Reply>,
  meanwhile: (hand: { turn: (milliseconds: number) => void; stop: () => void }) => void = () => undefined,
) => {
  const { world, turn, running } = handTurned();
  const stopping = new AbortController();
  const sent: Post[] = [];
  const send = (one: Post): Promise<Reply> => {
    sent.push(one);
    return endpoint(one);
  };
  const outcome = postSigned({ world, send, timeLimit }, { url, id, body, secrets: [secret] }, stopping.signal);
  meanwhile({ turn, stop: () => stopping.abort(new Error('this node is stopping')) });
  return { outcome: await outcome, sent, running: running() };
};
const reply = (status: number, headers: Reply['headers'] = {}, text = '') =>
  post(() => Promise.resolve({ status, headers, body: text }));
const silent = ({ signal }: Post): Promise<Reply> =>
  new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error));
  });

describe('what is posted', () => {
  it('is the message as it is, with its id and a signature of this moment', async () => {
    const { sent } = await reply(200);
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({
      url,
      body,
      headers: { 'content-type': 'application/cloudevents+json; charset=utf-8', 'webhook-id': id },
    });
    expect(signatureFault(sent[0]?.headers ?? {}, start, body, [secret])).toBeUndefined();
  });
});

describe('the head of the tree over the facts', () => {
  it('stands beside the message, and changes nothing in what is signed', async () => {
    const { world } = handTurned();
    const sent: Post[] = [];
    const send = async (one: Post): Promise<Reply> => {
      sent.push(one);
      return { status: 204, headers: {}, body: '' };
    };
    const told = { url, id, body, secrets: [secret] };
    for (const treeHead of [undefined, '12:root'])
      await postSigned({ world, send, timeLimit }, { ...told, treeHead }, new AbortController().signal);
    expect(sent.map(({ headers }) => headers['onewindow-tree-head'])).toEqual([undefined, '12:root']);
    expect(sent[0]?.headers['webhook-signature']).toBe(sent[1]?.headers['webhook-signature']);
  });
});

describe('an answer', () => {
  it.each([200, 201, 202, 204, 299])('of %i acknowledges', async (status) => {
    const { outcome } = await reply(status, {}, 'ok');
    expect(outcome).toEqual({ is: 'acknowledged', status, took: 0, answer: 'ok' });
  });

  it.each([300, 301, 302, 303, 307, 308, 399])('of %i points elsewhere, and nobody goes there', async (status) => {
    const { outcome, sent } = await reply(status, { location: 'https://elsewhere.example.org/' });
    expect(outcome).toEqual({ is: 'failed', cause: 'redirect', status, took: 0 });
    expect(sent).toHaveLength(1);
  });

  it('of 410 wants no more', async () => {
    const { outcome } = await reply(410, {}, 'gone');
    expect(outcome).toEqual({ is: 'failed', cause: 'gone', status: 410, took: 0, answer: 'gone' });
  });

  it.each([199, 400, 401, 404, 409, 422, 429, 500, 502, 503])('of %i is none that acknowledges', async (status) => {
    const { outcome } = await reply(status);
    expect(outcome).toEqual({ is: 'failed', cause: 'status', status, took: 0 });
  });

  it('took as long as it took', async () => {
    let answer = (_reply: Reply): void => undefined;
    const { outcome } = await post(
      () => new Promise((resolve) => (answer = resolve)),
      ({ turn }) => {
        turn(1_234);
        answer({ status: 200, headers: {}, body: '' });
      },
    );
    expect(outcome).toEqual({ is: 'acknowledged', status: 200, took: 1_234 });
  });

  it('leaves no timer behind, whatever it was', async () => {
    expect((await reply(200)).running).toBe(0);
    expect((await reply(500)).running).toBe(0);
    expect((await post(() => Promise.reject(new PostFailed('dns', 'x')))).running).toBe(0);
  });
});

describe('an answer that asks to be left alone', () => {
  const retryAfter = async (text: string) => {
    const { outcome } = await reply(429, { 'retry-after': text });
    return outcome.is === 'failed' ? outcome.retryAfter : 'acknowledged';
  };

  it.each([
    ['0', 0],
    ['120', 120_000],
    ['999999999', 999_999_999_000],
  ])('for %s seconds', async (text, milliseconds) => {
    expect(await retryAfter(text)).toBe(milliseconds);
  });

  it('until an instant', async () => {
    expect(await retryAfter('Thu, 01 Jul 2021 02:01:30 GMT')).toBe(90_000);
    expect(await retryAfter('Thu, 01 Jul 2021 01:00:00 GMT')).toBe(0);
  });

  it.each([
    '',
    'soon',
    '-1',
    '1.5',
    '9999999999',
    '2021-07-01T03:00:00.000Z',
    '1 Jul',
    'Thu, 99 Jul 2021 99:00:00 GMT',
  ])('with “%s” asks for nothing', async (text) => {
    expect(await retryAfter(text)).toBeUndefined();
  });
});

describe('the beginning of an answer', () => {
  const answer = async (text: string) => {
    const { outcome } = await reply(200, {}, text);
    return outcome.is === 'acknowledged' ? outcome.answer : 'failed';
  };

  it('is kept up to two kibibytes', async () => {
    expect(await answer('')).toBeUndefined();
    expect(await answer('x'.repeat(2_048))).toBe('x'.repeat(2_048));
    expect(await answer(`${'x'.repeat(2_048)}y`)).toBe('x'.repeat(2_048));
  });

  it.each([
    ['two', 'é'],
    ['three', '金'],
    ['four', '𠮷'],
  ])('holds no half of a character of %s bytes', async (_words, character) => {
    const size = Buffer.byteLength(character);
    for (let before = 0; before < size; before += 1) {
      const text = `${'x'.repeat(before)}${character.repeat(2_048)}`;
      const whole = Math.floor((2_048 - before) / size);
      expect(await answer(text)).toBe(`${'x'.repeat(before)}${character.repeat(whole)}`);
    }
  });

  it('is whole in every character, also where the answer was not', async () => {
    expect(await answer('a\uD800b')).toBe('a\uFFFDb');
  });

  it('ends as the answer ended', async () => {
    expect(await answer('乱码\uFFFD')).toBe('乱码\uFFFD');
  });
});

describe('no answer', () => {
  it.each<PostFailure>(['connection', 'dns', 'certificate', 'timeout', 'forbiddenAddress'])(
    'because of “%s” is told with what the connection said',
    async (cause) => {
      const { outcome } = await post(() => Promise.reject(new PostFailed(cause, 'connect ECONNREFUSED 192.0.2.1:443')));
      expect(outcome).toEqual({ is: 'failed', cause, took: 0, detail: 'connect ECONNREFUSED 192.0.2.1:443' });
    },
  );

  it.each([
    ['in one line', 'first\n\tsecond\u0000\u2028third', 'first second third'],
    ['without what turns the writing round', 'a\u202Eb', 'a b'],
    ['with something to read', '\n', '?'],
    ['cut to 200', 'x'.repeat(300), 'x'.repeat(200)],
    ['cut without half a character', `${'x'.repeat(199)}𠮷`, `${'x'.repeat(199)}\uFFFD`],
  ])('is told %s', async (_words, said, detail) => {
    const { outcome } = await post(() => Promise.reject(new PostFailed('connection', said)));
    expect(outcome).toMatchObject({ detail });
  });

  it('in time is a failure at the very moment', async () => {
    const { outcome, running } = await post(silent, ({ turn }) => {
      turn(timeLimit - 1);
      turn(1);
    });
    expect(outcome).toEqual({ is: 'failed', cause: 'timeout', took: timeLimit });
    expect(running).toBe(0);
  });

  it('because this node stops is unknown: the company may have it or not', async () => {
    const { outcome, running } = await post(silent, ({ turn, stop }) => {
      turn(1_000);
      stop();
    });
    expect(outcome).toEqual({ is: 'unknown' });
    expect(running).toBe(0);
  });

  it('for a reason of ours is a fault of the house, and goes on as one', async () => {
    await expect(post(() => Promise.reject(new TypeError('a bug')))).rejects.toThrow('a bug');
  });
});
