import { asItWas, event, type EventOf } from '../event.ts';
import { Day, Line, ProjectCode, Prose, StageId } from '../values.ts';
import { ProjectChanges, projectFacts } from './values.ts';

/** 1 → 2: it may list its units. */
export const ProjectRegistered = event('ProjectRegistered', { projectCode: ProjectCode, ...projectFacts }, [asItWas]);
/** 1 → 2: so may a change. */
export const ProjectAmended = event(
  'ProjectAmended',
  { projectCode: ProjectCode, reason: Prose, changes: ProjectChanges },
  [asItWas],
);
export const ProjectMarkedAsKey = event('ProjectMarkedAsKey', { projectCode: ProjectCode, reason: Prose });
export const PriorApprovalRecorded = event('PriorApprovalRecorded', {
  projectCode: ProjectCode,
  stage: StageId,
  number: Line,
  issuer: Line,
  issuedOn: Day,
  reason: Prose,
});

export const ProjectHoldPlaced = event('ProjectHoldPlaced', { projectCode: ProjectCode, ground: Prose });
export const ProjectHoldLifted = event('ProjectHoldLifted', { projectCode: ProjectCode, reason: Prose });

export const projectEvents = [
  ProjectRegistered,
  ProjectAmended,
  ProjectMarkedAsKey,
  PriorApprovalRecorded,
  ProjectHoldPlaced,
  ProjectHoldLifted,
] as const;
export type ProjectEvent = EventOf<(typeof projectEvents)[number]>;
