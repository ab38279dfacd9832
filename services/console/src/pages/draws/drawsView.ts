import type { graphql } from '../../contract/graphql.ts';
import { addressReader, anyText, oneOf, onlyTrue } from '../../parts/addressView.ts';

type DrawFilter = ReturnType<typeof graphql.scalar<'DrawFilter'>>;

/** In the order in which a draw comes to them. */
export const drawStates = [
  'COMMITTING',
  'REVEALING',
  'AWAITING_VALUE',
  'AWAITING_CONFIRMATION',
  'MADE',
  'ABANDONED',
] as const;
const orders = ['PUBLISHED_AT', 'VALUE_ON', 'MADE_AT'] as const;

/** Reads which draws somebody looks at; the latest first unless told. */
export const validateDraws = addressReader({
  state: oneOf(drawStates),
  locality: anyText,
  orderBy: oneOf(orders),
  down: onlyTrue,
});
type DrawsView = ReturnType<typeof validateDraws>;

/** What is asked of the centre for it. */
export const drawsAsked = ({ state, locality, orderBy, down }: DrawsView) => {
  const filter: DrawFilter = {
    ...(state && { state: [state] }),
    ...(locality !== undefined && { locality: [locality] }),
  };
  const isDown = orderBy === undefined || down === true;
  return {
    filter,
    orderBy: { field: orderBy ?? ('PUBLISHED_AT' as const), direction: isDown ? ('DESC' as const) : ('ASC' as const) },
  };
};
