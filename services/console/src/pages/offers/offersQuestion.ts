import { graphql, type ResultOf } from '../../contract/graphql.ts';

/** A page of offers. */
export const offersQuestion = graphql(`
  query Offers($filter: OfferFilter, $orderBy: OfferOrder, $first: Int, $after: String) {
    offers(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        sideText
        kindText
        goods
        quantity
        region
        firm {
          name
        }
        validUntil
        stateText
      }
    }
  }
`);

type Answer = ResultOf<typeof offersQuestion>;
export type OfferLine = NonNullable<Answer['offers']>['nodes'][number];

export const readOffers = ({ offers }: Answer): Answer['offers'] => offers;

/** The totals of the sessions, and what stands to choose from where two are said to have met. */
export const offersAroundQuestion = graphql(`
  query OffersAround {
    offerSessions {
      session
      meetings
      intended
      confirmed
    }
    supplies: offers(filter: { open: true, side: [SUPPLY] }, first: 100) {
      nodes {
        id
        goods
        quantity
        firm {
          name
        }
      }
    }
    demands: offers(filter: { open: true, side: [DEMAND] }, first: 100) {
      nodes {
        id
        goods
        quantity
        firm {
          name
        }
      }
    }
  }
`);
export type OffersAround = ResultOf<typeof offersAroundQuestion>;
