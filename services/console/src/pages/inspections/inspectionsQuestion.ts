import { graphql, type ResultOf } from '../../contract/graphql.ts';

/** A page of inspections. */
export const inspectionsQuestion = graphql(`
  query InspectionsPage($filter: InspectionFilter, $orderBy: InspectionOrder, $first: Int, $after: String) {
    inspections(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        subject {
          code
          name
          locality {
            name
          }
          enterprise {
            name
          }
        }
        random
        stateText
        overdue
        openedOn
        rectification {
          dueOn
        }
      }
    }
  }
`);

type Answer = ResultOf<typeof inspectionsQuestion>;
export type InspectionItem = NonNullable<Answer['inspections']>['nodes'][number];

export const readInspections = ({ inspections }: Answer): Answer['inspections'] => inspections;

/** What a complaint can be about. */
export const complaintQuestion = graphql(`
  query ComplaintToInspect {
    centre {
      commitmentKinds {
        id
        name
      }
    }
  }
`);
