import { someOf, unless } from '@onewindow/kernel/commandRule.ts';
import { refuse } from '@onewindow/kernel/decider.ts';
import { itemOfStage } from '@onewindow/schema/catalogue.ts';
import type { CaseEvent } from '@onewindow/schema/case/events.ts';
import { isDecided, type Outcome } from '@onewindow/schema/case/values.ts';
import type { Limit } from '@onewindow/schema/values.ts';

import type { CaseContext, CaseData, CaseRule } from './context.ts';
import { givesCertificate } from './permits.ts';
import { requireUnderReview } from './phase.ts';
import type { Case } from './state.ts';

/** Delivery is an act of its own for every decision, with its own clock (art. 44). */
const deliverDecision: CaseRule<'DeliverDecision'> = {
  allowed: (state, context) =>
    state.items.length === 0
      ? unless(requireUnderReview(state))
      : someOf(
          state.items.filter(isDecided).map(({ item: id }) => ({
            id,
            refusal: itemFault(id, 'items.0', state, context),
          })),
          'item-not-decided',
          'items.0',
        ),
  decide: (data, state, context) => {
    const { items, ...said } = data;
    const { today, now } = context;
    const delivered: CaseEvent[] = [];
    for (const [index, item] of items.entries()) {
      const field = `items.${index}`;
      if (items.indexOf(item) !== index) return refuse('item-named-twice', field);
      const refusal = itemFault(item, field, state, context) ?? dayFault(item, data, state, context);
      if (refusal) return refusal;
      delivered.push({ type: 'DecisionDelivered', data: { deliveredOn: today, ...said, item, occurredAt: now } });
    }
    return meansFault(data) ?? delivered;
  },
};

const itemFault = (item: string, field: string, state: Case, context: CaseContext) => {
  if (!state.items.some((one) => one.item === item)) return refuse('item-not-of-case', field);
  const decided = state.reviews.get(item)?.decided;
  if (!decided) return refuse('item-not-decided', field);
  if (state.delivered.has(item)) return refuse('already-delivered', field);
  if (decided.outcome === 'approved' && awaitsCertificate(item, state, context))
    return refuse('certificate-missing', field);
  return undefined;
};

const dayFault = (
  item: string,
  { deliveredOn }: CaseData<'DeliverDecision'>,
  state: Case,
  { dayOf, today }: CaseContext,
) => {
  if (deliveredOn === undefined) return undefined;
  if (deliveredOn > today) return refuse('day-in-the-future', 'deliveredOn', { today });
  const decided = state.reviews.get(item)?.decided;
  return decided && deliveredOn < dayOf(decided.at) ? refuse('before-the-decision', 'deliveredOn') : undefined;
};

/** What must be said of each way: the post's number, or who took it or saw it left. */
const meansFault = ({ means, recipient, trackingNumber }: CaseData<'DeliverDecision'>) => {
  if (means === 'post' && !trackingNumber) return refuse('tracking-number-missing', 'trackingNumber');
  if ((means === 'left' || means === 'entrusted') && !recipient) return refuse('recipient-missing', 'recipient');
  return undefined;
};

/** An approval is delivered with its certificate, unless there is none to give: then the decision itself is the paper. */
const awaitsCertificate = (item: string, state: Case, context: CaseContext): boolean =>
  hasCertificate(item, state, context) && !state.certificates.some((one) => one.item === item);

/** Whether the approval of an item comes with a certificate. */
export const hasCertificate = (
  item: string,
  state: Pick<Case, 'kind' | 'stage'>,
  { catalogue }: Pick<CaseContext, 'catalogue'>,
): boolean => givesCertificate(state) && itemOfStage(catalogue, state.stage, item)?.result !== undefined;

/** Within how long the paper of a decision must be delivered; nothing where it has none, or the catalogue knows no such limit. */
export const paperLimit = (
  item: string,
  outcome: Outcome,
  { stage }: Case,
  { catalogue }: CaseContext,
): { readonly delivery?: Limit } => {
  const hasPaper = outcome === 'notApproved' || itemOfStage(catalogue, stage, item)?.result !== undefined;
  const { delivery } = catalogue;
  return delivery && hasPaper ? { delivery } : {};
};

/** What is asked of a decision's papers. */
export const deliveryRules = { DeliverDecision: deliverDecision };
