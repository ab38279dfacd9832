import jsQr from 'jsqr';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Paper } from './paper.ts';
import { openPapers, paperHash } from './papers.ts';
import { renderPaper } from './renderPaper.ts';

const clause = (number: number): string =>
  `第 ${number} 条：销售现场每日消毒两次，登记来访者并测量体温，样板房同时接待不超过两组客户，视频监控保持在线。`;

const paper: Paper = {
  language: 'zh-CN',
  issuer: '金山区工程建设项目审批审查中心',
  title: '商品房销售现场开放告知承诺通知书',
  number: 'SALES-2020-0001.salesSiteReopening.1',
  parts: [
    { facts: [['承诺主体', '示例置业有限公司 "℃" <b>&']] },
    { heading: '一、告知与承诺' },
    { paragraph: '你单位已就下列各项作出承诺，自即日起可以开放。' },
    { clauses: Array.from({ length: 24 }, (_, index) => ({ number: `${index + 1}.`, text: clause(index + 1) })) },
    {
      table: {
        caption: '按时率',
        columns: [
          { head: '名次', align: 'center' },
          { head: '部门', share: 3 },
          { head: '按时率', align: 'right' },
        ],
        rows: Array.from({ length: 40 }, (_, index) => [
          String(index + 1),
          `第 ${index + 1} 个部门`,
          `${99 - index} %`,
        ]),
      },
    },
    { signed: ['金山区工程建设项目审批审查中心', '2020年2月20日'] },
  ],
  proof: { url: 'https://centre.example/public/notices/SALES-2020-0001.salesSiteReopening.1', words: '扫码核验真伪' },
};

/** What stands on each page, without the breaks between lines; its foot comes last. */
const textOf = async (bytes: Uint8Array): Promise<readonly string[]> => {
  const { text } = await extractText(await getDocumentProxy(bytes.slice()), { mergePages: false });
  return text.map((page) => page.replaceAll(/\s+/gu, ''));
};
/** What stands in the paper, whichever page it is on. */
const wholeOf = (pages: readonly string[]): string =>
  pages.map((page) => page.replace(/扫码核验真伪.*$/u, '')).join('');
const packed = (text: string): string => text.replaceAll(/\s+/gu, '');

describe('a paper as PDF', () => {
  const papers = openPapers({ after: () => () => undefined });
  let bytes: Uint8Array;
  let pages: readonly string[];
  beforeAll(async () => {
    bytes = await papers.render(paper);
    pages = await textOf(bytes);
  });
  afterAll(papers.stop);

  it('holds each of its words, whoever reads it as text', () => {
    const whole = wholeOf(pages);
    for (const words of [
      paper.issuer,
      paper.title,
      paper.number!,
      '示例置业有限公司"℃"<b>&',
      '一、告知与承诺',
      '按时率',
    ])
      expect(whole).toContain(packed(words));
    for (let number = 1; number <= 24; number += 1) expect(whole).toContain(packed(`${number}. ${clause(number)}`));
    for (let number = 1; number <= 40; number += 1) expect(whole).toContain(`第${number}个部门${100 - number}%`);
    expect(pages.at(-1)).toContain('2020年2月20日');
  });

  it('counts its pages, and has the heads of a table and the words of its proof on each where they belong', () => {
    expect(pages.length).toBeGreaterThan(3);
    for (const [index, page] of pages.entries()) {
      expect(page).toContain(`第${index + 1}页，共${pages.length}页`);
      expect(page).toContain('扫码核验真伪');
    }
    const withRows = pages.filter((page) => /第\d+个部门/u.test(page));
    expect(withRows.length).toBeGreaterThan(1);
    expect(withRows.filter((page) => !page.includes('名次部门按时率'))).toEqual([]);
  });

  it('has a QR code on each page, which leads to where it is proved', async () => {
    const document = await getDocumentProxy(bytes.slice());
    for (let page = 1; page <= document.numPages; page += 1)
      expect(await codeOn(await document.getPage(page))).toBe(paper.proof?.url);
  });

  it('brings its fonts, of which it holds what it needs', async () => {
    const file = Buffer.from(bytes).toString('latin1');
    expect(file).toMatch(/\/FontName \/[A-Z]{6}\+NotoSansSC-Regular/u);
    expect(file).not.toContain('Helvetica');
    expect(bytes.length).toBeLessThan(200_000);
  });

  it('is the same bytes each time, in this thread and in another', async () => {
    expect(Buffer.from(await renderPaper(paper)).equals(Buffer.from(bytes))).toBe(true);
    const other = { ...paper, number: 'SALES-2020-0001.salesSiteReopening.2' };
    expect(Buffer.from(await renderPaper(other)).equals(Buffer.from(bytes))).toBe(false);
    expect([paperHash({ ...paper }) === paperHash(paper), paperHash(other) === paperHash(paper)]).toEqual([
      true,
      false,
    ]);
  });

  it('in English says its pages in English', async () => {
    const [page] = await textOf(await renderPaper({ ...paper, language: 'en', title: 'Notice', parts: [] }));
    expect(page).toContain('Page1of1');
  });

  it('of a row that no page holds has every word', async () => {
    const long = clause(1).repeat(60);
    const table = {
      columns: [{ head: '情况' }, { head: '部门' }],
      rows: [
        [long, '甲'],
        ['短', '乙'],
      ],
    };
    const whole = wholeOf(await textOf(await renderPaper({ ...paper, parts: [{ table }] })));
    expect(whole.split('视频监控保持在线').length - 1).toBe(60);
    expect(whole).toContain('短乙');
  });

  it('is rendered once for all who ask together, and refused to those who are too many', async () => {
    const few = openPapers({ after: () => () => undefined }, 2);
    const [first, same, second, third] = ['1', '1', '2', '3'].map((number) =>
      few.render({ ...paper, number, parts: [] }),
    );
    await expect(third).rejects.toMatchObject({ name: 'PapersBusy' });
    expect(await first).toBe(await same);
    expect(await first).not.toBe(await second);
    expect((await few.render({ ...paper, number: '3', parts: [] })).length).toBeGreaterThan(1_000);
    await few.stop();
  });

  it('is rendered anew after the thread had nothing to do and has ended; whoever waits when it is ended hears of it', async () => {
    let idle = (): void => undefined;
    const resting = openPapers({
      after: (_milliseconds, act) => {
        idle = act;
        return () => undefined;
      },
    });
    await resting.render({ ...paper, number: '1', parts: [] });
    idle();
    expect((await resting.render({ ...paper, number: '2', parts: [] })).length).toBeGreaterThan(1_000);
    const waits = resting.render({ ...paper, number: '3' });
    await Promise.all([expect(waits).rejects.toThrow('has ended'), resting.stop()]);
  });

  it('that cannot be drawn fails alone; the next is drawn', async () => {
    const wrong = { ...paper, parts: [{ table: { rows: [] } }] } as unknown as Paper;
    await expect(papers.render(wrong)).rejects.toThrow('reduce');
    expect((await papers.render({ ...paper, number: '2' })).length).toBeGreaterThan(1_000);
  });
});

/** A rectangle that is filled, in points. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>;

/** What the QR code of a page says: its rectangles are drawn here once more, point by point, and read by another program. */
const codeOn = async (page: Page): Promise<string | undefined> => {
  const boxes = await boxesOn(page);
  const [left, top] = [Math.min(...boxes.map(({ x }) => x)), Math.min(...boxes.map(({ y }) => y))];
  const scale = 400 / (Math.max(...boxes.map(({ x, width }) => x + width)) - left);
  const size = 520;
  const image = new Uint8ClampedArray(size * size * 4).fill(255);
  const place = (points: number): number => Math.round(points * scale) + 60;
  for (const { x, y, width, height } of boxes)
    for (let row = place(y - top); row < place(y - top + height); row += 1)
      for (let column = place(x - left); column < place(x - left + width); column += 1)
        image.fill(0, (row * size + column) * 4, (row * size + column) * 4 + 3);
  return jsQr.default(image, size, size)?.data;
};

/** All that is filled on a page but its letters: each rectangle comes as its four corners, each behind what is done there. */
const boxesOn = async (page: Page): Promise<readonly Box[]> => {
  const { fnArray, argsArray } = await page.getOperatorList();
  return fnArray.flatMap((operation, index) => {
    if (operation !== constructPath) return [];
    const [painted, [path]] = argsArray[index] as [number, [Float32Array]];
    if (painted !== fill) return [];
    return Array.from({ length: path.length / 13 }, (_, number): Box => {
      const [, x = 0, y = 0, , right = 0, , , , bottom = 0] = path.subarray(number * 13);
      return { x, y, width: right - x, height: bottom - y };
    });
  });
};

/** Operations by their numbers in pdf.js. */
const [fill, constructPath] = [22, 91];
