import { actionFields } from '../../commands/actionFields.ts';
import { graphql, type ResultOf } from '../../contract/graphql.ts';
import { historyFields } from '../../parts/history.tsx';

/** What is told of one arrear. */
export const arrearQuestion = graphql(
  `
    query Arrear($id: ID!) {
      arrear(id: $id) {
        id
        revision
        creditor {
          name
          creditCode
        }
        debtor {
          name
          creditCode
        }
        project
        projectNumber
        locality {
          name
        }
        amount
        saidAmount
        paid
        open
        dueOn
        daysOverdue
        evidence
        recordedOn
        recordedBy
        payments {
          payment
          amount
          paidOn
          evidence
          stateText
          reason
        }
        reductionProposed {
          to
          groundText
          reason
          evidence
          by {
            name
          }
        }
        dispute {
          words
          said
          on
        }
        settledOn
        stateText
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

export type ArrearView = NonNullable<ResultOf<typeof arrearQuestion>['arrear']>;
