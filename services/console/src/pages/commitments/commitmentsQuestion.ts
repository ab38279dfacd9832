import { graphql, type ResultOf } from '../../contract/graphql.ts';

/** A page of commitments; of whoever applies, their own. */
export const commitmentsQuestion = graphql(`
  query CommitmentList($filter: CommitmentFilter, $orderBy: CommitmentOrder, $first: Int, $after: String) {
    commitments(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        title
        state
        madeOn
        validUntil
        subject {
          name
          locality {
            name
          }
          enterprise {
            name
          }
        }
      }
    }
  }
`);

type Answer = ResultOf<typeof commitmentsQuestion>;
export type CommitmentRow = NonNullable<Answer['commitments']>['nodes'][number];

export const readCommitments = ({ commitments }: Answer): Answer['commitments'] => commitments;

/** The kinds that there are, with what each tells. */
export const kindsQuestion = graphql(`
  query KindsOfCommitments {
    centre {
      commitmentKinds {
        id
        name
        subjects
        clauses {
          number
          clause
          text
        }
        consequences
        holds {
          days
          months
        }
        guide {
          text
          page
        }
        help {
          channel
          name
          at
        }
        assumed
      }
    }
  }
`);

export type CommitmentKind = NonNullable<ResultOf<typeof kindsQuestion>['centre']>['commitmentKinds'][number];
