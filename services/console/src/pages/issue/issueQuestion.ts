import { actionFields } from '../../commands/actionFields.ts';
import { graphql, type ResultOf } from '../../contract/graphql.ts';
import { historyFields } from '../../parts/history.tsx';

/** What is told of one issue; a firm asks nothing of who works on it. */
export const issueQuestion = graphql(
  `
    query Issue($id: ID!, $ofCentre: Boolean!, $ofWork: Boolean!) {
      issue(id: $id) {
        id
        revision
        statusText
        late
        open
        kind {
          name
        }
        firm {
          name
          creditCode
        }
        project {
          id
          name
        }
        words
        evidence
        source
        visit
        contact {
          name
          phone
        }
        recordedOn
        scope
        level
        department {
          id
          name
        }
        dueOn
        limits {
          part
          dueOn
          doneOn
          late
        }
        leadingId
        standing
        answers {
          answer
          toldOn
          means
          words
        }
        replies {
          issue
          answer
          says
          by
          reason
          saidOn
        }
        struckOffOn
        policies {
          id
          number
          title
        }
        reopened
        actions {
          ...ActionFields
        }
        round @include(if: $ofCentre) {
          id
          name
        }
        owner @include(if: $ofCentre) {
          id
          name
        }
        refusals @include(if: $ofCentre) {
          owner
          department {
            name
          }
          reason
          refusedOn
        }
        urgings @include(if: $ofCentre)
        escalatedTo @include(if: $ofCentre)
        merged @include(if: $ofCentre) {
          id
          firm {
            name
          }
          standing
        }
        history(last: 100) @include(if: $ofCentre) {
          ...HistoryFields
        }
      }
      officers(first: 100) @include(if: $ofWork) {
        nodes {
          id
          name
          department {
            id
          }
        }
      }
    }
  `,
  [actionFields, historyFields],
);

type Answer = ResultOf<typeof issueQuestion>;
export type IssueView = NonNullable<Answer['issue']>;
export type OfficersView = NonNullable<Answer['officers']>['nodes'];
