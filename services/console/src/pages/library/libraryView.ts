import type { graphql } from '../../contract/graphql.ts';
import { addressReader, anyText, oneOf, onlyTrue } from '../../parts/addressView.ts';

type PolicyFilter = ReturnType<typeof graphql.scalar<'PolicyFilter'>>;
type PolicyOrder = ReturnType<typeof graphql.scalar<'PolicyOrder'>>;

const orders = [
  'ISSUED_ON',
  'NUMBER',
  'TITLE',
  'ISSUER',
  'VALID_UNTIL',
] as const satisfies readonly PolicyOrder['field'][];

/** Reads which policies somebody looks at; `all`: those that do not hold today too. */
export const validateLibrary = addressReader({ text: anyText, all: onlyTrue, orderBy: oneOf(orders), down: onlyTrue });
export type LibraryView = ReturnType<typeof validateLibrary>;

/** What is asked of the centre for it: the latest issued first where nobody chose. */
export const policiesAsked = ({
  text,
  all,
  orderBy,
  down,
}: LibraryView): { filter: PolicyFilter; orderBy: PolicyOrder } => ({
  filter: { ...(text !== undefined && { text }), ...(all !== true && { inForce: true }) },
  orderBy: { field: orderBy ?? 'ISSUED_ON', direction: orderBy === undefined || down ? 'DESC' : 'ASC' },
});
