import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { noBrowserHere } from './chromium.ts';
import { languages } from './consoleCentre.ts';
import { consoleOf, demoCentre, shots } from './consoleOf.ts';
import { eachView } from './views.ts';

const isFull = process.env['ONEWINDOW_FULL'] === '1';

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
      expect(taken).toBeGreaterThan(25);
    },
  );
});
