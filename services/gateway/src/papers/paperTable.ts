import type { PaperColumn, PaperTable } from './paper.ts';
import { bold, margins, regular, requireRoom, type Sheets, sizes, widthOf } from './paperSheet.ts';

/** Between a cell's border and its words, in points. */
const padding = 4;

/** Draws a table; a row stands on one page as a whole, and the heads stand on each page again. */
export const drawTable = (sheets: Sheets, { caption, columns, rows }: PaperTable): void => {
  const places = placesOf(sheets, columns);
  const table = sheets.struct('Table');
  sheets.addStructure(table);
  sheets.fontSize(sizes.text - 1.5);
  const heads = columns.map(({ head }) => head);
  const drawHeads = (): void => drawRow(sheets, table, heads, places, 'TH');
  requireRoom(sheets, sizes.text * 8);
  if (caption !== undefined)
    table.add(
      sheets.struct('Caption', {}, () => {
        sheets.font(bold).text(caption, margins.left, sheets.y, { width: widthOf(sheets), align: 'center' });
        sheets.y += padding;
      }),
    );
  drawHeads();
  for (const row of rows) {
    const height = heightOf(sheets, row, places);
    const before = sheets.page;
    requireRoom(sheets, Math.min(height, tallest(sheets)));
    if (sheets.page !== before) drawHeads();
    if (height > tallest(sheets)) drawWords(sheets, table, heads, row);
    else drawRow(sheets, table, row, places, 'TD');
  }
  table.end();
  sheets.x = margins.left;
};

/** How high a row can be below the heads of its table, in points. */
const tallest = ({ page }: Sheets): number => page.height - margins.top - margins.bottom - sizes.text * 4;

/** A row that no page holds is told line by line, which goes on on as many as it needs. */
const drawWords = (
  sheets: Sheets,
  table: PDFKit.PDFStructureElement,
  heads: readonly string[],
  row: readonly string[],
): void => {
  table.add(
    sheets.struct('TR', {}, () => {
      for (const [column, head] of heads.entries())
        sheets.text(`${head}  ${row[column] ?? ''}`, margins.left, sheets.y, { width: widthOf(sheets) });
    }),
  );
};

/** Where a column stands, in points. */
interface Place {
  readonly left: number;
  readonly width: number;
  readonly align: NonNullable<PaperColumn['align']>;
}

const placesOf = (sheets: Sheets, columns: readonly PaperColumn[]): readonly Place[] => {
  const all = columns.reduce((sum, { share = 1 }) => sum + share, 0);
  let left = margins.left;
  return columns.map(({ share = 1, align = 'left' }) => {
    const width = (widthOf(sheets) * share) / all;
    left += width;
    return { left: left - width, width, align };
  });
};

const textWidth = ({ width }: Place): number => width - 2 * padding;

const heightOf = (sheets: Sheets, row: readonly string[], places: readonly Place[]): number =>
  2 * padding +
  Math.max(0, ...places.map((place, column) => sheets.heightOfString(row[column] ?? '', { width: textWidth(place) })));

const drawRow = (
  sheets: Sheets,
  table: PDFKit.PDFStructureElement,
  row: readonly string[],
  places: readonly Place[],
  kind: 'TH' | 'TD',
): void => {
  sheets.font(kind === 'TH' ? bold : regular);
  const top = sheets.y;
  const height = heightOf(sheets, row, places);
  const line = sheets.struct('TR');
  table.add(line);
  for (const [column, place] of places.entries())
    line.add(
      sheets.struct(kind, {}, () => {
        sheets.text(row[column] ?? '', place.left + padding, top + padding, {
          width: textWidth(place),
          align: place.align,
        });
      }),
    );
  line.end();
  sheets.markContent('Artifact', { type: 'Layout' });
  for (const { left, width } of places) sheets.rect(left, top, width, height);
  sheets.lineWidth(0.5).stroke();
  sheets.endMarkedContent();
  sheets.font(regular);
  sheets.y = top + height;
};
