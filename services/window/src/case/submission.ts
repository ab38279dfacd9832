import { refuse } from '@onewindow/kernel/decider.ts';

import type { Project } from '../project/state.ts';
import type { CaseContext, CaseData, CaseDecision } from './context.ts';
import { materialFault } from './materials.ts';
import { isInForce, isPending } from './state.ts';

/** One application for one stage of a project: the project's only one under way, and never before the stage's turn. */
export const submitCase = (data: CaseData<'SubmitCase'>, context: CaseContext): CaseDecision => {
  const { catalogue, calendar, project, casesOf, today, now } = context;
  const stage = catalogue.stages.find(({ id }) => id === data.stage);
  if (!project) return refuse('project-unknown', 'projectCode');
  if (!stage) return refuse('stage-unknown', 'stage');
  if (stage.ofOrders) return refuse('stage-of-orders', 'stage');
  if (stage.notRequiredOf.includes(project.facts.category)) return refuse('stage-not-required', 'stage');

  const receivedOn = data.receivedOn ?? today;
  if (receivedOn > today) return refuse('day-in-the-future', 'receivedOn', { today });
  if (receivedOn < calendar.from)
    return refuse('day-outside-calendar', 'receivedOn', { from: calendar.from, to: calendar.to });

  const earlier = casesOf(stage.id);
  // Only another first application stands in the way of one. A change that is under review does not: its permit is in force,
  // which is reason enough, or has ended, and then there is nothing left that it could change.
  const pending = earlier.find((one) => one.kind === 'new' && isPending(one));
  if (pending) return refuse('stage-already-open', 'stage', { caseId: pending.caseId });
  const approved = earlier.find(isInForce);
  if (approved) return refuse('stage-already-approved', 'stage', { caseId: approved.caseId });
  const missing = stage.predecessors.find((id) => !isSatisfied(id, project, context));
  if (missing) return refuse('predecessor-missing', 'stage', { stage: missing });

  const refusal = materialFault(data.materials, stage.id, context);
  if (refusal) return refusal;
  return [
    {
      type: 'CaseSubmitted',
      data: {
        caseId: `${data.projectCode}.${stage.id}.${earlier.length + 1}`,
        projectCode: data.projectCode,
        stage: stage.id,
        kind: 'new',
        units: 'all',
        channel: data.channel,
        receivedOn,
        materials: data.materials,
        ...(catalogue.silence && { silence: catalogue.silence }),
        catalogue: catalogue.version,
        occurredAt: now,
      },
    },
  ];
};

/**
 * A predecessor is satisfied by an approval in force, by a prior approval, or where the project's category does not need it. The
 * application is for all units, so one that approved some of them is not enough.
 */
const isSatisfied = (id: string, project: Project, { catalogue, casesOf }: CaseContext): boolean =>
  project.priorApprovals.some(({ stage }) => stage === id) ||
  (catalogue.stages.find((stage) => stage.id === id)?.notRequiredOf.includes(project.facts.category) ?? false) ||
  casesOf(id).some((one) => one.units === 'all' && isInForce(one));
