import { actionFields } from '../../commands/actionFields.ts';
import { graphql, type ResultOf } from '../../contract/graphql.ts';
import { historyFields } from '../../parts/history.tsx';

/** A commitment: its notice, what came of it, and what can be done. */
export const commitmentQuestion = graphql(
  `
    query OneCommitment($id: ID!) {
      commitment(id: $id) {
        id
        kind
        title
        state
        madeOn
        madeAt
        validUntil
        endedOn
        replaces
        replacedBy
        withdrawalReason
        subject {
          kind
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
        told {
          number
          clause
          text
        }
        consequences
        contact {
          name
          phone
        }
        finding {
          foundOn
          reason
          evidence
          barredUntil
        }
        cases {
          caseId
          standingCertificates
        }
        revision
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

export type CommitmentView = NonNullable<ResultOf<typeof commitmentQuestion>['commitment']>;

/** The subject of a commitment, for whoever looks after subjects. */
export const subjectQuestion = graphql(
  `
    query SubjectOfCommitment($code: ID!) {
      subject(code: $code) {
        code
        name
        risk
        riskReason
        revision
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
