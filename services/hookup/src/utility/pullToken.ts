import { createHash } from 'node:crypto';

import type { World } from '@onewindow/kernel/world.ts';

/**
 * A new pull token: a prefix by which a scan for secrets finds it, its company, 32 random bytes, and a checksum of all that, by which a
 * token that was cut off or mistyped is told from one that is tried.
 */
export const newPullToken = (company: string, world: Pick<World, 'randomBytes'>): string => {
  const token = `owt_${company}_${Buffer.from(world.randomBytes(32)).toString('base64url')}`;
  return `${token}_${checksumOf(token)}`;
};

/** 36 bits of the hash, as seven letters and digits. */
const checksumOf = (token: string): string =>
  Number.parseInt(pullTokenHash(token).slice(0, 9), 16).toString(36).padStart(7, '0');

/** The company that a token names; nothing where it is no token. Whether it is that company's, its hash tells. */
export const companyNamedBy = (token: string): string | undefined => {
  const [, all = '', company, checksum] =
    /^(owt_([A-Za-z][A-Za-z0-9]{0,39})_[A-Za-z0-9_-]{43})(?:_([0-9a-z]{7}))?$/.exec(token) ?? [];
  // Tokens of before have no checksum.
  return checksum === undefined || checksum === checksumOf(all) ? company : undefined;
};

/** What is kept of a token: its SHA-256, in hex. */
export const pullTokenHash = (token: string): string => createHash('sha256').update(token).digest('hex');
