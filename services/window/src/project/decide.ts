import { always, byRules, type CommandRule, onceThere, someOf, unless } from '@onewindow/kernel/commandRule.ts';
import { type Decider, refuse } from '@onewindow/kernel/decider.ts';
import type { ProjectCommand } from '@onewindow/schema/project/commands.ts';
import type { ProjectEvent } from '@onewindow/schema/project/events.ts';
import type { ProjectRefusal } from '@onewindow/schema/project/refusals.ts';
import type { ProjectFacts } from '@onewindow/schema/project/values.ts';
import { nationalProjectCode } from '@onewindow/schema/values.ts';

import type { Moment } from '../law.ts';
import { requireLawfulFacts } from './facts.ts';
import { evolveProject, type Project } from './state.ts';

type Data<Type extends ProjectCommand['type']> = Extract<ProjectCommand, { type: Type }>['data'];

type ProjectRule<Type extends ProjectCommand['type'], State = Project> = CommandRule<
  Data<Type>,
  State,
  ProjectEvent,
  Moment,
  ProjectRefusal
>;

const registerProject: ProjectRule<'RegisterProject', Project | undefined> = {
  allowed: (state) => unless(state && refuse('project-already-registered', 'projectCode')),
  decide: (data, _state, moment) => {
    if (moment.catalogue.codes === 'cn' && !nationalProjectCode.test(data.projectCode)) {
      return refuse('project-code-malformed', 'projectCode');
    }
    const { projectCode, ...facts } = data;
    return (
      requireLawfulFacts(facts, moment.catalogue) ?? [
        { type: 'ProjectRegistered', data: { projectCode, ...facts, occurredAt: moment.now } },
      ]
    );
  },
};

/** An amended project must be one that could have been registered. */
const amendProject: ProjectRule<'AmendProject'> = {
  allowed: always,
  decide: ({ projectCode, reason, changes }, state, moment) => {
    const changed = Object.fromEntries(
      Object.entries(changes).filter(([name, value]) => !sameJson(value, state.facts[name as keyof ProjectFacts])),
    ) as Partial<ProjectFacts>;
    if (Object.keys(changed).length === 0) return refuse('nothing-to-amend', 'changes');
    const refusal = requireLawfulFacts({ ...state.facts, ...changed }, moment.catalogue);
    if (refusal) return { ...refusal, field: `changes.${refusal.field}` };
    return [{ type: 'ProjectAmended', data: { projectCode, reason, changes: changed, occurredAt: moment.now } }];
  },
};

const markAsKeyProject: ProjectRule<'MarkAsKeyProject'> = {
  allowed: ({ isKeyProject }) => unless(isKeyProject ? refuse('already-a-key-project', 'projectCode') : undefined),
  decide: (data, _state, { now }) => [{ type: 'ProjectMarkedAsKey', data: { ...data, occurredAt: now } }],
};

const recordPriorApproval: ProjectRule<'RecordPriorApproval'> = {
  allowed: (_state, { catalogue }) =>
    someOf(
      catalogue.stages.filter(({ ofOrders }) => !ofOrders).map(({ id }) => ({ id })),
      'stage-unknown',
      'stage',
    ),
  decide: (data, state, { catalogue, today, now }) => {
    const stage = catalogue.stages.find(({ id }) => id === data.stage);
    if (!stage) return refuse('stage-unknown', 'stage');
    if (stage.ofOrders) return refuse('stage-of-orders', 'stage');
    if (data.issuedOn > today) return refuse('day-in-the-future', 'issuedOn', { today });
    if (state.priorApprovals.some(({ stage: id, number }) => id === data.stage && number === data.number)) {
      return refuse('prior-approval-already-recorded', 'number');
    }
    return [{ type: 'PriorApprovalRecorded', data: { ...data, occurredAt: now } }];
  },
};

const placeProjectHold: ProjectRule<'PlaceProjectHold'> = {
  allowed: ({ hold }) => unless(hold && refuse('project-hold-stands', 'projectCode', hold)),
  decide: (data, _state, { now }) => [{ type: 'ProjectHoldPlaced', data: { ...data, occurredAt: now } }],
};

const liftProjectHold: ProjectRule<'LiftProjectHold'> = {
  allowed: ({ hold }) => unless(hold ? undefined : refuse('no-project-hold', 'projectCode')),
  decide: (data, _state, { now }) => [{ type: 'ProjectHoldLifted', data: { ...data, occurredAt: now } }],
};

const sameJson = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The rules of a project's stream, `project-<projectCode>`. */
export const projectDecider: Decider<Project | undefined, ProjectCommand, ProjectEvent, Moment> = {
  initial: undefined,
  ...byRules({
    RegisterProject: registerProject,
    ...onceThere(
      {
        AmendProject: amendProject,
        MarkAsKeyProject: markAsKeyProject,
        RecordPriorApproval: recordPriorApproval,
        PlaceProjectHold: placeProjectHold,
        LiftProjectHold: liftProjectHold,
      },
      refuse('project-unknown', 'projectCode'),
    ),
  }),
  evolve: evolveProject,
};
