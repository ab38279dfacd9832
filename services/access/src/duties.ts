import { always, asking, byRules, type CommandRule, unless } from '@onewindow/kernel/commandRule.ts';
import { type Decider, refuse, UnknownEvent } from '@onewindow/kernel/decider.ts';
import type { Actor } from '@onewindow/kernel/envelope.ts';
import type { DutyCommand, MandateCommand } from '@onewindow/schema/access/commands.ts';
import type { Period } from '@onewindow/schema/access/duties.ts';
import type { DutyEvent, MandateEvent } from '@onewindow/schema/access/events.ts';
import type { DutyRefusal, MandateRefusal } from '@onewindow/schema/access/refusals.ts';
import { isKeyPerson } from '@onewindow/schema/access/values.ts';

import type { AccessContext } from './decide.ts';

/** When it is, and who says who acts for whom. */
export interface StandInContext extends AccessContext {
  readonly actor: Actor;
  /** The departments of the catalogue, by their ids. */
  readonly departments: readonly string[];
}

/** The same, of one person's duties. */
interface DutyContext extends StandInContext {
  /** Whose they are. */
  readonly person: string;
}

/** What stands in the way of anybody's acting for anybody else, in such a period. */
const fault = (standIn: string | undefined, { from, until }: Period, { today }: StandInContext) => {
  if (standIn !== undefined && isKeyPerson(standIn)) return refuse('machine-acts-for-nobody');
  if (until < from) return refuse('ends-before-it-begins', 'until');
  return until < today ? refuse('period-is-over', 'until', { today }) : undefined;
};

/** Who acts for another hands nothing on (民法典 art. 169). */
const handsOn = ({ actor }: StandInContext) => (actor.actingFor === undefined ? undefined : refuse('acts-for-another'));

/** What is known of the duties of a head. */
interface Duty {
  readonly hasDeputy?: boolean;
  readonly leave?: Period | undefined;
}

type DutyRule<Type extends DutyCommand['type']> = CommandRule<
  Extract<DutyCommand, { type: Type }>['data'],
  Duty,
  DutyEvent,
  DutyContext,
  DutyRefusal
>;

const nameDeputy: DutyRule<'NameDeputy'> = {
  allowed: always,
  decide: (data, _state, context) => {
    const refusal = fault(data.deputy, data, context);
    if (refusal) return refusal;
    const { role, id } = context.actor;
    if (data.department === undefined && (role !== 'centreHead' || id !== data.person))
      return refuse('only-ones-own', 'person');
    if (data.department !== undefined && !context.departments.includes(data.department))
      return refuse('department-unknown', 'department');
    if (data.deputy === data.person) return refuse('deputy-of-oneself', 'deputy');
    return [{ type: 'DeputyNamed', data: { ...data, occurredAt: context.now } }];
  },
};

const endDeputy: DutyRule<'EndDeputy'> = {
  allowed: ({ hasDeputy = false }) => unless(hasDeputy ? undefined : refuse('no-deputy', 'person')),
  decide: (data, _state, { now }) => [{ type: 'DeputyEnded', data: { ...data, occurredAt: now } }],
};

const recordLeave: DutyRule<'RecordLeave'> = {
  allowed: always,
  decide: (data, _state, context) =>
    fault(undefined, data, context) ?? [{ type: 'LeaveRecorded', data: { ...data, occurredAt: context.now } }],
};

const endLeave: DutyRule<'EndLeave'> = {
  allowed: ({ leave }, { today }) =>
    unless(leave && today <= leave.until ? undefined : refuse('not-on-leave', 'person')),
  decide: (data, _state, { now }) => [{ type: 'LeaveEnded', data: { ...data, occurredAt: now } }],
};

/** A head says so of their own duties alone, and nobody else of those of the head of the centre. */
const notTheirs = (_state: Duty, context: DutyContext) => {
  const { actor, person } = context;
  if (actor.role === 'head' && actor.actingFor === undefined && actor.id !== person)
    return refuse('only-ones-own', 'person');
  return handsOn(context);
};

/** The rules of `duty-<person>`: of a head, who the deputy is and when the head is on leave. */
export const dutyDecider: Decider<Duty, DutyCommand, DutyEvent, DutyContext> = {
  initial: {},
  ...byRules<DutyCommand, Duty, DutyEvent, DutyContext>(
    asking({ NameDeputy: nameDeputy, EndDeputy: endDeputy, RecordLeave: recordLeave, EndLeave: endLeave }, notTheirs),
  ),
  evolve: (state, { type, data }) => {
    switch (type) {
      case 'DeputyNamed':
        return { ...state, hasDeputy: true };
      case 'DeputyEnded':
        return { ...state, hasDeputy: false };
      case 'LeaveRecorded':
        return { ...state, leave: { from: data.from, until: data.until } };
      case 'LeaveEnded':
        return { ...state, leave: undefined };
      default:
        throw new UnknownEvent(type satisfies never);
    }
  },
};

type MandateRule<Type extends MandateCommand['type']> = CommandRule<
  Extract<MandateCommand, { type: Type }>['data'],
  Period | undefined,
  MandateEvent,
  StandInContext,
  MandateRefusal
>;

const isStanding = (mandate: Period | undefined, { today }: StandInContext): boolean =>
  mandate !== undefined && today <= mandate.until;

const grantMandate: MandateRule<'GrantMandate'> = {
  allowed: (mandate, context) =>
    unless(handsOn(context) ?? (isStanding(mandate, context) ? refuse('mandate-stands', 'agent') : undefined)),
  decide: (data, _state, context) =>
    fault(data.agent, data, context) ?? [{ type: 'MandateGranted', data: { ...data, occurredAt: context.now } }],
};

const endMandate: MandateRule<'EndMandate'> = {
  allowed: (mandate, context) => unless(isStanding(mandate, context) ? undefined : refuse('no-mandate', 'agent')),
  decide: (data, _state, { now }) => [{ type: 'MandateEnded', data: { ...data, occurredAt: now } }],
};

/** The rules of `mandate-<creditCode>.<agent>`: one stands at a time, and whoever it concerns ends it. */
export const mandateDecider: Decider<Period | undefined, MandateCommand, MandateEvent, StandInContext> = {
  initial: undefined,
  ...byRules<MandateCommand, Period | undefined, MandateEvent, StandInContext>({
    GrantMandate: grantMandate,
    EndMandate: endMandate,
  }),
  evolve: (_state, { type, data }) => {
    switch (type) {
      case 'MandateGranted':
        return { from: data.from, until: data.until };
      case 'MandateEnded':
        return undefined;
      default:
        throw new UnknownEvent(type satisfies never);
    }
  },
};
