import type { PublicCommitmentRow } from '@onewindow/projections/commitments/commitment/publicCommitments.ts';
import { type CommitmentState, stateOn } from '@onewindow/projections/commitments/commitment/standing.ts';
import { CommitmentId } from '@onewindow/schema/commitment/values.ts';
import { type Locale, wordsFor } from '@onewindow/schema/words.ts';

import { html, type Html } from '../reference/html.ts';
import type { Context } from '../requestContext.ts';
import { facts } from './frame.ts';
import { linkTo } from './addresses.ts';

/** A commitment as everybody may know it; none where a number is no commitment's. */
export const commitmentBy = (number: string, { deps }: Context): PublicCommitmentRow | undefined =>
  CommitmentId.safeParse(number).success
    ? deps.reader.row<PublicCommitmentRow>('publicCommitments', number)
    : undefined;

/** What a state is called. */
export const stateWord = (state: CommitmentState, locale: Locale): string =>
  wordsFor(locale, 'values', `CommitmentState.${state}`);

/** What a place is called; of one that the catalogue does not know any more its id. */
export const localityName = (id: string, { deps, locale }: Context): string =>
  deps.law.catalogue.localities.find((one) => one.id === id)?.name[locale] ?? id;

/** Who committed to what, when, and how it stands, line by line. */
export const factsOf = (
  row: PublicCommitmentRow,
  context: Context,
): readonly (readonly [string, string | undefined])[] => {
  const { locale, today } = context;
  const { id, title, subject, madeOn, validUntil, endedOn } = row;
  const word = (key: string): string => wordsFor(locale, 'pages', `public-${key}`);
  return [
    [word('number'), id],
    [word('kind'), title[locale]],
    [word('subject'), `${subject.name}（${subject.code}）`],
    [word('enterprise'), `${subject.enterprise.name}（${subject.enterprise.creditCode}）`],
    [word('place'), [localityName(subject.locality, context), subject.address].filter(Boolean).join(' ')],
    [word('made-on'), madeOn],
    [word('valid-until'), validUntil],
    [word('state'), stateWord(stateOn(row, today), locale)],
    [word('ended-on'), endedOn],
  ];
};

/** What was told and committed to, and what follows where it proves false. */
export const noticeBody = (row: PublicCommitmentRow, context: Context): Html => {
  const { locale } = context;
  const word = (key: string): string => wordsFor(locale, 'pages', `public-${key}`);
  return html`${facts([
      ...factsOf(row, context),
      [word('replaced-by'), linked(row.replacedBy, context)],
      [word('replaces'), linked(row.replaces, context)],
    ])}
    ${ledgerNote(row, context)}
    <h2>${word('clauses')}</h2>
    <ol>
      ${row.told.map(({ text }) => html`<li>${text[locale]}</li>`)}
    </ol>
    <h2>${word('consequences')}</h2>
    <ol>
      ${row.consequences.map((text) => html`<li>${text[locale]}</li>`)}
    </ol>
    <p class="more">
      <a href="${linkTo(['notices', `${row.id}.pdf`], context)}" type="application/pdf">${word('open-notice')}</a>
      <a href="${linkTo(['guide', row.kind], context)}">${word('guide')}</a>
    </p>`;
};

const linked = (id: string | undefined, context: Context): Html | undefined =>
  id === undefined ? undefined : html`<a href="${linkTo(['commitments', id], context)}">${id}</a>`;

/** That something was not made here, where it was not. */
export const ledgerNote = (
  { ledger }: { readonly ledger?: 'demo' | 'import' },
  { locale }: Pick<Context, 'locale'>,
): Html => (ledger ? html`<p class="notice">${wordsFor(locale, 'pages', `public-ledger-${ledger}`)}</p>` : html``);
