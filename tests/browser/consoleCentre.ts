import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

import { listen } from '@onewindow/app/serve.ts';
import { buildScript, builtConsole } from '@onewindow/console/build.ts';
import { systemWorld } from '@onewindow/infra/systemWorld.ts';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

import { testSignIn } from '../people.ts';
import type { TestCentre } from '../testCentre.ts';
import { openBrowser } from './chromium.ts';
import { type Watch, watched } from './watched.ts';

/** In ms: a limit only ends what hangs. */
export const patience = 110_000;

/** The languages of the console. */
export const languages = ['zh-CN', 'en'] as const;
export type Language = (typeof languages)[number];

/** A centre behind a socket of its own, and a browser in front of it. */
export interface ConsoleCentre {
  readonly centre: TestCentre;
  /** Where it is open, as `http://127.0.0.1:4000`. */
  readonly at: string;
  /** A page of a person's browser, who has signed in there; each call is another browser of theirs. */
  readonly pageOf: (person: string, options?: PageOptions) => Promise<PersonPage>;
  /** A page of the browser of somebody who has not signed in. */
  readonly publicPage: (options?: BrowserContextOptions) => Promise<PersonPage>;
  /** Takes a picture of every page that is open. */
  readonly takePictures: (name: string) => Promise<void>;
  /** Closes every page, and tells what has happened on them that must not. */
  readonly closePages: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

export interface PageOptions extends BrowserContextOptions {
  readonly speaks?: Language;
}

/** A page, and what is watched on it. */
export type PersonPage = Page & { readonly watch: Watch };

/** Opens a centre that is given the folder of the console, and a browser. */
export const openConsoleCentre = async (open: (folder: string) => Promise<TestCentre>): Promise<ConsoleCentre> => {
  const [folder, browser] = await Promise.all([consoleFolder(), openBrowser()]);
  const centre = await open(folder);
  // On virtual time nobody says every quarter of a minute that the line is there.
  const slowest = { head: 60_000, request: 600_000, silence: 0 };
  const listener = await listen(centre.app, { host: '127.0.0.1', port: 0, world: systemWorld, slowest });
  let contexts: { readonly context: BrowserContext; readonly watch: Watch }[] = [];
  /** What a person's browser holds once they have signed in, so that the next need not. */
  const signedIn = new Map<string, Awaited<ReturnType<BrowserContext['storageState']>>>();

  return {
    centre,
    at: listener.url,
    pageOf: async (person, { speaks = 'zh-CN', ...options } = {}) => {
      const known = signedIn.get(person);
      // Whoever comes second on this machine chooses who they are; only the first has the link with the code.
      const [machine] = signedIn.values();
      const storageState = known ?? machine ?? { cookies: [], origins: [] };
      const context = await browser.newContext({ locale: 'zh-CN', reducedMotion: 'reduce', ...options, storageState });
      const watch = await watched(context, listener.url);
      contexts.push({ context, watch });
      context.setDefaultTimeout(patience);
      const page = await context.newPage();
      if (!known) {
        await signIn(page, listener.url, person, machine === undefined);
        signedIn.set(person, await context.storageState());
      }
      if (speaks !== 'zh-CN')
        await context.addInitScript(`localStorage.setItem('onewindow.language', ${JSON.stringify(speaks)})`);
      return Object.assign(page, { watch });
    },
    publicPage: async (options = {}) => {
      const context = await browser.newContext({ locale: 'zh-CN', reducedMotion: 'reduce', ...options });
      const watch = await watched(context, listener.url);
      contexts.push({ context, watch });
      context.setDefaultTimeout(patience);
      return Object.assign(await context.newPage(), { watch });
    },
    takePictures: async (name) => {
      const pages = contexts.flatMap(({ context }) => context.pages());
      for (const [index, page] of pages.entries()) await page.screenshot({ path: `${name} ${index + 1}.png` });
    },
    closePages: async () => {
      const faults = contexts.flatMap(({ watch }) => watch.taken());
      await Promise.all(contexts.map(({ context }) => context.close()));
      contexts = [];
      return faults;
    },
    close: async () => {
      await browser.close();
      centre.endSubscriptions();
      await listener.close();
      await centre.close();
    },
  };
};

/** Signs in by the page, as a person does. */
const signIn = async (page: Page, at: string, person: string, isFirst: boolean): Promise<void> => {
  await page.goto(`${at}/sign-in${isFirst ? `?code=${testSignIn.own!.code}` : ''}`);
  await page.locator(`button[name="person"][value="${person}"]`).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
  await page.getByRole('heading', { level: 1 }).waitFor();
};

/** The console as its sources are now; built first where they have changed. */
export const consoleFolder = async (): Promise<string> => {
  const { folder, isCurrent } = builtConsole();
  if (!isCurrent) await promisify(execFile)(process.execPath, [buildScript]);
  return folder;
};
