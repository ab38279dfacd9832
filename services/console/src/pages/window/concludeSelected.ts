import { newCommandId } from '../../commands/giveCommand.ts';
import { client } from '../../contract/client.ts';
import { graphql, type ResultOf } from '../../contract/graphql.ts';

const openReviews = graphql(`
  query OpenReviews($department: [ID!], $after: String) {
    reviews(filter: { department: $department, state: [OPEN] }, first: 100, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        item {
          id
        }
        case {
          id
        }
      }
    }
  }
`);

const concludeCommand = graphql(`
  mutation ConcludeReviews($inputs: [ConcludeReviewInput!]!) {
    concludeReviews(inputs: $inputs) {
      results {
        refusal {
          message
        }
        error {
          message
        }
      }
    }
  }
`);

type Reviews = ResultOf<typeof openReviews>;

/** What became of one opinion that was not given. */
export interface NotGiven {
  readonly caseId: string;
  readonly message: string;
}

/**
 * Says for the department that it agrees, to every review of it that is open in the cases.
 * @returns how many opinions were given, and which were not and why.
 * @throws where the centre gave no answer: it can be pressed again, since a review that is concluded is open no more.
 */
export const concludeSelected = async (
  ids: readonly string[],
  department: string,
): Promise<{ readonly given: number; readonly not: readonly NotGiven[] }> => {
  const wanted = new Set(ids);
  const inputs: { commandId: string; caseId: string; item: string; outcome: 'AGREE' }[] = [];
  let after: string | null = null;
  do {
    const answer: { data?: Reviews | undefined; error?: unknown } = await client
      .query(openReviews, { department: [department], after }, { requestPolicy: 'network-only' })
      .toPromise();
    const page: NonNullable<Reviews['reviews']> | null | undefined = answer.data?.reviews;
    if (!page) throw new Error('no answer');
    for (const {
      item,
      case: { id },
    } of page.nodes)
      if (wanted.has(id)) inputs.push({ commandId: newCommandId(), caseId: id, item: item.id, outcome: 'AGREE' });
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  const not: NotGiven[] = [];
  // So many are taken at once.
  for (let at = 0; at < inputs.length; at += 200) {
    const some = inputs.slice(at, at + 200);
    const { data } = await client.mutation(concludeCommand, { inputs: some }).toPromise();
    if (!data?.concludeReviews) throw new Error('no answer');
    for (const [index, { refusal, error }] of data.concludeReviews.results.entries()) {
      const message = refusal?.message ?? error?.message;
      if (message !== undefined) not.push({ caseId: some[index]!.caseId, message });
    }
  }
  return { given: inputs.length - not.length, not };
};
