import { handsOf } from '@onewindow/kernel/hands.ts';
import { addDays } from '@onewindow/kernel/civilDay.ts';
import { unless } from '@onewindow/kernel/commandRule.ts';
import { type Refusal, refuse } from '@onewindow/kernel/decider.ts';
import type { IssueRefusal } from '@onewindow/schema/issue/refusals.ts';

import { type IssueContext, type IssueRule, unlessWorkedOn } from './context.ts';
import { type Issue } from './state.ts';

/** 分办. What is routed already is routed elsewhere for a reason; what its owner has refused has had one. */
const routeIssue: IssueRule<'RouteIssue'> = {
  allowed: (state, context) => unless(unlessWorkedOn(state, context)),
  decide: (data, { route }, { catalogue, now }) => {
    const { level, department, reason } = data;
    if (!catalogue.departments.some(({ id }) => id === department)) return refuse('department-unknown', 'department');
    if (route?.level === level && route.department === department) return refuse('already-routed', 'department');
    if (route && reason === undefined) return refuse('reason-missing', 'reason');
    return [{ type: 'IssueRouted', data: { ...data, occurredAt: now } }];
  },
};

/**
 * One person answers for it, by a day. It is given to another, or another day is set, for a reason; and a later day is for whoever has the
 * rank to give, since it makes what would be late none.
 */
const assignIssue: IssueRule<'AssignIssue'> = {
  allowed: (state, context) =>
    unless(unlessWorkedOn(state, context) ?? (state.route ? undefined : refuse('issue-not-routed', 'issue'))),
  decide: (data, { route, assignment }, { actor, officer, calendar, catalogue, today, now }) => {
    const { department = '' } = route ?? {};
    if (!officer) return refuse('officer-unknown', 'owner');
    if (officer.department !== undefined && officer.department !== department)
      return refuse('owner-elsewhere', 'owner');
    if (data.dueOn < today) return refuse('day-in-the-past', 'dueOn', { today });
    // Civil Code, art. 203: what would end on a rest day ends on the next working day.
    const dueOn = calendar.calendarDue(data.dueOn, 0);
    if (assignment) {
      if (assignment.owner === data.owner && assignment.dueOn === dueOn) return refuse('already-assigned', 'owner');
      if (data.reason === undefined) return refuse('reason-missing', 'reason');
      if (dueOn > assignment.dueOn && actor?.role === 'clerk')
        return refuse('due-day-later', 'dueOn', { due: assignment.dueOn });
    }
    const { head, leader } = catalogue.issueSupervision ?? {};
    const escalation = head !== undefined && leader !== undefined && { escalation: { head, leader } };
    return [{ type: 'IssueAssigned', data: { ...data, department, dueOn, ...escalation, occurredAt: now } }];
  },
};

/** Whoever is to settle it says why that is not theirs; who refused and why stays. */
const refuseIssue: IssueRule<'RefuseIssue'> = {
  allowed: (state, context) => unless(unlessOwned(state, context) ?? unlessByOwner(state, context)),
  decide: (data, { assignment, route }, { now }) => {
    const { owner = '' } = assignment ?? {};
    return [
      {
        type: 'IssueRefusedByOwner',
        data: { ...data, owner, department: route?.department ?? '', occurredAt: now },
      },
    ];
  },
};

/** 督办. */
const urgeIssue: IssueRule<'UrgeIssue'> = {
  allowed: (state, context) => unless(unlessOwned(state, context)),
  decide: (data, { assignment }, { now }) => [
    { type: 'IssueUrged', data: { ...data, owner: assignment?.owner ?? '', occurredAt: now } },
  ],
};

/** Who is late is told on, by the day: a command that comes too early, or twice, says nothing. */
const escalateIssue: IssueRule<'EscalateIssue'> = {
  allowed: (state, context) => unless(unlessOwned(state, context)),
  decide: (data, { assignment }, { today, now }) => {
    if (!assignment?.escalation) return refuse('not-late', 'issue');
    const { owner, dueOn, escalation, escalatedTo } = assignment;
    if (escalatedTo.includes(data.to)) return refuse('already-escalated', 'to');
    if (today <= addDays(dueOn, escalation[data.to])) return refuse('not-late', 'issue');
    return [{ type: 'IssueEscalated', data: { ...data, owner, dueOn, occurredAt: now } }];
  },
};

const unlessOwned = (state: Issue, context: IssueContext): Refusal<IssueRefusal> | undefined =>
  unlessWorkedOn(state, context) ?? (state.assignment ? undefined : refuse('issue-not-assigned', 'issue'));

/** Why whoever acts is not the owner; whoever acts in the owner's place is. */
export const unlessByOwner = (
  { assignment }: Issue,
  { actor }: Pick<IssueContext, 'actor'>,
): Refusal<IssueRefusal> | undefined =>
  actor === undefined || handsOf(actor).includes(assignment?.owner ?? '') ? undefined : refuse('owner-only', 'issue');

/** Whose work it is, by when, and who is told that it is late. */
export const owningRules = {
  RouteIssue: routeIssue,
  AssignIssue: assignIssue,
  RefuseIssue: refuseIssue,
  UrgeIssue: urgeIssue,
  EscalateIssue: escalateIssue,
};
