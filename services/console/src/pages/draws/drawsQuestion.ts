import { actionFields } from '../../commands/actionFields.ts';
import { graphql, type ResultOf } from '../../contract/graphql.ts';
import { historyFields } from '../../parts/history.tsx';

/** A page of draws. */
export const drawsQuestion = graphql(`
  query Draws($filter: DrawFilter, $orderBy: DrawOrder, $first: Int, $after: String) {
    draws(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        name
        kindName
        state
        stateText
        late
        locality {
          name
        }
        publicValue {
          expectedOn
        }
        subjectCount
        subjectsToDraw
        publishedAt
      }
    }
  }
`);

type Answer = ResultOf<typeof drawsQuestion>;
export type DrawItem = NonNullable<Answer['draws']>['nodes'][number];
export const readDraws = ({ draws }: Answer): Answer['draws'] => draws;

/** What there is to name in a pool. */
export const poolQuestion = graphql(`
  query PoolForm {
    centre {
      publicValues {
        publicValue
        name
      }
      commitmentKinds {
        id
        name
      }
    }
  }
`);

/** One draw, with what can be done with it; what happened those are told who look into the centre. */
export const drawQuestion = graphql(
  `
    query Draw($id: ID!) {
      draw(id: $id) {
        id
        name
        revision
        kindName
        state
        stateText
        late
        locality {
          name
        }
        seedBy
        publicValue {
          name
          source
          example
          expectedOn
        }
        officers {
          officer
          digest
          committedAt
          revealedAt
          missed
        }
        revealBy
        poolHash
        subjectCount
        inspectorCount
        subjectsToDraw
        inspectorsEach
        departments
        publishedAt
        publishedBy
        value {
          value
          enteredBy
          enteredAt
          confirmedBy
        }
        corrections {
          before
          value
          reason
          correctedBy
          correctedAt
        }
        madeAt
        chosen {
          code
          inspectors
        }
        abandoned {
          reason
          abandonedBy
          abandonedAt
        }
        abandonedBefore
        poolFile
        resultFile
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
export type DrawView = NonNullable<ResultOf<typeof drawQuestion>['draw']>;
