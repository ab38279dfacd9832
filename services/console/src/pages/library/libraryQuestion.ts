import { graphql, type ResultOf } from '../../contract/graphql.ts';

/** A page of policies. */
export const policiesQuestion = graphql(`
  query Policies($filter: PolicyFilter, $orderBy: PolicyOrder, $first: Int, $after: String) {
    policies(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        number
        title
        issuer
        issuedOn
        validUntil
        stateText
      }
    }
  }
`);

type Answer = ResultOf<typeof policiesQuestion>;
export type PolicyLine = NonNullable<Answer['policies']>['nodes'][number];

export const readPolicies = ({ policies }: Answer): Answer['policies'] => policies;

/** How far policies came to be known, and which tasks of their measures are late: of the centre's people alone. */
export const libraryAroundQuestion = graphql(`
  query LibraryAround($ofCentre: Boolean!) {
    policyAwareness @include(if: $ofCentre) {
      delivered
      read
      rate
      firms
    }
    policyTasks(filter: { late: true }, first: 5) @include(if: $ofCentre) {
      totalCount
      nodes {
        id
        words
        owner
        dueOn
        department {
          name
        }
        policy {
          id
        }
      }
    }
  }
`);
export type LibraryAround = ResultOf<typeof libraryAroundQuestion>;
