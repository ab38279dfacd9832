import { ConcludeReview } from '@onewindow/schema/case/commands.ts';
import { type Locale, wordsFor } from '@onewindow/schema/words.ts';

import { asRecorded, dispatch, parseCommand } from '../dispatch.ts';
import { type InputIssue, isFault, malformed } from '../errors.ts';
import type { Resolvers } from '../generated/resolverTypes.ts';
import { offeredCommand } from '../offeredCommands.ts';
import type { Context } from '../requestContext.ts';
import { caseRow } from './case.ts';

/** So many opinions may be given at once. */
const mostAtOnce = 200;

const command = offeredCommand(ConcludeReview);

/** An opinion as it was given; of which case, its definition has seen to. */
interface Opinion {
  readonly caseId: string;
}

/**
 * Many opinions at once, each a command of its own: with its own answer, by the giver's rights to it, and safe to repeat under its
 * `commandId`. What is malformed in any of them is told before one is given. Opinions on one case are given in their order.
 */
export const bulkResolvers: Resolvers = {
  Mutation: {
    concludeReviews: async (_root, { inputs, dryRun }, context) => {
      requireWellFormed(inputs, context.locale);
      const rows = inputs.map((input, index) => ({ input, index }));
      const byCase = Map.groupBy(rows, ({ input }) => (input as Opinion).caseId);
      const answered = await Promise.all(
        [...byCase.values()].map(async (ofCase) => {
          const answers = [];
          for (const { input, index } of ofCase)
            answers.push({ index, ...(await answerTo(input, `inputs.${index}`, dryRun, context)) });
          return answers;
        }),
      );
      return {
        results: answered.flat().toSorted((a, b) => a.index - b.index),
        position: String(context.deps.progress.ordinal()),
      };
    },
  },
};

/** Everything that is wrong in all of them, by its place. */
const requireWellFormed = (inputs: readonly object[], locale: Locale): void => {
  if (inputs.length > mostAtOnce) {
    const message = wordsFor(locale, 'faults', 'too-many', { maximum: mostAtOnce });
    throw malformed([{ path: 'inputs', rule: `<= ${mostAtOnce}`, message }], locale);
  }
  const issues = inputs.flatMap((input, index) => issuesOf(input, `inputs.${index}`, locale));
  if (issues.length > 0) throw malformed(issues, locale);
};

const issuesOf = (input: object, place: string, locale: Locale): readonly InputIssue[] => {
  try {
    parseCommand(command, asRecorded(input), locale, place);
    return [];
  } catch (error) {
    if (!isFault(error)) throw error;
    return error.extensions['issues'] as readonly InputIssue[];
  }
};

const answerTo = async (input: object, place: string, dryRun: boolean | null | undefined, context: Context) => {
  try {
    const answer = await dispatch(command, input, context, { place, dryRun });
    return 'refusal' in answer ? { refusal: answer.refusal } : { case: caseRow(context, (input as Opinion).caseId) };
  } catch (error) {
    if (!isFault(error)) throw error;
    return { error: { code: String(error.extensions['code']), message: error.message } };
  }
};
