import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

import { type Listener, listen } from '@onewindow/app/serve.ts';
import { buildScript, builtConsole } from '@onewindow/console/build.ts';
import { systemWorld } from '@onewindow/infra/systemWorld.ts';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';

import { testSignIn } from '../people.ts';
import type { TestCentre } from '../testCentre.ts';
import { openBrowser } from './chromium.ts';
import { type Watch, watched } from './watched.ts';

/** The languages of the console. */
export const languages = ['zh-CN', 'en'] as const;
export type Language = (typeof languages)[number];

/** A centre behind a socket of its own, and a browser in front of it. */
export interface ConsoleCentre {
  readonly centre: () => TestCentre;
  /** Where it is open, as `http://127.0.0.1:4000`. */
  readonly at: () => string;
  /** A page of a person's browser, who has signed in there; each call is another browser of theirs. */
  readonly pageOf: (person: string, options?: PageOptions) => Promise<PersonPage>;
}

export interface PageOptions extends BrowserContextOptions {
  readonly speaks?: Language;
}

/** A page, and what is watched on it. */
export type PersonPage = Page & { readonly watch: Watch };

/** Gives a file's tests one centre and one browser, and fails each on whose pages something happened that must not. */
export const consoleOf = (open: (folder: string) => Promise<TestCentre>): ConsoleCentre => {
  let centre: TestCentre;
  let listener: Listener;
  let browser: Browser;
  let contexts: { readonly context: BrowserContext; readonly watch: Watch }[] = [];
  /** What a person's browser holds once they have signed in, so that the next need not. */
  const signedIn = new Map<string, Awaited<ReturnType<BrowserContext['storageState']>>>();

  beforeAll(async () => {
    const [folder, opened] = await Promise.all([consoleFolder(), openBrowser()]);
    browser = opened;
    centre = await open(folder);
    // On virtual time nobody says every quarter of a minute that the line is there.
    const slowest = { head: 60_000, request: 600_000, silence: 0 };
    listener = await listen(centre.app, { host: '127.0.0.1', port: 0, world: systemWorld, slowest });
  });
  afterEach(async () => {
    const faults = contexts.flatMap(({ watch }) => watch.taken());
    await Promise.all(contexts.map(({ context }) => context.close()));
    contexts = [];
    expect(faults).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    centre?.endSubscriptions();
    await listener?.close();
    await centre?.close();
  });

  const contextOf = async (options: BrowserContextOptions) => {
    const context = await browser.newContext({ locale: 'zh-CN', reducedMotion: 'reduce', ...options });
    const watch = await watched(context, listener.url);
    contexts.push({ context, watch });
    return { context, watch };
  };

  return {
    centre: () => centre,
    at: () => listener.url,
    pageOf: async (person, { speaks = 'zh-CN', ...options } = {}) => {
      const known = signedIn.get(person);
      // Whoever comes second on this machine chooses who they are; only the first has the link with the code.
      const [machine] = signedIn.values();
      const { context, watch } = await contextOf({
        ...options,
        storageState: known ?? machine ?? { cookies: [], origins: [] },
      });
      const page = await context.newPage();
      if (!known) {
        await signIn(page, listener.url, person, machine === undefined);
        signedIn.set(person, await context.storageState());
      }
      if (speaks !== 'zh-CN')
        await context.addInitScript(`localStorage.setItem('onewindow.language', ${JSON.stringify(speaks)})`);
      return Object.assign(page, { watch });
    },
  };
};

/** Signs in by the page, as a person does. */
export const signIn = async (page: Page, at: string, person: string, isFirst: boolean): Promise<void> => {
  await page.goto(`${at}/sign-in${isFirst ? `?code=${testSignIn.own!.code}` : ''}`);
  await page.locator(`button[name="person"][value="${person}"]`).click();
  await page.waitForURL((url) => url.pathname === '/inbox');
};

/** The console as its sources are now; built first where they have changed. */
export const consoleFolder = async (): Promise<string> => {
  const { folder, isCurrent } = builtConsole();
  if (!isCurrent) await promisify(execFile)(process.execPath, [buildScript]);
  return folder;
};
