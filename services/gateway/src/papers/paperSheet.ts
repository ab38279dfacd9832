import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';

import type PdfDocument from 'pdfkit';

/** A document that is being drawn. */
export type Sheets = InstanceType<typeof PdfDocument>;

/** Millimetres in points, of which PDF has 72 to the inch. */
export const millimetres = (count: number): number => (count * 72) / 25.4;

/** The margins of a sheet of A4; the lower one has room for what stands at the foot of each page. */
export const margins = {
  top: millimetres(25),
  bottom: millimetres(38),
  left: millimetres(26),
  right: millimetres(26),
};

/** Sizes of letters, in points: 小四 is 12. */
export const sizes = { title: 20, heading: 13, text: 12, small: 9 };

/** How far parts stand from each other, in points. */
export const gap = 8;

/** The two weights in which papers are set, by the names under which each document knows them. */
export const regular = 'regular';
export const bold = 'bold';

const { resolve } = createRequire(import.meta.url);
const fontFile = (path: string): Buffer => readFileSync(resolve(`@expo-google-fonts/noto-sans-sc/${path}`));
let read: { readonly [name: string]: Buffer } | undefined;

/**
 * Makes the fonts known to a document. Noto Sans SC has the characters of GB 18030 in use; of each weight only those that are drawn go into
 * the file. A character that it lacks is drawn as an empty box.
 */
export const setFonts = (sheets: Sheets): void => {
  read ??= {
    [regular]: fontFile('400Regular/NotoSansSC_400Regular.ttf'),
    [bold]: fontFile('700Bold/NotoSansSC_700Bold.ttf'),
  };
  for (const [name, font] of Object.entries(read)) sheets.registerFont(name, font);
  sheets.font(regular);
};

/** The width between the margins, in points. */
export const widthOf = ({ page }: Sheets): number => page.width - margins.left - margins.right;

/** Goes on on a new page where less than so much is left on this one, in points. */
export const requireRoom = (sheets: Sheets, height: number): void => {
  if (sheets.y + height > sheets.page.height - margins.bottom) sheets.addPage();
};
