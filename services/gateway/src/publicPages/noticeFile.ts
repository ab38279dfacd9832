import type { PublicCommitmentRow } from '@onewindow/projections/commitments/commitment/publicCommitments.ts';
import { wordsFor } from '@onewindow/schema/words.ts';

import type { Paper } from '../papers/paper.ts';
import { html } from '../reference/html.ts';
import type { Context } from '../requestContext.ts';
import { commitmentBy, localityName } from './commitmentWords.ts';
import { numberForm } from './noticesPage.ts';
import { addressOf } from './addresses.ts';
import type { Address, PublicPage } from './publicPage.ts';

/** `/public/notices/<number>.pdf`: the notice 通知书 itself, as it was made, in the language that is asked for. */
export const noticeFile: PublicPage = {
  path: '/public/notices/:number.pdf',
  parameters: [],
  told: async ({ named, origin }, context) => {
    const { locale, deps } = context;
    const number = named['number'] ?? '';
    const row = commitmentBy(number, context);
    if (!row)
      return {
        isMissing: true,
        title: wordsFor(locale, 'pages', 'notice-not-genuine'),
        body: html`<p role="alert">
            ${wordsFor(locale, 'pages', 'notice-not-genuine-help', { number: number.slice(0, 80) })}
          </p>
          ${numberForm(context)}`,
      };
    const bytes = await deps.papers.render(noticePaper(row, { origin }, context));
    return { type: 'application/pdf', name: `${row.id}.pdf`, bytes };
  },
};

/** What the notice of a commitment says. It is the fact, which nothing changes: how the commitment stands, its code tells. */
const noticePaper = (
  { id, title, subject, told, consequences, madeOn, validUntil, replaces, ledger }: PublicCommitmentRow,
  { origin }: Pick<Address, 'origin'>,
  context: Context,
): Paper => {
  const { locale, deps } = context;
  const word = (key: string, details = {}): string => wordsFor(locale, 'pages', key, details);
  const centre = deps.law.catalogue.name[locale];
  return {
    language: locale,
    issuer: centre,
    title: word('notice-title', { title: title[locale] }),
    number: word('notice-number', { number: id }),
    parts: [
      ...(ledger ? [{ paragraph: word(`public-ledger-${ledger}`) }] : []),
      {
        paragraph: word('notice-opening', { enterprise: subject.enterprise.name, subject: subject.name, day: madeOn }),
      },
      {
        facts: [
          [word('public-subject'), `${subject.name}（${subject.code}）`],
          [word('public-enterprise'), `${subject.enterprise.name}（${subject.enterprise.creditCode}）`],
          [word('public-place'), [localityName(subject.locality, context), subject.address].filter(Boolean).join(' ')],
          [word('public-made-on'), madeOn],
          [word('public-valid-until'), validUntil ?? word('notice-until-withdrawn')],
          ...(replaces === undefined ? [] : [[word('public-replaces'), replaces] as const]),
        ],
      },
      { heading: word('public-clauses') },
      { clauses: told.map(({ text }, index) => ({ number: `${index + 1}.`, text: text[locale] })) },
      { heading: word('public-consequences') },
      { clauses: consequences.map((text, index) => ({ number: `${index + 1}.`, text: text[locale] })) },
      { signed: [centre, madeOn] },
    ],
    proof: { url: `${origin}${addressOf(['notices', id])}`, words: word('notice-proof') },
  };
};
