import { actionFields } from '../../commands/actionFields.ts';
import { graphql, type ResultOf } from '../../contract/graphql.ts';
import { historyFields } from '../../parts/history.tsx';

/** A page of the bulletins that were given. */
export const bulletinsQuestion = graphql(`
  query Bulletins($orderBy: BulletinOrder, $first: Int, $after: String) {
    bulletins(orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        publishedOn
        figures {
          recorded
          struckOff
          open
          late
        }
      }
    }
  }
`);

type Answer = ResultOf<typeof bulletinsQuestion>;
export type BulletinRow = NonNullable<Answer['bulletins']>['nodes'][number];

export const readBulletins = ({ bulletins }: Answer): Answer['bulletins'] => bulletins;

/** One bulletin, as it was given or as its figures are now. */
export const bulletinQuestion = graphql(
  `
    query Bulletin($month: ID!) {
      bulletin(month: $month) {
        id
        from
        to
        publishedOn
        words
        paper
        revision
        figures {
          recorded
          merged
          struckOff
          reopened
          open
          late
          unrouted
          takenOver
          lines {
            rank
            level
            levelText
            department {
              id
              name
            }
            openBefore
            came
            reopened
            went
            struckOff
            open
            late
            settledShare
          }
        }
        actions {
          ...ActionFields
        }
        history(last: 50) {
          ...HistoryFields
        }
      }
    }
  `,
  [actionFields, historyFields],
);
export type BulletinShown = NonNullable<ResultOf<typeof bulletinQuestion>['bulletin']>;
