import { newPrefixedToken, ownerNamedBy, tokenHash } from '@onewindow/kernel/prefixedToken.ts';
import type { World } from '@onewindow/kernel/world.ts';

const prefix = 'owa';

/** A new token of a link for an answer of a company. */
export const newAnswerLink = (company: string, world: Pick<World, 'randomBytes'>): string =>
  newPrefixedToken(prefix, company, world);

/** Whether a text has the form of such a token; whether it was ever issued, its hash tells. */
export const isAnswerLink = (token: string): boolean => ownerNamedBy(prefix, token) !== undefined;

/** What is kept of a token: its SHA-256, in hex. */
export const answerLinkHash = tokenHash;
