import type { Day } from '@onewindow/kernel/civilDay.ts';
import { refuse } from '@onewindow/kernel/decider.ts';
import { dueDay } from '@onewindow/kernel/legalClock.ts';
import { reckoned } from '@onewindow/kernel/workingDays.ts';
import { committedDays, itemApplies } from '@onewindow/schema/catalogue.ts';
import type { CaseEvent } from '@onewindow/schema/case/events.ts';
import type { AcceptedItem } from '@onewindow/schema/case/values.ts';

import { openReviewsOf } from './consequences.ts';
import type { CaseContext, CaseData, CaseDecision } from './context.ts';
import { materialFault } from './materials.ts';
import type { Case } from './state.ts';

/**
 * The day as of which silence has accepted the case, if it has: nothing said within the limit of receipt, or of the supply
 * of what was asked for, counts as acceptance on that day (行政许可法 art. 32).
 */
export const silentlyAcceptedOn = (state: Case, { calendar, dayOf, today }: CaseContext): Day | undefined => {
  if (state.phase !== 'received' || !state.silence) return undefined;
  const completeOn = state.suppliedAt ? dayOf(state.suppliedAt) : state.receivedOn;
  const { silence } = state;
  // Silence that nobody can reckon accepts nothing.
  const until = reckoned(() => dueDay(calendar, silence, completeOn));
  return until !== undefined && today > until ? completeOn : undefined;
};

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
  const { category, locality, traits } = project.facts;
  const applying = stage.items.filter((item) => itemApplies(item, category, traits));
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

const acceptCase = (_data: CaseData<'AcceptCase'>, state: Case, context: CaseContext): CaseDecision =>
  requireReceived(state) ?? acceptance(state, context.today, false, context);

/** What silence has accepted is on record before this is asked. */
const recordSilentAcceptance = (_data: CaseData<'RecordSilentAcceptance'>, state: Case): CaseDecision =>
  requireReceived(state) ?? refuse('silence-has-not-accepted', 'caseId');

/** One notice of everything: a second one about the same materials is unlawful (art. 32). */
const requestCorrection = (data: CaseData<'RequestCorrection'>, state: Case, { now }: CaseContext): CaseDecision => {
  if (state.phase === 'received' && state.correctionRequested) return refuse('correction-already-requested', 'caseId');
  return requireReceived(state) ?? [{ type: 'CorrectionRequested', data: { ...data, occurredAt: now } }];
};

const supplyCorrection = (data: CaseData<'SupplyCorrection'>, state: Case, context: CaseContext): CaseDecision => {
  if (state.phase !== 'correctionRequested') return refuse('correction-not-requested', 'caseId');
  return (
    materialFault(data.materials, state.stage, context) ?? [
      { type: 'CorrectionSupplied', data: { ...data, occurredAt: context.now } },
    ]
  );
};

/**
 * What is missing must have been told first: who gives no notice has accepted in the end (art. 32). An applicant who never
 * answers the notice is refused as incomplete, so that the stage does not stay occupied for ever.
 */
const refuseAcceptance = (data: CaseData<'RefuseAcceptance'>, state: Case, { now }: CaseContext): CaseDecision => {
  const isUnanswered = state.phase === 'correctionRequested' && data.ground === 'incomplete';
  const refusal = isUnanswered ? undefined : requireReceived(state);
  if (refusal) return refusal;
  if (data.ground === 'incomplete' && !state.correctionRequested) return refuse('correction-not-requested', 'ground');
  return [{ type: 'AcceptanceRefused', data: { ...data, occurredAt: now } }];
};

const requireReceived = (state: Case) => {
  switch (state.phase) {
    case 'received':
      return undefined;
    case 'correctionRequested':
      return refuse('correction-not-supplied', 'caseId');
    case 'withdrawn':
      return refuse('case-withdrawn', 'caseId');
    case 'acceptanceRefused':
      return refuse('acceptance-was-refused', 'caseId');
    case 'underReview':
    case 'decided':
      return refuse('already-accepted', 'caseId');
    default:
      throw new TypeError(`unknown phase ${state.phase satisfies never}`);
  }
};

/** What is asked of an application before it is accepted. */
export const acceptanceRules = {
  RequestCorrection: requestCorrection,
  SupplyCorrection: supplyCorrection,
  AcceptCase: acceptCase,
  RecordSilentAcceptance: recordSilentAcceptance,
  RefuseAcceptance: refuseAcceptance,
};
