import type { Day } from '@onewindow/kernel/civilDay.ts';
import { newPrefixedToken, ownerNamedBy } from '@onewindow/kernel/prefixedToken.ts';
import type { World } from '@onewindow/kernel/world.ts';
import { keyPerson } from '@onewindow/schema/access/values.ts';
import type { KeyRow } from '@onewindow/projections/access/keys.ts';

import { type Caller, callerFor } from '../caller.ts';
import { hasHash, stillHolds } from '../tokenHolds.ts';

const prefix = 'owk';

/** A new key of a machine; what is kept of it is its hash (`tokenHash`). */
export const newAccessKey = (name: string, world: Pick<World, 'randomBytes'>): string =>
  newPrefixedToken(prefix, name, world);

/** The name of the key that a token says it is; nothing where it is none. */
export const keyNamedBy = (token: string): string | undefined => ownerNamedBy(prefix, token);

/** What is known of a key when it is shown. */
interface Shown {
  readonly row: KeyRow | undefined;
  readonly today: Day;
  readonly address: string | undefined;
}

/** Whoever shows a key that holds, until the end of its last day and from where it may be shown. */
export const callerByKey = (token: string, { row, today, address }: Shown): Caller | undefined => {
  if (!row || row.revoked || !hasHash(token, row.hash) || !stillHolds(row, { today, address })) return undefined;
  const { name, purpose, role, scopes, endsOn } = row;
  return { ...callerFor({ ...row, id: keyPerson(name), name: purpose, roles: [role] }), scopes, endsOn };
};
