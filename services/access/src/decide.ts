import type { Day } from '@onewindow/kernel/civilDay.ts';
import { type Decider, type Decision, refuse, UnknownEvent } from '@onewindow/kernel/decider.ts';
import type { Instant } from '@onewindow/kernel/instant.ts';
import type { KeyCommand, SessionCommand } from '@onewindow/schema/access/commands.ts';
import type { KeyEvent, SessionEvent } from '@onewindow/schema/access/events.ts';
import type { KeyRefusal } from '@onewindow/schema/access/refusals.ts';
import type { KeyRole } from '@onewindow/schema/access/values.ts';

/** When it is. */
export interface AccessContext {
  readonly now: Instant;
  readonly today: Day;
}

/** The rules of what a person holds, `sessions-<person>`: it can be ended as often as somebody wants to. */
export const sessionDecider: Decider<undefined, SessionCommand, SessionEvent, AccessContext> = {
  initial: undefined,
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

const issueKey = (
  data: Extract<KeyCommand, { type: 'IssueKey' }>['data'],
  state: Key | undefined,
  { now, today }: AccessContext,
): Decision<KeyEvent, KeyRefusal> => {
  if (state) return refuse('key-name-used', 'name');
  if (data.endsOn < today) return refuse('key-ends-before-today', 'endsOn', { today });
  const part = partOf[data.role];
  if (part && data[part] === undefined) return refuse('role-needs-more', part);
  return [{ type: 'KeyIssued', data: { ...data, occurredAt: now } }];
};

/** The rules of a key, `key-<name>`: a name is given once. */
export const keyDecider: Decider<Key | undefined, KeyCommand, KeyEvent, AccessContext> = {
  initial: undefined,
  decide: (command, state, context) => {
    const { now } = context;
    if (command.type === 'IssueKey') return issueKey(command.data, state, context);
    if (!state) return refuse<KeyRefusal>('key-unknown', 'name');
    if (command.type === 'NoteKeyUse') {
      const { name, usedOn } = command.data;
      return state.usedOn !== undefined && state.usedOn >= usedOn
        ? []
        : [{ type: 'KeyUsed', data: { name, usedOn, occurredAt: now } }];
    }
    return state.isRevoked
      ? refuse<KeyRefusal>('key-already-revoked', 'name')
      : [{ type: 'KeyRevoked', data: { ...command.data, occurredAt: now } }];
  },
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
