import { graphql } from '../../contract/graphql.ts';

/** The subjects that somebody may mean: an applicant's own, or at the window those of a text. */
export const subjectsQuestion = graphql(`
  query SubjectsToCommitFor($filter: SubjectFilter) {
    subjects(filter: $filter, first: 8) {
      nodes {
        id
        code
        kind
        name
        address
        locality {
          id
          name
        }
        enterprise {
          name
          creditCode
        }
      }
    }
  }
`);

/** The latest commitment of a kind for a subject: the one in force, if any, and afterwards the one that was made. */
export const latestQuestion = graphql(`
  query LatestCommitment($filter: CommitmentFilter) {
    commitments(filter: $filter, first: 1) {
      nodes {
        id
        state
        madeOn
      }
    }
  }
`);
