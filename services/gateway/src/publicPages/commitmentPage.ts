import { wordsFor } from '@onewindow/schema/words.ts';

import { html } from '../reference/html.ts';
import { commitmentBy, noticeBody } from './commitmentWords.ts';
import { linkTo } from './addresses.ts';
import type { PublicPage } from './publicPage.ts';

/** `/public/commitments/<id>`: one commitment, with all that everybody may know of it. */
export const commitmentPage: PublicPage = {
  path: '/public/commitments/:id',
  parameters: [],
  told: ({ named }, context) => {
    const { locale } = context;
    const row = commitmentBy(named['id'] ?? '', context);
    if (!row)
      return {
        isMissing: true,
        title: wordsFor(locale, 'pages', 'public-commitment-none'),
        body: html`<p>${wordsFor(locale, 'pages', 'public-commitment-none-help')}</p>
          <p class="more">
            <a href="${linkTo(['commitments'], context)}">${wordsFor(locale, 'pages', 'public-begin')}</a>
          </p>`,
      };
    return {
      title: `${row.subject.name} · ${row.title[locale]}`,
      body: html`${noticeBody(row, context)}
        <p class="more">
          <a href="${linkTo(['notices', row.id], context)}">${wordsFor(locale, 'pages', 'public-is-genuine')}</a>
        </p>`,
    };
  },
};
