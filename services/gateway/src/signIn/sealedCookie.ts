import { parseCookie, stringifySetCookie } from 'cookie';
import type { World } from '@onewindow/kernel/world.ts';
import { dateOf } from './dateOf.ts';

/** What is kept in a visitor's browser, sealed: nobody reads or changes it there. */
export interface SealedCookie<Content extends object> {
  readonly name: string;
  /** The header `Set-Cookie` that keeps it for so many seconds. */
  readonly kept: (content: Content, seconds: number) => Promise<string>;
  /** The header that removes it. */
  readonly removed: string;
  /** What a header `Cookie` brings back; nothing where it is none of ours, or too old. */
  readonly in: (header: string | null | undefined) => Promise<Kept<Content> | undefined>;
}

/** What was kept, from when and until when, in milliseconds. */
export interface Kept<Content> {
  readonly content: Content;
  readonly since: number;
  readonly until: number;
}

/**
 * A cookie of this host alone (`__Host-`), over TLS, out of reach of scripts. Of a machine that is its own issuer and is spoken to
 * `inTheClear` it is not `Secure`: some browsers take such a cookie from `http://localhost` and `http://127.0.0.1`, others never do,
 * and what does not leave the machine needs no TLS. `lax` comes along when another site
 * leads here, `strict` never does (RFC 6265bis, 5.2). Its name is part of what is sealed: none is taken for another.
 */
export const sealedCookie = <Content extends object>(
  kind: string,
  sameSite: 'lax' | 'strict',
  {
    key,
    world,
    inTheClear = false,
  }: { readonly key: Uint8Array; readonly world: Pick<World, 'now'>; readonly inTheClear?: boolean },
): SealedCookie<Content> => {
  // Without `Secure` browsers refuse the prefix (RFC 6265bis, 4.1.3.2).
  const name = `${inTheClear ? '' : '__Host-'}onewindow-${kind}`;
  const told = (value: string, maxAge: number): string =>
    stringifySetCookie({ name, value, maxAge, path: '/', httpOnly: true, secure: !inTheClear, sameSite });
  return {
    name,
    kept: async (content, seconds) => {
      const { EncryptJWT } = await import('jose');
      const now = Math.floor(world.now() / 1_000);
      const sealed = await new EncryptJWT({ content })
        .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
        .setAudience(name)
        .setIssuedAt(now)
        .setExpirationTime(now + seconds)
        .encrypt(key);
      return told(sealed, seconds);
    },
    removed: told('', 0),
    in: async (header) => {
      const value = header ? parseCookie(header)[name] : undefined;
      if (!value) return undefined;
      const { jwtDecrypt } = await import('jose');
      try {
        const { payload } = await jwtDecrypt<{ content: Content }>(value, key, {
          audience: name,
          currentDate: dateOf(world),
          keyManagementAlgorithms: ['dir'],
          contentEncryptionAlgorithms: ['A256GCM'],
        });
        return { content: payload.content, since: payload.iat! * 1_000, until: payload.exp! * 1_000 };
      } catch {
        return undefined;
      }
    },
  };
};
