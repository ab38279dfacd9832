import type { graphql } from '../../contract/graphql.ts';
import { addressReader, anyText, oneOf, onlyTrue } from '../../parts/addressView.ts';

type InspectionFilter = ReturnType<typeof graphql.scalar<'InspectionFilter'>>;
type InspectionOrder = ReturnType<typeof graphql.scalar<'InspectionOrder'>>;

/** In the order in which an inspection comes to them. */
export const inspectionStates = [
  'AWAITING_FINDINGS',
  'AWAITING_CONFIRMATION',
  'AWAITING_ORDER',
  'AWAITING_RECTIFICATION',
  'AWAITING_CHECK',
  'IN_ORDER',
  'RECTIFIED',
] as const;

/** How an inspection came about. */
export const origins = ['drawn', 'complaint'] as const;

const orders = ['OPENED_ON', 'DUE_ON', 'LOCALITY', 'STATE'] as const satisfies readonly InspectionOrder['field'][];

/** Reads which inspections somebody looks at; `all`: those that are over too. */
export const validateInspections = addressReader({
  state: oneOf(inspectionStates),
  all: onlyTrue,
  overdue: onlyTrue,
  own: onlyTrue,
  origin: oneOf(origins),
  locality: anyText,
  text: anyText,
  orderBy: oneOf(orders),
  down: onlyTrue,
});
export type InspectionsView = ReturnType<typeof validateInspections>;

/** What is asked of the centre for it. */
export const inspectionsAsked = (
  { state, all, overdue, own, origin, locality, text, orderBy, down }: InspectionsView,
  person: string,
) => {
  const filter: InspectionFilter = {
    ...(all !== true && state === undefined && { pending: true }),
    ...(state && { state: [state] }),
    ...(overdue && { overdue }),
    ...(own && { inspector: [person] }),
    ...(origin && { random: origin === 'drawn' }),
    ...(locality !== undefined && { locality: [locality] }),
    ...(text !== undefined && { text }),
  };
  const order: InspectionOrder = { field: orderBy ?? 'DUE_ON', direction: down ? 'DESC' : 'ASC' };
  return { filter, orderBy: order };
};
