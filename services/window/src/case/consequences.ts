import type { Instant } from '@onewindow/kernel/instant.ts';
import type { CaseEvent } from '@onewindow/schema/case/events.ts';
import { type CaseOutcome, isDecided } from '@onewindow/schema/case/values.ts';

import { type Case, evolveCase, hasAgreed, isOpen, isSettled } from './state.ts';

/** The reviews that can start now: side by side, but an item that comes after others waits until they agreed. */
export const openReviewsOf = (state: Case, now: Instant): readonly CaseEvent[] =>
  state.items
    .filter(({ item, after }) => !state.reviews.has(item) && after.every((before) => hasAgreed(state, before)))
    .map(({ item, department }) => ({
      type: 'ReviewOpened',
      data: { caseId: state.caseId, item, department, round: 1, occurredAt: now },
    }));

/**
 * What follows from a fact that ends one item's review: special procedures on nothing else end with it, the reviews that waited for
 * it open, and the case concludes where nothing of it is left to be decided.
 */
export const withConsequences = (state: Case, concluded: CaseEvent, now: Instant): readonly CaseEvent[] => {
  const after = evolveCase(state, concluded);
  return after ? [concluded, ...consequencesOf(after, now)] : [concluded];
};

/** The same, of a case as the fact has left it. */
export const consequencesOf = (after: Case, now: Instant): readonly CaseEvent[] => {
  if (after.phase !== 'underReview') return [];
  const opened = openReviewsOf(after, now);
  const outcome = opened.length === 0 ? outcomeOf(after) : undefined;
  const { caseId } = after;
  const ended = after.procedures.filter(
    ({ items, endedAt }) => endedAt === undefined && items !== 'all' && !items.some((item) => isOpen(after, item)),
  );
  return [
    ...ended.map(
      ({ procedure }) => ({ type: 'SpecialProcedureEnded', data: { caseId, procedure, occurredAt: now } }) as const,
    ),
    ...opened,
    ...(outcome ? [{ type: 'CaseConcluded', data: { caseId, outcome, occurredAt: now } } as const] : []),
  ];
};

/** What the case has come to, as the sum of its items (arts 38, 42); nothing while one of them is left. */
const outcomeOf = (state: Case): CaseOutcome | undefined => {
  if (!state.items.every(({ item }) => isSettled(state, item))) return undefined;
  const approved = state.items
    .filter(isDecided)
    .filter(({ item }) => state.reviews.get(item)?.decided?.outcome === 'approved');
  if (state.items.every(({ item }) => hasAgreed(state, item))) return 'approved';
  return approved.length > 0 ? 'partlyApproved' : 'notApproved';
};
