import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { given, nextProjectCode, project } from '../journey/asking.ts';
import { answering, ask, killAll, type Process, start } from '../journey/centreProcess.ts';
import { noBrowserHere, openBrowser } from './chromium.ts';
import { consoleFolder, patience } from './consoleCentre.ts';
import { wordsOf } from './views.ts';
import { watched, type Watch } from './watched.ts';

const words = wordsOf['zh-CN'];

describe.skipIf(noBrowserHere !== undefined)('what a clerk has typed and given', () => {
  let folder: string;
  let port = '0';
  let centre: Process & { readonly at: string };
  let browser: Browser;
  let context: BrowserContext;
  let watch: Watch;
  let page: Page;

  const open = async (): Promise<void> => {
    centre = await answering(start({ DATA_DIR: folder, PORT: port }));
    ({ port } = new URL(centre.at));
  };
  const kill = async (): Promise<void> => {
    centre.child.kill('SIGKILL');
    await centre.ended;
  };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'onewindow-browser-'));
    await consoleFolder();
    await Promise.all([open(), openBrowser().then((opened) => void (browser = opened))]);
    context = await browser.newContext({ locale: 'zh-CN' });
    context.setDefaultTimeout(patience);
    watch = await watched(context, centre.at);
    const said = centre.lines.find((line) => line.includes('/sign-in?code=')) ?? '';
    page = await context.newPage();
    await page.goto(/http:[^"]+/u.exec(said)![0]);
    await page.locator('button[name="person"][value="clerk"]').click();
    await page.waitForURL((url) => url.pathname === '/inbox');
    await page.getByRole('heading', { level: 1, name: words.page.inbox }).waitFor();
  });
  afterEach(() => {
    const faults = watch.taken();
    if (faults.length > 0) throw new Error(faults.join('\n'));
  });
  afterAll(async () => {
    await browser?.close();
    await killAll();
    rmSync(folder, { recursive: true, force: true });
  });

  /** A project of its own, and the form of its application with everything typed in. */
  const typed = async (): Promise<string> => {
    const projectCode = nextProjectCode();
    await given({ ask: (...asked) => ask(centre.at, ...asked) }, 'registerProject', project(projectCode));
    await page.goto(`${centre.at}/new?project=${projectCode}`);
    await page.getByLabel(words.case.stage).selectOption('constructionPermit');
    await page.getByRole('heading', { name: words.application.items }).waitFor();
    for (const box of await page.getByRole('checkbox').all()) await box.check();
    return projectCode;
  };
  /** What stands in the form. */
  const standing = async () => ({
    stage: await page.getByLabel(words.case.stage).inputValue(),
    ticked: await page.getByRole('checkbox', { checked: true }).count(),
  });
  const receive = () => page.getByRole('button', { name: words.application.receive, exact: true });
  const received = async (projectCode: string): Promise<readonly string[]> => {
    const { data } = await ask(centre.at, `{ cases(filter: { projectCode: ["${projectCode}"] }) { nodes { id } } }`);
    return (data.cases.nodes as { id: string }[]).map(({ id }) => id);
  };

  it('is there after the page was loaded again, and after its tab has crashed', async () => {
    const projectCode = await typed();
    const before = await standing();
    expect(before.ticked).toBeGreaterThan(2);
    await page.reload();
    await page.getByRole('heading', { name: words.application.items }).waitFor();
    expect(await standing()).toEqual(before);
    await expect
      .poll(() => page.getByRole('status').allTextContents())
      .toContainEqual(expect.stringContaining('草稿已于'));
    watch.expects(/the tab crashed/u, /Page crashed/u);
    const crashed = page.waitForEvent('crash');
    await Promise.allSettled([page.goto('chrome://crash'), crashed]);
    await page.close();
    page = await context.newPage();
    await page.goto(`${centre.at}/new?project=${projectCode}`);
    await page.getByRole('heading', { name: words.application.items }).waitFor();
    expect(await standing()).toEqual(before);
  });

  it('is there when the centre was killed meanwhile, and goes once it is back, once', async () => {
    const projectCode = await typed();
    const before = await standing();
    watch.expects(
      /ERR_CONNECTION_REFUSED|ERR_INCOMPLETE_CHUNKED_ENCODING|ERR_CONNECTION_RESET|ERR_EMPTY_RESPONSE|ERR_SOCKET_NOT_CONNECTED/u,
    );
    await kill();
    await page.getByRole('alert').filter({ hasText: words.line.lost }).waitFor();
    await page.getByLabel(words.application.receivedOn).fill('');
    expect(await standing()).toEqual(before);
    await receive().click();
    await page.getByText(words.form.waiting).waitFor();
    expect(await standing()).toEqual(before);
    await open();
    await page.getByRole('heading', { name: words.receipt.title }).waitFor();
    expect(await received(projectCode)).toEqual([`${projectCode}.constructionPermit.1`]);
  });

  it('happens once where the centre was killed after it had recorded, and before it could answer', async () => {
    const projectCode = await typed();
    let times = 0;
    await page.route('**/graphql', async (route) => {
      if (!(route.request().postData() ?? '').includes('mutation Give')) return route.continue();
      times += 1;
      if (times > 1) return route.continue();
      await route.fetch();
      await kill();
      return route.abort('connectionreset');
    });
    await receive().click();
    await page.getByText(words.form.waiting).waitFor();
    await open();
    await page.getByRole('heading', { name: words.receipt.title }).waitFor();
    expect(times).toBeGreaterThan(1);
    expect(await received(projectCode)).toEqual([`${projectCode}.constructionPermit.1`]);
    await page.unroute('**/graphql');
  });
});
