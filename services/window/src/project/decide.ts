import { type Decider, type Decision, refuse } from '@onewindow/kernel/decider.ts';
import type { ProjectCommand } from '@onewindow/schema/project/commands.ts';
import type { ProjectEvent } from '@onewindow/schema/project/events.ts';
import type { ProjectRefusal } from '@onewindow/schema/project/refusals.ts';
import type { ProjectFacts } from '@onewindow/schema/project/values.ts';
import { nationalProjectCode } from '@onewindow/schema/values.ts';

import type { Moment } from '../law.ts';
import { requireLawfulFacts } from './facts.ts';
import { evolveProject, type Project } from './state.ts';

type ProjectDecision = Decision<ProjectEvent, ProjectRefusal>;
type Data<Type extends ProjectCommand['type']> = Extract<ProjectCommand, { type: Type }>['data'];

const registerProject = (
  data: Data<'RegisterProject'>,
  state: Project | undefined,
  moment: Moment,
): ProjectDecision => {
  if (state) return refuse('project-already-registered', 'projectCode');
  if (moment.catalogue.codes === 'cn' && !nationalProjectCode.test(data.projectCode)) {
    return refuse('project-code-malformed', 'projectCode');
  }
  const { projectCode, ...facts } = data;
  return (
    requireLawfulFacts(facts, moment.catalogue) ?? [
      { type: 'ProjectRegistered', data: { projectCode, ...facts, occurredAt: moment.now } },
    ]
  );
};

/** An amended project must be one that could have been registered. */
const amendProject = (
  { projectCode, reason, changes }: Data<'AmendProject'>,
  state: Project,
  moment: Moment,
): ProjectDecision => {
  const changed = Object.fromEntries(
    Object.entries(changes).filter(([name, value]) => !sameJson(value, state.facts[name as keyof ProjectFacts])),
  ) as Partial<ProjectFacts>;
  if (Object.keys(changed).length === 0) return refuse('nothing-to-amend', 'changes');
  const refusal = requireLawfulFacts({ ...state.facts, ...changed }, moment.catalogue);
  if (refusal) return { ...refusal, field: `changes.${refusal.field}` };
  return [{ type: 'ProjectAmended', data: { projectCode, reason, changes: changed, occurredAt: moment.now } }];
};

const markAsKeyProject = (data: Data<'MarkAsKeyProject'>, state: Project, { now }: Moment): ProjectDecision =>
  state.isKeyProject
    ? refuse('already-a-key-project', 'projectCode')
    : [{ type: 'ProjectMarkedAsKey', data: { ...data, occurredAt: now } }];

const recordPriorApproval = (
  data: Data<'RecordPriorApproval'>,
  state: Project,
  { catalogue, today, now }: Moment,
): ProjectDecision => {
  const stage = catalogue.stages.find(({ id }) => id === data.stage);
  if (!stage) return refuse('stage-unknown', 'stage');
  if (stage.ofOrders) return refuse('stage-of-orders', 'stage');
  if (data.issuedOn > today) return refuse('day-in-the-future', 'issuedOn', { today });
  if (state.priorApprovals.some(({ stage: id, number }) => id === data.stage && number === data.number)) {
    return refuse('prior-approval-already-recorded', 'number');
  }
  return [{ type: 'PriorApprovalRecorded', data: { ...data, occurredAt: now } }];
};

const decideProject = (command: ProjectCommand, state: Project | undefined, moment: Moment): ProjectDecision => {
  const { type, data } = command;
  if (type === 'RegisterProject') return registerProject(data, state, moment);
  if (!state) return refuse('project-unknown', 'projectCode');
  switch (type) {
    case 'AmendProject':
      return amendProject(data, state, moment);
    case 'MarkAsKeyProject':
      return markAsKeyProject(data, state, moment);
    case 'RecordPriorApproval':
      return recordPriorApproval(data, state, moment);
    case 'PlaceProjectHold':
      if (state.hold) return refuse('project-hold-stands', 'projectCode', state.hold);
      return [{ type: 'ProjectHoldPlaced', data: { ...data, occurredAt: moment.now } }];
    case 'LiftProjectHold':
      if (!state.hold) return refuse('no-project-hold', 'projectCode');
      return [{ type: 'ProjectHoldLifted', data: { ...data, occurredAt: moment.now } }];
    default:
      throw new TypeError(`unknown command ${type satisfies never}`);
  }
};

const sameJson = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The rules of a project's stream, `project-<projectCode>`. */
export const projectDecider: Decider<Project | undefined, ProjectCommand, ProjectEvent, Moment> = {
  initial: undefined,
  decide: decideProject,
  evolve: evolveProject,
};
