import { isDay, type Day } from '@onewindow/kernel/civilDay.ts';
import type { Ledger, LedgerSource } from '@onewindow/schema/ledger.ts';

import { columnsOf } from './header.ts';
import { reject, type Reject } from './rejects.ts';

/** What a row holds in a column. */
export type Cell = (column: string) => string;

/** What a source makes of a row; nothing where the row says nothing. A text that the mapping does not know is a reject. */
export const readText = (source: LedgerSource, cell: Cell): string | Reject | undefined => {
  const { blank = [], pattern, map, cut, otherwise } = typeof source === 'string' ? {} : source;
  const columns = columnsOf(source);
  const said = columns.map((column) => oneLine(cell(column))).find((text) => text !== '' && !blank.includes(text));
  if (said === undefined) return otherwise;
  const caught = pattern === undefined ? said : new RegExp(pattern, 'u').exec(said)?.[1];
  const meant =
    map === undefined || caught === undefined ? caught : Object.hasOwn(map, caught) ? map[caught] : undefined;
  if (meant === undefined) return otherwise ?? reject('word-unknown', columns, { text: said });
  return cut === undefined
    ? meant
    : meant
        .slice(0, cut)
        .replace(/[\uD800-\uDBFF]$/u, '')
        .trim();
};

/** A line stays one line: a cell that goes over several is written in one. */
const oneLine = (text: string): string => text.trim().replaceAll(/[^\S\n\r\t]*[\n\r\t]+\s*/gu, ' ');

/** A number, times the source's factor. Twelve digits, so that the factor leaves no dust behind. */
export const readNumber = (source: LedgerSource, cell: Cell): number | Reject | undefined => {
  const text = readText(source, cell);
  if (typeof text !== 'string') return text;
  if (!/^[+-]?\d+(\.\d+)?([eE][+-]?\d{1,2})?$/u.test(text))
    return reject('number-malformed', columnsOf(source), { text });
  const factor = typeof source === 'string' ? 1 : (source.factor ?? 1);
  const value = factor === 1 ? Number(text) : Number((Number(text) * factor).toPrecision(12));
  return value === 0 ? 0 : value; // -0 is nothing that JSON could keep
};

/** Reads the day that stands in the first of some columns that says something. */
export const dayReader = ({ format }: Ledger['dates']) => {
  const pattern = patternOf(format);
  return (columns: string | readonly string[], cell: Cell): Day | Reject | undefined => {
    const column = [columns].flat().find((name) => cell(name).trim() !== '');
    if (column === undefined) return undefined;
    const text = cell(column).trim();
    const parts = pattern.exec(text)?.groups;
    if (!parts) return reject('day-malformed', [column], { text, format });
    const day = `${parts['YYYY']}-${parts['MM']}-${parts['DD']}`;
    return isDay(day) ? day : reject('day-unknown', [column], { text: day });
  };
};

/** Whatever is no part of a date stands for itself. */
const patternOf = (format: string): RegExp =>
  new RegExp(
    `^${format.replaceAll(/YYYY|MM|DD|HH|mm|ss|SSS|[\\^$.*+?()[\]{}|/-]/gu, (part) => dateParts[part] ?? `\\${part}`)}$`,
    'u',
  );

const dateParts: Readonly<Record<string, string>> = {
  YYYY: String.raw`(?<YYYY>\d{4})`,
  MM: String.raw`(?<MM>\d{2})`,
  DD: String.raw`(?<DD>\d{2})`,
  HH: String.raw`(?:[01]\d|2[0-3])`,
  mm: String.raw`[0-5]\d`,
  ss: String.raw`[0-5]\d`,
  SSS: String.raw`\d{3}`,
  '-': '-',
};
