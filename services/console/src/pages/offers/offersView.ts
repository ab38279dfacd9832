import type { graphql } from '../../contract/graphql.ts';
import { addressReader, anyText, oneOf, onlyTrue } from '../../parts/addressView.ts';

type OfferFilter = ReturnType<typeof graphql.scalar<'OfferFilter'>>;
type OfferOrder = ReturnType<typeof graphql.scalar<'OfferOrder'>>;

const orders = ['PLACED_ON', 'VALID_UNTIL', 'GOODS', 'FIRM', 'KIND'] as const satisfies readonly OfferOrder['field'][];
export const offerSides = ['SUPPLY', 'DEMAND'] as const;
export const offerKinds = [
  'BUILDING_MATERIALS',
  'EQUIPMENT',
  'LABOUR',
  'SUBCONTRACTING',
  'DESIGN_AND_CONSULTING',
  'FINANCING',
  'OTHER',
] as const;

/** Reads which offers somebody looks at; `all`: those that no longer stand too. */
export const validateOffers = addressReader({
  text: anyText,
  side: oneOf(offerSides),
  kind: oneOf(offerKinds),
  all: onlyTrue,
  orderBy: oneOf(orders),
  down: onlyTrue,
});
export type OffersView = ReturnType<typeof validateOffers>;

/** What is asked of the centre for it: the latest first where nobody chose. */
export const offersAsked = ({ text, side, kind, all, orderBy, down }: OffersView) => {
  const filter: OfferFilter = {
    ...(all !== true && { open: true }),
    ...(text !== undefined && { text }),
    ...(side && { side: [side] }),
    ...(kind && { kind: [kind] }),
  };
  const order: OfferOrder = {
    field: orderBy ?? 'PLACED_ON',
    direction: orderBy === undefined || down ? 'DESC' : 'ASC',
  };
  return { filter, orderBy: order };
};
