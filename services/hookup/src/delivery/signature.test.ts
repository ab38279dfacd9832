import { dateAt, millisecondsAt } from '@onewindow/kernel/instant.ts';
import { Webhook } from 'standardwebhooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { newSecret, sign, type SignedHeaders, signatureFault, tolerance } from './signature.ts';

const now = millisecondsAt('2021-07-01T02:00:00.500Z');
const id = '4f8de7a2-5d1c-5b1a-9d0e-0c6f0a8b7e11';
const body = '{"合同":"水 7 号","n":1}';
const secretOf = (byte: number) => newSecret({ randomBytes: (count) => new Uint8Array(count).fill(byte) });
const [first, second, third] = [secretOf(1), secretOf(2), secretOf(3)];

describe('a secret', () => {
  it('is 32 bytes of chance in the form that libraries take', () => {
    expect(first).toBe(`whsec_${Buffer.alloc(32, 1).toString('base64')}`);
    expect(() => new Webhook(first)).not.toThrow();
  });
});

describe('what is signed here', () => {
  // The library asks the clock itself.
  beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now }));
  afterEach(() => void vi.useRealTimers());
  const verify = (secret: string, text: string, headers: SignedHeaders) =>
    new Webhook(secret).verify(text, { ...headers }) as unknown;

  it('verifies with the library that companies use', () => {
    const headers = sign(id, now, body, [first]);
    expect(headers['webhook-id']).toBe(id);
    expect(headers['webhook-timestamp']).toBe('1625104800');
    expect(verify(first, body, headers)).toEqual({ 合同: '水 7 号', n: 1 });
    expect(() => verify(second, body, headers)).toThrow('No matching signature');
    expect(() => verify(first, body.replace('7', '8'), headers)).toThrow('No matching signature');
  });

  it('verifies with either secret while one takes the other’s place', () => {
    const headers = sign(id, now, body, [first, second]);
    expect(headers['webhook-signature'].split(' ')).toHaveLength(2);
    for (const secret of [first, second]) expect(verify(secret, body, headers)).toMatchObject({ n: 1 });
    expect(() => verify(third, body, headers)).toThrow('No matching signature');
  });

  it('as the library signs, verifies here', () => {
    const headers = {
      'webhook-id': id,
      'webhook-timestamp': '1625104800',
      'webhook-signature': new Webhook(first).sign(id, dateAt(now), body),
    };
    expect(signatureFault(headers, now, body, [first])).toBeUndefined();
  });
});

describe('a signature', () => {
  const headers = sign(id, now, body, [first]);
  const fault = (changes: Partial<SignedHeaders> = {}, secrets = [first], text = body, at = now) =>
    signatureFault({ ...headers, ...changes }, at, text, secrets);

  it('is right for its id, its time, its body and its secret, and for nothing else', () => {
    expect(fault()).toBeUndefined();
    expect(fault({ 'webhook-id': id.replace('4', '5') })).toBe('signature-wrong');
    expect(fault({ 'webhook-timestamp': '1625104801' })).toBe('signature-wrong');
    expect(fault({}, [second])).toBe('signature-wrong');
    expect(fault({}, [first], `${body} `)).toBe('signature-wrong');
    expect(fault({}, [first], '')).toBe('signature-wrong');
  });

  it('by either of two secrets is right, and by none where there is none', () => {
    expect(fault({}, [second, first])).toBeUndefined();
    expect(fault(sign(id, now, body, [third, second]), [first, second])).toBeUndefined();
    expect(fault({}, [])).toBe('signature-wrong');
  });

  it('was made five minutes before or after now at most', () => {
    const at = millisecondsAt('2021-07-01T02:00:00.000Z');
    const early = sign(id, at, body, [first]);
    expect(tolerance).toBe(5 * 60_000);
    for (const off of [-tolerance, 0, tolerance]) expect(fault(early, [first], body, at + off)).toBeUndefined();
    for (const off of [-tolerance - 1, tolerance + 1])
      expect(fault(early, [first], body, at + off)).toBe('timestamp-outside');
  });

  it('that is wrong is not told whether its time would do', () => {
    expect(fault({}, [second], body, now + 2 * tolerance)).toBe('signature-wrong');
  });

  it.each([
    ['no id', { 'webhook-id': '' }],
    ['no timestamp', { 'webhook-timestamp': '' }],
    ['no signature', { 'webhook-signature': '' }],
  ])('with %s is none', (_words, changes) => {
    expect(fault(changes)).toBe('signature-missing');
  });

  it.each(['now', '-1625104800', '1625104800.5', '0x60dd2260', '9'.repeat(13), ' 1625104800'])(
    'with the timestamp %j is of no time',
    (timestamp) => {
      expect(fault({ 'webhook-timestamp': timestamp })).toBe('timestamp-outside');
    },
  );

  it('without its headers is none', () => {
    expect(signatureFault({}, now, body, [first])).toBe('signature-missing');
  });

  it.each([
    ['of another version', headers['webhook-signature'].replace('v1,', 'v2,')],
    ['without its version', headers['webhook-signature'].slice(3)],
    ['cut short', headers['webhook-signature'].slice(0, -1)],
    ['drawn out', `${headers['webhook-signature']}=`],
    ['in other letters', headers['webhook-signature'].toLowerCase()],
    ['of another alphabet', '签名'],
    ['behind too many others', [...Array.from({ length: 10 }, () => 'v1,x'), headers['webhook-signature']].join(' ')],
  ])('%s is wrong', (_words, signature) => {
    expect(fault({ 'webhook-signature': signature })).toBe('signature-wrong');
  });

  it('is found among others', () => {
    const among = ['v1a,x', 'v1,x', '', headers['webhook-signature']].join(' ');
    expect(fault({ 'webhook-signature': among })).toBeUndefined();
  });

  it('of the last instant that can be written down is judged like any other', () => {
    expect(fault({ 'webhook-timestamp': '9'.repeat(12) })).toBe('signature-wrong');
  });
});
