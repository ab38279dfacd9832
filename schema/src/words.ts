import english from '../i18n/en.json' with { type: 'json' };
import chinese from '../i18n/zh-CN.json' with { type: 'json' };

export type Words = typeof english;
export type WordGroup = keyof Words;

/** Everything that people are shown and that is no catalogue's, in both languages. */
export const words = { 'zh-CN': chinese, en: english } satisfies Record<string, Words>;
export type Locale = keyof typeof words;

/** What the words need to be exact: a day, a limit, a name. */
export type WordDetails = Readonly<Record<string, string | number>>;

/**
 * The words for an event type, a refusal's code, a fault or a status, with their details filled in. A key without words
 * is shown as it is: better a code at the counter than an answer that fails.
 */
export const wordsFor = (locale: Locale, group: WordGroup, key: string, details: WordDetails = {}): string => {
  const table: Readonly<Record<string, string>> = words[locale][group];
  const text = Object.hasOwn(table, key) ? table[key] : undefined;
  return (text ?? key).replaceAll(placeholder, (braced, name: string) =>
    String(Object.hasOwn(details, name) ? details[name] : braced),
  );
};

const placeholder = /\{(\w+)\}/gu;
