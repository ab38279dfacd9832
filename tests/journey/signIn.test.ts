import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { publishedOperations } from '@onewindow/schema/publishedOperations.ts';

import { ask, killAll, open, type Process, shown, start, stop } from './centreProcess.ts';
import { type Browser, openBrowser, signInAs } from './visitor.ts';

const folders: string[] = [];
const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'onewindow-'));
  folders.push(folder);
  return folder;
};

let centre: Process & { readonly at: string };
let link: string;
/** In it the link was opened. */
let opened: Browser;
beforeAll(async () => {
  centre = await open({ DATA_DIR: newFolder() });
  const line =
    centre.lines.find((one) => one.includes('/sign-in?code=')) ?? (await centre.said(/sign-in\?code=/u)).input;
  link = /http:[^"]+/u.exec(line)![0];
  opened = openBrowser();
  await opened.visit(link);
});
afterAll(async () => {
  await killAll();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Another one on the machine on which the link was opened. */
const browserThere = (): Browser => {
  const browser = openBrowser();
  for (const [name, value] of opened.cookies) if (name.endsWith('-machine')) browser.cookies.set(name, value);
  return browser;
};

const signIn = (browser: Browser, person: string): Promise<Response> => signInAs(browser, centre.at, person);

/** As whoever has not signed in may ask, too. */
const askMe = publishedOperations.find(({ name }) => name === 'Me')?.document;

const me = async ({ visit }: Browser): Promise<{ person: string; roles: { role: string }[] }> => {
  const response = await visit(`${centre.at}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query: askMe }),
  });
  const { data } = (await response.json()) as { data: { me: { person: string; roles: { role: string }[] } } };
  return { person: data.me.person, roles: data.me.roles };
};

describe('a machine that is its own issuer', () => {
  it('lets whoever has the link of the start be one of its people, until they sign out', async () => {
    const browser = browserThere();
    expect(await me(browser)).toEqual({ person: 'public', roles: [{ role: 'public' }] });
    const back = await signIn(browser, 'housing.head');
    expect(back.status).toBe(200);
    expect(await back.text()).toContain('url=/');
    expect(await me(browser)).toEqual({ person: 'housing.head', roles: [{ role: 'head' }] });
    const session = new Map(browser.cookies);
    expect((await browser.visit(`${centre.at}/sign-out`, { method: 'POST' })).status).toBe(204);
    expect(await me(browser)).toMatchObject({ person: 'public' });
    // Who kept the cookie has kept nothing.
    const thief = openBrowser();
    for (const [name, value] of session) thief.cookies.set(name, value);
    expect(await me(thief)).toMatchObject({ person: 'public' });
    // Another may be somebody else in the same browser, without another link.
    await signIn(browser, 'clerk');
    expect(await me(browser)).toMatchObject({ person: 'clerk' });
  });

  it('opens its people once by a link, and to nobody without', async () => {
    expect((await openBrowser().visit(`${centre.at}/sign-in`)).status).toBe(401);
    expect((await openBrowser().visit(link)).status).toBe(401);
    expect((await openBrowser().visit(`${centre.at}/sign-in?code=guessed`)).status).toBe(401);
  });

  it('is signed in to under the one name of its issuer, whichever of its names was asked', async () => {
    const localhost = centre.at.replace('127.0.0.1', 'localhost');
    const away = await fetch(`${localhost}/sign-in?code=any`, { redirect: 'manual' });
    expect([away.status, away.headers.get('location')]).toEqual([302, `${centre.at}/sign-in?code=any`]);
    const { cookies } = opened;
    expect([...cookies.keys()]).toContain('onewindow-machine');
    const page = await browserThere().visit(`${localhost}/sign-in`);
    expect([page.status, new URL(page.at).origin]).toEqual([200, centre.at]);
  });

  it('knows nobody who comes through a proxy that says so', async () => {
    for (const forwarded of ['forwarded', 'x-forwarded-for', 'x-forwarded-host'])
      expect((await openBrowser({ [forwarded]: '10.1.2.3' }).visit(`${centre.at}/sign-in`)).status).toBe(403);
  });

  it('starts a sign-in that only the same browser ends', async () => {
    const browser = browserThere();
    const page = await browser.visit(`${centre.at}/sign-in`);
    const thief = openBrowser();
    const stolen = await thief.visit(page.at, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'person=clerk',
    });
    expect(stolen.status).toBe(401);
    const nowhere = await browser.visit(`${centre.at}/sign-in/callback?code=x&state=y`);
    expect(nowhere.status).toBe(401);
    expect(await me(browser)).toMatchObject({ person: 'public' });
  });

  it('lets the holder of its folder choose as whom to ask, and nobody who only names one', async () => {
    const asked = await ask(centre.at, '{ me { person } }', {}, { ...shown(centre.at, 'analyst') });
    expect(asked.data.me.person).toBe('analyst');
    expect(await me(openBrowser({ 'x-as': 'clerk' }))).toMatchObject({ person: 'public' });
    const guessed = await ask(
      centre.at,
      '{ me { person } }',
      {},
      { authorization: 'Bearer owl_guessed', 'x-as': 'clerk' },
    );
    expect(guessed.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});

it('a centre in earnest without an issuer does not start, and says what it needs', async () => {
  const refused = async (settings: Record<string, string>) =>
    (await start({ DATA_DIR: newFolder(), LOCAL_SIGN_IN: '', ...settings }).ended).stderr.trim();
  const [plain, everywhere, named, issuer] = await Promise.all([
    refused({}),
    refused({ HOST: '0.0.0.0', LOCAL_SIGN_IN: 'yes' }),
    refused({ PUBLIC_URL: 'https://a.example', LOCAL_SIGN_IN: 'yes' }),
    refused({ OIDC_ISSUER: 'https://id.example' }),
  ]);
  expect(plain).toMatch(/^onewindow: .*OIDC_ISSUER and PUBLIC_URL; .*LOCAL_SIGN_IN=yes$/u);
  expect(everywhere).toMatch(/^onewindow: HOST=0\.0\.0\.0 .*OIDC_ISSUER$/u);
  expect(named).toMatch(/PUBLIC_URL .*OIDC_ISSUER$/u);
  expect(issuer).toMatch(/OIDC_ISSUER needs PUBLIC_URL/u);
});

it('a centre that is told to stop does not wait for the sessions in which somebody follows something', async () => {
  const browser = browserThere();
  await signIn(browser, 'clerk');
  const response = await browser.visit(`${centre.at}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query: 'subscription { caseEvents { type } }' }),
  });
  expect(response.status).toBe(200);
  const followed = response.text();
  expect(await stop(centre)).toMatchObject({ code: 0 });
  expect(await followed).toContain('event: complete');
});
