import type { Locale } from '@onewindow/schema/words.ts';

/** By which the language of a page is chosen; else the browser says which. */
export const languageParameter = 'language';

/** An address within the public pages, for whoever comes from paper, of whom nobody knows the language; what is empty is left out. */
export const addressOf = (
  path: readonly string[],
  given: Readonly<Record<string, string | undefined>> = {},
): string => {
  const query = new URLSearchParams(
    Object.entries(given).flatMap(([name, value]): [string, string][] => (value ? [[name, value]] : [])),
  ).toString();
  return `/public/${path.map(encodeURIComponent).join('/')}${query && `?${query}`}`;
};

/** The same in the language in which whoever follows a link reads. */
export const linkTo = (
  path: readonly string[],
  { locale }: { readonly locale: Locale },
  given: Readonly<Record<string, string | undefined>> = {},
): string => addressOf(path, { ...given, [languageParameter]: locale });
