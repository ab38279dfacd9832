import { countPublicCredit, findPublicCredit } from '@onewindow/projections/commitments/inspection/creditQueries.ts';
import type { PublicCreditRow } from '@onewindow/projections/commitments/inspection/creditRecords.ts';
import { CreditCode } from '@onewindow/schema/values.ts';
import { wordsFor } from '@onewindow/schema/words.ts';

import { html, type Html } from '../reference/html.ts';
import type { Context } from '../requestContext.ts';
import { languageParameter, linkTo } from './addresses.ts';
import { ledgerNote } from './commitmentWords.ts';
import { facts } from './frame.ts';
import { list, pageOf, unlessLost } from './listing.ts';
import type { Address, PublicPage } from './publicPage.ts';

/** `/public/credit`: the marks in the credit records 信用 that stand, the latest first; of one firm those, too, that have ended. */
export const creditPage: PublicPage = {
  path: '/public/credit',
  parameters: ['creditCode', 'after'],
  told: ({ given }, context) => {
    const { creditCode } = given;
    if (creditCode !== undefined && !CreditCode.safeParse(creditCode).success)
      return { wrong: 'public-credit-code-wrong' };
    return unlessLost(async () => {
      const { reader } = context.deps;
      const filter = creditCode === undefined ? { standing: true } : { creditCode: [creditCode] };
      const page = await findPublicCredit(reader, filter, pageOf(given));
      const count = await countPublicCredit(reader, filter);
      const word = (key: string): string => wordsFor(context.locale, 'pages', key);
      return {
        title: word('public-credit'),
        body: html`<p>${word('public-credit-intro')}</p>
          ${codeForm(given, context)}
          ${list(page, count, { path: 'credit', given }, context, (row) => mark(row, context))}`,
      };
    });
  },
};

const codeForm = ({ creditCode = '' }: Address['given'], { locale }: Context): Html =>
  html`<form method="get" role="search">
    <label
      >${wordsFor(locale, 'pages', 'public-credit-code')}<input name="creditCode" value="${creditCode}" maxlength="18"
    /></label>
    <input type="hidden" name="${languageParameter}" value="${locale}" />
    <button type="submit">${wordsFor(locale, 'pages', 'public-search')}</button>
  </form>`;

const mark = (row: PublicCreditRow, context: Context): Html => {
  const { enterprise, creditCode, conduct, points, circular, enteredOn, endsOn, ended } = row;
  const { locale, deps } = context;
  const word = (key: string): string => wordsFor(locale, 'pages', `public-${key}`);
  const known = deps.law.catalogue.commitments.conducts.find(({ id }) => id === conduct);
  return html`<h2>${enterprise}</h2>
    ${facts([
      [word('credit-code'), creditCode],
      [word('conduct'), known?.name[locale] ?? conduct],
      [word('points'), String(points)],
      [word('circular'), html`<a href="${linkTo(['circulars', circular], context)}">${circular}</a>`],
      [word('entered-on'), enteredOn],
      [word('stands-until'), ended ? undefined : endsOn],
      [word('ended-on'), ended && `${ended.on} · ${wordsFor(locale, 'values', `CreditMarkEnd.${ended.why}`)}`],
    ])}
    ${ledgerNote(row, context)}`;
};
