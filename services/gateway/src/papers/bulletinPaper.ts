import { type BulletinView, firstDayOf, lastDayOf } from '@onewindow/projections/issues/bulletin/bulletinOf.ts';
import { type RankedLine, ranked } from '@onewindow/projections/issues/bulletin/figures.ts';
import type { Catalogue } from '@onewindow/schema/catalogue.ts';
import { type Locale, wordsFor } from '@onewindow/schema/words.ts';

import type { Paper, PaperTable } from './paper.ts';

interface Around {
  readonly locale: Locale;
  readonly catalogue: Pick<Catalogue, 'name' | 'departments'>;
  /** What is said wherever single facts are reconstructed. */
  readonly notice?: string | undefined;
}

/** The totals that it tells, in this order. */
const totals = ['recorded', 'merged', 'struckOff', 'reopened', 'open', 'unrouted', 'late'] as const;

/** The bulletin of a month as a paper: its totals, the departments as they rank, and what is said of them. One that was not given says so. */
export const bulletinPaper = (bulletin: BulletinView, { locale, catalogue, notice }: Around): Paper => {
  const { id, figures, words, publishedOn } = bulletin;
  const say = (key: string, details?: { readonly [name: string]: string | number }): string =>
    wordsFor(locale, 'bulletinPaper', key, details);
  const [year = '', month = ''] = id.split('-');
  return {
    language: locale,
    issuer: catalogue.name[locale],
    title: say('title'),
    number: say('number', { year, month: Number(month) }),
    parts: [
      { paragraph: say('period', { from: firstDayOf(id), to: lastDayOf(id) }) },
      { facts: totals.map((name) => [say(name), String(figures[name])] as const) },
      ...(figures.lines.length > 0 ? [{ table: tableOf(ranked(figures.lines), { locale, catalogue }, say) }] : []),
      { paragraph: say('howRanked') },
      ...(words === undefined ? [] : [{ paragraph: words }]),
      ...(figures.takenOver > 0 ? [{ paragraph: say('takenOver', { count: figures.takenOver }) }] : []),
      ...(figures.takenOver > 0 && notice !== undefined ? [{ paragraph: notice }] : []),
      { signed: [catalogue.name[locale], publishedOn ?? say('notGiven')] },
    ],
  };
};

const tableOf = (
  lines: readonly RankedLine[],
  { locale, catalogue }: Pick<Around, 'locale' | 'catalogue'>,
  say: (key: string) => string,
): PaperTable => ({
  caption: say('lines'),
  columns: [
    { head: say('rank'), share: 0.9, align: 'center' },
    { head: say('level'), share: 0.8 },
    { head: say('department'), share: 2.4 },
    ...columns.map((name) => ({ head: say(name), align: 'right' as const })),
    { head: say('settledShare'), share: 1.3, align: 'right' },
  ],
  rows: lines.map((line) => [
    String(line.rank),
    wordsFor(locale, 'issueLevels', line.level),
    catalogue.departments.find(({ id }) => id === line.department)?.name[locale] ?? line.department,
    ...columns.map((name) => String(line[name])),
    line.settledShare === undefined ? '' : `${(line.settledShare * 100).toFixed(1)}%`,
  ]),
});

const columns = ['openBefore', 'came', 'reopened', 'went', 'struckOff', 'open', 'late'] as const;
