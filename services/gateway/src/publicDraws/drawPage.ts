import type { DrawRow } from '@onewindow/projections/commitments/draw/draws.ts';
import { wordsFor } from '@onewindow/schema/words.ts';

import { addressOf } from '../publicPages/addresses.ts';
import { facts } from '../publicPages/frame.ts';
import type { PublicPage } from '../publicPages/publicPage.ts';
import { html, type Html } from '../reference/html.ts';
import type { Context } from '../requestContext.ts';
import { drawFacts, drawWord, noSuchDraw, poolOfDraw } from './drawWords.ts';

/** `/public/draws/<id>`: one draw: who had which hand in it, what it came to, and the files by which anybody draws again. */
export const drawPage: PublicPage = {
  path: '/public/draws/:draw',
  parameters: [],
  told: ({ named }, context) => {
    const row = context.deps.reader.row<DrawRow>('draws', named['draw'] ?? '');
    if (!row) return noSuchDraw(context);
    return {
      title: row.name,
      body: html`${drawFacts(row, context)}
        <h2>${drawWord(context, 'hands')}</h2>
        ${hands(row, context)} ${chosen(row, context)}
        <h2>${drawWord(context, 'again')}</h2>
        <p>${drawWord(context, 'again-help')}</p>
        <p><code>onewindow draw --pool pool.json --result result.json</code></p>
        ${facts([[drawWord(context, 'hash'), row.poolHash]])}
        <p class="more">
          <a href="${addressOf(['draws', row.id, 'pool.json'])}" type="application/json">pool.json</a>
          ${
            row.seed
              ? html`<a href="${addressOf(['draws', row.id, 'result.json'])}" type="application/json">result.json</a>`
              : ''
          }
        </p>`,
    };
  },
};

/** Who did what and when, by the ids of their office. */
const hands = (row: DrawRow, context: Context): Html => {
  const { value, corrections, abandoned, revealBy } = row;
  return facts([
    [drawWord(context, 'published'), `${row.publishedBy} · ${row.publishedAt}`],
    [drawWord(context, 'reveal-by'), revealBy],
    ...row.officers.map((one): readonly [string, string] => [one.officer, officerWords(one, context)]),
    ...corrections.map((one): readonly [string, string] => [
      drawWord(context, 'corrected'),
      `${one.before} → ${one.value} · ${one.correctedBy} · ${one.correctedAt} · ${one.reason}`,
    ]),
    [drawWord(context, 'entered'), value && `${value.value} · ${value.enteredBy} · ${value.enteredAt}`],
    [drawWord(context, 'confirmed'), value?.confirmedBy],
    [drawWord(context, 'made'), row.madeAt],
    [
      drawWord(context, 'abandoned'),
      abandoned && `${abandoned.abandonedBy} · ${abandoned.abandonedAt} · ${abandoned.reason}`,
    ],
  ]);
};

const officerWords = (
  { digest, committedAt, revealedAt, missed }: DrawRow['officers'][number],
  context: Context,
): string =>
  [
    digest === undefined ? undefined : drawWord(context, 'bound', { digest, at: committedAt ?? '' }),
    revealedAt === undefined ? undefined : drawWord(context, 'revealed', { at: revealedAt }),
    missed === undefined ? undefined : wordsFor(context.locale, 'values', `MissedPart.${missed}`),
  ]
    .filter((one) => one !== undefined)
    .join(' · ') || drawWord(context, 'waiting');

/** Who was drawn, in the order in which they were. */
const chosen = (row: DrawRow, context: Context): Html | string => {
  if (row.chosen.length === 0) return '';
  const names = new Map((poolOfDraw(row.id, context)?.subjects ?? []).map(({ code, name }) => [code, name]));
  return html`<h2>${drawWord(context, 'chosen')}</h2>
    <ol>
      ${row.chosen.map(
        ({ subject, inspectors }) => html`<li>${names.get(subject) ?? ''} (${subject}): ${inspectors.join(', ')}</li>`,
      )}
    </ol>`;
};
