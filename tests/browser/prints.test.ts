import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { beforeAll, describe, expect, it } from 'vitest';

import { given, nextProjectCode, project, submitted } from '../journey/asking.ts';
import { noBrowserHere } from './chromium.ts';
import { type Language, languages } from './consoleCentre.ts';
import { consoleOf, emptyCentre } from './consoleOf.ts';
import { settled, wordsOf } from './views.ts';

const aDay = 24 * 60 * 60 * 1_000;

/** Received on Tuesday, 2021-06-01; the Monday of 06-14 is a holiday (端午节). */
const days = {
  received: '2021-06-01',
  acceptBy: '2021-06-08',
  promised: '2021-06-23',
  decided: '2021-06-03',
  deliverBy: '2021-06-18',
};
const reasons = '建筑退让道路红线不足八米，不符合控制性详细规划。';
const remedies = '可自收到本决定之日起六十日内申请行政复议，或者六个月内向人民法院提起行政诉讼。';

describe.skipIf(noBrowserHere !== undefined)('a paper that is printed from the browser', () => {
  const console = consoleOf(emptyCentre);
  let received: string;
  let refused: string;
  let granted: string;

  beforeAll(async () => {
    const centre = console.centre();
    const materials = await everyMaterial();
    received = await submitted(centre, {}, { materials });
    [refused, granted] = [await submitted(centre, {}, { materials }), await submitted(centre)];
    for (const caseId of [refused, granted]) {
      await given(centre, 'acceptCase', { caseId });
      await given(centre, 'concludeReview', { caseId, item: 'C1', outcome: 'AGREE' });
    }
    await centre.world.advance(2 * aDay);
    await given(centre, 'decideItem', { caseId: refused, item: 'C3', outcome: 'NOT_APPROVED', reasons, remedies });
    await given(centre, 'decideItem', {
      caseId: granted,
      item: 'C3',
      outcome: 'APPROVED',
      conditions: '开工前完成管线改迁',
    });
    await centre.world.advance(0);
  });

  /** Everything that could be handed in, so that the paper is as long as it gets. */
  const everyMaterial = async (): Promise<readonly object[]> => {
    const { data } = await console.centre().ask('{ centre { stages { id items { materials { id name fetched } } } } }');
    const stage = (data.centre.stages as readonly Stage[]).find(({ id }) => id === 'constructionPermit');
    const all = stage!.items.flatMap(({ materials }) => materials).filter(({ fetched }) => !fetched);
    return [...new Map(all.map(({ id, name }) => [id, { material: id, name }])).values()];
  };
  /** The pages that come out of the printer, in A4, and their text without the gaps between its pieces. */
  const printed = async (person: string, path: string, speaks: Language = 'zh-CN'): Promise<readonly string[]> => {
    const page = await console.pageOf(person, { speaks });
    await page.goto(`${console.at()}${path}`);
    await settled(page);
    return textOf(page);
  };
  describe.each([
    { of: 'the window', person: 'clerk', root: '/cases' },
    { of: 'the applicant', person: 'applicant', root: '/mine/cases' },
  ])('by $of', ({ person, root }) => {
    it('as the receipt is one page, and says what was received when, and by when it is answered', async () => {
      const pages = await printed(person, `${root}/${received}/receipt`);
      expect(pages).toHaveLength(1);
      expect(pages[0]).toMatch(said('收件回执', received, '示例建设单位', '收到日期', `${days.received}（周二）`));
      expect(pages[0]).toMatch(said('法定期限', `${days.acceptBy}（周二）`));
      expect(pages[0]).toMatch(/已收材料\d+份/u);
    });

    it('as the acceptance is one page, and says the day that was promised', async () => {
      const pages = await printed(person, `${root}/${refused}/receipt`);
      expect(pages).toHaveLength(1);
      expect(pages[0]).toMatch(said('受理凭证', refused, '受理日期', `${days.received}（周二）`));
      expect(pages[0]).toMatch(said('承诺期限', `${days.promised}（周三）`));
    });

    it('as a refusal is one page, with reasons, remedies, the authority and the day', async () => {
      const pages = await printed(person, `${root}/${refused}/decisions/C3`);
      expect(pages).toHaveLength(1);
      expect(pages[0]).toMatch(
        said('不予行政许可决定书', refused, '建设工程规划许可证核发', '理由', reasons, '救济途径', remedies),
      );
      expect(pages[0]).toMatch(said('决定不予批准', `${days.deliverBy}（周五）`, '规划', `${days.decided}（周四）`));
    });

    it('as an approval is one page, with its conditions and the day, and without what only a refusal has', async () => {
      const pages = await printed(person, `${root}/${granted}/decisions/C3`);
      expect(pages).toHaveLength(1);
      expect(pages[0]).toMatch(
        said(
          '准予行政许可决定书',
          granted,
          '附带条件',
          '开工前完成管线改迁',
          '决定予以批准',
          `${days.decided}（周四）`,
        ),
      );
      expect(pages[0]).not.toContain('救济途径');
    });
  });

  it('as the receipt that stands there as soon as an application is received is one page, with every day it promises', async () => {
    const [page, words] = [await console.pageOf('clerk'), wordsOf['zh-CN']];
    const projectCode = nextProjectCode();
    await given(console.centre(), 'registerProject', project(projectCode));
    await page.goto(`${console.at()}/new?project=${projectCode}`);
    await page.getByLabel(words.case.stage).selectOption('constructionPermit');
    await page.getByRole('heading', { name: words.application.items }).waitFor();
    for (const box of await page.getByRole('checkbox').all()) await box.check();
    await page.getByRole('button', { name: words.application.receive, exact: true }).click();
    await page.getByRole('heading', { name: words.receipt.title }).waitFor();
    const pages = await textOf(page);
    expect(pages).toHaveLength(1);
    // Received two days later, on Thursday.
    expect(pages[0]).toMatch(
      said('收件回执', projectCode, '收到日期', `${days.decided}（周四）`, '承诺期限', '2021-06-25（周五）'),
    );
  });

  it.each(languages)('holds nothing of the page around it in %s, and nothing to press', async (speaks) => {
    const words = wordsOf[speaks];
    const [page = ''] = await printed('clerk', `/cases/${refused}/decisions/C3`, speaks);
    expect(page).toContain(plain(words.decision.title.PERMIT.NOT_APPROVED));
    for (const text of [words.paper.print, words.paper.back, words.shell.signOut, words.page.inbox])
      expect(page).not.toContain(plain(text));
  });
});

/** Text without the gaps between its pieces. What looks like a radical is drawn, and named, as that: 民 as ⺠. */
const plain = (text: string): string =>
  text.normalize('NFKC').replaceAll('⺠', '民').replaceAll('⻔', '门').replaceAll(/\s+/gu, '');

/** These, one after the other. */
const said = (...texts: readonly string[]): RegExp =>
  new RegExp(texts.map((text) => plain(text).replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)).join('.*'), 'u');

const textOf = async (page: Page): Promise<readonly string[]> => {
  const pdf = await page.pdf({ format: 'A4' });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false });
  return text.map(plain);
};

interface Stage {
  readonly id: string;
  readonly items: readonly {
    readonly materials: readonly { readonly id: string; readonly name: string; readonly fetched: boolean }[];
  }[];
}
