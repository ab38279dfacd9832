import type { graphql } from '../../contract/graphql.ts';
import { addressReader, anyText, oneOf, onlyTrue } from '../../parts/addressView.ts';

type ArrearFilter = ReturnType<typeof graphql.scalar<'ArrearFilter'>>;
type ArrearOrder = ReturnType<typeof graphql.scalar<'ArrearOrder'>>;

const orders = [
  'DUE_ON',
  'OPEN',
  'CREDITOR',
  'DEBTOR',
  'RECORDED_ON',
] as const satisfies readonly ArrearOrder['field'][];
export const arrearStates = ['overdue', 'disputed', 'settled', 'all'] as const;

/** Reads which arrears somebody looks at: what is open where nobody chose. */
export const validateArrears = addressReader({
  text: anyText,
  state: oneOf(arrearStates),
  locality: anyText,
  debtor: anyText,
  orderBy: oneOf(orders),
  down: onlyTrue,
});
export type ArrearsView = ReturnType<typeof validateArrears>;

const ofState: { readonly [State in (typeof arrearStates)[number] | 'open']: ArrearFilter } = {
  open: { open: true },
  overdue: { overdue: true },
  disputed: { open: true, disputed: true },
  settled: { open: false },
  all: {},
};

/** What is asked of the centre for it. */
export const arrearsAsked = ({ text, state, locality, debtor, orderBy, down }: ArrearsView) => {
  const filter: ArrearFilter = {
    ...ofState[state ?? 'open'],
    ...(text !== undefined && { text }),
    ...(locality !== undefined && { locality: [locality] }),
    ...(debtor !== undefined && { debtor: [debtor] }),
  };
  const order: ArrearOrder = { field: orderBy ?? 'DUE_ON', direction: down ? 'DESC' : 'ASC' };
  return { filter, orderBy: order };
};
