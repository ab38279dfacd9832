import type { Day } from '@onewindow/kernel/civilDay.ts';
import { unless } from '@onewindow/kernel/commandRule.ts';
import { refuse } from '@onewindow/kernel/decider.ts';
import { dueDay } from '@onewindow/kernel/legalClock.ts';
import { reckoned } from '@onewindow/kernel/workingDays.ts';
import { type CatalogueItem, committedDays, type Exclusion, exclusionOf } from '@onewindow/schema/catalogue.ts';
import type { CaseEvent } from '@onewindow/schema/case/events.ts';
import type { CaseRefusal } from '@onewindow/schema/case/refusals.ts';
import type { AcceptedItem, Hindrance } from '@onewindow/schema/case/values.ts';
import type { ProjectFacts } from '@onewindow/schema/project/values.ts';

import { openReviewsOf } from './consequences.ts';
import type { CaseContext, CaseData, CaseMoment, CaseRule } from './context.ts';
import { answerDue } from './correction.ts';
import { hindrancesOf } from './hindrances.ts';
import { requireReceived } from './phase.ts';
import type { Case } from './state.ts';

/**
 * The day as of which silence has accepted the case, if it has: nothing said within the limit of receipt, or of the supply
 * of what was asked for, counts as acceptance on that day (行政许可法 art. 32).
 */
export const silentlyAcceptedOn = (state: Case, context: CaseContext): Day | undefined => {
  if (state.phase !== 'received') return undefined;
  const until = silenceUntil(state, context);
  return until !== undefined && context.today > until ? completeOn(state, context) : undefined;
};

/** The last day on which an application can be spoken of before silence accepts it; none that nobody can reckon, which accepts nothing. */
export const silenceUntil = (state: Case, context: CaseContext): Day | undefined => {
  const { silence } = state;
  return silence && reckoned(() => dueDay(context.calendar, silence, completeOn(state, context)));
};

const completeOn = ({ correction, receivedOn }: Case, { dayOf }: CaseContext): Day =>
  correction?.suppliedAt ? dayOf(correction.suppliedAt) : receivedOn;

/** Acceptance records what the catalogue says of this project now, and opens every review that waits for no other. */
export const acceptance = (
  state: Case,
  acceptedOn: Day,
  bySilence: boolean,
  context: CaseContext,
): readonly CaseEvent[] => {
  const { catalogue, project, now } = context;
  const stage = catalogue.stages.find(({ id }) => id === state.stage);
  if (!project || !stage) throw new Error(`${state.caseId}: its project or its stage is gone`);
  const { category, locality } = project.facts;
  const applying = stage.items.filter((item) => exclusionFrom(state, item, project.facts) === undefined);
  const items = applying.map((item): AcceptedItem => {
    const committed = committedDays(item.committed, category);
    return {
      item: item.id,
      department: item.department,
      kind: item.kind,
      after: item.after.filter((id) => applying.some((other) => other.id === id)),
      ...(item.consults.length > 0 && {
        consults: item.consults.filter((id) => applying.some((other) => other.id === id)),
      }),
      ...(item.statutory && { statutory: item.statutory }),
      ...(committed !== undefined && { committed }),
      ...(item.onSilence && { onSilence: item.onSilence }),
      ...(item.ownerLimit && { ownerLimit: item.ownerLimit }),
    };
  });
  const committed = committedDays(stage.committed, category);
  const { caseId, projectCode } = state;
  return [
    {
      type: 'CaseAccepted',
      data: {
        caseId,
        projectCode,
        stage: stage.id,
        acceptedOn,
        bySilence,
        category,
        locality,
        ...(committed !== undefined && { committed }),
        items,
        ...(stage.joint && { joint: stage.joint }),
        catalogue: catalogue.version,
        occurredAt: now,
      },
    },
    ...openReviewsOf({ ...state, items }, now),
  ];
};

/** Why an application does not contain an item of its stage; nothing where it does. */
export const exclusionFrom = (
  application: Pick<Case, 'kind' | 'baseItem'>,
  item: CatalogueItem,
  { category, traits }: Pick<ProjectFacts, 'category' | 'traits'>,
): Exclusion | { readonly because: 'otherItem' } | undefined =>
  exclusionOf(item, category, traits) ??
  ((ofBaseAlone(application) ?? item.id) === item.id ? undefined : { because: 'otherItem' });

/**
 * A change is looked at by all whom the permit concerns. An extension, a renewal, a reissue and a cancellation are the business of the
 * authority that issued the certificate alone.
 */
const ofBaseAlone = ({ kind, baseItem }: Pick<Case, 'kind' | 'baseItem'>): string | undefined =>
  kind === 'new' || kind === 'change' ? undefined : baseItem;

/** Whether silence has accepted the case, and nobody has put it on record yet. */
export const isAcceptedBySilence = ({ silent }: CaseMoment): boolean =>
  silent.some(({ type }) => type === 'CaseAccepted');

/**
 * Nothing is accepted while something stands in its way: that is what a refusal to accept and the one notice are for. What silence has
 * accepted is thereby put on record.
 */
const acceptCase: CaseRule<'AcceptCase'> = {
  allowed: (state, context) => unless(isAcceptedBySilence(context) ? undefined : acceptanceBar(state, context)),
  decide: (_data, state, context) =>
    isAcceptedBySilence(context) ? [] : acceptance(state, context.today, false, context),
};

const acceptanceBar = (state: Case, context: CaseContext) => {
  const refusal = requireReceived(state);
  if (refusal) return refusal;
  const [hindrance] = hindrancesOf(state, context);
  return hindrance && refuseFor(hindrance, 'caseId');
};

/** The refusal of whatever a hindrance forbids. */
export const refuseFor = ({ code, ...details }: Hindrance, field: string) => refuse(hindering[code], field, details);

const hindering = {
  stageNotRequired: 'stage-not-required',
  stageAlreadyOpen: 'stage-already-open',
  stageAlreadyApproved: 'stage-already-approved',
  predecessorMissing: 'predecessor-missing',
  baseNotInForce: 'base-not-in-force',
  nothingToRenew: 'nothing-to-renew',
  nothingToExtend: 'nothing-to-extend',
  extensionsUsedUp: 'extensions-used-up',
} as const satisfies { [Code in Hindrance['code']]: CaseRefusal };

const recordSilentAcceptance: CaseRule<'RecordSilentAcceptance'> = {
  allowed: (state, context) =>
    unless(
      isAcceptedBySilence(context)
        ? undefined
        : (requireReceived(state) ?? refuse('silence-has-not-accepted', 'caseId')),
    ),
  decide: () => [],
};

/**
 * Dated, with its ground (不予受理). As incomplete only what was told in the one notice and not supplied by its day: who gives no notice
 * has accepted in the end, and who was supplied with everything must accept (art. 32). What stands in the way must do so.
 */
const refuseAcceptance: CaseRule<'RefuseAcceptance'> = {
  allowed: (state, context) => unless(refusalBar(state, context)),
  decide: (data, state, context) => {
    const refusal = data.ground === 'incomplete' ? incompleteFault(state) : groundFault(data.ground, state, context);
    return refusal ?? [{ type: 'AcceptanceRefused', data: { ...data, occurredAt: context.now } }];
  },
};

/** While the applicant may still answer the notice nothing is refused; afterwards as incomplete alone. */
const refusalBar = (state: Case, context: CaseMoment) => {
  if (isAcceptedBySilence(context)) return refuse('accepted-by-silence', 'caseId');
  if (state.phase !== 'correctionRequested') return requireReceived(state);
  const due = answerDue(state, context);
  return due !== undefined && context.today <= due ? refuse('correction-still-running', 'ground', { due }) : undefined;
};

const incompleteFault = ({ phase, correction }: Case) => {
  if (phase === 'correctionRequested') return undefined;
  return correction ? refuse('everything-was-supplied', 'ground') : refuse('correction-not-requested', 'ground');
};

const groundFault = (
  ground: Exclude<CaseData<'RefuseAcceptance'>['ground'], 'incomplete'>,
  state: Case,
  context: CaseContext,
) => {
  const refusal = requireReceived(state);
  if (refusal) return refusal;
  if (ground === 'noPermitNeeded' || ground === 'notOurCompetence') return undefined;
  return hindrancesOf(state, context).some(({ code }) => code === ground)
    ? undefined
    : refuse('ground-not-given', 'ground');
};

/** What is asked of an application before it is accepted. */
export const acceptanceRules = {
  AcceptCase: acceptCase,
  RecordSilentAcceptance: recordSilentAcceptance,
  RefuseAcceptance: refuseAcceptance,
};
