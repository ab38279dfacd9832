import { someOf, unless } from '@onewindow/kernel/commandRule.ts';
import { refuse } from '@onewindow/kernel/decider.ts';
import { isDecided } from '@onewindow/schema/case/values.ts';

import { refuseFor } from './acceptance.ts';
import { withConsequences } from './consequences.ts';
import type { CaseRule } from './context.ts';
import { paperLimit } from './delivery.ts';
import { hindrancesOf } from './hindrances.ts';
import { requireUnderReview } from './phase.ts';
import { canBeReached, type Case, hasAgreed, isPending } from './state.ts';

/**
 * Each permit and filing is an act of its own authority. It approves what it has looked at itself, when those whom it consults have
 * said what they have to say; it refuses in writing, with reasons and remedies (art. 38), also where an objection to what comes
 * before keeps its own review from opening.
 */
const decideItem: CaseRule<'DecideItem'> = {
  allowed: (state) =>
    someOf(
      state.items.filter(isDecided).map(({ item: id }) => {
        const item = toDecide(id, state);
        return { id, ...('refused' in item && { refusal: item }) };
      }),
      'item-has-no-decision',
      'item',
    ),
  decide: (data, state, context) => {
    const { now } = context;
    const { item: id, outcome, reasons, remedies } = data;
    const item = toDecide(id, state);
    if ('refused' in item) return item;
    const review = state.reviews.get(id);
    if (outcome === 'approved') {
      if (!review) return refuse('item-not-started', 'item');
      if (review.outcome === 'object') return refuse('objection-stands', 'outcome', { items: id });
      const missing = (item.consults ?? []).filter((consulted) => !hasAgreed(state, consulted));
      if (missing.length > 0) return refuse('consultations-missing', 'item', { items: missing.join(', ') });
      // Silence accepts what nobody looked at; it approves nothing that rests on what is not there, or no longer.
      const bar = hindrancesOf(state, context).find(({ code }) => code !== 'stageAlreadyOpen');
      if (bar) return refuseFor(bar, 'outcome');
    } else {
      if (!reasons) return refuse('reasons-missing', 'reasons');
      if (!remedies) return refuse('remedies-missing', 'remedies');
    }
    return withConsequences(
      state,
      {
        type: 'ItemDecided',
        data: {
          ...data,
          authority: item.department,
          round: review?.round ?? 1,
          ...paperLimit(id, outcome, state, context),
          occurredAt: now,
        },
      },
      now,
    );
  },
};

/** An item that can be decided now, be it that it is refused; or why it cannot. */
const toDecide = (id: string, state: Case) => {
  const item = state.items.find((one) => one.item === id);
  if (!item) return refuse('item-not-of-case', 'item');
  if (!isDecided(item)) return refuse('item-has-no-decision', 'item');
  const review = state.reviews.get(id);
  if (review?.decided) return refuse('item-already-decided', 'item');
  return review || isObjectedBefore(state, id) ? item : refuse('item-not-started', 'item');
};

/** Whether what comes before an item is objected to, so that its own review cannot open. */
const isObjectedBefore = (state: Case, id: string): boolean => {
  const item = state.items.find((one) => one.item === id);
  return (
    item?.after.some((before) => state.reviews.get(before)?.outcome === 'object' || isObjectedBefore(state, before)) ===
      true && canBeReached(state, id)
  );
};

const withdrawCase: CaseRule<'WithdrawCase'> = {
  allowed: (state) =>
    unless(isPending(state) ? undefined : (requireUnderReview(state) ?? refuse('case-already-decided', 'caseId'))),
  decide: (data, _state, { now }) => [{ type: 'CaseWithdrawn', data: { ...data, occurredAt: now } }],
};

/** What is asked of a case's items at their end. */
export const decisionRules = { DecideItem: decideItem };

/** What ends a case at the applicant's wish. */
export const withdrawalRules = { WithdrawCase: withdrawCase };
