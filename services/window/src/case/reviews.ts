import { someOf, unless } from '@onewindow/kernel/commandRule.ts';
import { isRefusalOf, type Refusal, refuse } from '@onewindow/kernel/decider.ts';
import { isDecided } from '@onewindow/schema/case/values.ts';

import { withConsequences } from './consequences.ts';
import type { CaseContext, CaseData, CaseDecision, CaseRule } from './context.ts';
import { materialFault } from './materials.ts';
import { requireUnderReview } from './phase.ts';
import type { Case } from './state.ts';

/**
 * A department's opinion. A permit and a filing are decided instead; an objection to them is no decision, it asks the applicant to
 * mend something first.
 */
const concludeReview: CaseRule<'ConcludeReview'> = {
  // Where a department is silent its opinion may still come, however the case ended; else a review is open while the case is.
  allowed: (state) =>
    requireUnderReview(state) && !state.items.some(({ item }) => isSilent(state, item))
      ? unless(requireUnderReview(state))
      : ofItems(state, 'review-not-open', (item) => toConclude(state, item)),
  decide: (data, state, context) => reviewConcluded(data, state, context),
};

/** Whose review of an item is to be concluded, or heard late, and which round it is; or why there is none. */
const toConclude = (state: Case, item: string) =>
  isSilent(state, item) ? reviewOf(state, item) : (requireUnderReview(state) ?? openReview(state, item));

const reviewConcluded = (data: CaseData<'ConcludeReview'>, state: Case, { now }: CaseContext): CaseDecision => {
  const { item, outcome, conditions, reasons } = data;
  const isLate = isSilent(state, item);
  const open = toConclude(state, item);
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
const answerObjection: CaseRule<'AnswerObjection'> = {
  allowed: (state) => ofItems(state, 'no-objection-to-answer', (item) => toAnswer(state, item)),
  decide: (data, state, context) => {
    const { caseId, item } = data;
    const objected = toAnswer(state, item);
    if ('refused' in objected) return objected;
    const { department, round } = objected;
    const occurredAt = context.now;
    return (
      materialFault(data.materials, state.stage, context) ?? [
        { type: 'ObjectionAnswered', data: { ...data, occurredAt } },
        { type: 'ReviewOpened', data: { caseId, item, department, round: round + 1, occurredAt } },
      ]
    );
  },
};

const toAnswer = (state: Case, item: string) => {
  const department = departmentOf(state, item);
  if (!department) return refuse('item-not-of-case', 'item');
  const review = state.reviews.get(item);
  return review?.outcome === 'object' ? { department, round: review.round } : refuse('no-objection-to-answer', 'item');
};

/** Urges the department whose review is open, with words that it will find in the history. */
const urgeReview: CaseRule<'UrgeReview'> = {
  allowed: (state) => ofItems(state, 'review-not-open', (item) => openReview(state, item)),
  decide: (data, state, { now }) => {
    const open = openReview(state, data.item);
    return 'refused' in open ? open : [{ type: 'ReviewUrged', data: { ...data, ...open, occurredAt: now } }];
  },
};

/** Of what is done about the review of one item. */
const ofItems = ({ items }: Case, none: string, askedOf: (item: string) => object | Refusal) =>
  someOf(
    items.map(({ item: id }) => {
      const found = askedOf(id);
      return { id, ...(isRefusalOf(found) && { refusal: found }) };
    }),
    none,
    'item',
  );

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
