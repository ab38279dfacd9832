import type { Locale } from '@onewindow/schema/words.ts';
import PdfDocument from 'pdfkit';

import type { Paper } from './paper.ts';
import { drawFeet } from './paperFoot.ts';
import { drawPart } from './paperParts.ts';
import { bold, gap, margins, setFonts, type Sheets, sizes, widthOf } from './paperSheet.ts';

/**
 * A paper as a PDF of A4, tagged for whoever has it read aloud, with the parts of its fonts that it needs. The same paper is the same bytes,
 * whenever and wherever it is rendered: nothing in it says when that was.
 */
export const renderPaper = async (paper: Paper): Promise<Uint8Array> => {
  const sheets = blankSheets(paper);
  const bytes = bytesOf(sheets);
  setFonts(sheets);
  drawTitle(sheets, paper);
  for (const part of paper.parts) {
    drawPart(sheets, part);
    sheets.y += gap;
  }
  drawFeet(sheets, paper);
  sheets.end();
  return bytes;
};

const blankSheets = ({ language, title, number, issuer }: Paper): Sheets =>
  new PdfDocument({
    size: 'A4',
    margins,
    // None of the fonts that a reader of PDF has to have: they know no Chinese.
    font: '',
    pdfVersion: '1.7',
    tagged: true,
    lang: language satisfies Locale,
    displayTitle: true,
    // Feet are drawn when it is known how many pages there are.
    bufferPages: true,
    info: { Title: number === undefined ? title : `${title} ${number}`, Author: issuer, CreationDate: noTime },
  });

/** The library writes when a document was made, unless it is told. */
// oxlint-disable-next-line no-restricted-globals -- no time, but that there is none
const noTime = new Date(0);

const bytesOf = (sheets: Sheets): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    sheets.on('data', (chunk: Buffer) => chunks.push(chunk));
    sheets.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    sheets.on('error', reject);
  });

const drawTitle = (sheets: Sheets, { issuer, title, number }: Paper): void => {
  const centred = { width: widthOf(sheets), align: 'center' } as const;
  const root = sheets.struct('Sect');
  root.add(sheets.struct('P', {}, () => sheets.fontSize(sizes.heading).text(issuer, centred)));
  root.add(
    sheets.struct('H1', {}, () =>
      sheets
        .font(bold)
        .fontSize(sizes.title)
        .text(title, margins.left, sheets.y + gap, centred),
    ),
  );
  if (number !== undefined)
    root.add(
      sheets.struct('P', {}, () =>
        sheets
          .font('regular')
          .fontSize(sizes.text)
          .text(number, margins.left, sheets.y + gap / 2, centred),
      ),
    );
  sheets.addStructure(root);
  root.end();
  sheets.y += gap * 2;
};
