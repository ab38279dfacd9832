import { actionFields } from '../../commands/actionFields.ts';
import { graphql, type ResultOf } from '../../contract/graphql.ts';
import { historyFields } from '../../parts/history.tsx';

/** What is told of one offer and of what it met with, which a firm sees of its own; who entered it is the centre's. */
export const offerQuestion = graphql(
  `
    query Offer($id: ID!, $ofCentre: Boolean!) {
      offer(id: $id) {
        id
        revision
        sideText
        kindText
        goods
        quantity
        region
        firm {
          name
          creditCode
        }
        placedOn
        validUntil
        stateText
        endedOn
        reason
        actions {
          ...ActionFields
        }
        meetings(first: 5) {
          totalCount
          nodes {
            id
            revision
            session
            metOn
            amount
            stateText
            reason
            supplyFirm {
              name
            }
            demandFirm {
              name
            }
            supplyConfirmed
            demandConfirmed
            actions {
              ...ActionFields
            }
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

export type OfferView = NonNullable<ResultOf<typeof offerQuestion>['offer']>;
export type MeetingView = NonNullable<OfferView['meetings']>['nodes'][number];
