import { refuse } from '@onewindow/kernel/decider.ts';
import { isDecided } from '@onewindow/schema/case/values.ts';

import { withConsequences } from './consequences.ts';
import type { CaseContext, CaseData, CaseDecision } from './context.ts';
import { materialFault } from './materials.ts';
import { requireUnderReview } from './phase.ts';
import type { Case } from './state.ts';

/**
 * A department's opinion. A permit and a filing are decided instead; an objection to them is no decision, it asks the applicant to
 * mend something first.
 */
const concludeReview = (data: CaseData<'ConcludeReview'>, state: Case, { now }: CaseContext): CaseDecision => {
  const { item, outcome, conditions, reasons } = data;
  const isLate = isSilent(state, item);
  const open = isLate ? reviewOf(state, item) : (requireUnderReview(state) ?? openReview(state, item));
  if ('refused' in open) return open;
  const kind = state.items.find((one) => one.item === item);
  if (kind && isDecided(kind) && outcome !== 'object') return refuse('item-needs-a-decision', 'outcome');
  if (outcome === 'object' && !reasons) return refuse('objection-needs-reasons', 'reasons');
  if (outcome === 'agreeWithConditions' && !conditions) return refuse('conditions-missing', 'conditions');
  const said = {
    caseId: state.caseId,
    item,
    ...open,
    outcome,
    ...(conditions && { conditions }),
    ...(reasons && { reasons }),
    occurredAt: now,
  };
  if (isLate) return [{ type: 'LateOpinionReceived', data: said }];
  return withConsequences(state, { type: 'ReviewConcluded', data: said }, now);
};

/** Whether a department's silence was taken as no objection: what it says afterwards is kept, and changes nothing. */
const isSilent = ({ reviews }: Case, item: string): boolean => reviews.get(item)?.outcome === 'noObjection';

/** An objection goes back to the applicant, and only the department that objected reviews again. */
const answerObjection = (data: CaseData<'AnswerObjection'>, state: Case, context: CaseContext): CaseDecision => {
  const { caseId, item } = data;
  const review = state.reviews.get(item);
  const department = departmentOf(state, item);
  if (!department) return refuse('item-not-of-case', 'item');
  if (review?.outcome !== 'object') return refuse('no-objection-to-answer', 'item');
  const occurredAt = context.now;
  return (
    materialFault(data.materials, state.stage, context) ?? [
      { type: 'ObjectionAnswered', data: { ...data, occurredAt } },
      { type: 'ReviewOpened', data: { caseId, item, department, round: review.round + 1, occurredAt } },
    ]
  );
};

/** Urges the department whose review is open, with words that it will find in the history. */
const urgeReview = (data: CaseData<'UrgeReview'>, state: Case, { now }: CaseContext): CaseDecision => {
  const open = openReview(state, data.item);
  return 'refused' in open ? open : [{ type: 'ReviewUrged', data: { ...data, ...open, occurredAt: now } }];
};

/** Whose review of an item is open, and which round it is; or why there is none. */
const openReview = (state: Case, item: string) =>
  state.reviews.get(item)?.outcome ? refuse('review-not-open', 'item') : reviewOf(state, item);

const reviewOf = (state: Case, item: string) => {
  const department = departmentOf(state, item);
  if (!department) return refuse('item-not-of-case', 'item');
  const review = state.reviews.get(item);
  return review ? { department, round: review.round } : refuse('review-not-open', 'item');
};

const departmentOf = ({ items }: Case, item: string): string | undefined =>
  items.find((one) => one.item === item)?.department;

/** What a department gives as its opinion, which it may do late. */
export const opinionRules = { ConcludeReview: concludeReview };

/** What is asked of a department's reviews. */
export const reviewRules = {
  AnswerObjection: answerObjection,
  UrgeReview: urgeReview,
};
