import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { noBrowserHere } from './chromium.ts';
import { languages } from './consoleCentre.ts';
import { consoleOf, demoCentre, shots } from './consoleOf.ts';
import { eachView } from './views.ts';

const isFull = process.env['ONEWINDOW_FULL'] === '1';

/** What somebody takes home. */
const papers = new Set(['receipt', 'decision', 'my receipt', 'my decision']);

/** Nobody can look at so many in the usual run. */
describe.skipIf(!isFull || noBrowserHere !== undefined)('pictures of the console', () => {
  const console = consoleOf(demoCentre);

  it.each(languages.flatMap((speaks) => [1280, 360].map((width) => ({ speaks, width }))))(
    'are taken of every page, state and dialog in $speaks at $width px',
    async ({ speaks, width }) => {
      const folder = join(shots, `${speaks} ${width}`);
      mkdirSync(folder, { recursive: true });
      let taken = 0;
      await eachView(
        console,
        { speaks, viewport: { width, height: 900 } },
        () => true,
        async ({ name }, page) => {
          await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
          taken += 1;
        },
      );
      expect(taken).toBeGreaterThan(50);
    },
  );

  it.each(languages)(
    'are taken of the papers in %s as they are printed, on A4 and on a roll of 80 mm',
    async (speaks) => {
      const folder = join(shots, `${speaks} printed`);
      mkdirSync(folder, { recursive: true });
      const wide: string[] = [];
      // In pixels of CSS, of which an inch has 96; the roll prints on 72 mm.
      for (const [paper, width] of [
        ['A4', 718],
        ['80 mm', 272],
      ] as const)
        await eachView(
          console,
          { speaks, viewport: { width, height: 400 } },
          ({ name }) => papers.has(name),
          async ({ name }, page) => {
            await page.emulateMedia({ media: 'print' });
            await page.screenshot({ path: join(folder, `${name} ${paper}.png`), fullPage: true });
            const needed = await page.evaluate<number>('document.documentElement.scrollWidth');
            if (needed > width) wide.push(`${name}: ${needed} of ${width}`);
            await page.emulateMedia({ media: 'screen' });
          },
        );
      expect(wide).toEqual([]);
    },
  );
});
