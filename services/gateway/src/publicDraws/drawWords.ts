import type { DrawPoolRow } from '@onewindow/projections/commitments/draw/drawPools.ts';
import { type DrawRow, isLate } from '@onewindow/projections/commitments/draw/draws.ts';
import { commitmentKindOf } from '@onewindow/schema/catalogue.ts';
import { wordsFor } from '@onewindow/schema/words.ts';

import { linkTo } from '../publicPages/addresses.ts';
import { facts } from '../publicPages/frame.ts';
import type { ToldPage } from '../publicPages/publicPage.ts';
import { html, type Html } from '../reference/html.ts';
import type { Context } from '../requestContext.ts';

/** A word of these pages. */
export const drawWord = ({ locale }: Pick<Context, 'locale'>, key: string, details = {}): string =>
  wordsFor(locale, 'pages', `public-draw-${key}`, details);

/** What somebody is told who asks for a draw that is not there, or for the result of one that is not made. */
export const noSuchDraw = (context: Context): ToldPage => ({
  isMissing: true,
  title: drawWord(context, 'none'),
  body: html`<p>${drawWord(context, 'none-help')}</p>
    <p class="more"><a href="${linkTo(['draws'], context)}">${drawWord(context, 'all')}</a></p>`,
});

/** Where a draw stands; that it waits for a value that everybody knows is said with it. */
export const stateOf = (row: DrawRow, context: Context): string => {
  const said = wordsFor(context.locale, 'values', `DrawState.${row.state}`);
  return isLate(row, context.today)
    ? `${said} ${drawWord(context, 'late', { day: row.publicValue.expectedOn })}`
    : said;
};

/** What a draw is made from and how, and where it stands. */
export const drawFacts = (row: DrawRow, context: Context): Html => {
  const { deps, locale } = context;
  const { kind, locality, publicValue } = row;
  const { localities } = deps.law.catalogue;
  return facts([
    [drawWord(context, 'number'), row.id],
    [drawWord(context, 'kind'), commitmentKindOf(deps.law.catalogue, kind)?.name[locale] ?? kind],
    [
      drawWord(context, 'locality'),
      locality === undefined
        ? drawWord(context, 'everywhere')
        : (localities.find(({ id }) => id === locality)?.name[locale] ?? locality),
    ],
    [drawWord(context, 'state'), stateOf(row, context)],
    [
      drawWord(context, 'chooses'),
      drawWord(context, 'chooses-words', {
        subjects: row.subjectsToDraw,
        of: row.subjectCount,
        inspectors: row.inspectorsEach,
        among: row.inspectorCount,
      }),
    ],
    [drawWord(context, 'seed'), wordsFor(locale, 'values', `DrawSeedBy.${row.seedBy}`)],
    [drawWord(context, 'value'), `${publicValue.name[locale]} · ${publicValue.expectedOn} · ${publicValue.source}`],
  ]);
};

/** A pool as it was published. */
export const poolOfDraw = (id: string, { deps }: Context): DrawPoolRow['pool'] | undefined =>
  deps.reader.row<DrawPoolRow>('drawPools', id)?.pool;
