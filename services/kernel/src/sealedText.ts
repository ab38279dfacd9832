import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto';

import type { Person } from './personKeys.ts';

/**
 * A text under a person's key, `sealed:<person>:<nonce, ciphertext and tag in base64url>` (AES-256-GCM, the person bound in). The nonce
 * follows from key and text, so the same text of the same person is sealed the same every time: a command that is repeated is the
 * same command, and whoever compares without the key sees whether something changed. It never meets another text under that key.
 */
export const sealText = (text: string, { id, key }: Person): string => {
  const nonce = createHmac('sha256', key).update('onewindow nonce').update(text).digest().subarray(0, nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(id));
  const ciphertext = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return `sealed:${id}:${Buffer.concat([nonce, ciphertext, cipher.getAuthTag()]).toString('base64url')}`;
};

/** The text again; nothing where this key did not seal it, or it was changed since. */
export const openText = (sealed: string, key: Uint8Array): string | undefined => {
  const [, id, body] = form.exec(sealed) ?? [];
  if (id === undefined || body === undefined) return undefined;
  const bytes = Buffer.from(body, 'base64url');
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonceBytes), { authTagLength: tagBytes })
      .setAAD(Buffer.from(id))
      .setAuthTag(bytes.subarray(-tagBytes));
    return Buffer.concat([decipher.update(bytes.subarray(nonceBytes, -tagBytes)), decipher.final()]).toString('utf8');
  } catch {
    return undefined;
  }
};

/** Whose text it is; nothing where it is not sealed. */
export const personIn = (text: string): string | undefined => form.exec(text)?.[1];

const nonceBytes = 12;
const tagBytes = 16;
/** At least a nonce, a byte and a tag. */
const form = /^sealed:([0-9a-f]{32}):([A-Za-z0-9_-]{39,})$/;
