import { type WordDetails, wordsFor } from '@onewindow/schema/words.ts';

import { html, type Html } from '../reference/html.ts';
import type { Context } from '../requestContext.ts';
import { linkTo } from './addresses.ts';

/** A page that everybody may read, without signing in: it is made of rows that everybody reaches, and tells each the same. */
export interface PublicPage {
  readonly path: string;
  /** What may stand behind the question mark; whatever else stands there is passed over, since others add to addresses they hand on. */
  readonly parameters: readonly string[];
  /** What is told. What it asks of the context is looked at before it is told again. */
  readonly told: (address: Address, context: Context) => Told | Promise<Told>;
}

/** What an address says. */
export interface Address {
  /** How the centre is reached from outside. */
  readonly origin: string;
  /** What stands in the path, by the names in the page's. */
  readonly named: Readonly<Record<string, string>>;
  /** What stands behind the question mark, once each, where it is not empty. */
  readonly given: Readonly<Record<string, string>>;
}

/** What somebody is told: a page in words, a file, or what is wrong with the address. */
export type Told = ToldPage | ToldFile | Wrong;

/** A page in words. */
export interface ToldPage {
  readonly title: string;
  readonly body: Html;
  /** There is nothing of what the address names, which the page says. It is not kept: of addresses of nothing there is no end. */
  readonly isMissing?: true;
}

/** A file that is shown where it is opened. */
export interface ToldFile {
  readonly type: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What is wrong with an address, by the words of the pages. */
export interface Wrong {
  readonly wrong: string;
  readonly details?: WordDetails;
}

/** There is nothing of that kind under an address. */
export const missing = (kind: 'commitment' | 'circular', context: Pick<Context, 'locale'>): ToldPage => {
  const word = (key: string): string => wordsFor(context.locale, 'pages', `public-${kind}${key}`);
  return {
    isMissing: true,
    title: word('-none'),
    body: html`<p>${word('-none-help')}</p>
      <p class="more"><a href="${linkTo([`${kind}s`], context)}">${word('s')}</a></p>`,
  };
};
