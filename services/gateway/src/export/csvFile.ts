import { type Row, type Value } from './exportColumns.ts';
import type { ExportFormat } from './exportFormat.ts';
import { linesBefore, linesBehind } from './exportPreface.ts';
import { withoutFormula } from './formulas.ts';

/**
 * CSV (RFC 4180) in UTF-8, with the mark by which Excel knows it. What stands beside the rows is lines that begin with `# `: before them
 * where the file comes from, behind them that it is whole.
 */
export const csvFile: ExportFormat = async function* csvFile(preface, rows, ending) {
  yield `\uFEFF${comments(linesBefore(preface))}${line(preface.columns.map(({ name }) => name))}`;
  for await (const page of rows) if (page.length > 0) yield page.map(line).join('');
  yield comments(linesBehind(preface, ending()));
};

const line = (row: Row): string => `${row.map(cell).join(',')}\r\n`;

const cell = (value: Value): string => {
  if (typeof value !== 'string') return value === null ? '' : String(value);
  const text = withoutFormula(value);
  return /[",\r\n]|^[\s#]|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** No quote stands in them, so that no reader takes them for cells that go on. */
const comments = (lines: readonly string[]): string =>
  lines.map((text) => `# ${text.replaceAll(/[\r\n]+/gu, ' ').replaceAll('"', '”')}\r\n`).join('');
