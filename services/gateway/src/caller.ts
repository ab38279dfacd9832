import { asCompany } from '@onewindow/hookup/utility/actor.ts';
import type { Day } from '@onewindow/kernel/civilDay.ts';
import type { Actor } from '@onewindow/kernel/envelope.ts';
import type { Role } from '@onewindow/schema/access/roles.ts';
import type { Person } from '@onewindow/schema/access/person.ts';
import type { TokenScope } from '@onewindow/schema/utility/values.ts';

import type { OwnRows } from './access/rule.ts';

/** Who asks, what they are to the centre, and what is their own. */
export interface Caller {
  /** As whom their acts are recorded, unless the role in which they act says otherwise. */
  readonly actor: Actor;
  /** Of a person, or of a machine that the operator knows; a company's own token is nobody's. */
  readonly id?: string;
  readonly roles: readonly Role[];
  /** What rows are theirs by: a company, a credit code, a department, a place. */
  readonly own: { readonly [Part in keyof OwnRows]?: string };
  /** The name of a person, as they are greeted. */
  readonly name?: string;
  /** What a token or a key is for; absent of whoever may do all that their roles may. */
  readonly scopes?: readonly TokenScope[];
  /** The last day of a token, where it has one. */
  readonly endsOn?: Day;
  /** Since when a session or a token of the issuer holds, and until when, in milliseconds. */
  readonly since?: number;
  readonly until?: number;
}

/** Whoever has not signed in. */
export const nobody: Caller = { actor: { role: 'public', id: 'public' }, roles: ['public'], own: {} };

/** Somebody who has signed in, or acts by a key. */
export const callerFor = (
  { id, name, roles, department, company, creditCode, locality }: Person,
  holds: Pick<Caller, 'since' | 'until'> = {},
): Caller => ({
  actor: roles[0] === 'company' && company !== undefined ? asCompany(company) : { role: roles[0]!, id },
  id,
  roles,
  name,
  own: {
    ...(department !== undefined && { department }),
    ...(company !== undefined && { company }),
    ...(creditCode !== undefined && { creditCode }),
    ...(locality !== undefined && { locality }),
  },
  ...holds,
});
