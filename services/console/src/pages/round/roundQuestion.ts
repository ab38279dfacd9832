import { actionFields } from '../../commands/actionFields.ts';
import { graphql, type ResultOf } from '../../contract/graphql.ts';
import { historyFields } from '../../parts/history.tsx';

const coverageFields = graphql(`
  fragment CoverageFields on Coverage @_unmask {
    planned
    paired
    visited
    pairedShare
    visitedShare
    notPaired {
      id
      name
    }
    notVisited {
      id
      name
    }
  }
`);
export type CoverageView = ResultOf<typeof coverageFields>;

/** What is told of one round. */
export const roundQuestion = graphql(
  `
    query Round($id: ID!) {
      round(id: $id) {
        id
        revision
        name
        from
        to
        open
        closedOn
        missed
        amendments
        totals {
          found
          toSettle
          common
          individual
          construction
          realEstate
          struckOff
        }
        cities {
          id
          name
        }
        firms {
          creditCode
          name
        }
        sites {
          id
          name
        }
        coverage {
          cities {
            ...CoverageFields
          }
          firms {
            ...CoverageFields
          }
          sites {
            ...CoverageFields
          }
          byTeam {
            team
            firms {
              paired
              visited
            }
            sites {
              paired
              visited
            }
          }
          byCity {
            city {
              id
              name
            }
            firms {
              planned
              visited
            }
            sites {
              planned
              visited
            }
          }
        }
        teams {
          id
          leader {
            name
            position
          }
          liaison {
            name
            phone
          }
          cities {
            name
          }
        }
        visits {
          visit
          team
          visitedOn
          firm {
            name
          }
          site {
            name
          }
          beyond {
            name
          }
          city {
            name
          }
          met {
            name
            position
          }
          words
        }
        actions {
          ...ActionFields
        }
        history(last: 100) {
          ...HistoryFields
        }
      }
      centre {
        issueKinds {
          id
          name
        }
      }
    }
  `,
  [actionFields, historyFields, coverageFields],
);

type Answer = ResultOf<typeof roundQuestion>;
export type RoundView = NonNullable<Answer['round']>;
