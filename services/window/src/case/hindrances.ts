import { type CatalogueStage, predecessorsOf } from '@onewindow/schema/catalogue.ts';
import type { CaseKind, Hindrance } from '@onewindow/schema/case/values.ts';
import type { Units } from '@onewindow/schema/values.ts';

import type { CaseContext } from './context.ts';
import { inForceOf, isInForce, isPending } from './state.ts';

/** An application, as far as something may stand in its way. */
export interface Application {
  /** Absent of one that is only being submitted. */
  readonly caseId?: string;
  readonly stage: string;
  readonly kind: CaseKind;
  readonly units: Units;
  /** The number of the certificate that a change, an extension and the like rest on. */
  readonly base?: string;
}

/**
 * What stands in an application's way as things are now. It is received all the same, dated and numbered (行政许可法 art. 32): what
 * stands in its way is a ground of a dated refusal to accept, or a line of the one notice.
 */
export const hindrancesOf = (application: Application, context: CaseContext): readonly Hindrance[] => {
  const stage = context.catalogue.stages.find(({ id }) => id === application.stage);
  if (!stage) return [];
  return [
    ...notRequired(stage, context),
    ...alreadyOpen(application, context),
    ...(application.kind === 'new'
      ? [...alreadyApproved(application, context), ...missingPredecessors(stage, application, context)]
      : missingBase(application, context)),
  ];
};

const notRequired = (stage: CatalogueStage, { project }: CaseContext): readonly Hindrance[] =>
  project && stage.notRequiredOf.includes(project.facts.category) ? [{ code: 'stageNotRequired' }] : [];

/** Overlapping units of one kind have one open case in a stage: the earlier one. */
const alreadyOpen = ({ caseId, stage, kind, units }: Application, { casesOf }: CaseContext): readonly Hindrance[] => {
  const cases = casesOf(stage);
  const own = cases.findIndex((one) => one.caseId === caseId);
  const open = (own === -1 ? cases : cases.slice(0, own)).find(
    (one) => one.kind === kind && isPending(one) && overlap(one.units, units),
  );
  return open ? [{ code: 'stageAlreadyOpen', caseId: open.caseId }] : [];
};

const alreadyApproved = ({ caseId, stage, units }: Application, { casesOf }: CaseContext): readonly Hindrance[] => {
  const approved = casesOf(stage).find((one) => one.caseId !== caseId && isInForce(one) && overlap(one.units, units));
  return approved ? [{ code: 'stageAlreadyApproved', caseId: approved.caseId }] : [];
};

/**
 * A predecessor is satisfied for a unit by an approval in force that covers it, by a prior approval, or where the project's category
 * does not need it. One that names an item asks for that item's permit alone.
 */
const missingPredecessors = (
  stage: CatalogueStage,
  { units }: Application,
  context: CaseContext,
): readonly Hindrance[] =>
  predecessorsOf(stage)
    .filter((predecessor) => !isSatisfied(predecessor, units, context))
    .map((predecessor) => ({ code: 'predecessorMissing', stage: predecessor.stage }));

const isSatisfied = (
  { stage, item }: { readonly stage: string; readonly item?: string },
  units: Units,
  { catalogue, project, casesOf }: CaseContext,
): boolean => {
  if (project?.priorApprovals.some((prior) => prior.stage === stage)) return true;
  const known = catalogue.stages.find(({ id }) => id === stage);
  if (project && known?.notRequiredOf.includes(project.facts.category)) return true;
  const inForce = casesOf(stage).filter((one) => (item === undefined ? isInForce(one) : inForceOf(one, item)));
  return covers(
    inForce.map((one) => one.units),
    units,
  );
};

/** Whether approvals cover units: all of them only by one for all, since nobody says which they are. */
const covers = (approved: readonly Units[], units: Units): boolean =>
  approved.includes('all') ||
  (units !== 'all' && units.every((unit) => approved.some((some) => some !== 'all' && some.includes(unit))));

/** A change, an extension, a renewal, a reissue and a cancellation rest on a certificate of the stage that is in force. */
const missingBase = ({ stage, base }: Application, { casesOf }: CaseContext): readonly Hindrance[] =>
  casesOf(stage).some(({ certificates }) => certificates.some(({ number, ended }) => number === base && !ended))
    ? []
    : [{ code: 'baseNotInForce' }];

/** Whether units overlap. */
const overlap = (a: Units, b: Units): boolean => a === 'all' || b === 'all' || a.some((unit) => b.includes(unit));
