import { actionFields } from '../../commands/actionFields.ts';
import { graphql, type ResultOf } from '../../contract/graphql.ts';

/** How each company is connected, and whether it has what it was sent. */
export const connectionsQuestion = graphql(`
  query Connections {
    hookupStatus {
      id
      way
      light
      waiting
      parked
      lagSeconds
      outageSince
      suspended {
        reason
      }
      company {
        id
        name
      }
    }
  }
`);

/** One company's connection, and what can be done about it. */
export const connectionQuestion = graphql(
  `
    query Connection($company: ID!) {
      utility(company: $company) {
        id
        way
        endpoint
        light
        waiting
        parked
        lagSeconds
        outageSince
        revision
        oldestUnacknowledgedSince
        suspended {
          reason
          since
        }
        company {
          id
          name
        }
        secrets {
          secretId
          direction
          addedAt
        }
        tokens {
          name
          scopes
          endsOn
          issuedAt
          lastUsedOn
        }
        actions {
          ...ActionFields
        }
      }
    }
  `,
  [actionFields],
);

/** What a company was sent, with each attempt and its answer. */
export const deliveriesQuestion = graphql(
  `
    query Deliveries($filter: DeliveryFilter, $first: Int, $after: String) {
      deliveries(filter: $filter, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          factId
          orderId
          name
          sequence
          occurredAt
          state
          stateText
          nextAt
          acknowledgedAt
          givenUp {
            reason
          }
        }
      }
    }
  `,
  [],
);

/** One of them with its attempts. */
export const deliveryQuestion = graphql(
  `
    query Delivery($id: ID!) {
      node(id: $id) {
        ... on Delivery {
          id
          factId
          company {
            id
          }
          attempts(last: 30) {
            nodes {
              number
              claimedAt
              outcome
              causeText
              detail
              status
              took
              answer
            }
          }
          actions {
            ...ActionFields
          }
        }
      }
    }
  `,
  [actionFields],
);

export const sendTestCommand = graphql(`
  mutation SendTest($input: SendTestInput!) {
    sendTest(input: $input) {
      acknowledged
      status
      took
      causeText
      detail
      answer
      refusal {
        message
      }
    }
  }
`);

export type ConnectionView = NonNullable<ResultOf<typeof connectionQuestion>['utility']>;
export type DeliveryRow = NonNullable<ResultOf<typeof deliveriesQuestion>['deliveries']>['nodes'][number];
export type SentTest = NonNullable<ResultOf<typeof sendTestCommand>['sendTest']>;

export const readDeliveries = ({ deliveries }: ResultOf<typeof deliveriesQuestion>) => deliveries;
