/** Text as it stands in a page. */
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Part of a page, which needs no more care. */
export interface Html {
  readonly html: string;
}

/** A part of a page: what stands in it is text, unless it is a part of a page itself. */
export const html = (parts: TemplateStringsArray, ...values: readonly (string | Html | readonly Html[])[]): Html => ({
  html: parts.map((part, index) => part + shown(values[index] ?? '')).join(''),
});

const shown = (value: string | Html | readonly Html[]): string => {
  if (typeof value === 'string') return escaped(value);
  return 'html' in value ? value.html : value.map((part) => part.html).join('\n');
};
