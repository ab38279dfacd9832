import type { PublicFindingRow } from '@onewindow/projections/commitments/inspection/publicFindings.ts';
import { findPublicFindings } from '@onewindow/projections/commitments/inspection/queries.ts';
import { wordsFor } from '@onewindow/schema/words.ts';

import { html, type Html } from '../reference/html.ts';
import type { Context } from '../requestContext.ts';
import { linkTo } from './addresses.ts';
import { facts } from './frame.ts';

/** What inspections found of a commitment, clause by clause, and what came of it; nothing where none is confirmed yet. */
export const findingsOf = async (commitment: string, context: Context): Promise<Html> => {
  const found = await findPublicFindings(context.deps.reader, { commitment });
  if (found.length === 0) return html``;
  return html`<h2>${wordsFor(context.locale, 'pages', 'public-findings')}</h2>
    <ol class="list">
      ${found.map((one) => html`<li>${finding(one, context)}</li>`)}
    </ol>`;
};

const finding = (
  { visitedOn, mode, random, state, dueOn, fault, circular, clauses }: PublicFindingRow,
  context: Context,
): Html => {
  const { locale } = context;
  const word = (key: string): string => wordsFor(locale, 'pages', `public-${key}`);
  const value = (key: string): string => wordsFor(locale, 'values', key);
  return html`${facts([
      [word('visited-on'), `${visitedOn} · ${value(`VisitMode.${mode}`)}`],
      [word('chosen-by'), word(random ? 'by-draw' : 'by-complaint')],
      [word('state'), wordsFor(locale, 'inspectionStates', state)],
      [word('due-on'), dueOn],
      [word('ground'), fault && value(`CircularGround.${fault}`)],
      [
        word('circular'),
        circular === undefined
          ? undefined
          : html`<a href="${linkTo(['circulars', circular], context)}">${circular}</a>`,
      ],
    ])}
    <ol>
      ${clauses.map(
        ({ text, outcome }) => html`<li>${text[locale]} <strong>${value(`FindingOutcome.${outcome}`)}</strong></li>`,
      )}
    </ol>`;
};
