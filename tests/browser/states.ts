import { wordsFor } from '@onewindow/schema/words.ts';
import type { Page, Route } from 'playwright-core';

import type { View } from './view.ts';

/** What a page shows when things are not as they should be, or not yet: each is brought about, and ended again. */
export const viewsOfStates = (
  { fullest }: { readonly fullest: string },
  goTo: (path: string) => (page: Page, at: string) => Promise<void>,
): readonly View[] => {
  const stateAt = (name: string, open: View['open'], close: View['close']): View => ({
    name,
    person: 'clerk',
    isPage: false,
    open,
    close,
  });
  return [
    stateAt(
      'window while it loads',
      async (page, at) => {
        await page.route('**/graphql', (route) => (asks(route, 'query Cases(') ? undefined : route.continue()));
        await page.goto(`${at}/window`);
        await page.locator('.skeleton').first().waitFor();
      },
      answersAgain,
    ),
    stateAt(
      'window whose list cannot be fetched',
      async (page, at) => {
        await answers(page, 'query Cases(', (locale) => ({
          message: wordsFor(locale, 'faults', 'internal'),
          extensions: { code: 'INTERNAL_SERVER_ERROR', reference: 'b0d0a1b2-5c1e-4d7f-9a52-0e6f3f7f4b11' },
        }));
        await page.goto(`${at}/window`);
        await page.locator('.failure').first().waitFor();
      },
      answersAgain,
    ),
    stateAt(
      'case while the centre catches up',
      async (page, at) => {
        await answers(page, 'query Case(', (locale) => ({
          message: wordsFor(locale, 'faults', 'catching-up', { progress: 42 }),
          extensions: { code: 'CATCHING_UP', progress: 0.42 },
        }));
        await page.goto(`${at}/cases/${fullest}`);
        await page.locator('.progress').first().waitFor();
      },
      answersAgain,
    ),
    stateAt(
      'inbox without a line, and how old it is',
      async (page, at) => {
        page.watch.expects(/ERR_INTERNET_DISCONNECTED/u);
        await goTo('/inbox')(page, at);
        await page.context().setOffline(true);
        await page.getByRole('alert').first().waitFor();
      },
      (page) => page.context().setOffline(false),
    ),
    stateAt(
      'note that waits for the line',
      async (page, at, words) => {
        await goTo(`/cases/${fullest}`)(page, at);
        await page.getByLabel(words.note.new).fill('下午再核对图纸');
        await page.context().setOffline(true);
        await page.getByRole('button', { name: words.note.write }).click();
        await page.getByText(words.form.waiting).waitFor();
      },
      (page) => page.context().setOffline(false),
    ),
    stateAt(
      'form with what is wrong in it',
      async (page, at, words) => {
        await goTo('/new')(page, at);
        await page.getByRole('button', { name: words.application.register }).click();
        await page.getByRole('dialog').locator('[data-place="applicant.creditCode"] input').fill('9131');
        await page.keyboard.press('Control+Enter');
        await page.getByText(words.form.fault.missing).first().waitFor();
      },
      (page) => page.keyboard.press('Escape'),
    ),
    stateAt(
      'case with something that can be taken back',
      async (page, at, words) => {
        await goTo(`/cases/${fullest}`)(page, at);
        await page.getByRole('region', { name: words.case.actions }).getByRole('button').first().waitFor();
        await page.keyboard.press('1');
        await page.getByRole('dialog').getByRole('textbox').fill('请尽快办理');
        await page.keyboard.press('Control+Enter');
        await page.getByRole('button', { name: words.held.undo, exact: true }).waitFor();
      },
      async (page) => {
        await page.keyboard.press('Control+z');
        await page.locator('.held .message').waitFor({ state: 'detached' });
      },
    ),
  ];
};

const asks = (route: Route, document: string): boolean => (route.request().postData() ?? '').includes(document);

/** What the centre would answer to a question, were it so; everything else it answers itself. */
const answers = (page: Page, document: string, error: (locale: 'zh-CN' | 'en') => object): Promise<unknown> =>
  page.route('**/graphql', async (route) => {
    if (!asks(route, document)) return route.continue();
    const locale = route.request().headers()['accept-language'] === 'en' ? 'en' : 'zh-CN';
    return route.fulfill({ json: { data: null, errors: [error(locale)] } });
  });

const answersAgain = (page: Page): Promise<void> => page.unrouteAll({ behavior: 'ignoreErrors' });
