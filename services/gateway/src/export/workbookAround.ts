import { strFromU8, unzipSync } from 'fflate';
import writeExcelFile, { type SheetData } from 'write-excel-file/node';

import type { Column } from './exportColumns.ts';

/** A workbook without its rows. */
export interface WorkbookAround {
  /** What a sheet of rows begins with, its heading included, and what it ends with. */
  readonly sheetHead: string;
  readonly sheetEnd: string;
  /** The style of a cell that is a day. */
  readonly dayStyle: string;
  /** Every other part of the workbook. */
  readonly files: readonly (readonly [name: string, content: Uint8Array])[];
}

/**
 * A workbook of some sheets of rows and one behind them with lines of text. The sheets of rows stand first, so their words and styles have the
 * same numbers whatever the last one says, and whether it is written before the rows or behind them.
 */
export const workbookAround = async (
  columns: readonly Column[],
  sheetNames: readonly string[],
  about: { readonly title: string; readonly lines: readonly string[] },
): Promise<WorkbookAround> => {
  const heading = columns.map(({ name }) => ({ value: name, fontWeight: 'bold' as const }));
  const anyDay = columns.map(() => ({ value: 0, format: 'yyyy-mm-dd' }));
  const rows: SheetData = [heading, anyDay];
  const widths = columns.map(({ kind }) => ({ width: kind === 'text' ? 20 : 14 }));
  const content = await writeExcelFile([
    ...sheetNames.map((sheet) => ({ sheet, data: rows, columns: widths, stickyRowsCount: 1 })),
    { sheet: about.title || ' ', data: about.lines.map((value) => [{ value, wrap: true }]), columns: [{ width: 120 }] },
  ]).toBuffer();
  const files = Object.entries(unzipSync(new Uint8Array(content)));
  const isOfRows = (name: string): boolean =>
    sheetNames.some((_, index) => name === `xl/worksheets/sheet${index + 1}.xml`);
  const sheet = strFromU8(files.find(([name]) => isOfRows(name))?.[1] ?? new Uint8Array());
  const [sheetHead = '', afterHead = ''] = sheet.split(/(?<=<\/row>)/u);
  const dayStyle = / s="(\d+)"/.exec(afterHead)?.[1];
  if (dayStyle === undefined) throw new Error('the workbook has no style for days');
  return {
    sheetHead,
    sheetEnd: sheet.slice(sheet.indexOf('</sheetData>')),
    dayStyle,
    files: files.filter(([name]) => !isOfRows(name)),
  };
};
