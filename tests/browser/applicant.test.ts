import { metadataOf } from '@onewindow/kernel/envelope.ts';
import { words as centreWords } from '@onewindow/schema/words.ts';
import type { Locator, Page, Response } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';

import { given, nextProjectCode } from '../journey/asking.ts';
import { wholeLog } from '../journey/wholeLog.ts';
import { permitConclusion } from '../permitConclusion.ts';
import { noBrowserHere } from './chromium.ts';
import { consoleOf, strictCentre } from './consoleOf.ts';
import { type Hand, keyboardHand, mouseHand } from './hands.ts';
import { settled, wordsOf } from './views.ts';

const words = wordsOf['zh-CN'];
const named = centreWords['zh-CN'].actions;
/** How an applicant works: with a thumb, or without any pointer. */
const ways = [
  {
    way: 'on a phone of 360 pixels',
    options: { viewport: { width: 360, height: 740 }, hasTouch: true },
    handOf: mouseHand,
  },
  { way: 'by the keyboard alone', options: { viewport: { width: 1280, height: 900 } }, handOf: keyboardOnly },
] as const;

describe.skipIf(noBrowserHere !== undefined)('an applicant', () => {
  const console = consoleOf(strictCentre);
  /** What the centre would not answer, in the words of its answers. */
  let unanswered: string[] = [];
  afterEach(() => {
    const faults = unanswered;
    unanswered = [];
    if (faults.length > 0) throw new Error(faults.join('\n'));
  });
  const at = async (path: string, { options, handOf }: (typeof ways)[number] = ways[0]): Promise<Hand> => {
    const page = await console.pageOf('applicant', options);
    page.on('response', (answer) => void noted(answer));
    const hand = handOf(page);
    await page.goto(`${console.at()}${path}`);
    await settled(page);
    return hand;
  };
  const noted = async (answer: Response): Promise<void> => {
    if (!answer.url().endsWith('/graphql') || !(answer.headers()['content-type'] ?? '').includes('json')) return;
    const text = await answer.text().catch(() => '');
    if (text.includes('"errors"')) unanswered.push(text);
  };
  const gives = (name: string, input: object) => given(console.centre(), name, input);

  it.each(ways)(
    'takes an application through $way: submits, supplies line by line, answers, gets the permit and the water',
    async (way) => {
      const hand = await at('/', way);
      const { page } = hand;
      const before = await console.centre().logLength();
      expect(new URL(page.url()).pathname).toBe('/mine');
      const projectCode = nextProjectCode();
      await registered(hand, projectCode);
      const caseId = await applied(hand, projectCode);
      await says(page, words.mine.turn.WINDOW);

      await gives('requestCorrection', { caseId, defects: ['总平面图缺少比例尺', '委托书未盖章'] });
      await says(page, words.mine.turn.APPLICANT);
      const asked = page.getByRole('region', { name: words.mine.asked });
      for (const defect of ['总平面图缺少比例尺', '委托书未盖章']) {
        await hand.press(asked.getByRole('button', { name: new RegExp(defect, 'u') }));
        await page.getByRole('dialog').getByText(defect).waitFor();
        await typed(hand, /备注/u, '已补正');
        await hand.give(named.SupplyCorrection);
        await asked.locator('li').filter({ hasText: defect }).waitFor({ state: 'detached' });
      }
      await says(page, words.mine.turn.WINDOW);

      await gives('acceptCase', { caseId });
      await says(page, words.mine.turn.DEPARTMENT);
      await gives('concludeReview', { caseId, item: 'C1', outcome: 'OBJECT', reasons: '疏散楼梯宽度不足' });
      await asked.getByText('疏散楼梯宽度不足').waitFor();
      await hand.press(asked.getByRole('button', { name: words.mine.answer }));
      await typed(hand, /答复/u, '已按规范加宽');
      await hand.give(named.AnswerObjection);
      await asked.waitFor({ state: 'detached' });

      for (const [mutation, input] of permitConclusion(caseId)) await gives(mutation, input);
      const number = `31011620210601${projectCode.slice(-4)}`;
      await gives('issueCertificates', {
        caseId,
        certificates: [
          { item: 'C3', number: `建字第 ${projectCode} 号`, name: '建设工程规划许可证' },
          { item: 'C6', number, name: '建筑工程施工许可证' },
        ],
      });
      await gives('deliverDecision', { caseId, items: ['C3', 'C5', 'C6'], means: 'COUNTER', receipt: '签收单 1' });
      await says(page, words.mine.turn.NOBODY);
      await page.getByRole('region', { name: words.case.certificates }).getByText(number).waitFor();
      for (const sentence of [/补正/u, /异议/u, /送达/u])
        await page.getByRole('region', { name: words.case.history }).getByText(sentence).first().waitFor();

      // What the permit opens, opens by itself.
      await console.centre().world.advance(60_000);
      await page.goto(`${console.at()}/mine/projects/${projectCode}`);
      await hand.press(page.getByRole('region', { name: words.project.orders }).getByRole('link').first());
      await says(page, words.mine.orderTurn.COMPANY);
      const orderId = decodeURIComponent(new URL(page.url()).pathname.split('/').at(-1)!);
      await gives('requestHookupSupplement', { orderId, asked: '请补充管线综合图' });
      await page
        .getByText(/请补充管线综合图/u)
        .first()
        .waitFor();
      await hand.act(named.SupplyHookupSupplement);
      await typed(hand, /答复/u, '已上传管线综合图');
      await hand.give(named.SupplyHookupSupplement);
      await says(page, words.mine.orderTurn.COMPANY);
      for (const [step, input] of [
        ['acceptHookupOrder', {}],
        ['replyToSurvey', { externalLine: false, number: 'S-1' }],
        ['declareReadyToConnect', {}],
        ['connectHookup', { customerNumber: '户 0001' }],
      ] as const)
        await gives(step, { orderId, ...input });
      await says(page, words.mine.orderTurn.NOBODY);
      await page.getByText('户 0001').first().waitFor();

      const own = (await wholeLog(console.centre().store))
        .slice(before)
        .filter((event) => metadataOf(event).actor.role === 'applicant');
      expect(own.map(({ type }) => type)).toEqual([
        'ProjectRegistered',
        'CaseSubmitted',
        'CorrectionSupplied',
        'CorrectionSupplied',
        'ObjectionAnswered',
        // What was answered is reviewed again.
        'ReviewOpened',
        'HookupSupplementSupplied',
      ]);
    },
  );

  it('withdraws an application, and is told of it in a sentence', async () => {
    const hand = await at('/mine');
    const { page } = hand;
    const projectCode = nextProjectCode();
    await registered(hand, projectCode);
    await applied(hand, projectCode);
    await hand.act(named.WithdrawCase);
    await typed(hand, /理由/u, '方案调整');
    await hand.give(named.WithdrawCase);
    await says(page, words.mine.turn.NOBODY);
    await page.getByRole('region', { name: words.case.history }).getByText(/撤回/u).first().waitFor();
  });

  it('finds what was typed again after the page was loaded anew', async () => {
    const hand = await at('/mine');
    const { page } = hand;
    await registered(hand, nextProjectCode());
    await page.getByRole('heading', { level: 1, name: '示例厂房' }).waitFor();
    await page.getByRole('main').getByRole('link', { name: words.page.apply }).click();
    await page.getByLabel(words.case.stage).selectOption('constructionPermit');
    await page.getByRole('heading', { name: words.application.items }).waitFor();
    await page.getByRole('checkbox').first().check();
    const checked = page.getByRole('checkbox', { checked: true });
    const ticked = await checked.count();
    // The browser takes a moment to write; a person takes longer to load the page anew.
    await expect.poll(() => draftsIn(page)).toMatch(/"materials":\{"/u);
    await page.reload();
    await page.getByRole('heading', { name: words.application.items }).waitFor();
    await expect.poll(() => checked.count()).toBe(ticked);
  });

  it('is shown nothing of one stage while the centre is asked about another', async () => {
    const hand = await at('/mine');
    const { page } = hand;
    await registered(hand, nextProjectCode());
    await page.getByRole('heading', { level: 1, name: '示例厂房' }).waitFor();
    await page.getByRole('main').getByRole('link', { name: words.page.apply }).click();
    const items = page.getByRole('heading', { name: words.application.items });
    await page.getByLabel(words.case.stage).selectOption('constructionPermit');
    await items.waitFor();
    const answer = Promise.withResolvers<void>();
    await page.route('**/graphql', async (route) => {
      if ((route.request().postData() ?? '').includes('"stage":"completionAcceptance"')) await answer.promise;
      await route.continue();
    });
    await page.getByLabel(words.case.stage).selectOption('completionAcceptance');
    await items.waitFor({ state: 'detached' });
    expect(await page.getByRole('button', { name: words.application.submit, exact: true }).isDisabled()).toBe(true);
    answer.resolve();
    await items.waitFor();
  });

  it('cannot register a project for somebody else', async () => {
    const hand = await at('/mine');
    const { page } = hand;
    await page.getByRole('button', { name: words.application.register }).click();
    const form = page.getByRole('dialog');
    await filledProject(hand, form, nextProjectCode());
    await hand.type(form.getByLabel(/^统一社会信用代码/u).first(), '91350100M000100Y43');
    await hand.give(words.application.register);
    await form.getByRole('alert').waitFor();
    const said = centreWords['zh-CN'].faults['not-yours'];
    expect(await form.getByRole('alert').innerText()).toContain(said);
    await expect.poll(() => unanswered).toEqual([expect.stringContaining(said)]);
    unanswered = [];
  });
});

/** No pointer is used, or the page's own console says so, and the test fails. */
function keyboardOnly(page: Page): Hand {
  void page.addInitScript(`addEventListener('pointerdown', () => console.error('a pointer was used'), true)`);
  return keyboardHand(page);
}

/** What the page says of whose turn it is. */
const says = (page: Page, turn: string): Promise<void> => page.locator('.whose-turn', { hasText: turn }).waitFor();

const typed = async (hand: Hand, label: RegExp, text: string): Promise<void> =>
  hand.type(hand.page.getByRole('dialog').getByLabel(label).first(), text);

const filledProject = async (hand: Hand, form: Locator, projectCode: string): Promise<void> => {
  await hand.type(form.getByLabel('项目代码'), projectCode);
  await hand.type(form.getByLabel(/^名称/u).first(), '示例厂房');
  await hand.choose(form.getByLabel('项目类别'), '工业项目');
  await hand.type(form.getByLabel('项目地址'), '金山工业区示例路 1 号');
  await hand.choose(form.getByLabel('属地'), '金山工业区');
  await hand.type(form.getByRole('group', { name: '申请人' }).getByLabel(/^名称/u), '示例建设单位');
};

/** Registers a project with a need of water, and gets to its page. */
const registered = async (hand: Hand, projectCode: string): Promise<void> => {
  const { page } = hand;
  await hand.press(page.getByRole('button', { name: words.application.register }));
  const form = page.getByRole('dialog');
  await filledProject(hand, form, projectCode);
  expect(
    await form
      .getByLabel(/^统一社会信用代码/u)
      .first()
      .inputValue(),
  ).toBe('91310116MA1J000100');
  await hand.press(form.getByRole('button', { name: /^添加：所需市政配套/u }));
  await hand.choose(form.getByLabel('市政配套'), '供水');
  await hand.type(form.getByLabel('管径（毫米）').or(form.getByLabel('管径')).first(), '100');
  await hand.give(words.application.register);
  await page.waitForURL((url) => url.pathname === `/mine/projects/${projectCode}`);
};

/** Applies for the construction permit from the project's page, and gets to the case's; its number comes back. */
const applied = async (hand: Hand, projectCode: string): Promise<string> => {
  const { page } = hand;
  await page.getByRole('heading', { level: 1, name: '示例厂房' }).waitFor();
  await hand.press(page.getByRole('main').getByRole('link', { name: words.page.apply }));
  await hand.choose(page.getByLabel(words.case.stage), '施工许可');
  await page.getByRole('heading', { name: words.application.items }).waitFor();
  // What the window says of an application is not the applicant's to say.
  expect(await page.getByLabel(words.application.receivedOn).count()).toBe(0);
  for (const box of await page.getByRole('checkbox').all()) await hand.tick(box);
  await hand.press(page.getByRole('button', { name: words.application.submit, exact: true }));
  await page.getByRole('heading', { name: words.receipt.title }).waitFor();
  await page.getByText(projectCode).first().waitFor();
  await hand.press(page.getByRole('link', { name: words.receipt.open }));
  await page.waitForURL((url) => url.pathname.startsWith('/mine/cases/'));
  return decodeURIComponent(new URL(page.url()).pathname.split('/').at(-1)!);
};

/** Everything that this browser keeps of what was typed and not sent. */
const draftsIn = (page: Page): Promise<string> =>
  page.evaluate<string>(`new Promise((resolve) => {
    const opened = indexedDB.open('onewindow-drafts');
    opened.onsuccess = () => {
      const read = opened.result.transaction('drafts').objectStore('drafts').getAll();
      read.onsuccess = () => {
        opened.result.close();
        resolve(JSON.stringify(read.result));
      };
    };
  })`);
