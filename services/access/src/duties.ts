import { type Decider, type Decision, refuse, UnknownEvent } from '@onewindow/kernel/decider.ts';
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

/** What stands in the way of anybody's acting for anybody else, in such a period: who does so themselves hands nothing on (民法典 art. 169). */
const fault = (standIn: string | undefined, { from, until }: Period, { today, actor }: StandInContext) => {
  if (actor.actingFor !== undefined) return refuse('acts-for-another');
  if (standIn !== undefined && isKeyPerson(standIn)) return refuse('machine-acts-for-nobody');
  if (until < from) return refuse('ends-before-it-begins', 'until');
  return until < today ? refuse('period-is-over', 'until', { today }) : undefined;
};

/** What is known of the duties of a department's head. */
interface Duty {
  readonly hasDeputy?: boolean;
  readonly leave?: Period | undefined;
}

const decideDuty = (
  command: DutyCommand,
  { hasDeputy = false, leave }: Duty,
  context: StandInContext,
): Decision<DutyEvent, DutyRefusal> => {
  const { now: occurredAt, today, actor } = context;
  if (actor.role === 'head' && actor.actingFor === undefined && actor.id !== command.data.person)
    return refuse('only-ones-own', 'person');
  switch (command.type) {
    case 'NameDeputy': {
      const { data } = command;
      const refusal = fault(data.deputy, data, context);
      if (refusal) return refusal;
      if (!context.departments.includes(data.department)) return refuse('department-unknown', 'department');
      if (data.deputy === data.person) return refuse('deputy-of-oneself', 'deputy');
      return [{ type: 'DeputyNamed', data: { ...data, occurredAt } }];
    }
    case 'EndDeputy':
      if (actor.actingFor !== undefined) return refuse('acts-for-another');
      return hasDeputy
        ? [{ type: 'DeputyEnded', data: { ...command.data, occurredAt } }]
        : refuse('no-deputy', 'person');
    case 'RecordLeave':
      return (
        fault(undefined, command.data, context) ?? [{ type: 'LeaveRecorded', data: { ...command.data, occurredAt } }]
      );
    case 'EndLeave':
      if (actor.actingFor !== undefined) return refuse('acts-for-another');
      return leave && today <= leave.until
        ? [{ type: 'LeaveEnded', data: { ...command.data, occurredAt } }]
        : refuse('not-on-leave', 'person');
    default:
      throw new TypeError(`unknown command ${command satisfies never}`);
  }
};

/** The rules of `duty-<person>`: of a department's head, who the deputy is and when the head is on leave. */
export const dutyDecider: Decider<Duty, DutyCommand, DutyEvent, StandInContext> = {
  initial: {},
  decide: decideDuty,
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

/** The rules of `mandate-<creditCode>.<agent>`: one stands at a time, and whoever it concerns ends it. */
export const mandateDecider: Decider<Period | undefined, MandateCommand, MandateEvent, StandInContext> = {
  initial: undefined,
  decide: (command, standing, context): Decision<MandateEvent, MandateRefusal> => {
    const { now: occurredAt, today } = context;
    const stands = standing !== undefined && today <= standing.until;
    if (command.type === 'EndMandate')
      return stands ? [{ type: 'MandateEnded', data: { ...command.data, occurredAt } }] : refuse('no-mandate', 'agent');
    const { data } = command;
    const refusal = fault(data.agent, data, context);
    if (refusal) return refusal;
    return stands ? refuse('mandate-stands', 'agent') : [{ type: 'MandateGranted', data: { ...data, occurredAt } }];
  },
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
