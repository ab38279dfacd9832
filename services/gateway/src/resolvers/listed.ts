import type { Locale } from '@onewindow/schema/words.ts';

const formats = {
  'zh-CN': new Intl.ListFormat('zh-CN', { type: 'conjunction' }),
  en: new Intl.ListFormat('en', { type: 'conjunction' }),
} satisfies { readonly [Language in Locale]: Intl.ListFormat };

/** Names one after the other, as a sentence of the language lists them. */
export const listed = (names: readonly string[], locale: Locale): string => formats[locale].format(names);
