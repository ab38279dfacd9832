import { graphql, type ResultOf } from '../../contract/graphql.ts';

/** A page of the reviews of cases that are not done with. */
export const reviewsQuestion = graphql(`
  query Reviews($filter: ReviewFilter, $orderBy: ReviewOrder, $first: Int, $after: String) {
    reviews(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        state
        round
        openedOn
        statutoryDueOn
        promisedOn
        item {
          id
          name
          kind
        }
        department {
          id
          name
        }
        assignee {
          name
        }
        case {
          id
          revision
          stage {
            name
          }
          project {
            name
          }
        }
      }
    }
  }
`);

type Answer = ResultOf<typeof reviewsQuestion>;
export type ReviewRow = NonNullable<Answer['reviews']>['nodes'][number];

export const readReviews = ({ reviews }: Answer): Answer['reviews'] => reviews;

/** The day that comes first: of the law, or of what the centre has promised. */
export const dueOf = ({ statutoryDueOn, promisedOn }: ReviewRow): string | undefined =>
  [statutoryDueOn, promisedOn].filter((day) => day !== null).toSorted()[0];

/** Whether a review ends with an opinion that a department gives; a permit or a filing is decided in its case. */
const endsWithOpinion = ({ item: { kind } }: ReviewRow): boolean => kind !== 'PERMIT' && kind !== 'FILING';

/** Whether a department can conclude a review now. */
export const canConclude = (row: ReviewRow, department: string | undefined): boolean =>
  row.state === 'OPEN' && row.department.id === department && endsWithOpinion(row);
