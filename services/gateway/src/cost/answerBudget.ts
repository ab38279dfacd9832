import type { World } from '@onewindow/kernel/world.ts';
import type { Locale } from '@onewindow/schema/words.ts';
import type { GraphQLError } from 'graphql';

import { faultError } from '../errors.ts';
import type { Turns } from './turns.ts';

/** So many entries of lists are answered at once. */
const mostEntries = 20_000;
/** So long may an answer take once it is begun, in milliseconds. */
const longest = 5_000;
/** So long does one answer work before others have their turn, in milliseconds. */
const slice = 10;

/** What one answer may still cost while it is made: what was reckoned before rests on how long lists usually are. */
export interface AnswerBudget {
  /**
   * Takes so many entries of a list, or begins a list with none. A promise where others have their turn first.
   * @throws a GraphQL error where the budget is used up, the time is over, or whoever asked has gone; from then on always.
   */
  readonly take: (entries: number) => Promise<void> | undefined;
  /** Why the answer was given up, if it was. */
  readonly fault: () => GraphQLError | undefined;
  /** The answer is made, or given up. */
  readonly end: () => void;
}

/** The budget of an answer that is begun now. */
export const answerBudget = (
  world: Pick<World, 'now' | 'after'>,
  {
    locale,
    turns,
    signal,
  }: { readonly locale: Locale; readonly turns: Turns; readonly signal: AbortSignal | undefined },
): AnswerBudget => {
  let entries = 0;
  let since = world.now();
  let fault: GraphQLError | undefined;
  let callOff: (() => void) | undefined;
  const requireSome = (): void => {
    if (entries > mostEntries) fault ??= faultError('answer-too-large', locale, { limit: mostEntries });
    if (signal?.aborted) fault ??= faultError('client-gone', locale);
    if (fault) throw fault;
  };
  return {
    take: (count) => {
      entries += count;
      requireSome();
      if (world.now() - since < slice) return undefined;
      // Only an answer that takes long is worth a timer.
      callOff ??= world.after(longest, () => {
        fault ??= faultError('took-too-long', locale, { limit: longest });
      });
      return new Promise<void>((resolve) => turns.take(resolve)).then(() => {
        since = world.now();
        requireSome();
      });
    },
    fault: () => fault,
    end: () => callOff?.(),
  };
};
