import { refuse } from '@onewindow/kernel/decider.ts';
import type { Instant } from '@onewindow/kernel/instant.ts';
import type { CaseEvent } from '@onewindow/schema/case/events.ts';

import type { CaseContext, CaseData, CaseDecision } from './context.ts';
import { materialFault } from './materials.ts';
import { type Case, evolveCase } from './state.ts';

/** The reviews that can start now: side by side, but an item that comes after others waits until they agreed. */
export const openReviewsOf = (state: Case, now: Instant): readonly CaseEvent[] =>
  state.items
    .filter(({ item, after }) => !state.reviews.has(item) && after.every((before) => hasAgreed(state, before)))
    .map(({ item, department }) => ({
      type: 'ReviewOpened',
      data: { caseId: state.caseId, item, department, round: 1, occurredAt: now },
    }));

const concludeReview = (data: CaseData<'ConcludeReview'>, state: Case, { now }: CaseContext): CaseDecision => {
  const { item, outcome, conditions, reasons } = data;
  const open = openReview(state, item);
  if ('refused' in open) return open;
  if (outcome === 'object' && !reasons) return refuse('objection-needs-reasons', 'reasons');
  if (outcome === 'agreeWithConditions' && !conditions) return refuse('conditions-missing', 'conditions');
  const concluded: CaseEvent = {
    type: 'ReviewConcluded',
    data: {
      caseId: state.caseId,
      item,
      ...open,
      outcome,
      ...(conditions && { conditions }),
      ...(reasons && { reasons }),
      occurredAt: now,
    },
  };
  const after = evolveCase(state, concluded);
  return after ? [concluded, ...openReviewsOf(after, now)] : [concluded];
};

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
const openReview = (state: Case, item: string) => {
  const review = state.reviews.get(item);
  const department = departmentOf(state, item);
  if (!department) return refuse('item-not-of-case', 'item');
  if (!review || review.outcome) return refuse('review-not-open', 'item');
  return { department, round: review.round };
};

const departmentOf = ({ items }: Case, item: string): string | undefined =>
  items.find((one) => one.item === item)?.department;

const hasAgreed = ({ reviews }: Case, item: string): boolean => {
  const outcome = reviews.get(item)?.outcome;
  return outcome === 'agree' || outcome === 'agreeWithConditions';
};

/** What is asked of a department's reviews. */
export const reviewRules = {
  ConcludeReview: concludeReview,
  AnswerObjection: answerObjection,
  UrgeReview: urgeReview,
};
