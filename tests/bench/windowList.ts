import type { CentreLaw } from '@onewindow/app/law.ts';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';

import { noBrowserHere, openBrowser } from '../browser/chromium.ts';
import { consoleFolder } from '../browser/consoleCentre.ts';
import { wordsOf } from '../browser/views.ts';
import { answering, killAll, start } from '../journey/centreProcess.ts';
import { type Figure, median, partOf } from './figure.ts';
import { folderOfOpenCases } from './openCases.ts';

const words = wordsOf['zh-CN'];
const openCases = 10_000;
const rounds = Number(process.env['BENCH_ROUNDS'] ?? 5);
/** So often is `j` heard while it is held; a keyboard repeats some thirty times a second, and this as often as there are frames. */
const presses = 2_000;
/** In MB. */
const heapLimit = 150;

/** The list of the window in a browser, with ten thousand open cases: until its first rows are there, and while somebody works in it. */
export const windowList = async (law: CentreLaw): Promise<Figure[]> => {
  if (noBrowserHere !== undefined) {
    process.stderr.write(`no list of the window is measured: ${noBrowserHere}\n`);
    return [];
  }
  const folder = await folderOfOpenCases(law, openCases);
  const [centre, browser] = await Promise.all([
    answering(start({ DATA_DIR: folder, RATE_LIMIT: '99999' })),
    consoleFolder().then(openBrowser),
  ]);
  try {
    const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1280, height: 900 } });
    await signIn(context, centre.lines.find((line) => line.includes('/sign-in?code=')) ?? '');
    return [await firstRows(context, centre.at), ...(await atWork(context, centre.at))];
  } finally {
    await browser.close();
    await killAll();
  }
};

const signIn = async (context: BrowserContext, said: string): Promise<void> => {
  const page = await context.newPage();
  await page.goto(/http:[^"]+/u.exec(said)![0]);
  await page.locator('button[name="person"][value="clerk"]').click();
  await page.getByRole('heading', { level: 1, name: words.page.inbox }).waitFor();
  await page.close();
};

/** What the list is compared with: the same page, where nothing is found. */
const nothingFound = `/window?filter=${encodeURIComponent(JSON.stringify({ text: '没有这样的办件' }))}`;

/** Tells when the first rows, or the word that there are none, have been drawn. */
const noteShown = `globalThis.shownAt = new Promise((tell) => {
  new MutationObserver((_, observer) => {
    if (!document.querySelector('.rows tbody td a, .empty')) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => tell(performance.now())));
  }).observe(document, { childList: true, subtree: true });
});`;

const firstRows = async (context: BrowserContext, at: string): Promise<Figure> => {
  /** In ms, from the address to the drawing. */
  const shownAfter = async (path: string): Promise<number> => {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.addInitScript(noteShown);
    await page.goto(`${at}${path}`);
    const after = await page.evaluate<number>('globalThis.shownAt');
    await page.close();
    return after;
  };
  // The first of each fills what every browser of a day has kept.
  await shownAfter('/window');
  await shownAfter(nothingFound);
  const [full, empty]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    full.push(await shownAfter('/window'));
    empty.push(await shownAfter(nothingFound));
  }
  const ratio = median(full) / median(empty);
  return {
    subject: `first rows of ${openCases} open cases, processor slowed four times`,
    measured: `${median(full).toFixed(0)} ms`,
    limit: `${median(empty).toFixed(0)} ms of the same page without any`,
    ratio: ratio.toFixed(2),
    aim: '≤ 4 of the empty page',
    reached: ratio <= 4,
  };
};

/** Frames are noted by the page itself; a frame lasts until the next begins. */
const noteFrames = `globalThis.frames_ = [];
  const note = (now) => { globalThis.frames_.push(now); requestAnimationFrame(note); };
  requestAnimationFrame(note);`;

/** How long so great a share of the frames at most took, in ms, while something was done. */
const p95While = async (page: Page, act: () => Promise<void>): Promise<number> => {
  await page.evaluate('globalThis.frames_.length = 0');
  await act();
  const at = await page.evaluate<number[]>('globalThis.frames_.slice()');
  const frames = at.slice(1).map((now, index) => now - at[index]!);
  return partOf(
    frames.toSorted((one, other) => one - other),
    0.95,
  );
};

const atWork = async (context: BrowserContext, at: string): Promise<Figure[]> => {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await page.addInitScript(noteFrames);

  await page.goto(`${at}${nothingFound}`);
  await page.locator('.empty').waitFor();
  const filterPanel = page.getByLabel(words.window.text);
  await page.getByRole('button', { name: words.window.filter }).click();
  const empty = await p95While(page, async () => {
    await page.locator('main').focus();
    await holdJ(page, presses / 5);
    await filterPanel.pressSequentially('没有', { delay: 100 });
    await page.locator('.empty').waitFor();
  });

  await page.goto(`${at}/window`);
  await page.locator('.rows tbody td a').first().waitFor();
  const heaps: number[] = [];
  const figures: Figure[] = [];
  const figure = async (what: string, act: () => Promise<void>): Promise<void> => {
    const p95 = await p95While(page, act);
    heaps.push(await heapOf(session));
    const ratio = p95 / empty;
    figures.push({
      subject: `${what}, ${openCases} open cases`,
      measured: `p95 of the frames ${p95.toFixed(1)} ms`,
      limit: `${empty.toFixed(1)} ms of an empty list`,
      ratio: ratio.toFixed(2),
      aim: '≤ 2 of the empty list',
      // Frames come by the clock of the screen: the third part of a millisecond is what two of them differ by.
      reached: ratio <= 2.02,
    });
  };
  await figure(`j held through ${presses} rows`, () => holdJ(page, presses));
  await figure('dragged to the middle', () => dragToTheMiddle(page));
  await page.getByRole('button', { name: words.window.filter }).click();
  await figure('filtered by a text, letter by letter', async () => {
    await filterPanel.pressSequentially('000123', { delay: 100 });
    await until(page, `document.querySelectorAll('.rows tbody td a').length === 1`);
    await filterPanel.fill('');
    await until(page, `document.querySelectorAll('.rows tbody td a').length > 10`);
  });
  await figure('put in another order, four times', async () => {
    for (const head of [words.case.number, words.case.receivedOn, words.case.status, words.case.number]) {
      const answered = page.waitForResponse((answer) => (answer.request().postData() ?? '').includes('query Cases'));
      await page.getByRole('columnheader', { name: head }).getByRole('button').click();
      await answered;
      await page.evaluate('new Promise(requestAnimationFrame)');
    }
  });
  const most = Math.max(...heaps);
  return [
    ...figures,
    {
      subject: `memory of the page, ${openCases} open cases`,
      measured: `${most.toFixed(0)} MB at most`,
      limit: `${heapLimit} MB`,
      ratio: (most / heapLimit).toFixed(2),
      aim: `≤ ${heapLimit} MB`,
      reached: most <= heapLimit,
    },
  ];
};

/** Looks with every frame, as the policy of the page lets nobody make a function of a text. */
const until = (page: Page, condition: string): Promise<void> =>
  page.evaluate(`new Promise((done) => {
    const look = () => ((${condition}) ? done() : requestAnimationFrame(look));
    look();
  })`);

/** Holds `j`: each time that it is heard, the next frame is awaited. */
const holdJ = async (page: Page, times: number): Promise<void> => {
  for (let pressed = 0; pressed < times; pressed += 1) {
    await page.keyboard.down('j');
    await page.evaluate('new Promise(requestAnimationFrame)');
  }
  await page.keyboard.up('j');
};

/** As by the scroll bar: a second long, a piece with every frame; then until what is in sight has been loaded. */
const dragToTheMiddle = async (page: Page): Promise<void> => {
  await page.evaluate(`new Promise((done) => {
    const list = document.querySelector('.rows');
    const [from, to] = [list.scrollTop, (list.scrollHeight - list.clientHeight) / 2];
    let step = 0;
    const next = () => {
      step += 1;
      list.scrollTop = from + ((to - from) * step) / 60;
      if (step < 60) requestAnimationFrame(next);
      else done();
    };
    requestAnimationFrame(next);
  })`);
  await page.locator('.row-waiting').first().waitFor({ state: 'detached' });
};

/** In MB, without anything collected before. */
const heapOf = async (session: CDPSession): Promise<number> =>
  (await session.send('Runtime.getHeapUsage')).usedSize / 1e6;
