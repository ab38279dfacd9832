import { newPrefixedToken, ownerNamedBy, tokenHash } from '@onewindow/kernel/prefixedToken.ts';
import type { World } from '@onewindow/kernel/world.ts';

const prefix = 'owt';

/** A new pull token of a company. */
export const newPullToken = (company: string, world: Pick<World, 'randomBytes'>): string =>
  newPrefixedToken(prefix, company, world);

/** The company that a token names; nothing where it is no token. Whether it is that company's, its hash tells. */
export const companyNamedBy = (token: string): string | undefined => ownerNamedBy(prefix, token, true);

/** What is kept of a token: its SHA-256, in hex. */
export const pullTokenHash = tokenHash;
