import type { graphql } from '../../contract/graphql.ts';
import { addressReader, oneOf, onlyTrue } from '../../parts/addressView.ts';

type CreditMarkFilter = ReturnType<typeof graphql.scalar<'CreditMarkFilter'>>;
type CreditMarkOrder = ReturnType<typeof graphql.scalar<'CreditMarkOrder'>>;

/** What a mark waits for. */
export const awaited = ['REPAIR', 'ANSWER'] as const;

const orders = ['ENTERED_ON', 'ENDS_ON'] as const satisfies readonly CreditMarkOrder['field'][];

/** Reads which marks somebody looks at; `all`: those that have ended too. */
export const validateCredit = addressReader({
  awaits: oneOf(awaited),
  all: onlyTrue,
  orderBy: oneOf(orders),
  down: onlyTrue,
});
type CreditView = ReturnType<typeof validateCredit>;

/** What is asked of the centre for it. */
export const creditAsked = ({ awaits, all, orderBy, down }: CreditView) => {
  const filter: CreditMarkFilter = {
    ...(awaits && { awaits: [awaits] }),
    ...(all !== true && awaits === undefined && { standing: true }),
  };
  const order: CreditMarkOrder = { field: orderBy ?? 'ENDS_ON', direction: down ? 'DESC' : 'ASC' };
  return { filter, orderBy: order };
};
