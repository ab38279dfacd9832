import { type Locale, wordsFor } from '@onewindow/schema/words.ts';

import { html, type Html } from '../reference/html.ts';
import { linkTo } from './addresses.ts';
import type { ToldPage } from './publicPage.ts';

/** What stands around each page. */
export interface Frame {
  readonly locale: Locale;
  /** Whose pages they are. */
  readonly centre: string;
  /** What whoever reads its figures must know. */
  readonly notice?: string | undefined;
  /** The same page in the other language; none of what was not found. */
  readonly otherwise?: string;
}

/** A page as it goes out: it runs nothing, and is first laid out for a telephone. */
export const framed = (
  { title, body }: Pick<ToldPage, 'title' | 'body'>,
  { locale, centre, notice, otherwise }: Frame,
): string => {
  const word = (key: string): string => wordsFor(locale, 'pages', key);
  return `<!doctype html>${
    html`<html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · ${centre}</title>
        <link rel="stylesheet" href="/public/style.css" />
      </head>
      <body>
        <header>
          <p>${centre}</p>
          <nav aria-label="${word('public-nav')}">
            ${navigation.map(([page, key]) => html`<a href="${linkTo([page], { locale })}">${word(key)}</a>`)}
            ${otherwise === undefined ? html`` : html`<a href="${otherwise}" lang="${other(locale)}" hreflang="${other(locale)}">${wordsFor(other(locale), 'pages', 'public-language')}</a>`}
          </nav>
        </header>
        <main>
          <h1>${title}</h1>
          ${notice === undefined ? html`` : html`<p class="notice">${notice}</p>`} ${body}
        </main>
      </body>
    </html>`.html
  }`;
};

/** Where lists begin, and what each is called. */
const navigation = [
  ['commitments', 'public-commitments'],
  ['notices', 'public-notices'],
  ['draws', 'public-draw-all'],
  ['circulars', 'public-circulars'],
  ['credit', 'public-credit'],
] as const;

/** The other language. */
export const other = (locale: Locale): Locale => (locale === 'en' ? 'zh-CN' : 'en');

/** What is wrong, and where to go on. */
export const wrongPage = (said: string, locale: Locale): ToldPage => ({
  title: wordsFor(locale, 'pages', 'public-wrong'),
  body: html`<p role="alert">${said}</p>
    <p><a href="${linkTo(['commitments'], { locale })}">${wordsFor(locale, 'pages', 'public-begin')}</a></p>`,
});

/** Names and what they stand for, line by line; what is not there is left out. */
export const facts = (lines: readonly (readonly [name: string, value: string | Html | undefined])[]): Html =>
  html`<dl>
    ${lines.flatMap(([name, value]) =>
      value === undefined || value === ''
        ? []
        : [
            html`<div>
              <dt>${name}</dt>
              <dd>${value}</dd>
            </div>`,
          ],
    )}
  </dl>`;

/** Nothing of it runs, and it is shown within no other page. */
export const policy =
  "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** How it looks, on a screen of any width, in light and in dark, and on paper. */
export const style = `
:root { color-scheme: light dark; font: 16px/1.6 system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif; }
body { margin: 0; overflow-wrap: anywhere; }
header, main { max-width: 48rem; margin: 0 auto; padding: 0 1rem; }
header { border-bottom: 1px solid; }
header p { margin: 0.75rem 0 0; font-weight: 600; }
nav, .more { display: flex; flex-wrap: wrap; gap: 0 1.25rem; }
nav a, .more a { display: inline-block; padding: 0.5rem 0; min-width: 1.5rem; }
h1 { font-size: 1.4rem; }
h2 { font-size: 1.1rem; margin-bottom: 0.25rem; }
dl { margin: 0.5rem 0; }
dl div { display: grid; grid-template-columns: 1fr; padding: 0.15rem 0; }
dt { font-size: 0.875rem; }
dd { margin: 0; }
ol.list { list-style: none; margin: 0; padding: 0; }
ol.list > li { border: 1px solid; border-radius: 8px; padding: 0.5rem 1rem; margin: 0.75rem 0; }
ol.list h2 { margin: 0; }
ol.list h2 a { display: inline-block; padding: 0.25rem 0; }
form { display: grid; gap: 0.75rem; margin: 1rem 0; }
label { display: block; }
input, select { font: inherit; width: 100%; box-sizing: border-box; min-height: 2.75rem; }
button { font: inherit; min-height: 2.75rem; padding: 0 1.5rem; }
.notice, [role='alert'], [role='status'] { border-inline-start: 4px solid; padding-inline-start: 0.75rem; }
[role='alert'], [role='status'] { font-weight: 600; font-size: 1.1rem; }
@media (min-width: 40rem) {
  dl div { grid-template-columns: 10rem 1fr; gap: 1rem; }
  dt { font-size: inherit; }
  form { grid-template-columns: repeat(2, 1fr); align-items: end; }
}
@media print { nav, form, .more { display: none; } }
`;
