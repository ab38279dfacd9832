import type { AnswerType, ContextManifest } from '@onewindow/kernel/context.ts';
import { wordsFor } from '@onewindow/schema/words.ts';

import type { Context } from '../requestContext.ts';
import type { ContextResolvers } from '../contextResolvers.ts';
import { dispatch } from '../dispatch.ts';
import type { RefusalCode, Resolvers } from '../generated/resolverTypes.ts';
import { type OfferedCommand, offeredCommands } from '../offeredCommands.ts';

/** What a refusal says. */
export const refusalResolvers: Resolvers = {
  Refusal: {
    code: ({ refused }) => refused as RefusalCode,
    path: ({ field }) => (field === undefined ? undefined : ['input', ...field.split('.')]),
    message: ({ refused, details }, _args, { locale }) => wordsFor(locale, 'refusals', refused, details),
  },
};

/** A mutation for each command that a context offers. The few that give several commands or none have resolvers of their own. */
export const mutationResolvers = (
  manifest: ContextManifest<never>,
  { answers, said = {} }: Pick<ContextResolvers, 'answers' | 'said'>,
) => ({
  Mutation: Object.fromEntries(
    manifest.streams.flatMap(({ answer, offered }) =>
      answer
        ? offeredCommands(offered).map((command) => [command.mutation, mutation(command, answer, { answers, said })])
        : [],
    ),
  ),
});

/** A resolver that only translates: the input to a command, and the answer to the object as it is now. */
const mutation =
  (
    command: OfferedCommand,
    { field }: AnswerType,
    { answers, said }: Required<Pick<ContextResolvers, 'answers' | 'said'>>,
  ) =>
  async (_root: unknown, { input, dryRun }: { input: object; dryRun?: boolean | null }, context: Context) => {
    const answer = await dispatch(command, input, context, { said: said[command.mutation], dryRun });
    if ('refusal' in answer) return answer;
    return { position: answer.position, [field]: await answers[field]?.(context, idOf(answer.stream)) };
  };

/** The object's id out of its stream's name, `<category>-<id>`. */
export const idOf = (stream: string): string => stream.slice(stream.indexOf('-') + 1);
