import { millisecondsAt } from '@onewindow/kernel/instant.ts';
import { ownWords } from '@onewindow/schema/access/claims.ts';
import { createLocalJWKSet, exportJWK, exportSPKI, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';

import { bearerOf, clockSkew, type TrustedIssuer } from './bearerTokens.ts';

const now = millisecondsAt('2026-06-01T02:00:00.000Z') / 1_000;
const world = { now: () => now * 1_000 };
const issuer = 'https://id.example.gov.cn';
const audience = 'onewindow';

let trusted: TrustedIssuer;
let sign: (claims?: object, header?: object) => Promise<string>;
let publicPem: string;
let rotated: (claims?: object) => Promise<string>;

const usual = (claims: object) => ({
  iss: issuer,
  aud: audience,
  sub: 'zhang.wei',
  name: '张伟',
  roles: ['clerk'],
  iat: now,
  exp: now + 600,
  ...claims,
});

beforeAll(async () => {
  const [first, second] = [await generateKeyPair('ES256', { extractable: true }), await generateKeyPair('RS256')];
  const keys = [
    { ...(await exportJWK(first.publicKey)), kid: 'first', alg: 'ES256' },
    { ...(await exportJWK(second.publicKey)), kid: 'second', alg: 'RS256' },
  ];
  trusted = { issuer, audience, keys: createLocalJWKSet({ keys }), mapping: ownWords };
  publicPem = await exportSPKI(first.publicKey);
  sign = (claims = {}, header = {}) =>
    new SignJWT(usual(claims)).setProtectedHeader({ alg: 'ES256', kid: 'first', ...header }).sign(first.privateKey);
  rotated = (claims = {}) =>
    new SignJWT(usual(claims)).setProtectedHeader({ alg: 'RS256', kid: 'second' }).sign(second.privateKey);
});

const caller = (token: string) => bearerOf(token, trusted, world);

describe('a token of the issuer', () => {
  it('tells who somebody is, by whichever of its keys it is signed', async () => {
    const known = { id: 'zhang.wei', roles: ['clerk'], actor: { role: 'clerk', id: 'zhang.wei' } };
    expect(await caller(await sign())).toMatchObject({ ...known, since: now * 1_000, until: (now + 600) * 1_000 });
    expect(await caller(await rotated())).toMatchObject(known);
  });

  it('may be as old, or as new, as the clocks differ, and no more', async () => {
    expect(await caller(await sign({ exp: now - clockSkew + 1 }))).toBeDefined();
    expect(await caller(await sign({ exp: now - clockSkew }))).toBeUndefined();
    expect(await caller(await sign({ nbf: now + clockSkew }))).toBeDefined();
    expect(await caller(await sign({ nbf: now + clockSkew + 1 }))).toBeUndefined();
  });

  it.each<[string, object]>([
    ['meant for somebody else', { aud: 'another' }],
    ['of another issuer', { iss: 'https://id.example.com' }],
    ['without an end', { exp: undefined }],
    ['without a beginning', { iat: undefined }],
    ['of nobody', { sub: undefined }],
    ['of nobody who has a role', { roles: [] }],
    ['of a role that is none', { roles: ['public'] }],
    ['of a role that nobody gives', { roles: ['__proto__', 'constructor'] }],
    ['of a reviewer of no department', { roles: ['reviewer'] }],
    ['of an applicant without a credit code', { roles: ['applicant'] }],
  ])('%s is none', async (_, claims) => {
    expect(await caller(await sign(claims))).toBeUndefined();
  });

  it('is none where nobody signed it, or whoever knows the public key', async () => {
    expect(await caller(new UnsecuredJWT(usual({})).encode())).toBeUndefined();
    const asSecret = new TextEncoder().encode(publicPem);
    const forged = new SignJWT(usual({})).setProtectedHeader({ alg: 'HS256', kid: 'first' }).sign(asSecret);
    expect(await caller(await forged)).toBeUndefined();
  });

  it('is none under a key that nobody knows, and none that was changed anywhere', async () => {
    expect(await caller(await sign({}, { kid: 'third' }))).toBeUndefined();
    const token = await sign();
    for (let place = 0; place < token.length; place += 7) {
      const other = token[place] === 'A' ? 'B' : 'A';
      const changed = token.slice(0, place) + other + token.slice(place + 1);
      expect([place, await caller(changed)]).toEqual([place, undefined]);
    }
  });
});
