import { graphql, type ResultOf } from '../../contract/graphql.ts';

/** A page of orders; a company knows of a project what its order says of it. */
export const ordersQuestion = graphql(`
  query Orders(
    $filter: HookupOrderFilter
    $orderBy: HookupOrderOrder
    $first: Int
    $after: String
    $ofCentre: Boolean!
  ) {
    hookupOrders(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        light
        statusText
        openedOn
        dueOn
        remainingWorkingDays
        neededBy
        utility {
          name
        }
        company {
          name
        }
        locality {
          name
        }
        project @include(if: $ofCentre) {
          name
        }
        job @skip(if: $ofCentre) {
          projectName
        }
      }
    }
  }
`);

type Answer = ResultOf<typeof ordersQuestion>;
export type OrderRow = NonNullable<Answer['hookupOrders']>['nodes'][number];

export const readOrders = ({ hookupOrders }: Answer): Answer['hookupOrders'] => hookupOrders;
