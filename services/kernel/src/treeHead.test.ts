import { describe, expect, it } from 'vitest';

import { headLine, isSignedBy, pemOf, readHeadLine, treeHeadKey, treeHeadKeyOfPem } from './treeHead.ts';

/** The first test of RFC 8032, 7.1. */
const secret = Buffer.from('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60', 'hex');
const publicKey = Buffer.from('d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a', 'hex');
const claim = { centre: 'jinshan', day: '2026-11-27', size: 12_345, root: 'a'.repeat(42).concat('E') };

describe('a tree head', () => {
  it('is signed by the key that its secret makes (RFC 8032)', () => {
    const key = treeHeadKey(secret);
    expect(key.publicKey).toBe(publicKey.toString('base64url'));
    expect(isSignedBy(key.publicKey, key.sign(claim))).toBe(true);
  });

  it.each([
    { centre: 'calgary' },
    { day: '2026-11-28' },
    { size: 12_346 },
    { root: 'b'.repeat(42).concat('E') },
    { keyId: '0000000000000000' },
    { signature: 'A'.repeat(86) },
    { signature: '' },
  ])('that says something else (%o) is not signed', (other) => {
    const key = treeHeadKey(secret);
    expect(isSignedBy(key.publicKey, { ...key.sign(claim), ...other })).toBe(false);
  });

  it('of another key is not signed by this one', () => {
    const other = treeHeadKey(Buffer.alloc(32, 7));
    const { publicKey: ours, keyId } = treeHeadKey(secret);
    expect(isSignedBy(ours, other.sign(claim))).toBe(false);
    expect(isSignedBy(ours, { ...other.sign(claim), keyId })).toBe(false);
    expect(isSignedBy('nonsense', other.sign(claim))).toBe(false);
  });

  it('fits into one line and comes back from it, also from its first half', () => {
    const head = treeHeadKey(secret).sign(claim);
    const { centre: _, ...said } = head;
    expect(readHeadLine(headLine(head))).toEqual(said);
    expect(readHeadLine(`${head.size}:${head.root}\n`)).toEqual({ size: head.size, root: head.root });
    for (const wrong of ['', '12', `x:${head.root}`, `12:${head.root}:2026-11-27`, `12:${head.root}=`])
      expect(readHeadLine(wrong)).toBeUndefined();
  });

  it('can be signed by a key from a file, and a file of another kind is refused', () => {
    const key = treeHeadKeyOfPem(pemOf(secret));
    expect(key.sign(claim)).toEqual(treeHeadKey(secret).sign(claim));
    expect(() => treeHeadKeyOfPem('changeit')).toThrow(/unsupported|PEM/);
  });
});
