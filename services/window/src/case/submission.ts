import { addDays } from '@onewindow/kernel/civilDay.ts';
import { type CommandRule, someOf, unless } from '@onewindow/kernel/commandRule.ts';
import { refuse } from '@onewindow/kernel/decider.ts';
import type { CaseEvent } from '@onewindow/schema/case/events.ts';
import type { CaseRefusal } from '@onewindow/schema/case/refusals.ts';
import type { Units } from '@onewindow/schema/values.ts';

import type { CaseContext, CaseData, CaseDecision } from './context.ts';
import { type Application, hindrancesOf } from './hindrances.ts';
import { materialFault } from './materials.ts';
import { certificateOf } from './permits.ts';
import type { Case } from './state.ts';

/**
 * One application for one stage of a project, for all or some of its units. It is always received, dated and numbered (行政许可法
 * art. 32): what stands in its way is recorded with it, and is no reason to leave no trace.
 */
export const submitCase: CommandRule<CaseData<'SubmitCase'>, Case | undefined, CaseEvent, CaseContext, CaseRefusal> = {
  allowed: (_state, { project, catalogue }) =>
    project
      ? someOf(
          catalogue.stages.filter(({ ofOrders }) => !ofOrders).map(({ id }) => ({ id })),
          'stage-unknown',
          'stage',
        )
      : unless(refuse('project-unknown', 'projectCode')),
  decide: (data, _state, context) => caseSubmitted(data, context),
};

const caseSubmitted = (data: CaseData<'SubmitCase'>, context: CaseContext): CaseDecision => {
  const { catalogue, calendar, project, casesOf, today, now } = context;
  const { kind, base, acceptedByOwnerOn } = data;
  const units: Units = data.units ?? 'all';
  const stage = catalogue.stages.find(({ id }) => id === data.stage);
  if (!project) return refuse('project-unknown', 'projectCode');
  if (!stage) return refuse('stage-unknown', 'stage');
  if (stage.ofOrders) return refuse('stage-of-orders', 'stage');
  if (kind !== 'new' && base === undefined) return refuse('base-missing', 'base');
  if (kind === 'new' && base !== undefined) return refuse('base-of-new-application', 'base');
  const known = project.facts.units;
  const strange = known && data.units?.findIndex((unit) => !known.includes(unit));
  if (strange !== undefined && strange !== -1) return refuse('unit-unknown', `units.${strange}`);

  const receivedOn = data.receivedOn ?? today;
  if (receivedOn > today) return refuse('day-in-the-future', 'receivedOn', { today });
  if (receivedOn < calendar.from)
    return refuse('day-outside-calendar', 'receivedOn', { from: calendar.from, to: calendar.to });
  if (acceptedByOwnerOn !== undefined && acceptedByOwnerOn > receivedOn)
    return refuse('owner-accepted-after-receipt', 'acceptedByOwnerOn');

  const refusal = materialFault(data.materials, stage.id, context);
  if (refusal) return refusal;
  const application: Application = { stage: stage.id, kind, units, ...(base !== undefined && { base }) };
  return [
    {
      type: 'CaseSubmitted',
      data: {
        caseId: `${data.projectCode}.${stage.id}.${casesOf(stage.id).length + 1}`,
        projectCode: data.projectCode,
        ...application,
        ...restingOn(application, receivedOn, context),
        channel: data.channel,
        receivedOn,
        materials: data.materials,
        ...(acceptedByOwnerOn !== undefined && { acceptedByOwnerOn }),
        hindrances: [...hindrancesOf(application, context)],
        ...(catalogue.silence && { silence: catalogue.silence }),
        catalogue: catalogue.version,
        occurredAt: now,
      },
    },
  ];
};

/** What the certificate that an application rests on says of it: its item, and of a renewal until when it is valid (art. 50). */
const restingOn = (
  { stage, kind, base }: Application,
  receivedOn: string,
  { catalogue: { renewalDays }, casesOf }: CaseContext,
) => {
  const certificate = certificateOf(base, casesOf(stage));
  if (!certificate) return {};
  const { item: baseItem, validUntil } = certificate;
  if (kind !== 'renewal' || validUntil === undefined) return { baseItem };
  const inTime = renewalDays !== undefined && receivedOn <= addDays(validUntil, -renewalDays);
  return { baseItem, renewal: { validUntil, inTime } };
};
