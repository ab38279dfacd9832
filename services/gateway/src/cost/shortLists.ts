import { type Locale, wordsFor } from '@onewindow/schema/words.ts';

import { malformed } from '../errors.ts';

/** So many entries may stand in a list that a question names. */
export const mostEntriesAsked = 100;

/**
 * Whoever asks names no endless lists.
 * @throws a GraphQL error with the code BAD_USER_INPUT and the place of every list that is too long.
 */
export const requireShortLists = (args: object, locale: Locale): void => {
  const issues = [...longLists(args, [])].map((path) => ({
    path: path.join('.'),
    rule: `<= ${mostEntriesAsked}`,
    message: wordsFor(locale, 'faults', 'too-many', { maximum: mostEntriesAsked }),
  }));
  if (issues.length > 0) throw malformed(issues, locale);
};

function* longLists(value: unknown, path: readonly string[]): Generator<readonly string[], void> {
  if (Array.isArray(value)) {
    if (value.length > mostEntriesAsked) yield path;
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, part] of Object.entries(value)) yield* longLists(part, [...path, name]);
  }
}
