import { z } from 'zod';

import type { Context } from '../requestContext.ts';
import { malformedInput } from '../errors.ts';

/** What somebody types to find something: one line that is not endless, and that can be seen. */
const SearchText = z
  .string()
  .trim()
  .max(200)
  .refine((text) => text.isWellFormed() && !/\p{Cc}/u.test(text), { error: 'unseen-characters' })
  .nullish();

/** A filter whose text can be searched for. */
export const withSearchText = <Filter extends { text?: string | null | undefined }>(
  filter: Filter | null | undefined,
  { locale }: Context,
): Partial<Filter> => {
  const parsed = SearchText.safeParse(filter?.text);
  if (!parsed.success) throw malformedInput(parsed.error, locale, ['filter', 'text']);
  return filter ? { ...filter, text: parsed.data } : {};
};
