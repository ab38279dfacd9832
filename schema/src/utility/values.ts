import { z } from 'zod';

import { published } from '../published.ts';
import { Line } from '../values.ts';

/** Where a company takes what it is sent: an `https:` URL (or `http:` of this machine, in development). */
export const EndpointUrl = z
  .string()
  .max(500)
  .regex(/^https?:\/\/[!-~]+$/);

/**
 * What a secret is for: `push` signs what the centre sends, `callback` what the company answers. Two different ones, so that
 * nobody can send a push back as an answer.
 */
export const Direction = z.enum(['push', 'callback']).register(published, { name: 'SecretDirection' });
export type Direction = z.infer<typeof Direction>;

const base64 = (least: number, most: number) =>
  z
    .string()
    .min(least)
    .max(most)
    .regex(/^[A-Za-z0-9+/]+={0,2}$/);

/** A secret under AES-256-GCM, with the id of the key that opens it. The secret itself enters no event (decision 16). */
export const SealedSecret = z
  .strictObject({
    keyId: Line,
    iv: base64(16, 16),
    ciphertext: base64(4, 400),
    tag: base64(24, 24),
  })
  .register(published, { name: 'SealedSecret' });
export type SealedSecret = z.infer<typeof SealedSecret>;

/**
 * What a token or a key is for. Of a company: read what it is told and say that it has it, answer its orders, look after deliveries. Of
 * whoever shows one: ask by GraphQL documents of their own, take whole lists out as files.
 */
export const TokenScope = z
  .enum(['feedRead', 'ordersAnswer', 'deliveries', 'query', 'export'])
  .register(published, { name: 'TokenScope' });
export type TokenScope = z.infer<typeof TokenScope>;
export const TokenScopes = z
  .array(TokenScope)
  .min(1)
  .max(5)
  .refine((scopes) => new Set(scopes).size === scopes.length, { error: 'named-twice' })
  .meta({ uniqueItems: true });
/** What is meant where nobody says: neither documents of one's own nor files, which nobody takes back. */
export const usualScopes: TokenScope[] = ['feedRead', 'ordersAnswer', 'deliveries'];
/** All that there were before lists could be taken out: what was issued for everything is for these. */
export const everyScopeButExport: TokenScope[] = [...usualScopes, 'query'];

/** Of either family: one pattern, so that whoever reads the published schema has the whole rule. */
const range = new RegExp(`${z.regexes.cidrv4.source}|${z.regexes.cidrv6.source}`);

/** From where a token may be shown: ranges of addresses such as `10.20.0.0/16` or `fd00:20::/32`. */
export const AddressRanges = z.array(z.string().regex(range)).min(1).max(20);

/** What a token is called among those of its company. */
export const TokenName = z.string().regex(/^[A-Za-z][A-Za-z0-9-]{0,39}$/);

/** The token of whoever has but one. */
export const usualToken = 'main';

/** The SHA-256 of a pull token, in hex: a token is random enough that nothing slower is needed. */
export const TokenHash = z.string().regex(/^[0-9a-f]{64}$/);
