import { placesOf } from '@onewindow/console/src/app/places.ts';
import { words as centreWords } from '@onewindow/schema/words.ts';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { noBrowserHere } from './chromium.ts';
import { consoleOf, demoCentre } from './consoleOf.ts';
import { eachView, settled, sightsOf, wordsOf } from './views.ts';

const words = wordsOf['zh-CN'];

describe.skipIf(noBrowserHere !== undefined)('the focus', () => {
  const console = consoleOf(demoCentre);

  it('goes into each dialog, round in it in the order in which it reads, and back to where it was', async () => {
    const wrong: object[] = [];
    let dialogs = 0;
    await eachView(
      console,
      { viewport: { width: 1280, height: 900 } },
      ({ isDialog }) => isDialog === true,
      async ({ name }, page) => {
        await expect
          .poll(() => page.evaluate(`document.activeElement?.closest('[role="dialog"]') !== null`))
          .toBe(true);
        await page.evaluate('globalThis.before = globalThis.outside');
        const { first, count } = await page.evaluate<{ first: number; count: number }>(
          `(() => { const all = ${reachable}; return { first: all.indexOf(document.activeElement), count: all.length }; })()`,
        );
        const round = await tabbed(page, count);
        const expected = Array.from({ length: count }, (_, index) => (first + 1 + index) % count);
        await page.keyboard.press('Escape');
        await page.getByRole('dialog').waitFor({ state: 'detached' });
        // It goes back with the next frame.
        await expect
          .poll(() => page.evaluate('globalThis.before !== undefined && document.activeElement === globalThis.before'))
          .toBe(true);
        if (JSON.stringify(round) !== JSON.stringify(expected)) wrong.push({ name, round, expected });
        dialogs += 1;
      },
    );
    expect(wrong).toEqual([]);
    expect(dialogs).toBeGreaterThan(6);
  });

  it('goes through a menu from its first entry to its last, and with what was chosen back to the page', async () => {
    const page = await console.pageOf('clerk');
    await page.goto(`${console.at()}/inbox`);
    await settled(page);
    await page.locator('main').focus();
    await page.keyboard.press('Control+k');
    const menu = page.getByRole('dialog').getByRole('menuitem');
    await menu.first().waitFor();
    const entries = await menu.allTextContents();
    expect(entries.length).toBeGreaterThan(5);
    const current = () =>
      page.evaluate<string | undefined>(
        `document.getElementById(document.activeElement.getAttribute('aria-activedescendant') ?? '')?.textContent`,
      );
    for (const entry of entries) {
      // Where it opens, its first entry may be chosen already.
      if ((await current()) !== entry) await page.keyboard.press('ArrowDown');
      await expect.poll(current).toBe(entry);
    }
    await page.getByRole('searchbox', { name: words.palette.search }).fill(words.page.projects);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: words.page.projects }).waitFor();
    await expect.poll(() => page.evaluate<string>('document.activeElement.tagName')).toBe('MAIN');
  });

  it('opens another group of the navigation, and goes from its button to its places', async () => {
    const page = await console.pageOf('clerk');
    await page.goto(`${console.at()}/inbox`);
    await settled(page);
    const navigation = page.getByRole('navigation');
    const link = (name: 'window' | 'orders') => navigation.getByRole('link', { name: words.page[name], exact: true });
    const group = navigation.getByRole('button', { name: words.group.hookup });
    await link('window').waitFor();
    await group.press('Enter');
    await link('orders').waitFor();
    expect(await group.getAttribute('aria-expanded')).toBe('true');
    expect(await link('window').count()).toBe(0);
    await page.keyboard.press('Tab');
    expect(await link('orders').evaluate((one) => one.matches(':focus'))).toBe(true);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: words.page.orders }).waitFor();
    expect(await link('orders').getAttribute('aria-current')).toBe('page');
  });

  it('finds every place in one menu on a telephone, which closes by Escape, and once somebody has gone somewhere', async () => {
    const page = await console.pageOf('clerk', { viewport: { width: 360, height: 800 } });
    await page.goto(`${console.at()}/inbox`);
    await settled(page);
    const navigation = page.getByRole('navigation');
    const menu = navigation.getByRole('button');
    await menu.press('Enter');
    const links = navigation.getByRole('link');
    await links.first().waitFor();
    expect(await links.count()).toBe(placesOf({ roles: [{ role: 'clerk' }] }).length);
    expect(await navigation.locator('[aria-current="page"]').innerText()).toBe(words.page.inbox);
    await links.last().focus();
    await page.keyboard.press('Escape');
    await links.first().waitFor({ state: 'detached' });
    expect(await menu.evaluate((one) => one.matches(':focus'))).toBe(true);
    expect(new URL(page.url()).pathname).toBe('/inbox');
    await page.keyboard.press('Enter');
    await links.filter({ hasText: words.page.orders }).press('Enter');
    await page.getByRole('heading', { level: 1, name: words.page.orders }).waitFor();
    expect(await links.count()).toBe(0);
  });

  it('goes through every page in the order in which it reads', async () => {
    const wrong: object[] = [];
    await eachView(
      console,
      { viewport: { width: 1280, height: 900 } },
      ({ isPage }) => isPage,
      async ({ name }, page) => {
        const passed = await page.evaluate<number>('(globalThis.last = document.body, 0)');
        let steps = passed;
        for (; steps < 40; steps += 1) {
          await page.keyboard.press('Tab');
          const isOn = await page.evaluate<'on' | 'same' | 'back'>(`(() => {
            const [last, now] = [globalThis.last, document.activeElement];
            globalThis.last = now;
            if (now === last) return 'same';
            return last === document.body || last.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_FOLLOWING ? 'on' : 'back';
          })()`);
          if (isOn === 'back') break;
        }
        // Only the end of the page leads back, to its beginning.
        const isWhole =
          steps === 40 ||
          (await page.evaluate<boolean>(
            `document.activeElement === document.body || document.activeElement === document.querySelector('a')`,
          ));
        if (!isWhole) wrong.push({ name, steps });
      },
    );
    expect(wrong).toEqual([]);
  });

  it('stays where something was pressed that can be pressed no more', async () => {
    const { caseOf } = await sightsOf(console.centre());
    const page = await console.pageOf('clerk');
    await page.goto(`${console.at()}/cases/${caseOf.get('RECEIVED')}`);
    await settled(page);
    const actions = page.getByRole('region', { name: words.case.actions });
    const name = centreWords['zh-CN'].actions.AcceptCase;
    const button = actions.getByRole('button', { name: new RegExp(`^${name}( \\d)?$`, 'u') });
    await button.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByRole('button', { name, exact: true }).waitFor();
    await page.keyboard.press('Control+Enter');
    await button.waitFor({ state: 'detached' });
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await expect
      .poll(() => page.evaluate(`document.activeElement.closest('[aria-labelledby="actions-title"]') !== null`))
      .toBe(true);
  });
});

/** What Tab leads to in a dialog, in the order in which it reads. */
const reachable = `[...document.querySelector('[role="dialog"]').querySelectorAll(
  'a[href], button, input, select, textarea, summary, [tabindex="0"]')].filter(
    (one) => !one.disabled && one.tabIndex >= 0 && one.getClientRects().length > 0 && !one.matches(':disabled'))`;

/** Where Tab leads, so many different places; a field of a date has several parts and is one. */
const tabbed = async (page: Page, count: number): Promise<readonly number[]> => {
  const passed: number[] = [];
  let presses = 0;
  let last = await page.evaluate<number>(`${reachable}.indexOf(document.activeElement)`);
  while (passed.length < count && presses < 4 * count + 4) {
    await page.keyboard.press('Tab');
    presses += 1;
    const now = await page.evaluate<number>(`${reachable}.indexOf(document.activeElement)`);
    if (now !== last || count === 1) passed.push(now);
    last = now;
  }
  return passed;
};
