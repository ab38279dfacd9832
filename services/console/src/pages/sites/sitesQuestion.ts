import { actionFields } from '../../commands/actionFields.ts';
import { graphql, type ResultOf } from '../../contract/graphql.ts';
import { historyFields } from '../../parts/history.tsx';

/** What is told of a site's day. */
const siteDayFields = graphql(`
  fragment SiteDayFields on SiteDay @_unmask {
    day
    light
    visitors
    staffPresent
    staffUnwell
    cameraReachable
    by
    late
    corrections
    corrected {
      on
      by
      reason
    }
  }
`);
export type SiteDayTold = ResultOf<typeof siteDayFields>;

/** The sites of which a record of a day is demanded. */
export const sitesQuestion = graphql(
  `
    query Sites($filter: SiteFilter, $orderBy: SiteOrder, $first: Int, $after: String) {
      sites(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          day
          light
          site {
            code
            name
            locality {
              name
            }
            enterprise {
              name
            }
            ledger
          }
          record {
            ...SiteDayFields
          }
        }
      }
    }
  `,
  [siteDayFields],
);
type Answer = ResultOf<typeof sitesQuestion>;
export type SiteOfDay = NonNullable<Answer['sites']>['nodes'][number];
export const readSites = ({ sites }: Answer): Answer['sites'] => sites;

/** How many sites of a day have which light. */
export const countsQuestion = graphql(`
  query SiteCounts($on: Day, $locality: [ID!]) {
    red: sites(filter: { on: $on, light: [RED], locality: $locality }, first: 1) {
      totalCount
    }
    amber: sites(filter: { on: $on, light: [AMBER], locality: $locality }, first: 1) {
      totalCount
    }
    green: sites(filter: { on: $on, light: [GREEN], locality: $locality }, first: 1) {
      totalCount
    }
  }
`);

/** One site, with what can be done there and what was told. */
export const siteQuestion = graphql(
  `
    query Site($code: ID!) {
      salesSite(code: $code) {
        code
        name
        locality {
          name
        }
        address
        enterprise {
          name
          creditCode
        }
        demanded {
          from
          until
        }
        revision
        ledger
        actions {
          ...ActionFields
        }
        days(first: 31) {
          nodes {
            ...SiteDayFields
          }
        }
        history(last: 100) {
          ...HistoryFields
        }
      }
    }
  `,
  [siteDayFields, actionFields, historyFields],
);
