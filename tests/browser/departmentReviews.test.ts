import { words as contractWords } from '@onewindow/schema/words.ts';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { given, underReview } from '../journey/asking.ts';
import { noBrowserHere } from './chromium.ts';
import type { PageOptions, PersonPage } from './consoleCentre.ts';
import { consoleOf, emptyCentre } from './consoleOf.ts';
import { settled, wordsOf } from './views.ts';

const words = wordsOf['zh-CN'];

/** A review of a case, as it is asked for below. */
interface Row {
  readonly item: { readonly id: string };
  readonly state: string;
  readonly conditions: string | null;
  readonly reasons: string | null;
}

describe.skipIf(noBrowserHere !== undefined)('the page of a department', () => {
  const console = consoleOf(emptyCentre);

  const at = async (person: string, path = '/reviews', options: PageOptions = {}): Promise<PersonPage> => {
    const page = await console.pageOf(person, options);
    await page.goto(`${console.at()}${path}`);
    await settled(page);
    return page;
  };
  const outcomesOf = async (caseId: string): Promise<readonly string[]> => {
    const { data } = await console
      .centre()
      .ask(`{ case(id: "${caseId}") { reviews { item { id } state conditions reasons } } }`);
    return data.case.reviews.map(({ item, state, conditions, reasons }: Row) =>
      [item.id, state, conditions, reasons].filter(Boolean).join(' '),
    );
  };
  const several = (page: Page) => page.getByRole('group', { name: words.reviews.several });
  const answersOf = (page: Page, answer: 'given' | 'not') => page.locator(`tr[data-answer="${answer}"]`);

  it('takes 200 opinions at once, says of three why they were not taken, and a repeat changes nothing', async () => {
    const { centre } = console;
    const cases: string[] = [];
    for (let count = 0; count < 200; count += 1) cases.push(await underReview(centre()));
    const page = await at('housing.reviewer');
    await page.getByText(words.reviews.count.replace('{{count}}', '200')).waitFor();
    // The rest is read as far as somebody looks.
    await page.locator('.rows').evaluate((list) => list.scrollTo(0, list.scrollHeight));
    await expect
      .poll(async () => {
        await page.keyboard.press('a');
        return page.getByText(words.selected.title.replace('{{count}}', '200')).count();
      })
      .toBe(1);
    await page.keyboard.press('c');
    const form = page.getByRole('dialog');
    await form.getByRole('heading', { name: words.reviews.concludeAll.replace('{{count}}', '200') }).waitFor();
    await form.getByRole('combobox').waitFor();

    // Meanwhile one is withdrawn, the department's head concludes another, and a third is set against by her.
    const [withdrawn = '', agreed = '', objected = ''] = cases;
    await given(centre(), 'withdrawCase', { caseId: withdrawn, reason: '方案调整' });
    await given(centre(), 'concludeReview', { caseId: agreed, item: 'C1', outcome: 'AGREE' });
    await given(centre(), 'concludeReview', { caseId: objected, item: 'C1', outcome: 'OBJECT', reasons: '图纸不符' });

    await page.keyboard.press('Control+Enter');
    const answered = words.batch.answered.replace('{{given}}', '197').replace('{{not}}', '3');
    await page.getByText(answered).waitFor();
    expect(await answersOf(page, 'given').count()).toBe(197);
    const refused = async (): Promise<ReadonlyMap<string, string>> =>
      new Map(
        await answersOf(page, 'not').evaluateAll((rows) =>
          rows.map((row) => [row.querySelector('th')!.textContent, row.lastElementChild!.textContent] as const),
        ),
      );
    const said = await refused();
    expect([...said.keys()].toSorted()).toEqual([withdrawn, agreed, objected].toSorted());
    expect([...said.values()].filter((message) => message.trim().length < 4)).toEqual([]);
    expect(said.get(withdrawn)).not.toBe(said.get(agreed));
    expect(await outcomesOf(cases[199]!)).toContain('C1 AGREE');
    expect(await outcomesOf(objected)).toContain('C1 OBJECT 图纸不符');

    const before = await centre().logLength();
    await page.getByRole('button', { name: words.batch.again }).click();
    await page.getByText(words.form.sending).first().waitFor({ state: 'detached' });
    await page.getByText(answered).waitFor();
    expect(await refused()).toEqual(said);
    expect(await answersOf(page, 'given').count()).toBe(197);
    expect(await centre().logLength()).toBe(before);

    // What was sent is there again after a reload, until it is put away.
    await page.reload();
    await page.getByText(answered).waitFor();
    await page.getByRole('button', { name: words.batch.putAway }).click();
    await page.getByText(words.reviews.none).waitFor();
    expect(await centre().logLength()).toBe(before);
  });

  it('concludes one where it stands, with standard words at hand, on a phone too', async () => {
    const { centre } = console;
    const [plain, objected] = [await underReview(centre()), await underReview(centre())];
    const page = await at('housing.reviewer', '/reviews?item=C1', { viewport: { width: 360, height: 640 } });
    const row = (caseId: string) => page.getByRole('row', { name: caseId });
    await row(plain).getByRole('button', { name: words.reviews.agree }).first().click();
    await expect.poll(() => outcomesOf(plain)).toContain('C1 AGREE');

    await row(objected).getByRole('button', { name: words.reviews.otherwise }).click();
    const form = page.getByRole('dialog');
    await form.getByRole('combobox').selectOption('OBJECT');
    // Those of the drawings' review alone, and those of everybody.
    await form.getByRole('button', { name: '消防设计不符合强制性标准，请修改。' }).click();
    await form.getByRole('button', { name: '图纸与申报内容不一致，请核对后重新提交。' }).click();
    expect(await form.getByRole('button', { name: '绿地率须达到批准的指标。' }).count()).toBe(0);
    await page.keyboard.press('Control+Enter');
    await form.waitFor({ state: 'detached' });
    await expect
      .poll(() => outcomesOf(objected))
      .toContain('C1 OBJECT 消防设计不符合强制性标准，请修改。\n图纸与申报内容不一致，请核对后重新提交。');
  });

  it('has standard words at hand in the page of a case, too', async () => {
    const { centre } = console;
    const caseId = await underReview(centre());
    const page = await at('housing.reviewer', `/cases/${caseId}`);
    await page.getByRole('button', { name: contractWords['zh-CN'].actions.ConcludeReview }).first().click();
    const form = page.getByRole('dialog');
    await form.getByRole('combobox').last().selectOption('OBJECT');
    await form.getByRole('button', { name: '消防设计不符合强制性标准，请修改。' }).click();
    expect(await form.getByRole('button', { name: '绿地率须达到批准的指标。' }).count()).toBe(0);
    await page.keyboard.press('Control+Enter');
    await form.waitFor({ state: 'detached' });
    await expect.poll(() => outcomesOf(caseId)).toContain('C1 OBJECT 消防设计不符合强制性标准，请修改。');
  });

  it('sends again under the same ids what got no answer, also after a reload, and it happens once', async () => {
    const { centre } = console;
    const cases = [await underReview(centre()), await underReview(centre())];
    const page = await at('housing.reviewer', '/reviews?item=C1');
    page.watch.expects(/Failed to load resource/u);
    const sent: string[][] = [];
    // It arrives, and its answer is lost.
    await page.route('**/graphql', async (route) => {
      const body = route.request().postData() ?? '';
      if (!body.includes('mutation ConcludeEach')) return route.fallback();
      sent.push([...body.matchAll(/"commandId":"([^"]+)"/gu)].map(([, id = '']) => id));
      await route.fetch();
      return route.abort();
    });
    await page.keyboard.press('a');
    await page.keyboard.press('c');
    await page.getByRole('dialog').getByRole('combobox').waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByText(words.form.waiting).waitFor();
    await page.unroute('**/graphql');
    await page.reload();
    await page.getByText(words.batch.answered.replace('{{given}}', '2').replace('{{not}}', '0')).waitFor();
    for (const caseId of cases) {
      const { data } = await centre().ask(`{ case(id: "${caseId}") { history(last: 5) { nodes { type } } } }`);
      const types = data.case.history.nodes.map(({ type }: { type: string }) => type);
      expect(types.filter((type: string) => type === 'ReviewConcluded')).toHaveLength(1);
    }
    expect(sent[0]).toHaveLength(2);
    await page.getByRole('button', { name: words.batch.putAway }).click();
  });

  it('narrows by what stands in the address, shows other departments nothing, and lets a clerk only look', async () => {
    await underReview(console.centre());
    const rows = (page: Page) => page.locator('.rows').getByRole('row', { name: /2105-/u });
    const reviewer = await at('housing.reviewer');
    const all = await rows(reviewer).count();
    expect(all).toBeGreaterThan(0);
    await reviewer.getByLabel(words.case.assigneeHead).selectOption({ label: words.reviews.mine });
    await reviewer.waitForURL(/assignee=mine/u);
    await reviewer.getByLabel(words.reviews.dueBefore).fill('2021-05-01');
    await reviewer.waitForURL(/due=2021-05-01/u);
    await reviewer.getByText(words.reviews.none).waitFor();
    await reviewer.reload();
    await reviewer.getByText(words.reviews.none).waitFor();
    await reviewer.getByRole('button', { name: words.reviews.showOpen }).click();
    await expect.poll(() => rows(reviewer).count()).toBe(all);

    const other = await at('greening.reviewer');
    await other.getByText(words.reviews.none).waitFor();

    const clerk = await at('clerk', '/reviews?department=housing');
    await expect.poll(() => rows(clerk).count()).toBe(all);
    expect(await several(clerk).count()).toBe(0);
    expect(await clerk.getByRole('button', { name: words.reviews.agree }).count()).toBe(0);
  });
});
