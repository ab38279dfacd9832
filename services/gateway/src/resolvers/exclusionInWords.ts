import type { CatalogueItem } from '@onewindow/schema/catalogue.ts';
import { wordsFor } from '@onewindow/schema/words.ts';
import type { exclusionFrom } from '@onewindow/window/case/acceptance.ts';

import type { Context } from '../requestContext.ts';
import { catalogueOf } from './catalogueIndex.ts';
import { listed } from './listed.ts';

/** Why an application does not contain an item, in the language of whoever asks. */
export const exclusionInWords = (
  exclusion: NonNullable<ReturnType<typeof exclusionFrom>>,
  { applies }: Pick<CatalogueItem, 'applies'>,
  context: Context,
): string => {
  const { locale } = context;
  const catalogue = catalogueOf(context);
  const categories = (applies.categories ?? []).map((id) => catalogue.category(id).name[locale]);
  return wordsFor(locale, 'exclusions', exclusion.because, {
    categories: listed(categories, locale),
    ...('trait' in exclusion && { trait: catalogue.trait(exclusion.trait).name[locale] }),
  });
};
