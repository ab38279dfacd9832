import { refuse } from '@onewindow/kernel/decider.ts';
import { statutoryDueDay } from '@onewindow/kernel/legalClock.ts';
import type { AcceptedItem } from '@onewindow/schema/case/values.ts';

import type { CaseContext, CaseData, CaseDecision } from './context.ts';
import type { Case } from './state.ts';

/** What art. 45 does not count; which kinds there are and whether they suspend is the catalogue's to say. */
const startSpecialProcedure = (
  data: CaseData<'StartSpecialProcedure'>,
  state: Case,
  { catalogue, now }: CaseContext,
): CaseDecision => {
  const kind = catalogue.procedures.find(({ id }) => id === data.kind);
  if (!kind) return refuse('procedure-kind-unknown', 'kind');
  if (kind.most !== undefined && data.expectedDays > kind.most) {
    return refuse('procedure-too-long', 'expectedDays', { most: kind.most });
  }
  if (data.item !== undefined) {
    if (!state.items.some(({ item }) => item === data.item)) return refuse('item-not-of-case', 'item');
    const review = state.reviews.get(data.item);
    if (!review) return refuse('item-not-started', 'item');
    if (review.outcome && review.outcome !== 'object') return refuse('item-already-concluded', 'item');
  }
  const procedure = state.procedures.length + 1;
  return [{ type: 'SpecialProcedureStarted', data: { ...data, procedure, suspends: kind.suspends, occurredAt: now } }];
};

const endSpecialProcedure = (
  data: CaseData<'EndSpecialProcedure'>,
  state: Case,
  { now }: CaseContext,
): CaseDecision => {
  const procedure = state.procedures.find((one) => one.procedure === data.procedure);
  return procedure && procedure.endedAt === undefined
    ? [{ type: 'SpecialProcedureEnded', data: { ...data, occurredAt: now } }]
    : refuse('procedure-not-open', 'procedure');
};

/** At most one extension per limit, by at most what the law allows, before the limit lapses (art. 42). */
const extendLimit = (data: CaseData<'ExtendLimit'>, state: Case, context: CaseContext): CaseDecision => {
  const item = state.items.find((one) => one.item === data.item);
  if (!item) return refuse('item-not-of-case', 'item');
  const most = item.statutory?.extension;
  if (most === undefined) return refuse('limit-not-extensible', 'item');
  if (state.extensions.has(data.item)) return refuse('limit-already-extended', 'item');
  if (data.days > most) return refuse('extension-too-long', 'days', { most });
  const review = state.reviews.get(data.item);
  if (!review) return refuse('item-not-started', 'item');
  if (review.outcome && review.outcome !== 'object') return refuse('item-already-concluded', 'item');
  const due = dueDayOf(item, state, context);
  if (due !== undefined && context.today > due) return refuse('limit-has-lapsed', 'item', { due });
  return [{ type: 'LimitExtended', data: { ...data, occurredAt: context.now } }];
};

/** The last day of an item's limit, a clock that stands still taken to run on from today. */
const dueDayOf = (item: AcceptedItem, state: Case, { calendar, dayOf, today }: CaseContext) =>
  statutoryDueDay(calendar, item, {
    receivedOn: state.receivedOn,
    acceptedOn: state.acceptedOn,
    extensionOf: (id) => state.extensions.get(id) ?? 0,
    reviewOf: (id) => {
      const review = state.reviews.get(id);
      return review && { ...review, ...(review.concludedAt && { concludedOn: dayOf(review.concludedAt) }) };
    },
    procedures: state.procedures.map(({ item: of, suspends, startedAt, endedAt }) => ({
      suspends,
      from: dayOf(startedAt),
      to: endedAt ? dayOf(endedAt) : today,
      ...(of !== undefined && { item: of }),
    })),
  });

/** What is asked of a case's clocks. */
export const clockRules = {
  StartSpecialProcedure: startSpecialProcedure,
  EndSpecialProcedure: endSpecialProcedure,
  ExtendLimit: extendLimit,
};
