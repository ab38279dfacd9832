import { wordsFor } from '@onewindow/schema/words.ts';

import { addressOf } from './addresses.ts';
import { circularBy, circularFacts } from './circularPage.ts';
import { missing, type PublicPage } from './publicPage.ts';

/** `/public/circulars/<number>.pdf`: a circular 通报 as a paper; one that was withdrawn says so. */
export const circularFile: PublicPage = {
  path: '/public/circulars/:number.pdf',
  parameters: [],
  told: async ({ named, origin }, context) => {
    const { locale, deps } = context;
    const row = circularBy(named['number'] ?? '', context);
    if (!row) return missing('circular', context);
    const { number, title, text, publishedOn, withdrawn } = row;
    const word = (key: string): string => wordsFor(locale, 'pages', `public-${key}`);
    const facts = circularFacts(row, context).flatMap(([name, value]): [string, string][] =>
      value === undefined ? [] : [[name, value]],
    );
    const centre = deps.law.catalogue.name[locale];
    const bytes = await deps.papers.render({
      language: locale,
      issuer: centre,
      title,
      number,
      parts: [
        ...(row.ledger ? [{ paragraph: word(`ledger-${row.ledger}`) }] : []),
        ...(withdrawn ? [{ heading: word('circular-withdrawn') }, { paragraph: withdrawn.reason }] : []),
        { facts },
        ...text.split('\n').map((paragraph) => ({ paragraph })),
        { signed: [centre, publishedOn] },
      ],
      proof: { url: `${origin}${addressOf(['circulars', number])}`, words: word('circular-proof') },
    });
    return { type: 'application/pdf', name: `${number}.pdf`, bytes };
  },
};
