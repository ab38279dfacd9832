import { graphql, type ResultOf } from '../../contract/graphql.ts';

/** The whole catalogue; with a category, also what it asks of a project of that category with the traits. */
export const catalogueQuestion = graphql(`
  query Catalogue($category: ID!, $traits: [ID!], $isAsked: Boolean!) {
    centre {
      catalogueVersion
      categories {
        id
        name
        assumed
      }
      traits {
        id
        name
      }
      stages {
        id
        name
        assumed
        ofOrders
        lead {
          id
          name
        }
        predecessors {
          stage {
            name
          }
          item {
            name
          }
        }
        limits {
          ...LimitFields
        }
        items {
          id
          name
          kind
          assumed
          after
          department {
            name
          }
          applies {
            text
          }
          materials {
            id
            name
            fetched
            mayFollow
            assumed
          }
          limits {
            ...LimitFields
          }
          results {
            name
            numberExample
          }
        }
        forProject(category: $category, traits: $traits) @include(if: $isAsked) {
          required
          promise
          items {
            item {
              id
            }
            applies
            because
          }
        }
      }
      utilities {
        id
        name
        assumed
        limits {
          externalLine
          survey
          connection
        }
      }
      companies {
        id
        name
        assumed
        utility {
          id
        }
        localities {
          name
        }
      }
      departments {
        id
        name
        assumed
      }
      procedureKinds {
        id
        name
        assumed
        suspends
        basis
        most
      }
    }
  }

  fragment LimitFields on CatalogueLimit @_unmask {
    kind
    days
    unit
    from
    basis
    category {
      name
    }
  }
`);

export type Catalogue = NonNullable<ResultOf<typeof catalogueQuestion>['centre']>;
export type Stage = Catalogue['stages'][number];
export type Item = Stage['items'][number];
export type Limit = Item['limits'][number];
