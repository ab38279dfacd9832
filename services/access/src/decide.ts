import type { Day } from '@onewindow/kernel/civilDay.ts';
import { always, byRules, type CommandRule, onceThere, unless } from '@onewindow/kernel/commandRule.ts';
import { type Decider, refuse, UnknownEvent } from '@onewindow/kernel/decider.ts';
import type { Instant } from '@onewindow/kernel/instant.ts';
import type { KeyCommand, SessionCommand } from '@onewindow/schema/access/commands.ts';
import type { KeyEvent, SessionEvent } from '@onewindow/schema/access/events.ts';
import type { KeyRefusal } from '@onewindow/schema/access/refusals.ts';
import { usualScopes } from '@onewindow/schema/utility/values.ts';
import type { KeyRole } from '@onewindow/schema/access/values.ts';

/** When it is. */
export interface AccessContext {
  readonly now: Instant;
  readonly today: Day;
}

/** The rules of what a person holds, `sessions-<person>`: it can be ended as often as somebody wants to. */
export const sessionDecider: Decider<undefined, SessionCommand, SessionEvent, AccessContext> = {
  initial: undefined,
  allowed: always,
  decide: ({ data }, _state, { now }) => [{ type: 'SessionRevoked', data: { ...data, occurredAt: now } }],
  evolve: () => undefined,
};

/** What is known of a key. */
interface Key {
  readonly isRevoked: boolean;
  readonly usedOn?: Day;
}

/** What a key of a role is nothing without. */
const partOf: { readonly [Role in KeyRole]?: 'company' | 'creditCode' } = {
  company: 'company',
  applicant: 'creditCode',
};

type KeyRule<Type extends KeyCommand['type'], State = Key> = CommandRule<
  Extract<KeyCommand, { type: Type }>['data'],
  State,
  KeyEvent,
  AccessContext,
  KeyRefusal
>;

const issueKey: KeyRule<'IssueKey', Key | undefined> = {
  allowed: (state) => unless(state && refuse('key-name-used', 'name')),
  decide: (data, _state, { now, today }) => {
    if (data.endsOn < today) return refuse('key-ends-before-today', 'endsOn', { today });
    const part = partOf[data.role];
    if (part && data[part] === undefined) return refuse('role-needs-more', part);
    return [{ type: 'KeyIssued', data: { ...data, scopes: data.scopes ?? usualScopes, occurredAt: now } }];
  },
};

const noteKeyUse: KeyRule<'NoteKeyUse'> = {
  allowed: always,
  decide: ({ name, usedOn }, state, { now }) =>
    state.usedOn !== undefined && state.usedOn >= usedOn
      ? []
      : [{ type: 'KeyUsed', data: { name, usedOn, occurredAt: now } }],
};

const revokeKey: KeyRule<'RevokeKey'> = {
  allowed: ({ isRevoked }) => unless(isRevoked ? refuse('key-already-revoked', 'name') : undefined),
  decide: (data, _state, { now }) => [{ type: 'KeyRevoked', data: { ...data, occurredAt: now } }],
};

/** The rules of a key, `key-<name>`: a name is given once. */
export const keyDecider: Decider<Key | undefined, KeyCommand, KeyEvent, AccessContext> = {
  initial: undefined,
  ...byRules({
    IssueKey: issueKey,
    ...onceThere({ NoteKeyUse: noteKeyUse, RevokeKey: revokeKey }, refuse('key-unknown', 'name')),
  }),
  evolve: (state, { type, data }) => {
    switch (type) {
      case 'KeyIssued':
        return { isRevoked: false };
      case 'KeyUsed':
        return state && { ...state, usedOn: data.usedOn };
      case 'KeyRevoked':
        return state && { ...state, isRevoked: true };
      default:
        throw new UnknownEvent(type satisfies never);
    }
  },
};
