import type { PublicCommitmentRow } from '@onewindow/projections/commitments/commitment/publicCommitments.ts';
import {
  countPublicCommitments,
  findPublicCommitments,
} from '@onewindow/projections/commitments/commitment/queries.ts';
import {
  type CommitmentState,
  commitmentStates,
  stateOn,
} from '@onewindow/projections/commitments/commitment/standing.ts';
import { wordsFor } from '@onewindow/schema/words.ts';

import { html, type Html } from '../reference/html.ts';
import type { Context } from '../requestContext.ts';
import { linkTo } from './addresses.ts';
import { localityName, stateWord } from './commitmentWords.ts';
import { facts } from './frame.ts';
import { list, localities, pageOf, searchForm, unlessLost, wrongIn } from './listing.ts';
import type { Address, PublicPage, Wrong } from './publicPage.ts';

/** `/public/commitments`: who committed to what and when, and how it stands, the latest first 公示. */
export const commitmentsPage: PublicPage = {
  path: '/public/commitments',
  parameters: ['text', 'kind', 'locality', 'state', 'after'],
  told: ({ given }, context) =>
    wrongIn(given, context) ??
    wrongChoice(given, context) ??
    unlessLost(async () => {
      const { reader } = context.deps;
      const { text, kind, locality, state } = given;
      const filter = {
        text,
        kind: kind === undefined ? undefined : [kind],
        locality: locality === undefined ? undefined : [locality],
        state: state === undefined ? undefined : [state as CommitmentState],
      };
      const page = await findPublicCommitments(reader, filter, pageOf(given));
      const count = await countPublicCommitments(reader, filter);
      const word = (key: string): string => wordsFor(context.locale, 'pages', key);
      return {
        title: word('public-commitments'),
        body: html`<p>${word('public-commitments-intro')}</p>
          ${searchForm(given, word('public-text'), choicesOf(context), context)}
          ${list(page, count, { path: 'commitments', given }, context, (row) => entry(row, context))}`,
      };
    }),
};

const wrongChoice = ({ kind, state }: Address['given'], { deps }: Context): Wrong | undefined => {
  if (kind !== undefined && !deps.law.catalogue.commitments.kinds.some(({ id }) => id === kind))
    return { wrong: 'public-kind-wrong' };
  if (state !== undefined && !(commitmentStates as readonly string[]).includes(state))
    return { wrong: 'public-state-wrong' };
  return undefined;
};

const choicesOf = (context: Context) => {
  const { deps, locale } = context;
  const { kinds } = deps.law.catalogue.commitments;
  return [
    {
      name: 'kind',
      label: wordsFor(locale, 'pages', 'public-kind'),
      options: kinds.map(({ id, name }) => [id, name[locale]] as const),
    },
    localities(context),
    {
      name: 'state',
      label: wordsFor(locale, 'pages', 'public-state'),
      options: commitmentStates.map((state) => [state, stateWord(state, locale)] as const),
    },
  ];
};

const entry = (row: PublicCommitmentRow, context: Context): Html => {
  const { locale, today } = context;
  const { id, title, subject, madeOn } = row;
  const word = (key: string): string => wordsFor(locale, 'pages', key);
  return html`<h2><a href="${linkTo(['commitments', id], context)}">${subject.name}</a></h2>
    ${facts([
      [word('public-kind'), title[locale]],
      [word('public-enterprise'), subject.enterprise.name],
      [word('public-locality'), localityName(subject.locality, context)],
      [word('public-made-on'), madeOn],
      [word('public-state'), stateWord(stateOn(row, today), locale)],
    ])}`;
};
