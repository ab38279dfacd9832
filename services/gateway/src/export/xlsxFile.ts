import { wordsFor } from '@onewindow/schema/words.ts';
import { strToU8, Zip, ZipDeflate } from 'fflate';

import type { Row } from './exportColumns.ts';
import type { ExportFormat } from './exportFormat.ts';
import { linesBefore, linesBehind, type Ending, type Preface } from './exportPreface.ts';
import { workbookAround } from './workbookAround.ts';
import { sheetRow } from './sheetRow.ts';

/** Rows of a sheet beside its heading: Excel knows 1,048,576. */
const mostRows = 1_048_575;

/**
 * XLSX: rows on sheets of their own, a further one where a sheet is full, and behind them a sheet that says what they are. `write-excel-file`
 * makes the workbook; it would hold every row of it in memory, and a tenth of a millisecond of everybody's time for each, so the rows are
 * put into its sheets as they come, and packed by the library that it packs with.
 */
export const xlsxFile: ExportFormat = (preface, rows, ending) => xlsxFileOf(preface, rows, ending, mostRows);

/** The same with sheets of so many rows. */
export async function* xlsxFileOf(
  preface: Preface,
  rows: AsyncIterable<readonly Row[]>,
  ending: () => Ending,
  most: number,
): AsyncGenerator<Uint8Array, void, undefined> {
  const { columns, list, locale } = preface;
  const made: Uint8Array[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    made.push(part);
  });
  const taken = function* taken() {
    yield* made.splice(0);
  };
  const title = wordsFor(locale, 'exports', list);
  const sheetNames = [title];
  const { sheetHead, sheetEnd, dayStyle } = await workbookAround(columns, sheetNames, { title: '', lines: [] });

  const begun = (number: number): ZipDeflate => {
    const sheet = new ZipDeflate(`xl/worksheets/sheet${number}.xml`, { level: 3 });
    zip.add(sheet);
    sheet.push(strToU8(sheetHead));
    return sheet;
  };
  let sheet = begun(1);
  let onSheet = 0;
  for await (const page of rows) {
    for (let at = 0; at < page.length;) {
      if (onSheet === most) {
        sheet.push(strToU8(sheetEnd), true);
        sheetNames.push(`${title} ${sheetNames.length + 1}`);
        sheet = begun(sheetNames.length);
        onSheet = 0;
      }
      const part = page.slice(at, at + most - onSheet);
      const before = onSheet + 2;
      sheet.push(strToU8(part.map((row, index) => sheetRow(row, before + index, columns, dayStyle)).join('')));
      onSheet += part.length;
      at += part.length;
    }
    yield* taken();
  }
  sheet.push(strToU8(sheetEnd), true);
  const lines = [...linesBefore(preface), ...linesBehind(preface, ending())];
  const { files } = await workbookAround(columns, sheetNames, { title: wordsFor(locale, 'exports', 'about'), lines });
  for (const [name, content] of files) {
    const file = new ZipDeflate(name, { level: 3 });
    zip.add(file);
    file.push(content, true);
  }
  zip.end();
  yield* taken();
}
