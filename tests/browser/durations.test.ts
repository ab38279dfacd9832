import { parquetReadObjects } from 'hyparquet';
import type { Page } from 'playwright-core';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';

import { noBrowserHere } from './chromium.ts';
import { consoleOf, demoCentre } from './consoleOf.ts';
import { settled, wordsOf } from './views.ts';

const words = wordsOf['zh-CN'].durations;
const filled = (text: string, details: Readonly<Record<string, string | number>>): string =>
  text.replaceAll(/\{\{(\w+)\}\}/gu, (_, name: string) => String(details[name]));

describe.skipIf(noBrowserHere !== undefined)('the page of durations', () => {
  const console = consoleOf(demoCentre);
  const cases = (page: Page) => page.getByRole('region', { name: words.cases }).getByRole('group');

  it('leads from 9.8 to the 30 cases, to their intervals and to their facts, and the sums agree', async () => {
    const page = await console.pageOf('analyst');
    await page.goto(`${console.at()}/durations`);
    await settled(page);
    const row = page.getByRole('row').filter({ hasText: '施工许可' }).first();
    expect(await row.getByRole('cell').allTextContents()).toEqual(expect.arrayContaining(['30', '9.8']));
    await row.getByRole('button').press('Enter');
    await page.waitForURL(/stage=constructionPermit/u);
    await page.getByText(filled(words.sum, { count: 30, days: 294, mean: '9.8' })).waitFor();
    expect(await cases(page).count()).toBe(30);

    const bars = page.locator('.bar');
    const counts = await bars.locator('.bar-count').allTextContents();
    expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(30);
    await bars.first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/days=3/u);
    await page.getByText(filled(words.sum, { count: counts[0]!, days: Number(counts[0]) * 3, mean: '3' })).waitFor();

    await cases(page).first().locator('summary').click();
    await cases(page).first().locator('ol li').first().waitFor();
    const intervals = await cases(page).first().locator('ul li').allTextContents();
    const days = intervals
      .filter(
        (line) => line.startsWith(wordsOf['zh-CN'].part.DEPARTMENT) || line.startsWith(wordsOf['zh-CN'].part.APPLICANT),
      )
      .map((line) => Number(/(\d+) 个工作日/u.exec(line)![1]));
    expect(days.reduce((sum, one) => sum + one, 0)).toBe(3);
    expect(await cases(page).first().locator('ol li').first().textContent()).toContain('收到施工许可申请');
    await cases(page).first().getByRole('link', { name: words.open }).click();
    await page.waitForURL(/\/cases\//u);
  });

  it('tells of a case that is not in the one reason, and of one that is that it is', async () => {
    const { data } = await console.centre().ask(
      `{ inside: stageDurationCases(filter: { stage: "constructionPermit" }, first: 1) { nodes { subject } }
         open: cases(filter: { stage: ["constructionPermit"], pending: true, status: [UNDER_REVIEW] }, first: 1) { nodes { id } } }`,
    );
    const page = await console.pageOf('analyst');
    await page.goto(`${console.at()}/durations?stage=constructionPermit`);
    await settled(page);
    const asked = page.getByRole('region', { name: words.whyNot });
    const ask = async (number: string): Promise<void> => {
      await asked.getByLabel(words.number).fill(number);
      await asked.getByLabel(words.number).press('Enter');
    };
    await ask(data.open.nodes[0].id as string);
    await asked.getByText('尚未办结，只统计已办结的。').waitFor();
    await ask(data.inside.nodes[0].subject as string);
    await asked.getByText('已计入该数字。').waitFor();
    await ask('没有这样的编号');
    await asked.getByText(filled(words.unknown, { number: '没有这样的编号' })).waitFor();
    expect(page.url()).toContain('number=');
  });

  it('gives what is seen as files that give 9.8 again, and a link and a question that reproduce it', async () => {
    const page = await console.pageOf('analyst');
    await page.goto(`${console.at()}/durations?stage=constructionPermit&from=2021-04&to=2021-11`);
    await settled(page);
    const fileOf = async (list: string, format: string): Promise<Buffer> => {
      const href = await page.locator(`a[download][href*="${list}.${format}"]`).getAttribute('href');
      const response = await page.request.get(`${console.at()}${href}`);
      expect(response.status()).toBe(200);
      return response.body();
    };
    const [sheet] = await readXlsxFile(await fileOf('stageDurations', 'xlsx'));
    const [heading = [], ...rows] = sheet!.data;
    expect(rows.find(([stage]) => stage === 'constructionPermit')?.[heading.indexOf('meanWorkingDays')]).toBe(9.8);
    const parquet = await fileOf('stageDurationCases', 'parquet');
    const behind = await parquetReadObjects({ file: new Uint8Array(parquet).buffer });
    expect(behind.reduce((sum, { timeElapsed }) => sum + (timeElapsed as number), 0) / behind.length).toBeCloseTo(
      9.8,
      12,
    );

    const document = await page.locator('pre').textContent();
    const { data, errors } = await console.centre().ask(document!);
    expect(errors).toBeUndefined();
    expect(data.stageDurationCases.totalCount).toBe(30);
    const again = await console.pageOf('analyst');
    await again.goto(page.url());
    await settled(again);
    expect(await again.locator('pre').textContent()).toBe(document);
  });

  it('tells the figures apart by month, place, department and item, and narrows to one', async () => {
    const page = await console.pageOf('centreHead');
    await page.goto(`${console.at()}/durations?stage=constructionPermit&by=LOCALITY`);
    await settled(page);
    const groups = page.getByRole('region', { name: words.groups }).getByRole('row');
    const first = groups.nth(1);
    await first.waitFor();
    const count = Number(await first.getByRole('cell').first().textContent());
    await first.getByRole('button').click();
    await page.waitForURL(/locality=/u);
    await page.getByText(new RegExp(`^${count} 件共用`, 'u')).waitFor();
    for (const by of ['MONTH', 'CATEGORY', 'DEPARTMENT', 'ITEM']) {
      await page.getByLabel(words.by).selectOption(by);
      await page.waitForURL(new RegExp(`by=${by}`, 'u'));
      await groups.nth(1).waitFor();
      expect(await groups.count()).toBeGreaterThan(1);
    }
  });
});
