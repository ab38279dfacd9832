import { wordsFor } from '@onewindow/schema/words.ts';

import { html, type Html } from '../reference/html.ts';
import type { Context } from '../requestContext.ts';
import { commitmentBy } from './commitmentWords.ts';
import { languageParameter, linkTo } from './addresses.ts';
import type { PublicPage } from './publicPage.ts';

/** A number that is longer is none. */
const longest = 100;

/** `/public/notices`: where whoever holds a notice without its code types the number. */
export const noticesPage: PublicPage = {
  path: '/public/notices',
  parameters: ['number'],
  told: ({ given: { number } }, context) => {
    const { locale } = context;
    if (number !== undefined && number.length > longest) return { wrong: 'public-number-long', details: { longest } };
    const title = wordsFor(locale, 'pages', 'public-notices');
    if (number === undefined) return { title, body: numberForm(context) };
    const row = commitmentBy(number, context);
    const isMissing = row === undefined;
    return {
      title,
      ...(isMissing && { isMissing }),
      body: html`<p role="${isMissing ? 'alert' : 'status'}">
          ${
            isMissing
              ? wordsFor(locale, 'pages', 'notice-not-genuine-help', { number })
              : html`<a href="${linkTo(['notices', row.id], context)}"
                  >${wordsFor(locale, 'pages', 'notice-found', { number, name: row.subject.name })}</a
                >`
          }
        </p>
        ${numberForm(context)}`,
    };
  },
};

/** Where a number is typed. */
export const numberForm = ({ locale }: Pick<Context, 'locale'>): Html =>
  html`<form method="get" action="/public/notices">
    <label
      >${wordsFor(locale, 'pages', 'public-number')}<input
        name="number"
        required
        maxlength="${String(longest)}"
        autocomplete="off"
    /></label>
    <input type="hidden" name="${languageParameter}" value="${locale}" />
    <button type="submit">${wordsFor(locale, 'pages', 'public-check')}</button>
  </form>`;
