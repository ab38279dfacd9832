import { committedDays, exclusionOf } from '@onewindow/schema/catalogue.ts';
import { wordsFor } from '@onewindow/schema/words.ts';

import { malformed } from '../errors.ts';
import type { StageForProjectArgs } from '../generated/resolverTypes.ts';
import type { Context } from '../requestContext.ts';
import type { KnownStage } from './catalogueIndex.ts';
import { exclusionInWords } from './exclusionInWords.ts';

/**
 * What a stage asks of a project of a category with these traits, by the very rule of acceptance: which of its items apply and why others
 * do not, and what it promises, in working days.
 * @throws {GraphQLError} `BAD_USER_INPUT` where the catalogue has no such category or trait.
 */
export const stageForProject = (
  stage: KnownStage,
  { category, traits }: Pick<StageForProjectArgs, 'category' | 'traits'>,
  context: Context,
) => {
  const { catalogue } = context.deps.law;
  const unknown = [
    ...placesUnknown([category], catalogue.categories, () => 'category'),
    ...placesUnknown(traits ?? [], catalogue.traits, (index) => `traits.${index}`),
  ];
  if (unknown.length > 0) {
    const message = wordsFor(context.locale, 'faults', 'unknown-id');
    throw malformed(
      unknown.map((path) => ({ path, rule: 'unknown-id', message })),
      context.locale,
    );
  }
  const items = stage.items ?? [];
  const applying = items.filter((item) => exclusionOf(item, category, traits ?? []) === undefined);
  return {
    required: !(stage.notRequiredOf ?? []).includes(category),
    promise: committedDays(stage.committed, category),
    items: items.map((item) => {
      const exclusion = exclusionOf(item, category, traits ?? []);
      if (exclusion) return { item, applies: false, because: exclusionInWords(exclusion, item, context), after: [] };
      const after = item.after.filter((id) => applying.some((other) => other.id === id));
      return { item, applies: true, after, committed: committedDays(item.committed, category) };
    }),
  };
};

const placesUnknown = (
  ids: readonly string[],
  entries: readonly { readonly id: string }[],
  placeOf: (index: number) => string,
): readonly string[] => ids.flatMap((id, index) => (entries.some((entry) => entry.id === id) ? [] : [placeOf(index)]));
