import { graphql, type ResultOf } from '../../contract/graphql.ts';

/** A page of arrears. */
export const arrearsQuestion = graphql(`
  query Arrears($filter: ArrearFilter, $orderBy: ArrearOrder, $first: Int, $after: String) {
    arrears(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        creditor {
          name
        }
        debtor {
          name
        }
        project
        locality {
          name
        }
        open
        dueOn
        daysOverdue
        stateText
      }
    }
  }
`);

type Answer = ResultOf<typeof arrearsQuestion>;
export type ArrearLine = NonNullable<Answer['arrears']>['nodes'][number];

export const readArrears = ({ arrears }: Answer): Answer['arrears'] => arrears;

/** What is owed in all, by who owes it and by how long it has been due: of the centre's people alone. */
export const arrearSumsQuestion = graphql(`
  query ArrearSums($ofCentre: Boolean!) {
    byDebtor: arrearSums(groupBy: DEBTOR) @include(if: $ofCentre) {
      title
      creditCode
      openArrears
      open
    }
    byAge: arrearSums(groupBy: AGE) @include(if: $ofCentre) {
      title
      openArrears
      open
    }
  }
`);
export type ArrearSums = ResultOf<typeof arrearSumsQuestion>;
