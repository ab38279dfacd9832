import { command, type CommandOf } from '../event.ts';
import { Day, Line, ProjectCode, Prose, StageId } from '../values.ts';
import { ProjectChanges, projectFacts } from './values.ts';

export const RegisterProject = command('RegisterProject', {
  projectCode: ProjectCode,
  ...projectFacts,
  traits: projectFacts.traits.default([]),
  utilities: projectFacts.utilities.default([]),
});
/** What is named replaces what was; the rest stays. */
export const AmendProject = command('AmendProject', {
  projectCode: ProjectCode,
  reason: Prose,
  changes: ProjectChanges,
});
/** The green channel (重大项目绿色通道). */
export const MarkAsKeyProject = command(
  'MarkAsKeyProject',
  { projectCode: ProjectCode, reason: Prose },
  { deferrable: true },
);
/** What was approved before the centre opened, or elsewhere: it satisfies a predecessor, is never counted, opens no order. */
export const RecordPriorApproval = command('RecordPriorApproval', {
  projectCode: ProjectCode,
  stage: StageId,
  number: Line,
  issuer: Line,
  issuedOn: Day,
  reason: Prose,
});

/** The law on archives wants the data of whoever is named in this project kept (档案法; 个人信息保护法 art. 47, second paragraph). */
export const PlaceProjectHold = command('PlaceProjectHold', { projectCode: ProjectCode, ground: Prose });
export const LiftProjectHold = command('LiftProjectHold', { projectCode: ProjectCode, reason: Prose });

export const projectCommands = [
  RegisterProject,
  AmendProject,
  MarkAsKeyProject,
  RecordPriorApproval,
  PlaceProjectHold,
  LiftProjectHold,
] as const;
export type ProjectCommand = CommandOf<(typeof projectCommands)[number]>;
