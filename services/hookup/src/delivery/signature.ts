import { timingSafeEqual } from 'node:crypto';

import { dateAt } from '@onewindow/kernel/instant.ts';
import type { World } from '@onewindow/kernel/world.ts';
import { Webhook } from 'standardwebhooks';

/** The headers of a signed message (Standard Webhooks 1.0), by their names in small letters. */
export interface SignedHeaders {
  readonly 'webhook-id': string;
  /** In seconds since the Unix epoch. */
  readonly 'webhook-timestamp': string;
  /** One signature per secret that is valid now, separated by spaces. */
  readonly 'webhook-signature': string;
}

/** A message may have been signed so long before or after now, in milliseconds: what is older was recorded and repeated. */
export const tolerance = 5 * 60_000;

/** A new secret: 32 random bytes, in the form that every library of Standard Webhooks takes. */
export const newSecret = (world: Pick<World, 'randomBytes'>): string =>
  `whsec_${Buffer.from(world.randomBytes(32)).toString('base64')}`;

/** Whether a text is such a secret, as far as can be seen: at least 24 bytes in base64, as the standard asks. */
export const isSecret = (text: string | undefined): boolean =>
  text !== undefined && /^whsec_[A-Za-z0-9+/]{32,200}={0,2}$/.test(text);

/** Signs a body with every secret that is valid now, so that whoever holds any of them can tell. */
export const sign = (id: string, now: number, body: string, secrets: readonly string[]): SignedHeaders => ({
  'webhook-id': id,
  'webhook-timestamp': String(Math.floor(now / 1_000)),
  'webhook-signature': secrets.map((secret) => new Webhook(secret).sign(id, dateAt(now), body)).join(' '),
});

/** What is wrong with a signed message: nothing, where one of the secrets has signed it just now. */
export const signatureFault = (
  headers: Partial<SignedHeaders>,
  now: number,
  body: string,
  secrets: readonly string[],
): 'signature-missing' | 'timestamp-outside' | 'signature-wrong' | undefined => {
  const { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures } = headers;
  if (!id || !timestamp || !signatures) return 'signature-missing';
  if (!/^\d{1,12}$/.test(timestamp)) return 'timestamp-outside';
  const at = Number(timestamp) * 1_000;
  const given = signatures.split(' ').slice(0, mostSignatures);
  const isSigned = secrets.some((secret) => {
    const expected = new Webhook(secret).sign(id, dateAt(at), body);
    return given.some((one) => isSame(one, expected));
  });
  if (!isSigned) return 'signature-wrong';
  return Math.abs(now - at) > tolerance ? 'timestamp-outside' : undefined;
};

/** Nobody rotates more secrets than that at once. */
const mostSignatures = 10;

const isSame = (a: string, b: string): boolean => {
  const [one, other] = [Buffer.from(a), Buffer.from(b)];
  return one.length === other.length && timingSafeEqual(one, other);
};
