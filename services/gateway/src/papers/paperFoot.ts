import { wordsFor } from '@onewindow/schema/words.ts';
import { encode } from 'uqr';

import type { Paper } from './paper.ts';
import { gap, margins, millimetres, regular, type Sheets, sizes, widthOf } from './paperSheet.ts';

/** The side of a QR code on paper: at least half a millimetre for each of its modules, as far as an address of this length needs. */
const side = millimetres(22);

/** Draws what stands at the foot of each page: the QR code and its words, and which page it is of how many. */
export const drawFeet = (sheets: Sheets, { language, proof }: Paper): void => {
  const { start, count } = sheets.bufferedPageRange();
  for (let page = 1; page <= count; page += 1) {
    sheets.switchToPage(start + page - 1);
    sheets.markContent('Artifact', { type: 'Pagination', attached: ['Bottom'] });
    const top = sheets.page.height - margins.bottom + millimetres(6);
    // What is below the margin is no text that goes on on the next page.
    sheets.page.margins.bottom = 0;
    sheets.font(regular).fontSize(sizes.small);
    if (proof) {
      drawQrCode(sheets, proof.url, { left: margins.left, top });
      const width = widthOf(sheets) - side - gap - millimetres(32);
      sheets.text(`${proof.words}\n${proof.url}`, margins.left + side + gap, top, { width, height: side });
    }
    sheets.text(wordsFor(language, 'pages', 'paper-page', { page, pages: count }), margins.left, top, {
      width: widthOf(sheets),
      align: 'right',
    });
    sheets.endMarkedContent();
  }
};

/** The modules of a code that lie beside each other are one rectangle, so that no reader draws lines between them. */
const drawQrCode = (
  sheets: Sheets,
  text: string,
  { left, top }: { readonly left: number; readonly top: number },
): void => {
  // What surrounds it is white anyway.
  const { data, size } = encode(text, { ecc: 'M', border: 0 });
  const module = side / size;
  for (const [row, modules] of data.entries())
    for (let column = 0; column < size; column += 1) {
      const first = column;
      while (modules[column]) column += 1;
      if (column > first) sheets.rect(left + first * module, top + row * module, (column - first) * module, module);
    }
  sheets.fill('black');
};
