import type { PaperPart } from './paper.ts';
import { bold, gap, margins, regular, requireRoom, type Sheets, sizes, widthOf } from './paperSheet.ts';
import { drawTable } from './paperTable.ts';

/** Draws one part below what has been drawn before, and goes on on new pages as it needs them. */
export const drawPart = (sheets: Sheets, part: PaperPart): void => {
  sheets.font(regular).fontSize(sizes.text);
  if ('heading' in part) drawHeading(sheets, part.heading);
  else if ('paragraph' in part) drawParagraph(sheets, part.paragraph);
  else if ('facts' in part) for (const [name, value] of part.facts) drawBeside(sheets, name, value, factNames(sheets));
  else if ('clauses' in part)
    for (const { number, text } of part.clauses) {
      drawBeside(sheets, number, text, clauseNumbers(sheets, part.clauses));
      sheets.y += gap / 2;
    }
  else if ('table' in part) drawTable(sheets, part.table);
  else drawSigned(sheets, part.signed);
};

/** A heading does not stand alone at the end of a page. */
const drawHeading = (sheets: Sheets, heading: string): void => {
  requireRoom(sheets, sizes.heading * 5);
  sheets.addStructure(
    sheets.struct('H2', {}, () => {
      sheets
        .font(bold)
        .fontSize(sizes.heading)
        .text(heading, margins.left, sheets.y, { width: widthOf(sheets) });
    }),
  );
};

/** The first line is indented by two characters, as Chinese text is. */
const drawParagraph = (sheets: Sheets, paragraph: string): void => {
  sheets.addStructure(
    sheets.struct('P', {}, () => {
      sheets.text(paragraph, margins.left, sheets.y, { width: widthOf(sheets), indent: sizes.text * 2, align: 'left' });
    }),
  );
};

/** A short name or number, and beside it what it stands for; both begin on the same page. */
const drawBeside = (sheets: Sheets, name: string, text: string, nameWidth: number): void => {
  const width = widthOf(sheets) - nameWidth;
  requireRoom(sheets, Math.min(sheets.heightOfString(text, { width }), sizes.text * 6));
  const top = sheets.y;
  sheets.addStructure(
    sheets.struct('P', {}, () => {
      sheets.text(name, margins.left, top, { width: nameWidth - gap });
      const below = sheets.y;
      sheets.text(text, margins.left + nameWidth, top, { width });
      sheets.y = Math.max(sheets.y, below);
    }),
  );
};

const factNames = (sheets: Sheets): number => widthOf(sheets) / 4;

const clauseNumbers = (sheets: Sheets, clauses: readonly { readonly number: string }[]): number =>
  Math.min(widthOf(sheets) / 3, gap + Math.max(...clauses.map(({ number }) => sheets.widthOfString(number))) + 1);

const drawSigned = (sheets: Sheets, lines: readonly string[]): void => {
  requireRoom(sheets, sizes.text * 2 * (lines.length + 1));
  sheets.y += sizes.text;
  sheets.addStructure(
    sheets.struct('P', {}, () => {
      for (const line of lines) sheets.text(line, margins.left, sheets.y, { width: widthOf(sheets), align: 'right' });
    }),
  );
};
