import { someOf } from '@onewindow/kernel/commandRule.ts';
import { refuse } from '@onewindow/kernel/decider.ts';
import { dueDay } from '@onewindow/kernel/legalClock.ts';
import { reckoned } from '@onewindow/kernel/workingDays.ts';
import type { CaseEvent } from '@onewindow/schema/case/events.ts';

import { withConsequences } from './consequences.ts';
import type { CaseContext, CaseMoment, CaseRule } from './context.ts';
import { type Case, evolveCase, openedLast } from './state.ts';

/**
 * Consulted departments whose committed days have passed in silence, where the catalogue says that this is no objection: what is to
 * be put on record of them, with what follows from it. Never for a permit, and never unless the catalogue says so.
 */
export const silentConsultations = (state: Case, context: CaseContext): readonly CaseEvent[] => {
  if (state.phase !== 'underReview') return [];
  const { calendar, dayOf, today, now } = context;
  const facts: CaseEvent[] = [];
  let after = state;
  for (const { item, department, committed, onSilence } of state.items) {
    const review = state.reviews.get(item);
    const openedAt = openedLast(state, item);
    if (onSilence !== 'noObjection' || committed === undefined || !review || review.outcome || !openedAt) continue;
    const opened = dayOf(openedAt);
    const until = reckoned(() => dueDay(calendar, { days: committed, unit: 'workingDays' }, opened));
    if (until === undefined || today <= until) continue;
    const { caseId } = state;
    const silence: CaseEvent = {
      type: 'SilenceTakenAsNoObjection',
      data: { caseId, item, department, round: review.round, occurredAt: now },
    };
    const consequences = withConsequences(after, silence, now);
    facts.push(...consequences);
    after = consequences.reduce<Case | undefined>(evolveCase, after) ?? after;
  }
  return facts;
};

const recordSilentConsultation: CaseRule<'RecordSilentConsultation'> = {
  allowed: (_state, context) =>
    someOf(
      silentItems(context).map((id) => ({ id })),
      'silence-is-no-opinion-yet',
      'item',
    ),
  decide: ({ item }, _state, context) =>
    silentItems(context).includes(item) ? [] : refuse('silence-is-no-opinion-yet', 'item'),
};

const silentItems = ({ silent }: CaseMoment): readonly string[] =>
  silent.flatMap((fact) => (fact.type === 'SilenceTakenAsNoObjection' ? [fact.data.item] : []));

/** What is asked of a consulted department that says nothing. */
export const silenceRules = { RecordSilentConsultation: recordSilentConsultation };
