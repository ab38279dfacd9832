import type { Locator, Page } from 'playwright-core';

import { wordsOf } from './views.ts';

const words = wordsOf['zh-CN'];

/** How somebody works at a page: by mouse, or by the keyboard alone. */
export interface Hand {
  readonly page: Page;
  /** Presses a key. */
  readonly key: (name: string) => Promise<void>;
  /** Presses a button, or follows a link. */
  readonly press: (target: Locator) => Promise<void>;
  /** Types into a field, in place of what stands there. */
  readonly type: (field: Locator, text: string) => Promise<void>;
  /** Chooses from a list, by what stands in it. */
  readonly choose: (list: Locator, entry: string | RegExp) => Promise<void>;
  readonly tick: (box: Locator) => Promise<void>;
  /** Opens the form of an action on a case, or of one that a task of it needs. */
  readonly act: (name: string) => Promise<void>;
  /** Gives the command whose form is open. */
  readonly give: (name: string) => Promise<void>;
  /** Goes to one of the pages of the navigation. */
  readonly goTo: (page: 'inbox' | 'window' | 'projects' | 'new') => Promise<void>;
  /** Looks for something. */
  readonly search: (text: string) => Promise<void>;
}

/** Works by mouse; text comes from the keyboard all the same. */
export const mouseHand = (page: Page): Hand => ({
  page,
  key: (name) => page.keyboard.press(name),
  press: (target) => target.click(),
  type: async (field, text) => {
    await field.click();
    await page.keyboard.press('Control+a');
    await page.keyboard.type(text);
  },
  choose: async (list, entry) => {
    const wanted = await valueOf(list, entry);
    if ((await list.inputValue()) === wanted) return;
    // The list that opens is the browser's own, outside of the page.
    await list.click();
    await list.selectOption(wanted);
    await page.keyboard.press('Escape');
  },
  tick: async (box) => {
    if (!(await box.isChecked())) await box.click();
  },
  act: (name) => actionOf(page, name).click(),
  give: (name) => page.getByRole('dialog').getByRole('button', { name, exact: true }).click(),
  goTo: async (to) => {
    const navigation = page.getByRole('navigation');
    const group = navigation.getByRole('button', { name: words.group.cases });
    // The group of the page where somebody is stands open.
    if ((await group.getAttribute('aria-expanded')) === 'false') await group.click();
    await navigation.getByRole('link', { name: words.page[to] }).click();
  },
  search: async (text) => {
    await page.getByRole('searchbox', { name: words.shell.search }).click();
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  },
});

/** What a keyboard has done so far. */
export interface Strokes {
  /** Keys pressed, beside those that typed words. */
  pressed: number;
}

/** Works by the keyboard alone, as whoever knows its keys. Nothing is clicked and nothing is put into focus but by keys. */
export const keyboardHand = (page: Page, strokes: Strokes = { pressed: 0 }): Hand => {
  const key = async (name: string): Promise<void> => {
    strokes.pressed += 1;
    await page.keyboard.press(name);
  };
  /** By Tab, as far as it takes. */
  const reach = async (target: Locator): Promise<void> => {
    await target.waitFor();
    for (let tabs = 0; !(await hasFocus(target)); tabs += 1) {
      if (tabs > furthest) throw new Error(`no Tab leads to ${String(target)}`);
      await key('Tab');
    }
  };
  return {
    page,
    key,
    press: async (target) => {
      await reach(target);
      await key('Enter');
    },
    type: async (field, text) => {
      await reach(field);
      if ((await field.inputValue()) !== '') await key('Control+a');
      await page.keyboard.type(text);
    },
    choose: async (list, entry) => {
      const wanted = await valueOf(list, entry);
      if ((await list.inputValue()) === wanted) return;
      await reach(list);
      for (let downs = 0; (await list.inputValue()) !== wanted; downs += 1) {
        if (downs > furthest) throw new Error(`no arrow leads to ${String(entry)}`);
        await key('ArrowDown');
      }
    },
    tick: async (box) => {
      if (await box.isChecked()) return;
      await reach(box);
      await key('Space');
    },
    act: async (name) => {
      const label = (await actionOf(page, name).textContent()) ?? '';
      const digit = /(\d)\s*$/u.exec(label)?.[1];
      if (digit === undefined) throw new Error(`no key gives ${name}`);
      await key(digit);
      await page.getByRole('dialog').waitFor();
    },
    give: () => key('Control+Enter'),
    goTo: async (to) => {
      // Keys are heard once there is a page.
      await page.locator('main h1').first().waitFor();
      for (const one of to === 'new' ? ['n'] : ['g', { inbox: 'i', window: 'w', projects: 'p' }[to]]) await key(one);
    },
    search: async (text) => {
      await key('/');
      await page.keyboard.type(text);
      await key('Enter');
    },
  };
};

/** So many keys lead anywhere on a page. */
const furthest = 150;

/** The button of an action: its name, and the key that presses it. */
const actionOf = (page: Page, name: string): Locator =>
  page
    .getByRole('region', { name: words.case.actions })
    .getByRole('button', { name: new RegExp(`^${name}( \\d)?$`, 'u') });

const hasFocus = (target: Locator): Promise<boolean> => target.evaluate((element) => element.matches(':focus'));

/** The value of an entry of a list. */
const valueOf = async (list: Locator, entry: string | RegExp): Promise<string> => {
  // What a list offers may still be awaited.
  const option = list
    .locator('option')
    .filter({ hasText: typeof entry === 'string' ? new RegExp(`^${entry}$`, 'u') : entry });
  await option.first().waitFor({ state: 'attached' });
  return (await option.first().getAttribute('value')) ?? '';
};
