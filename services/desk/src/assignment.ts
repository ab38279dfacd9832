import { asking, byRules, type CommandRule, unless } from '@onewindow/kernel/commandRule.ts';
import { type Decider, refuse, UnknownEvent } from '@onewindow/kernel/decider.ts';
import type { Actor } from '@onewindow/kernel/envelope.ts';
import type { Instant } from '@onewindow/kernel/instant.ts';
import type { AssignmentCommand } from '@onewindow/schema/desk/commands.ts';
import type { AssignmentEvent } from '@onewindow/schema/desk/events.ts';
import type { AssignmentRefusal } from '@onewindow/schema/desk/refusals.ts';

import type { Officer } from './officer.ts';

/** Who holds a case. */
interface Assignment {
  readonly assignee?: string;
}

interface AssignmentContext {
  readonly now: Instant;
  readonly actor: Actor;
  /** Whether there is such a case. */
  readonly isThere: boolean;
  /** To whom it is to go, where they have reported for duty. */
  readonly to: Officer | undefined;
}

type AssignmentRule<Type extends AssignmentCommand['type']> = CommandRule<
  Extract<AssignmentCommand, { type: Type }>['data'],
  Assignment,
  AssignmentEvent,
  AssignmentContext,
  AssignmentRefusal
>;

/** What somebody holds nobody takes from them: it is handed over, with a reason. */
const takeCase: AssignmentRule<'TakeCase'> = {
  allowed: ({ assignee }, { actor }) =>
    unless(
      assignee === undefined || assignee === actor.id
        ? undefined
        : refuse<AssignmentRefusal>('already-taken', 'caseId', { officer: assignee }),
    ),
  decide: (data, { assignee }, { now, actor }) =>
    assignee === actor.id ? [] : [{ type: 'CaseTaken', data: { ...data, by: actor.id, occurredAt: now } }],
};

/** An officer hands over what is theirs; a head whatever is the department's, also what nobody holds. */
const handOverCase: AssignmentRule<'HandOverCase'> = {
  allowed: ({ assignee }, { actor }) =>
    unless(
      assignee === actor.id || heads.has(actor.role) ? undefined : refuse<AssignmentRefusal>('not-held', 'caseId'),
    ),
  decide: ({ to: id, ...data }, { assignee }, { now, actor, to }) => {
    if (!to) return refuse('officer-unknown', 'to');
    if (!sitsThere(to, data.department)) return refuse('officer-elsewhere', 'to');
    if (assignee === id) return refuse('held-already', 'to');
    const from = assignee === undefined ? {} : { from: assignee };
    return [{ type: 'CaseHandedOver', data: { ...data, ...from, to: id, by: actor.id, occurredAt: now } }];
  },
};

const heads: ReadonlySet<string> = new Set(['head', 'centreHead']);

/** Whether an officer works at the window, or in a department. */
const sitsThere = ({ roles, department }: Officer, of: string | undefined): boolean =>
  of === undefined
    ? roles.some((role) => role === 'clerk' || role === 'centreHead')
    : department === of && roles.some((role) => role === 'reviewer' || role === 'head');

/** The rules of whose work a case is, at the window (`assignment-<case>`) and in each department (`assignment-<case>/<department>`). */
export const assignmentDecider: Decider<Assignment, AssignmentCommand, AssignmentEvent, AssignmentContext> = {
  initial: {},
  ...byRules<AssignmentCommand, Assignment, AssignmentEvent, AssignmentContext>(
    asking({ TakeCase: takeCase, HandOverCase: handOverCase }, (_state: Assignment, { isThere }: AssignmentContext) =>
      isThere ? undefined : refuse<AssignmentRefusal>('case-unknown', 'caseId'),
    ),
  ),
  evolve: (_state, { type, data }) => {
    switch (type) {
      case 'CaseTaken':
        return { assignee: data.by };
      case 'CaseHandedOver':
        return { assignee: data.to };
      default:
        throw new UnknownEvent(type satisfies never);
    }
  },
};
