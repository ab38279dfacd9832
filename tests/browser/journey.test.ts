import { loadCatalogue } from '@onewindow/infra/catalogues.ts';
import { metadataOf } from '@onewindow/kernel/envelope.ts';
import { words as centreWords } from '@onewindow/schema/words.ts';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { given, nextProjectCode, project } from '../journey/asking.ts';
import { wholeLog } from '../journey/wholeLog.ts';
import type { TestCentre } from '../testCentre.ts';
import { noBrowserHere } from './chromium.ts';
import { consoleOf, emptyCentre } from './consoleOf.ts';
import { type Hand, keyboardHand, mouseHand, type Strokes } from './hands.ts';
import { wordsOf } from './views.ts';

const words = wordsOf['zh-CN'];
const named = centreWords['zh-CN'].actions;
const { catalogue } = loadCatalogue('jinshan');

/** What the forms call their fields. */
const field = {
  projectCode: '项目代码',
  projectName: /^名称/u,
  category: '项目类别',
  address: '项目地址',
  locality: '属地',
  creditCode: '统一社会信用代码',
  utility: '市政配套',
  number: '编号',
  delivered: '所送达',
  means: '送达方式',
  receipt: '送达凭证',
  externalLine: '外线',
  anItem: '事项',
  outcome: '结果',
};

describe.skipIf(noBrowserHere !== undefined)('a project that a clerk takes through its four stages', () => {
  const console = consoleOf(emptyCentre);

  it('by mouse', async () => {
    const page = await console.pageOf('clerk', { viewport: { width: 1280, height: 900 } });
    await takenThrough(console.centre(), mouseHand(page), console.at());
  });

  it('by the keyboard alone', async () => {
    const page = await console.pageOf('clerk', { viewport: { width: 1280, height: 900 } });
    await page.addInitScript(`addEventListener('pointerdown', () => console.error('a pointer was used'), true)`);
    await takenThrough(console.centre(), keyboardHand(page), console.at());
  });
});

describe.skipIf(noBrowserHere !== undefined)(
  'the construction permit of an industrial project, with its reviews',
  () => {
    const console = consoleOf(emptyCentre);

    it('takes at most sixty keys beside the words that are typed', async () => {
      const centre = console.centre();
      const projectCode = nextProjectCode();
      await given(centre, 'registerProject', { ...project(projectCode), category: 'industrial' });
      const strokes: Strokes = { pressed: 0 };
      const at = async (person: string): Promise<Hand> => {
        const page = await console.pageOf(person);
        await page.goto(`${console.at()}/inbox`);
        return keyboardHand(page, strokes);
      };
      /** Whoever's turn it is opens what waits for them, and gives the first command that can be given. */
      const opens = async (person: string): Promise<Hand> => {
        const hand = await at(person);
        await hand.page.getByRole('table').getByRole('link').first().waitFor();
        await hand.key('Enter');
        await hand.page.getByRole('heading', { name: words.case.actions }).waitFor();
        return hand;
      };
      const clerk = await at('clerk');
      const caseId = await received(clerk, projectCode, 'constructionPermit');
      await gives(clerk, named.AcceptCase);
      const said: string[] = [`received and accepted ${strokes.pressed}`];
      const reviewer = await opens('housing.reviewer');
      await gives(reviewer, named.ConcludeReview, async (form) => {
        await reviewer.choose(form.getByLabel(field.anItem), '施工图多图联审');
        await reviewer.choose(form.getByLabel(field.outcome), '同意');
      });
      const decides = (hand: Hand, item: string) =>
        gives(hand, named.DecideItem, async (form) => {
          await hand.choose(form.getByLabel(field.anItem), item);
          await hand.choose(form.getByLabel(field.outcome), '准予许可');
        });
      await decides(await opens('planning.head'), '建设工程规划许可证核发');
      const head = await opens('housing.head');
      await decides(head, '质量安全监督手续');
      await upTo(head.page, (await decidedOf(centre, caseId)).revision);
      await decides(head, '建筑工程施工许可证核发');
      said.push(`reviewed and decided ${strokes.pressed}`);
      const { items, results, revision } = await decidedOf(centre, caseId);
      await upTo(clerk.page, revision);
      await issued(clerk, results);
      said.push(`issued ${strokes.pressed}`);
      await upTo(clerk.page, (await decidedOf(centre, caseId)).revision);
      await delivered(clerk, items);
      said.push(`delivered ${strokes.pressed}`);
      expect({ said, isWithin: strokes.pressed <= 60 }).toEqual({ said, isWithin: true });
    });
  },
);

/** Takes a small project through design scheme, construction permit, completion acceptance and hook-up. */
const takenThrough = async (centre: TestCentre, hand: Hand, at: string): Promise<void> => {
  const { page } = hand;
  const projectCode = nextProjectCode();
  const before = await centre.logLength();
  await page.goto(`${at}/inbox`);
  await registered(hand, projectCode);
  const done: string[] = ['ProjectRegistered'];
  for (const stage of ['designScheme', 'constructionPermit', 'completionAcceptance']) {
    const caseId = await received(hand, projectCode, stage, stage === 'designScheme');
    await gives(hand, named.AcceptCase);
    await departmentsDo(centre, caseId);
    const { items, results, revision } = await decidedOf(centre, caseId);
    await upTo(page, revision);
    await issued(hand, results);
    await upTo(page, (await decidedOf(centre, caseId)).revision);
    await delivered(hand, items);
    await page.getByText(words.task.COMPLETED).first().waitFor();
    done.push('CaseSubmitted', 'CaseAccepted', 'CertificateIssued', 'DecisionDelivered');
  }
  // What the permit opens, opens by itself.
  await centre.world.advance(60_000);
  await connected(hand, projectCode);
  done.push('HookupOrderAccepted', 'SurveyReplied', 'ReadyToConnectDeclared', 'HookupConnected');

  await centre.world.advance(0);
  const { data } = await centre.ask(`{ project(id: "${projectCode}") { progress { state } } }`);
  expect(data.project.progress).toEqual([
    { state: 'APPROVED' },
    { state: 'APPROVED' },
    { state: 'APPROVED' },
    { state: 'CONNECTED' },
  ]);
  const own = (await wholeLog(centre.store)).slice(before).filter((event) => metadataOf(event).actor.id === 'clerk');
  for (const type of new Set(done)) expect(own.map((event) => event.type)).toContain(type);
};

/** Waits until a case's page shows all that has happened. */
const upTo = (page: Page, revision: number): Promise<void> =>
  page
    .getByText(words.case.slider.replace('{{nth}}', `${revision + 1}`).replace('{{count}}', `${revision + 1}`))
    .waitFor();

/** Registers the project on the way to its first application. */
const registered = async (hand: Hand, projectCode: string): Promise<void> => {
  const { page } = hand;
  await hand.goTo('new');
  await hand.press(page.getByRole('button', { name: words.application.register }));
  const form = page.getByRole('dialog');
  await hand.type(form.getByLabel(field.projectCode), projectCode);
  await hand.type(form.getByLabel(field.projectName).first(), '示例办公楼');
  await hand.choose(form.getByLabel(field.category), '小型项目');
  await hand.type(form.getByLabel(field.address), '金山工业区示例路 1 号');
  await hand.choose(form.getByLabel(field.locality), '金山工业区');
  await hand.type(form.getByRole('group', { name: '申请人' }).getByLabel(/^名称/u), '示例建设单位');
  await hand.type(form.getByLabel(field.creditCode).first(), '91310116MA1J000100');
  await hand.press(form.getByRole('button', { name: /^添加：所需市政配套/u }));
  await hand.choose(form.getByLabel(field.utility), '供水');
  await hand.type(form.getByLabel('管径（毫米）').or(form.getByLabel('管径')).first(), '100');
  await hand.give(words.application.register);
  await form.waitFor({ state: 'detached' });
};

/** Receives the application for a stage, and opens its case; its number comes back. */
const received = async (hand: Hand, projectCode: string, stage: string, isChosen = false): Promise<string> => {
  const { page } = hand;
  // What was registered on the way is chosen.
  if (!isChosen) {
    await hand.goTo('new');
    await hand.type(page.getByLabel(words.project.find), projectCode);
    await hand.press(page.getByRole('list', { name: words.application.found }).getByRole('button').first());
  }
  await hand.choose(page.getByLabel(words.case.stage), catalogue.stages.find(({ id }) => id === stage)!.name['zh-CN']);
  await page.getByRole('heading', { name: words.application.items }).waitFor();
  for (const box of await page.getByRole('checkbox').all()) await hand.tick(box);
  await hand.press(page.getByRole('button', { name: words.application.receive, exact: true }));
  await page.getByRole('heading', { name: words.receipt.title }).waitFor();
  await hand.press(page.getByRole('link', { name: words.receipt.open }));
  await page.getByRole('heading', { name: words.case.actions }).waitFor();
  return decodeURIComponent(new URL(page.url()).pathname.split('/').at(-1)!);
};

/** Opens the form of an action, fills it in, and gives the command. */
const gives = async (
  hand: Hand,
  name: string,
  fill: (form: ReturnType<Page['getByRole']>) => Promise<void> = async () => undefined,
) => {
  const form = hand.page.getByRole('dialog');
  await hand.page
    .getByRole('region', { name: words.case.actions })
    .getByRole('button', { name: new RegExp(`^${name}`, 'u') })
    .waitFor();
  await hand.act(name);
  await form.getByRole('button', { name, exact: true }).waitFor();
  await fill(form);
  await hand.give(name);
  await form.waitFor({ state: 'detached' });
};

/** What the departments do, each by its own people, until nothing of the case is open. */
const departmentsDo = async (centre: TestCentre, caseId: string): Promise<void> => {
  for (;;) {
    await centre.world.advance(0);
    const { data } = await centre.ask(`{ case(id: "${caseId}") { reviews { item { id } state } } }`);
    // Who is only consulted speaks first.
    const open = (data.case.reviews as Review[])
      .filter(({ state }) => state === 'OPEN')
      .toSorted((one, other) => Number(isDecided(caseId, one.item.id)) - Number(isDecided(caseId, other.item.id)));
    if (open.length === 0) return;
    for (const { item } of open)
      await (isDecided(caseId, item.id)
        ? given(centre, 'decideItem', { caseId, item: item.id, outcome: 'APPROVED' })
        : given(centre, 'concludeReview', { caseId, item: item.id, outcome: 'AGREE' }));
  }
};

interface Review {
  readonly item: { readonly id: string };
  readonly state: string;
}

const itemOf = (caseId: string, id: string) =>
  catalogue.stages.find((stage) => stage.id === caseId.split('.')[1])!.items.find((item) => item.id === id)!;
const isDecided = (caseId: string, id: string): boolean => ['permit', 'filing'].includes(itemOf(caseId, id).kind);

/** The items of a case that were decided, and which of them come with a paper. */
const decidedOf = async (centre: TestCentre, caseId: string) => {
  await centre.world.advance(0);
  const { data } = await centre.ask(`{ case(id: "${caseId}") { revision reviews { item { id } state } } }`);
  const items = (data.case.reviews as Review[])
    .map(({ item }) => itemOf(caseId, item.id))
    .filter(({ id }) => isDecided(caseId, id));
  return { revision: data.case.revision as number, items, results: items.filter(({ result }) => result) };
};
type Item = Awaited<ReturnType<typeof decidedOf>>['items'][number];

let numbers = 0;
const issued = (hand: Hand, items: readonly Item[]): Promise<void> =>
  gives(hand, named.IssueCertificates, async (form) => {
    // What is due is listed; only the numbers are nobody's to know.
    for (const index of items.keys()) {
      const paper = form.getByRole('group', { name: `证照（${index + 1}）` });
      const item = await paper.getByLabel(field.anItem).inputValue();
      numbers += 1;
      const number = item === 'C6' ? `31011620210601${String(numbers).padStart(4, '0')}` : `金示例〔2021〕${numbers}`;
      await hand.type(paper.getByLabel(field.number), number);
    }
  });

const delivered = (hand: Hand, items: readonly Item[]): Promise<void> =>
  gives(hand, named.DeliverDecision, async (form) => {
    for (const { name } of items) await hand.tick(form.getByRole('checkbox', { name: name['zh-CN'], exact: true }));
    await hand.choose(form.getByLabel(field.means), '窗口领取');
    await hand.type(form.getByLabel(field.receipt), '签收单 1');
  });

/** Takes the project's order for water to its end; the company has told the window. */
const connected = async (hand: Hand, projectCode: string): Promise<void> => {
  const { page } = hand;
  await hand.search(projectCode);
  await hand.press(page.getByRole('main').getByRole('link', { name: '示例办公楼' }).first());
  await page.getByRole('heading', { name: words.project.orders }).waitFor();
  await hand.press(page.getByRole('region', { name: words.project.orders }).getByRole('link').first());
  await gives(hand, named.AcceptHookupOrder);
  await gives(hand, named.ReplyToSurvey, async (form) => {
    await hand.choose(form.getByLabel(field.externalLine), words.form.no);
    await hand.type(form.getByLabel(field.number).first(), 'S-1');
  });
  await gives(hand, named.DeclareReadyToConnect);
  await gives(hand, named.ConnectHookup);
};
