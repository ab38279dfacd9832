import { type CatalogueStage, predecessorsOf } from '@onewindow/schema/catalogue.ts';
import type { CaseKind, Hindrance } from '@onewindow/schema/case/values.ts';
import type { Units } from '@onewindow/schema/values.ts';

import type { CaseContext } from './context.ts';
import { certificateOf, inForceOf, isInForce, isOver, successorOf, supersededBy } from './permits.ts';
import { type Case, isPending } from './state.ts';

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
      : [...missingBase(application, context), ...nothingInIt(application, stage, context)]),
  ];
};

const notRequired = (stage: CatalogueStage, { project }: CaseContext): readonly Hindrance[] =>
  project && stage.notRequiredOf.includes(project.facts.category) ? [{ code: 'stageNotRequired' }] : [];

/** Overlapping units of one kind have one open case in a stage: the earlier one. */
const alreadyOpen = (application: Application, context: CaseContext): readonly Hindrance[] => {
  const open = overlapping(application, context);
  return open ? [{ code: 'stageAlreadyOpen', caseId: open.caseId }] : [];
};

/** The earlier open case of the stage that an application overlaps, if any. */
export const overlapping = (
  { caseId, stage, kind, units }: Application,
  { casesOf }: CaseContext,
): Case | undefined => {
  const cases = casesOf(stage);
  const own = cases.findIndex((one) => one.caseId === caseId);
  return (own === -1 ? cases : cases.slice(0, own)).find(
    (one) => one.kind === kind && isPending(one) && overlap(one.units, units),
  );
};

const alreadyApproved = ({ caseId, stage, units }: Application, { casesOf }: CaseContext): readonly Hindrance[] => {
  const cases = casesOf(stage);
  const approved = cases.find((one) => one.caseId !== caseId && isInForce(one, cases) && overlap(one.units, units));
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
  const cases = casesOf(stage);
  const inForce = cases.filter((one) => (item === undefined ? isInForce(one, cases) : inForceOf(one, item, cases)));
  return covers(
    inForce.map((one) => one.units),
    units === 'all' ? project?.facts.units : units,
  );
};

/** Whether approvals cover units: all of them by one for all, or where the project lists its units by some for each of these. */
const covers = (approved: readonly Units[], units: readonly string[] | undefined): boolean =>
  approved.includes('all') ||
  units?.every((unit) => approved.some((some) => some !== 'all' && some.includes(unit))) === true;

/**
 * A change, an extension, a renewal, a reissue and a cancellation rest on a certificate of the stage that is in force; where it was
 * superseded, on the one in its place.
 */
const missingBase = ({ caseId, stage, base }: Application, { casesOf }: CaseContext): readonly Hindrance[] => {
  const others = casesOf(stage).filter((one) => one.caseId !== caseId);
  const certificate = certificateOf(base, others);
  return certificate && !isOver(certificate, others) && !successorOf(certificate, others)
    ? []
    : [{ code: 'baseNotInForce' }];
};

/** Only what runs out is renewed, and only the start of works is extended, as often as the catalogue says (建筑法 art. 9). */
const nothingInIt = (
  { caseId, stage: id, kind, base }: Application,
  { items }: CatalogueStage,
  { casesOf }: CaseContext,
): readonly Hindrance[] => {
  const cases = casesOf(id);
  const certificate = certificateOf(base, cases);
  if (!certificate) return [];
  if (kind === 'renewal') return certificate.validUntil === undefined ? [{ code: 'nothingToRenew' }] : [];
  if (kind !== 'extension') return [];
  const most = items.find((item) => item.id === certificate.item)?.startExtensions;
  if (most === undefined) return [{ code: 'nothingToExtend' }];
  const numbers = new Set([certificate, ...supersededBy(certificate, cases)].map(({ number }) => number));
  const extended = cases.filter(
    (one) =>
      one.caseId !== caseId && isApprovedExtension(one) && numbers.has(certificateOf(one.base, cases)?.number ?? ''),
  );
  return extended.length < most ? [] : [{ code: 'extensionsUsedUp' }];
};

const isApprovedExtension = ({ kind, outcome }: Case): boolean => kind === 'extension' && outcome === 'approved';

/** Whether units overlap. */
export const overlap = (a: Units, b: Units): boolean =>
  a === 'all' || b === 'all' || a.some((unit) => b.includes(unit));
