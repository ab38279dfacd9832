import { actionFields } from '../../commands/actionFields.ts';
import { graphql, type ResultOf } from '../../contract/graphql.ts';
import { historyFields } from '../../parts/history.tsx';

/** What is told of one order; of the project, of what happened, and of whom the applicant has chosen a company asks nothing. */
export const orderQuestion = graphql(
  `
    query Order($id: ID!, $ofCentre: Boolean!, $ofDeliveries: Boolean!, $ofWindow: Boolean!) {
      hookupOrder(id: $id) {
        id
        revision
        projectCode
        caseId
        purpose
        utility {
          name
        }
        company {
          id
          name
        }
        status
        statusText
        light
        locality {
          name
        }
        dueOn
        remainingWorkingDays
        openedOn
        neededBy
        supplementAsked
        acceptedOn
        companyNumber
        repliedOn
        externalLine
        replyNumber
        readyOn
        connectedOn
        customerNumber
        endedOn
        stopRequestedOn
        reason
        job {
          projectName
          applicant {
            name
            creditCode
          }
          category {
            name
          }
          address
          investment
          landArea
          floorArea
          plannedStart
          plannedFinish
          contact {
            name
            phone
          }
          permit {
            number
            issuedOn
            issuer
          }
          demand {
            pipeDiameter
            capacity
            voltage
            gasFlow
            discharge
            lines
            note
          }
        }
        actions {
          ...ActionFields
        }
        project @include(if: $ofCentre) {
          name
        }
        answerLinkEndsOn @include(if: $ofWindow)
        chosenCompany @include(if: $ofCentre) {
          name
        }
        history(last: 100) @include(if: $ofCentre) {
          ...HistoryFields
        }
        deliveries(last: 20) @include(if: $ofDeliveries) {
          nodes {
            id
            name
            sequence
            stateText
            acknowledgedAt
            company {
              name
            }
          }
        }
      }
    }
  `,
  [actionFields, historyFields],
);

export type OrderView = NonNullable<ResultOf<typeof orderQuestion>['hookupOrder']>;
