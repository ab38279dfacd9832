import { millisecondsAt } from '@onewindow/kernel/instant.ts';
import { ownWords } from '@onewindow/schema/access/claims.ts';
import { createLocalJWKSet, exportJWK, exportSPKI, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { beforeAll, expect, it } from 'vitest';

import { loggedOut } from './backChannelLogout.ts';
import type { TrustedIssuer } from './bearerTokens.ts';

const now = millisecondsAt('2026-06-01T02:00:00.000Z') / 1_000;
const world = { now: () => now * 1_000 };
const logout = 'http://schemas.openid.net/event/backchannel-logout';

const usual = (claims: object) => ({
  iss: 'https://id.example.gov.cn',
  aud: 'onewindow',
  sub: 'zhang.wei',
  iat: now,
  exp: now + 120,
  jti: 'once',
  events: { [logout]: {} },
  ...claims,
});

let trusted: TrustedIssuer;
let publicPem: string;
let sign: (claims?: object) => Promise<string>;
beforeAll(async () => {
  const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
  const keys = [{ ...(await exportJWK(publicKey)), kid: 'first', alg: 'ES256' }];
  const { iss: issuer, aud: audience } = usual({});
  trusted = { issuer, audience, keys: createLocalJWKSet({ keys }), mapping: ownWords };
  publicPem = await exportSPKI(publicKey);
  sign = (claims = {}) =>
    new SignJWT(usual(claims)).setProtectedHeader({ alg: 'ES256', kid: 'first' }).sign(privateKey);
});

const over = (token: unknown) => loggedOut(token, trusted, world);

it('the issuer says whose sessions are over', async () => {
  expect(await over(await sign())).toBe('zhang.wei');
});

it.each<[string, object]>([
  ['of another issuer', { iss: 'https://id.example.com' }],
  ['meant for somebody else', { aud: 'another' }],
  ['that is five minutes old', { iat: now - 331, exp: undefined }],
  ['that has ended', { exp: now - 31 }],
  ['without an id of its own', { jti: undefined }],
  ['that says nothing of a logout', { events: { other: {} } }],
  ['that says nothing', { events: undefined }],
  ['that signs somebody in', { nonce: 'x' }],
  ['of nobody', { sub: undefined }],
])('a token %s ends nobody’s', async (_, claims) => {
  expect(await over(await sign(claims))).toBeUndefined();
});

it('a token that nobody signed, or whoever knows the public key, ends nobody’s', async () => {
  expect(await over(new UnsecuredJWT(usual({})).encode())).toBeUndefined();
  const asSecret = new TextEncoder().encode(publicPem);
  const forged = new SignJWT(usual({})).setProtectedHeader({ alg: 'HS256', kid: 'first' }).sign(asSecret);
  expect(await over(await forged)).toBeUndefined();
  for (const none of [undefined, '', 'x', {}, ['x']]) expect(await over(none)).toBeUndefined();
});
