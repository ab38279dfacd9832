import { wordsFor } from '@onewindow/schema/words.ts';

import { html } from '../reference/html.ts';
import { linkTo } from './addresses.ts';
import { commitmentBy, noticeBody } from './commitmentWords.ts';
import { findingsOf } from './findings.ts';
import { missing, type PublicPage } from './publicPage.ts';

/** `/public/commitments/<id>`: one commitment, with all that everybody may know of it. */
export const commitmentPage: PublicPage = {
  path: '/public/commitments/:id',
  parameters: [],
  told: async ({ named }, context) => {
    const { locale } = context;
    const row = commitmentBy(named['id'] ?? '', context);
    if (!row) return missing('commitment', context);
    return {
      title: `${row.subject.name} · ${row.title[locale]}`,
      body: html`${noticeBody(row, context)} ${await findingsOf(row.id, context)}
        <p class="more">
          <a href="${linkTo(['notices', row.id], context)}">${wordsFor(locale, 'pages', 'public-is-genuine')}</a>
        </p>`,
    };
  },
};
