import { createHash } from 'node:crypto';

import { SealedSecret } from '@onewindow/schema/utility/values.ts';
import { describe, expect, it } from 'vitest';

import type { SecretPlace } from './decide.ts';
import { NoSecretsKey, secretBox } from './secrets.ts';

/** Chance that comes out the same at every run, and different at every call. */
const chance = () => {
  let calls = 0;
  return {
    randomBytes: (count: number) =>
      createHash('sha256')
        .update(String((calls += 1)))
        .digest()
        .subarray(0, count),
  };
};
const key = (byte: number) => new Uint8Array(32).fill(byte);
const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
const place: SecretPlace = {
  company: 'waterNorth',
  direction: 'push',
  secretId: '00000000-0000-4000-8000-000000000001',
};

const box = secretBox([key(1)], chance());
const sealed = box.seal(secret, place);

describe('a sealed secret', () => {
  it('opens where it belongs, and says nothing of itself', () => {
    expect(SealedSecret.parse(sealed)).toEqual(sealed);
    expect(box.open(sealed, place)).toBe(secret);
    expect(JSON.stringify(sealed)).not.toContain(Buffer.alloc(32, 7).toString('base64').slice(0, 8));
  });

  it.each<[string, Partial<SecretPlace>]>([
    ['company', { company: 'waterSouth' }],
    ['direction', { direction: 'callback' }],
    ['id', { secretId: '00000000-0000-4000-8000-000000000002' }],
  ])('does not open for another %s', (_words, elsewhere) => {
    expect(box.open(sealed, { ...place, ...elsewhere })).toBeUndefined();
  });

  it('is another each time, though the secret is the same', () => {
    const again = box.seal(secret, place);
    expect(again.iv).not.toBe(sealed.iv);
    expect(again.ciphertext).not.toBe(sealed.ciphertext);
    expect(box.open(again, place)).toBe(secret);
  });

  it.each(['iv', 'ciphertext', 'tag'] as const)('does not open where one bit of its %s was changed', (part) => {
    const bytes = Buffer.from(sealed[part], 'base64');
    bytes[0] = (bytes[0] ?? 0) ^ 1;
    expect(box.open({ ...sealed, [part]: bytes.toString('base64') }, place)).toBeUndefined();
  });

  it('does not open with part of its tag, nor where it is no cipher at all', () => {
    const short = Buffer.from(sealed.tag, 'base64').subarray(0, 12).toString('base64');
    expect(box.open({ ...sealed, tag: short }, place)).toBeUndefined();
    expect(box.open({ ...sealed, iv: '', ciphertext: '', tag: '' }, place)).toBeUndefined();
  });
});

describe('the keys of a box', () => {
  it('are changed by putting the new one first: it seals, and both open', () => {
    const changed = secretBox([key(2), key(1)], chance());
    expect(changed.open(sealed, place)).toBe(secret);
    const anew = changed.seal(secret, place);
    expect(anew.keyId).not.toBe(sealed.keyId);
    expect(secretBox([key(2)], chance()).open(anew, place)).toBe(secret);
    expect(box.open(anew, place)).toBeUndefined();
  });

  it('that are gone open nothing any more', () => {
    expect(secretBox([key(2)], chance()).open(sealed, place)).toBeUndefined();
    expect(secretBox([], chance()).open(sealed, place)).toBeUndefined();
  });

  it('are told apart by an id that does not show them', () => {
    expect(sealed.keyId).toMatch(/^[0-9a-f]{16}$/);
    expect(secretBox([key(1)], chance()).seal('x', place).keyId).toBe(sealed.keyId);
    const bare = createHash('sha256').update(key(1)).digest('hex');
    expect(bare.startsWith(sealed.keyId)).toBe(false);
  });

  it('are missed when something is to be sealed, with words on what to set', () => {
    const empty = secretBox([], chance());
    expect(() => empty.seal(secret, place)).toThrow(NoSecretsKey);
    expect(() => empty.seal(secret, place)).toThrow(/SECRETS_KEY is not set/);
  });

  it('do not open what another key sealed under their name', () => {
    const other = secretBox([key(2)], chance());
    const disguised = { ...other.seal(secret, place), keyId: sealed.keyId };
    expect(box.open(disguised, place)).toBeUndefined();
  });
});
