import { latestDraws } from '@onewindow/projections/commitments/draw/drawQueries.ts';

import { linkTo } from '../publicPages/addresses.ts';
import type { PublicPage } from '../publicPages/publicPage.ts';
import { html } from '../reference/html.ts';
import { drawFacts, drawWord } from './drawWords.ts';

/** So many draws are shown: what is older is found by its number. */
const most = 100;

/** `/public/draws`: every draw, the latest first, with those that were given up and those that wait for a value that everybody knows. */
export const drawsPage: PublicPage = {
  path: '/public/draws',
  parameters: [],
  told: async (_address, context) => {
    const rows = await latestDraws(context.deps.reader, most);
    return {
      title: drawWord(context, 'all'),
      body: html`<p>${drawWord(context, 'intro')}</p>
        <ol class="list">
          ${rows.map(
            (row) =>
              html`<li>
                <h2><a href="${linkTo(['draws', row.id], context)}">${row.name}</a></h2>
                ${drawFacts(row, context)}
              </li>`,
          )}
        </ol>
        ${rows.length === 0 ? html`<p role="status">${drawWord(context, 'nothing')}</p>` : ''}`,
    };
  },
};
