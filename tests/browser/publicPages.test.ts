import { words } from '@onewindow/schema/words.ts';
import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { beforeAll, describe, expect, it } from 'vitest';

import { committed, contact, kind, salesSite } from '../journey/committing.ts';
import { axed } from './axed.ts';
import { noBrowserHere } from './chromium.ts';
import { consoleOf, emptyCentre } from './consoleOf.ts';

const { pages: said } = words['zh-CN'];
const { pages: saidInEnglish } = words.en;

describe.skipIf(noBrowserHere !== undefined)('whoever has not signed in', () => {
  const console = consoleOf(emptyCentre);
  let genuine: string;
  beforeAll(async () => {
    genuine = await committed(console.centre(), salesSite('SALES-2021-0001', '滨海花园售楼处'));
    for (let number = 2; number <= 30; number += 1)
      await committed(console.centre(), salesSite(`SALES-2021-00${number + 10}`, `山阳公馆 ${number} 期售楼处`));
  });

  /** A telephone's browser, and everything that the centre answers it. */
  const telephone = async (): Promise<{ readonly page: Page; readonly answers: string[] }> => {
    const page = await console.publicPage({ viewport: { width: 360, height: 640 } });
    page.watch.expects(/Failed to load resource/u);
    const answers: string[] = [];
    page.on('response', (response) => {
      void response.text().then(
        (text) => answers.push(text),
        () => undefined,
      );
    });
    return { page, answers };
  };
  /** It fits a telephone, and whoever does not see it gets along. */
  const isReadable = async (page: Page): Promise<void> => {
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    expect(await axed(page)).toEqual([]);
  };
  const heading = (page: Page) => page.getByRole('heading', { level: 1 }).textContent();

  it('finds a commitment by two characters, reads it in both languages, and opens its notice, in which everything stands', async () => {
    const { page, answers } = await telephone();
    await page.goto(`${console.at()}/public`);
    expect(await heading(page)).toBe(said['public-commitments']);
    await isReadable(page);
    await page.getByRole('link', { name: said['public-next'] }).click();
    expect(await page.getByRole('listitem').count()).toBe(10);
    await page.getByRole('searchbox').fill('滨海');
    await page.getByRole('button', { name: said['public-search'] }).click();
    await page.getByText(said['public-count'].replace('{count}', '1')).waitFor();
    await isReadable(page);
    await page.getByRole('link', { name: '滨海花园售楼处' }).click();
    await page.getByText(kind.clauses.at(-1)!.text['zh-CN']).waitFor();
    await isReadable(page);
    const link = page.getByRole('link', { name: said['public-open-notice'] });
    const file = await page.request.get(new URL((await link.getAttribute('href')) ?? '', page.url()).href);
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(await file.body())), { mergePages: true });
    const packed = text.replaceAll(/\s+/gu, '');
    for (const told of [genuine, '2021-06-01', ...kind.clauses.map((clause) => clause.text['zh-CN'])])
      expect(packed).toContain(told.replaceAll(/\s+/gu, ''));
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByText(kind.clauses.at(-1)!.text.en).waitFor();
    await isReadable(page);
    await page.getByRole('link', { name: saidInEnglish['public-guide'] }).click();
    expect(await heading(page)).toBe(kind.name.en);
    await isReadable(page);

    expect(answers.length).toBeGreaterThan(6);
    for (const answer of [...answers, text])
      for (const personal of [contact.name, contact.phone]) expect(answer).not.toContain(personal);
  });

  it('sees by its code or its number whether a notice is genuine, and of a forged one that it is not', async () => {
    const { page } = await telephone();
    await page.goto(`${console.at()}/public/notices/${genuine}`);
    expect(await heading(page)).toBe(said['notice-genuine']);
    await page.getByText('滨海花园售楼处').first().waitFor();
    await isReadable(page);
    await page.getByRole('link', { name: said['public-notices'] }).click();
    await page.getByRole('textbox', { name: said['public-number'] }).fill('SALES-2021-0001.salesSiteOpening.2');
    await page.getByRole('button', { name: said['public-check'] }).click();
    await page.getByRole('alert').getByText('SALES-2021-0001.salesSiteOpening.2').waitFor();
    await isReadable(page);
    await page.goto(`${console.at()}/public/notices/SALES-2021-0001.salesSiteOpening.2`);
    expect(await heading(page)).toBe(said['notice-not-genuine']);
    await isReadable(page);
    await page.goto(`${console.at()}/public/commitments?state=none`);
    expect(await heading(page)).toBe(said['public-wrong']);
    await isReadable(page);
    for (const list of ['circulars', 'credit'] as const) {
      await page
        .getByRole('navigation')
        .getByRole('link', { name: said[`public-${list}`] })
        .click();
      await page.getByRole('heading', { level: 1, name: said[`public-${list}`] }).waitFor();
      await isReadable(page);
    }
  });
});
