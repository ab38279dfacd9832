import type { CircularRow } from '@onewindow/projections/commitments/inspection/circulars.ts';
import { wordsFor } from '@onewindow/schema/words.ts';

import { html } from '../reference/html.ts';
import type { Context } from '../requestContext.ts';
import { linkTo } from './addresses.ts';
import { ledgerNote, localityName } from './commitmentWords.ts';
import { facts } from './frame.ts';
import { missing, type PublicPage } from './publicPage.ts';

/** `/public/circulars/<number>`: one circular 通报, word for word. */
export const circularPage: PublicPage = {
  path: '/public/circulars/:number',
  parameters: [],
  told: ({ named }, context) => {
    const row = circularBy(named['number'] ?? '', context);
    if (!row) return missing('circular', context);
    const { creditCode } = row.subject.enterprise;
    const word = (key: string): string => wordsFor(context.locale, 'pages', `public-${key}`);
    return {
      title: row.title,
      body: html`${row.withdrawn ? html`<p role="alert">${word('circular-withdrawn')}</p>` : html``}
        ${facts([...circularFacts(row, context), [word('withdrawn-because'), row.withdrawn?.reason]])}
        ${ledgerNote(row, context)} ${row.text.split('\n').map((paragraph) => html`<p>${paragraph}</p>`)}
        <p class="more">
          <a href="${linkTo(['circulars', `${row.number}.pdf`], context)}" type="application/pdf"
            >${word('open-circular')}</a
          >
          <a href="${linkTo(['credit'], context, { creditCode })}">${word('credit-of-firm')}</a>
        </p>`,
    };
  },
};

/** A circular by its number; none where there is none. */
export const circularBy = (number: string, { deps }: Context): CircularRow | undefined =>
  deps.reader.row<CircularRow>('circulars', number);

/** Whom a circular is about, why and when it was published, line by line. */
export const circularFacts = (
  { number, subject, ground, publishedOn, withdrawn }: CircularRow,
  context: Context,
): readonly (readonly [string, string | undefined])[] => {
  const word = (key: string): string => wordsFor(context.locale, 'pages', `public-${key}`);
  return [
    [word('number'), number],
    [word('enterprise'), `${subject.enterprise.name}（${subject.enterprise.creditCode}）`],
    [word('subject'), `${subject.name}（${subject.code}）`],
    [word('locality'), localityName(subject.locality, context)],
    [word('ground'), wordsFor(context.locale, 'values', `CircularGround.${ground}`)],
    [word('published-on'), publishedOn],
    [word('withdrawn-on'), withdrawn?.on],
  ];
};
