import { createHash } from 'node:crypto';

import type { World } from './world.ts';

/**
 * A new token: a prefix by which a scan for secrets finds it, whose it is, 32 random bytes, and a checksum of all that, by which a token
 * that was cut off or mistyped is told from one that is tried.
 */
export const newPrefixedToken = (prefix: string, owner: string, world: Pick<World, 'randomBytes'>): string => {
  const token = `${prefix}_${owner}_${Buffer.from(world.randomBytes(32)).toString('base64url')}`;
  return `${token}_${checksumOf(token)}`;
};

/** 36 bits of the hash, as seven letters and digits. */
const checksumOf = (token: string): string =>
  Number.parseInt(tokenHash(token).slice(0, 9), 16).toString(36).padStart(7, '0');

/** Whose a token with this prefix says that it is; nothing where it is none. Tokens of before may lack the checksum. */
export const ownerNamedBy = (prefix: string, token: string, mayLackChecksum = false): string | undefined => {
  const [, all = '', owner, checksum] =
    new RegExp(`^(${prefix}_([A-Za-z][A-Za-z0-9-]{0,39})_[A-Za-z0-9_-]{43})(?:_([0-9a-z]{7}))?$`).exec(token) ?? [];
  if (checksum === undefined) return mayLackChecksum ? owner : undefined;
  return checksum === checksumOf(all) ? owner : undefined;
};

/** What is kept of a token: its SHA-256, in hex. */
export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('hex');
