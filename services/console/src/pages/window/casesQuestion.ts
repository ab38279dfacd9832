import { graphql, type ResultOf } from '../../contract/graphql.ts';

/** What a list shows of a case. */
const rowFields = graphql(`
  fragment CaseRow on Case @_unmask {
    id
    revision
    status
    statusText
    kind
    turn
    pending
    receivedOn
    dueOn
    remainingWorkingDays
    light
    overdue
    suspended
    unread
    time {
      beforeAcceptance
      department
    }
    assignee {
      id
      name
    }
    stage {
      id
      name
    }
    project {
      id
      name
    }
  }
`);

/** A page of a list of cases. */
export const casesQuestion = graphql(
  `
    query Cases($filter: CaseFilter, $orderBy: CaseOrder, $first: Int, $after: String) {
      cases(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
        totalCount
        more
        cutShort
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...CaseRow
        }
      }
    }
  `,
  [rowFields],
);

/** One of them again. */
export const rowQuestion = graphql(
  `
    query CaseRowAgain($id: ID!) {
      case(id: $id) {
        ...CaseRow
      }
    }
  `,
  [rowFields],
);

export type CaseRow = ResultOf<typeof rowFields>;
