import type { CircularRow } from '@onewindow/projections/commitments/inspection/circulars.ts';
import { countCirculars, findCirculars } from '@onewindow/projections/commitments/inspection/creditQueries.ts';
import { wordsFor } from '@onewindow/schema/words.ts';

import { html, type Html } from '../reference/html.ts';
import type { Context } from '../requestContext.ts';
import { linkTo } from './addresses.ts';
import { circularFacts } from './circularPage.ts';
import { facts } from './frame.ts';
import { list, localities, pageOf, searchForm, unlessLost, wrongIn } from './listing.ts';
import type { PublicPage } from './publicPage.ts';

/** `/public/circulars`: the circulars 通报, the latest first; one that was withdrawn stays, and says so. */
export const circularsPage: PublicPage = {
  path: '/public/circulars',
  parameters: ['text', 'locality', 'after'],
  told: ({ given }, context) =>
    wrongIn(given, context) ??
    unlessLost(async () => {
      const { reader } = context.deps;
      const { text, locality } = given;
      const filter = { text, locality: locality === undefined ? undefined : [locality] };
      const page = await findCirculars(reader, filter, pageOf(given));
      const count = await countCirculars(reader, filter);
      const word = (key: string): string => wordsFor(context.locale, 'pages', key);
      return {
        title: word('public-circulars'),
        body: html`<p>${word('public-circulars-intro')}</p>
          ${searchForm(given, word('public-text'), [localities(context)], context)}
          ${list(page, count, { path: 'circulars', given }, context, (row) => entry(row, context))}`,
      };
    }),
};

const entry = (row: CircularRow, context: Context): Html =>
  html`<h2><a href="${linkTo(['circulars', row.number], context)}">${row.title}</a></h2>
    ${facts(circularFacts(row, context))}`;
