import { describe, expect, it } from 'vitest';

import { noBrowserHere } from './chromium.ts';
import { consoleOf, emptyCentre } from './consoleOf.ts';

describe.skipIf(noBrowserHere !== undefined)('the browser', () => {
  const console = consoleOf(emptyCentre);

  it('draws Chinese characters, and not the box that stands for what a font lacks', async () => {
    const page = await console.pageOf('clerk');
    await page.goto('about:blank');
    const drawn = async (text: string): Promise<Buffer> => {
      await page.evaluate(
        `document.body.innerHTML = '<h1 id="drawn"></h1>', drawn.textContent = ${JSON.stringify(text)}`,
      );
      return page.locator('#drawn').screenshot();
    };
    const [one, missing, other, again] = [
      await drawn('审'),
      await drawn('\uFFFF'),
      await drawn('批'),
      await drawn('审'),
    ];
    expect(one.equals(again)).toBe(true);
    expect(one.equals(missing)).toBe(false);
    expect(one.equals(other)).toBe(false);
  });
});
