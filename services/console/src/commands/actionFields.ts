import { graphql, type ResultOf } from '../contract/graphql.ts';

/** What is asked of every object that something can be done with. */
export const actionFields = graphql(`
  fragment ActionFields on Action @_unmask {
    command
    name
    allowed
    deferrable
    targets {
      value
      allowed
      refusal {
        message
      }
    }
    targetPath
    refusal {
      code
      message
    }
  }
`);

export type ActionOf = ResultOf<typeof actionFields>;
