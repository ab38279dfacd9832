import { dayNumber } from '@onewindow/kernel/civilDay.ts';

import type { Column, Row, Value } from './exportColumns.ts';
import { withoutFormula } from './formulas.ts';

/** A row of a sheet (SpreadsheetML), at its number. Texts stand in it, so that no table of all texts has to be kept. */
export const sheetRow = (row: Row, number: number, columns: readonly Column[], dayStyle: string): string => {
  const cells = columns.map((column, index) => {
    const value = row[index] ?? null;
    return value === null ? '' : cell(value, `${columnLetters(index)}${number}`, column, dayStyle);
  });
  return `<row r="${number}">${cells.join('')}</row>`;
};

const cell = (value: Value, place: string, { kind }: Column, dayStyle: string): string => {
  if (typeof value === 'number') return `<c r="${place}"><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c r="${place}" t="b"><v>${Number(value)}</v></c>`;
  if (kind === 'day') return `<c r="${place}" s="${dayStyle}"><v>${serialOf(String(value))}</v></c>`;
  return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${inXml(String(value))}</t></is></c>`;
};

/** Excel counts days from 1899-12-30, as of March 1900. */
const serialOf = (day: string): number => dayNumber(day) + 25_569;

/** More characters Excel takes in no cell. */
const longest = 32_767;

const inXml = (value: string): string => {
  const text = withoutFormula(value).toWellFormed().replaceAll(unwritable, '');
  const cut = text.length > longest ? `${text.slice(0, longest - 1).toWellFormed()}…` : text;
  return cut.replaceAll(/[&<>]/gu, (one) => entities[one] ?? one);
};

/** What XML 1.0 has no way to write. */
// oxlint-disable-next-line no-control-regex -- these are the characters that are meant
const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu;

const entities: { readonly [sign: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** A, …, Z, AA, … */
const columnLetters = (index: number): string => {
  const letter = String.fromCodePoint(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
};
