import { timingSafeEqual } from 'node:crypto';

import type { Day } from '@onewindow/kernel/civilDay.ts';
import { tokenHash } from '@onewindow/kernel/prefixedToken.ts';

import { isWithin } from './addressList.ts';

/** What is kept of a token, of a company or of a machine. */
export interface KeptToken {
  readonly hash: string;
  readonly endsOn?: Day;
  readonly addresses?: readonly string[];
}

/** Whether a token has had its last day. */
export const hasEnded = ({ endsOn }: Pick<KeptToken, 'endsOn'>, today: Day): boolean =>
  endsOn !== undefined && endsOn < today;

/** Whether a token is the one of which this hash is kept. */
export const hasHash = (token: string, hash: string): boolean =>
  timingSafeEqual(Buffer.from(tokenHash(token)), Buffer.from(hash));

/** Whether a token that has the hash holds: until the end of its last day, and from where it may be shown. */
export const stillHolds = (
  kept: Omit<KeptToken, 'hash'>,
  { today, address }: { readonly today: Day; readonly address: string | undefined },
): boolean => !hasEnded(kept, today) && (!kept.addresses || isWithin(address, kept.addresses));
