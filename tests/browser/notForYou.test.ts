import { describe, expect, it } from 'vitest';

import { noBrowserHere } from './chromium.ts';
import { consoleOf, emptyCentre } from './consoleOf.ts';
import { wordsOf } from './views.ts';

const words = wordsOf['zh-CN'];

describe.skipIf(noBrowserHere !== undefined)('the console', () => {
  const console = consoleOf(emptyCentre);

  it.each(['jinshanWater', 'systemAdministrator', 'securityAdministrator'])(
    'tells %s that there are no pages for them',
    async (person) => {
      const page = await console.pageOf(person);
      const title = page.getByRole('heading', { level: 1 });
      await title.waitFor();
      expect(await title.textContent()).toBe(words.notForYou.title);
      expect(await page.getByRole('navigation').count()).toBe(0);
    },
  );
});
