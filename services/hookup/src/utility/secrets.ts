import { createCipheriv, createDecipheriv, createHash } from 'node:crypto';

import type { World } from '@onewindow/kernel/world.ts';
import type { Direction, SealedSecret } from '@onewindow/schema/utility/values.ts';

import type { SecretPlace } from './decide.ts';
import type { UtilitySecret } from './state.ts';

/** Seals secrets before they enter a fact, and opens them when something is signed. */
export interface SecretBox {
  /** @throws {NoSecretsKey} where there is no key to seal with. */
  readonly seal: (secret: string, place: SecretPlace) => SealedSecret;
  /** Nothing, where no key of this box opens it or it was sealed for another place. */
  readonly open: (sealed: SealedSecret, place: SecretPlace) => string | undefined;
}

/** A secret was to be sealed, and SECRETS_KEY is not set. */
export class NoSecretsKey extends Error {
  override readonly name = 'NoSecretsKey';
  constructor() {
    super('SECRETS_KEY is not set: secrets of companies cannot be kept without it (32 bytes in base64)');
  }
}

/**
 * AES-256-GCM with the first of these keys; every one of them opens, so that keys can be changed. The place is bound in as
 * associated data: a secret that is moved to another company or direction does not open.
 */
export const secretBox = (keys: readonly Uint8Array[], world: Pick<World, 'randomBytes'>): SecretBox => ({
  seal: (secret, place) => {
    const [key] = keys;
    if (!key) throw new NoSecretsKey();
    const iv = world.randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(placeOf(place));
    const ciphertext = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
    return {
      keyId: keyIdOf(key),
      iv: Buffer.from(iv).toString('base64'),
      ciphertext: ciphertext.toString('base64'),
      tag: cipher.getAuthTag().toString('base64'),
    };
  },
  open: ({ keyId, iv, ciphertext, tag }, place) => {
    const key = keys.find((one) => keyIdOf(one) === keyId);
    if (!key) return undefined;
    try {
      const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(iv, 'base64'), { authTagLength: 16 })
        .setAAD(placeOf(place))
        .setAuthTag(Buffer.from(tag, 'base64'));
      return Buffer.concat([decipher.update(Buffer.from(ciphertext, 'base64')), decipher.final()]).toString('utf8');
    } catch {
      return undefined;
    }
  },
});

/** The secrets of a company that sign in one direction, as far as a key of the box opens them. */
export const openedSecrets = (
  box: Pick<SecretBox, 'open'>,
  company: string,
  direction: Direction,
  secrets: readonly UtilitySecret[],
): readonly string[] =>
  secrets
    .filter((secret) => secret.direction === direction)
    .flatMap(({ secretId, sealed }) => box.open(sealed, { company, direction, secretId }) ?? []);

/** Says which key it was, and nothing about it. */
const keyIdOf = (key: Uint8Array): string =>
  createHash('sha256').update('onewindow secrets key').update(key).digest('hex').slice(0, 16);

const placeOf = ({ company, direction, secretId }: SecretPlace): Buffer =>
  Buffer.from(JSON.stringify([company, direction, secretId]));
