import { actionFields } from '../../commands/actionFields.ts';
import { graphql, type ResultOf } from '../../contract/graphql.ts';
import { historyFields } from '../../parts/history.tsx';

/** What is told of one inspection; of what somebody complained, and of the record, the firm asks nothing. */
export const inspectionQuestion = graphql(
  `
    query InspectionPage($id: ID!, $ofCentre: Boolean!) {
      centre {
        conducts {
          id
          name
        }
      }
      inspection(id: $id) {
        id
        revision
        subject {
          code
          name
          address
          locality {
            name
          }
          enterprise {
            name
            creditCode
          }
        }
        commitment
        random
        draw
        ground @include(if: $ofCentre)
        inspectors {
          officer
          department {
            name
          }
        }
        state
        stateText
        overdue
        openedOn
        checklist {
          number
          clause
          text
          outcome
          words
          evidence {
            name
            sha256
          }
        }
        mode
        visitedOn
        recordedBy
        confirmedBy
        objection {
          by
          clauses
          reason
        }
        rectification {
          words
          orderedOn
          dueOn
          late
          extensionReason
          report {
            on
            words
            evidence {
              name
              sha256
            }
          }
          check {
            on
            by
            done
            words
          }
          refusal {
            on
            words
          }
        }
        circular {
          number
          title
          text
          publishedOn
        }
        closedOn
        actions {
          ...ActionFields
        }
        history(last: 100) @include(if: $ofCentre) {
          ...HistoryFields
        }
      }
    }
  `,
  [actionFields, historyFields],
);

export type InspectionView = NonNullable<ResultOf<typeof inspectionQuestion>['inspection']>;

/** What can be done on the commitment that was inspected. */
export const inspectedCommitmentQuestion = graphql(
  `
    query InspectedCommitment($id: ID!) {
      commitment(id: $id) {
        id
        revision
        actions {
          ...ActionFields
        }
      }
    }
  `,
  [actionFields],
);
