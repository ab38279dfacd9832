import { createHash } from 'node:crypto';

import type { World } from '@onewindow/kernel/world.ts';

/** A new pull token: it names its company, and holds 32 random bytes. */
export const newPullToken = (company: string, world: Pick<World, 'randomBytes'>): string =>
  `owt_${company}_${Buffer.from(world.randomBytes(32)).toString('base64url')}`;

/** The company that a token names; nothing where it is no token. Whether it is that company's, its hash tells. */
export const companyNamedBy = (token: string): string | undefined =>
  /^owt_([A-Za-z][A-Za-z0-9]{0,39})_[A-Za-z0-9_-]{43}$/.exec(token)?.[1];

/** What is kept of a token: its SHA-256, in hex. */
export const pullTokenHash = (token: string): string => createHash('sha256').update(token).digest('hex');
