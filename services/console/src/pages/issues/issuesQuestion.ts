import { graphql, type ResultOf } from '../../contract/graphql.ts';

/** A page of issues; whose work one is a firm is not told. */
export const issuesQuestion = graphql(`
  query Issues($filter: IssueFilter, $orderBy: IssueOrder, $first: Int, $after: String, $ofCentre: Boolean!) {
    issues(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        statusText
        late
        kind {
          name
        }
        firm {
          name
        }
        words
        recordedOn
        dueOn
        department {
          name
        }
        owner @include(if: $ofCentre) {
          id
          name
        }
      }
    }
  }
`);

type Answer = ResultOf<typeof issuesQuestion>;
export type IssueLine = NonNullable<Answer['issues']>['nodes'][number];

export const readIssues = ({ issues }: Answer): Answer['issues'] => issues;

/** What there is to choose from, and how many open issues stand where. */
export const issuesAroundQuestion = graphql(`
  query IssuesAround($filter: IssueFilter) {
    centre {
      issueKinds {
        id
        name
      }
    }
    openIssues(filter: $filter) {
      status
      statusText
      issues
      late
    }
  }
`);
