import type { graphql } from '../../contract/graphql.ts';
import { addressReader, anyText, oneOf, onlyTrue } from '../../parts/addressView.ts';

type CommitmentFilter = ReturnType<typeof graphql.scalar<'CommitmentFilter'>>;
type CommitmentOrder = ReturnType<typeof graphql.scalar<'CommitmentOrder'>>;

export const commitmentStates = ['IN_FORCE', 'REPLACED', 'WITHDRAWN', 'LAPSED', 'FOUND_FALSE'] as const;

const orders = [
  'MADE_ON',
  'ID',
  'NAME',
  'KIND',
  'LOCALITY',
  'STATE',
  'VALID_UNTIL',
] as const satisfies readonly CommitmentOrder['field'][];

/** Reads which commitments somebody looks at. */
export const validateCommitments = addressReader({
  text: anyText,
  state: oneOf(commitmentStates),
  kind: anyText,
  locality: anyText,
  orderBy: oneOf(orders),
  down: onlyTrue,
});
export type CommitmentsView = ReturnType<typeof validateCommitments>;

/** What is asked of the centre for it; where nobody chose an order, the latest come first. */
export const commitmentsAsked = ({ text, state, kind, locality, orderBy, down }: CommitmentsView) => {
  const filter: CommitmentFilter = {
    ...(text !== undefined && { text }),
    ...(state && { state: [state] }),
    ...(kind !== undefined && { kind: [kind] }),
    ...(locality !== undefined && { locality: [locality] }),
  };
  const order: CommitmentOrder = {
    field: orderBy ?? 'MADE_ON',
    direction: down === true || orderBy === undefined ? 'DESC' : 'ASC',
  };
  return { filter, orderBy: order };
};
