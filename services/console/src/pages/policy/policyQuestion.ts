import { actionFields } from '../../commands/actionFields.ts';
import { graphql, type ResultOf } from '../../contract/graphql.ts';
import { historyFields } from '../../parts/history.tsx';

/** What is told of one policy: to everybody what it says, to the centre what is done by it and who has it, to a firm whether it has it. */
export const policyQuestion = graphql(
  `
    query Policy($id: ID!, $ofCentre: Boolean!, $ofFirm: Boolean!) {
      policy(id: $id) {
        id
        revision
        number
        title
        issuer
        issuedOn
        validFrom
        validUntil
        subjects
        text
        file {
          name
          sha256
          mediaType
          location
        }
        stateText
        endedOn
        reason
        replacedBy {
          id
          number
        }
        actions {
          ...ActionFields
        }
        ownDelivery @include(if: $ofFirm) {
          deliveredOn
          meansText
          readOn
        }
        measures @include(if: $ofCentre) {
          measure
          words
          tasks {
            task
            words
            owner
            department {
              name
            }
            dueOn
            stateText
            late
            result
          }
        }
        issues @include(if: $ofCentre) {
          id
          words
        }
        awareness @include(if: $ofCentre) {
          delivered
          read
          readByFirm
          rate
        }
        deliveries(first: 50) @include(if: $ofCentre) {
          totalCount
          nodes {
            firm {
              name
              creditCode
            }
            deliveredOn
            meansText
            readOn
            readSaid
          }
        }
        history(last: 100) @include(if: $ofCentre) {
          ...HistoryFields
        }
      }
    }
  `,
  [actionFields, historyFields],
);

export type PolicyView = NonNullable<ResultOf<typeof policyQuestion>['policy']>;
