import type { Locale } from '@onewindow/schema/words.ts';
import { wordsFor } from '@onewindow/schema/words.ts';

import type { Column } from './exportColumns.ts';
import type { ExportName } from './exportedLists.ts';

/** What stands in a file beside its rows: where it was read, what it is, and what whoever reads it must know. */
export interface Preface {
  readonly list: ExportName;
  readonly locale: Locale;
  readonly centre: string;
  /** The position of the record from which on it was read: nothing before that is missing. */
  readonly from: number;
  readonly at: string;
  /** As the address has it, encoded: in a file no cell begins with it. */
  readonly filter: string;
  readonly notice: string | undefined;
  readonly columns: readonly Column[];
}

/** How the reading ended: only a file that is whole says so. */
export interface Ending {
  readonly rows: number;
  /** The position up to which it was read. */
  readonly to: number;
}

/** What a list is, and how what stands in it is counted. */
export const definitionOf = (list: ExportName, locale: Locale): string =>
  wordsFor(locale, 'exports', `${list}-definition`);

/** The lines that stand before the rows. */
export const linesBefore = (preface: Preface): readonly string[] => {
  const { list, locale, centre, from, at, filter, notice } = preface;
  const say = (key: string, details = {}): string => wordsFor(locale, 'exports', key, details);
  return [
    `onewindow 一窗 · ${centre} · ${say(list)}`,
    ...(notice === undefined ? [] : [notice]),
    definitionOf(list, locale),
    filter === '' ? say('no-filter') : say('filter', { filter }),
    say('position', { from, at }),
  ];
};

/** The lines that stand behind them: that the file is whole, and what its columns mean. */
export const linesBehind = ({ locale, columns }: Preface, { rows, to }: Ending): readonly string[] => [
  wordsFor(locale, 'exports', 'ended', { rows, to }),
  ...columns.map(({ name, meaning }) => `${name}: ${meaning[locale]}`),
];
