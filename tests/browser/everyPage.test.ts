import { describe, expect, it } from 'vitest';

import { axed } from './axed.ts';
import { noBrowserHere } from './chromium.ts';
import { type Language, languages } from './consoleCentre.ts';
import { consoleOf, demoCentre } from './consoleOf.ts';
import type { View } from './view.ts';
import { eachView } from './views.ts';

const isFull = process.env['ONEWINDOW_FULL'] === '1';
/** In full every page, dialog and state, in both languages and two widths; else every page once. */
const isAsked = ({ isPage }: View): boolean => isFull || isPage;
const spoken: readonly Language[] = isFull ? languages : ['zh-CN'];
const widths = isFull ? [1280, 360] : [1280];

describe.skipIf(noBrowserHere !== undefined)('every page of the console', () => {
  const console = consoleOf(demoCentre);

  it.each(spoken.flatMap((speaks) => widths.map((width) => ({ speaks, width }))))(
    'keeps WCAG 2.2 AA and the best practices in $speaks at $width px',
    async ({ speaks, width }) => {
      const breaches: string[] = [];
      await eachView(console, { speaks, viewport: { width, height: 900 } }, isAsked, async ({ name }, page) => {
        breaches.push(...(await axed(page)).map((breach) => `${name}: ${breach}`));
      });
      expect(breaches).toEqual([]);
    },
  );

  it('fits into 360 pixels, and into 1280 that are enlarged four times, without scrolling sideways', async () => {
    const wide: string[] = [];
    for (const width of [360, 320]) {
      await eachView(console, { viewport: { width, height: 640 } }, isAsked, async ({ name }, page) => {
        const needed = await page.evaluate('document.documentElement.scrollWidth');
        if (needed !== width) wide.push(`${name}: ${String(needed)} of ${width}`);
      });
    }
    expect(wide).toEqual([]);
  });
});
