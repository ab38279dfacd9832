import { actionFields } from '../../commands/actionFields.ts';
import { graphql, type ResultOf } from '../../contract/graphql.ts';
import { historyFields } from '../../parts/history.tsx';

/** A page of marks. */
export const marksQuestion = graphql(`
  query CreditMarksPage($filter: CreditMarkFilter, $orderBy: CreditMarkOrder, $first: Int, $after: String) {
    creditMarks(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        entry
        creditCode
        enterprise
        conduct {
          name
        }
        points
        enteredOn
        endsOn
        standing
        awaits
        endedBy
      }
    }
  }
`);

type Answer = ResultOf<typeof marksQuestion>;
export type MarkItem = NonNullable<Answer['creditMarks']>['nodes'][number];

export const readMarks = ({ creditMarks }: Answer): Answer['creditMarks'] => creditMarks;

/** What is told of one firm's record. */
export const recordQuestion = graphql(
  `
    query CreditRecordPage($creditCode: ID!) {
      creditRecord(creditCode: $creditCode) {
        id
        enterprise
        points
        revision
        marks {
          entry
          conduct {
            name
          }
          points
          inspection
          circular {
            number
            title
            withdrawnOn
          }
          enteredOn
          repairableOn
          endsOn
          standing
          awaits
          application {
            on
            words
          }
          repairRefusalReason
          objection {
            on
            words
          }
          objectionAnswer
          endedOn
          endedBy
        }
        actions {
          ...ActionFields
        }
        history(last: 100) {
          ...HistoryFields
        }
      }
    }
  `,
  [actionFields, historyFields],
);

export type RecordView = NonNullable<ResultOf<typeof recordQuestion>['creditRecord']>;
