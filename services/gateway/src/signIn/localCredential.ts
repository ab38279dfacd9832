import { tokenHash } from '@onewindow/kernel/prefixedToken.ts';
import type { World } from '@onewindow/kernel/world.ts';
import type { Person } from '@onewindow/schema/access/person.ts';

import { type Caller, callerFor } from '../caller.ts';
import { hasHash } from '../tokenHolds.ts';

const prefix = 'owl_';

/** A new credential of whoever administers this machine: a prefix by which a scan for secrets finds it, and 32 random bytes. */
export const newLocalCredential = (world: Pick<World, 'randomBytes'>): string =>
  `${prefix}${Buffer.from(world.randomBytes(32)).toString('base64url')}`;

/** Whether a token claims to be one. */
export const isLocalCredential = (token: string): boolean => token.startsWith(prefix);

/** Who holds the credential: administers the system and its keys, and sees no case. */
const administrator: Person = {
  id: 'administrator',
  name: 'administrator',
  roles: ['systemAdministrator', 'securityAdministrator'],
};

/**
 * Knows the holder of this machine's credential. On a machine that is its own issuer they choose as which of its people they ask;
 * elsewhere they are the administrator, and nobody else.
 */
export const localCredential = (credential: string, people: readonly Person[]) => {
  const hash = tokenHash(credential);
  return (token: string, as: string | null | undefined): Caller | undefined => {
    if (!hasHash(token, hash)) return undefined;
    const person = as == null ? administrator : people.find(({ id }) => id === as);
    return person && callerFor(person);
  };
};
