import { unless } from '@onewindow/kernel/commandRule.ts';
import { refuse } from '@onewindow/kernel/decider.ts';
import type { CaseEvent } from '@onewindow/schema/case/events.ts';
import { isDecided } from '@onewindow/schema/case/values.ts';

import { withConsequences } from './consequences.ts';
import type { CaseContext, CaseRule } from './context.ts';
import { hindrancesOf } from './hindrances.ts';
import { paperLimit } from './delivery.ts';
import { requireUnderReview } from './phase.ts';
import { type Case, evolveCase } from './state.ts';

/**
 * A renewal that was asked for in time and not decided before its certificate ran out is granted: what is to be put on record of it
 * (行政许可法 art. 50). Never where the certificate was superseded or has ended, so that there is nothing left to renew.
 */
export const silentRenewal = (state: Case, context: CaseContext): readonly CaseEvent[] => {
  const { renewal, caseId } = state;
  if (state.phase !== 'underReview' || !renewal?.inTime || context.today <= renewal.validUntil) return [];
  if (hindrancesOf(state, context).some(({ code }) => code === 'baseNotInForce')) return [];
  const { now } = context;
  const facts: CaseEvent[] = [];
  let after = state;
  for (const { item, department } of state.items.filter((one) => isDecided(one))) {
    const review = after.reviews.get(item);
    if (review?.decided) continue;
    const granted: CaseEvent = {
      type: 'SilenceTakenAsRenewal',
      data: {
        caseId,
        item,
        department,
        round: review?.round ?? 1,
        validUntil: renewal.validUntil,
        ...paperLimit(item, 'approved', state, context),
        occurredAt: now,
      },
    };
    const consequences = withConsequences(after, granted, now);
    facts.push(...consequences);
    after = consequences.reduce<Case | undefined>(evolveCase, after) ?? after;
  }
  return facts;
};

const recordSilentRenewal: CaseRule<'RecordSilentRenewal'> = {
  allowed: (state, { silent }) =>
    unless(
      silent.some(({ type }) => type === 'SilenceTakenAsRenewal')
        ? undefined
        : (requireUnderReview(state) ?? refuse('silence-has-not-renewed', 'caseId')),
    ),
  decide: () => [],
};

/** What is asked of a renewal that nobody decides. */
export const renewalRules = { RecordSilentRenewal: recordSilentRenewal };
