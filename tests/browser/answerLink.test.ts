import { words as centreWords } from '@onewindow/schema/words.ts';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { given, requested } from '../journey/asking.ts';
import { axed } from './axed.ts';
import { noBrowserHere } from './chromium.ts';
import { consoleOf, emptyCentre } from './consoleOf.ts';
import { mouseHand } from './hands.ts';
import { settled, wordsOf } from './views.ts';

const words = wordsOf['zh-CN'];
const { actions: named, pages: said, refusals } = centreWords['zh-CN'];

describe.skipIf(noBrowserHere !== undefined)('a company without a system', () => {
  const console = consoleOf(emptyCentre);

  /** Has the clerk issue a link for an answer on the page of an order, and reads it where it is shown. */
  const linkFrom = async (clerk: Page, orderId: string, endsOn: string): Promise<string> => {
    await clerk.goto(`${console.at()}/orders/${orderId}`);
    await settled(clerk);
    await mouseHand(clerk).act(named.IssueAnswerLink);
    const form = clerk.getByRole('dialog');
    await form.locator('input[type="date"]').fill(endsOn);
    await mouseHand(clerk).give(named.IssueAnswerLink);
    const shown = clerk.getByRole('dialog', { name: words.order.link });
    await shown.waitFor();
    const link = await shown.getByRole('textbox').inputValue();
    await shown.getByRole('button', { name: words.form.close }).click();
    await shown.waitFor({ state: 'detached' });
    return link;
  };
  const heading = (page: Page) => page.getByRole('heading', { level: 1 }).textContent();
  const accept = async (page: Page): Promise<void> => {
    await page.getByText(named.AcceptHookupOrder).first().click();
    await page.getByRole('button', { name: named.AcceptHookupOrder }).click();
  };

  it('answers its order by a link, once; with the link of another order, twice, or out of time it is refused in words', async () => {
    const { centre } = console;
    const [own, other, late] = [await requested(centre()), await requested(centre()), await requested(centre())];
    const clerk = await console.pageOf('clerk');
    const [link, ofOther, ofLate] = [
      await linkFrom(clerk, own, '2021-06-03'),
      await linkFrom(clerk, other, '2021-06-03'),
      await linkFrom(clerk, late, '2021-06-01'),
    ];
    // Whoever has the link has not signed in, and is nobody here; on a phone.
    const page = await console.publicPage({ viewport: { width: 360, height: 640 } });
    page.watch.expects(/Failed to load resource/u);
    await page.goto(link);
    expect(await heading(page)).toContain(own);
    await page.getByText('示例厂房').first().waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    expect(await axed(page)).toEqual([]);
    await page.getByText(named.AcceptHookupOrder).first().click();
    expect(await axed(page)).toEqual([]);

    // The form of one order, sent by the link of another.
    await page.evaluate(`document.querySelector('form').action = ${JSON.stringify(new URL(ofOther).pathname)}`);
    await page.getByRole('button', { name: named.AcceptHookupOrder }).click();
    await page.getByText(refusals['order-unknown']).waitFor();

    await page.goto(link);
    await accept(page);
    await page.getByText(said['answer-recorded']).first().waitFor();
    expect(await axed(page)).toEqual([]);
    await centre().world.advance(0);
    const { data } = await centre().ask(
      `{ own: hookupOrder(id: "${own}") { status } other: hookupOrder(id: "${other}") { status } }`,
    );
    expect([data.own.status, data.other.status]).toEqual(['ACCEPTED', 'OPENED']);

    // The clerk sees in the history that it was by a link.
    await clerk.goto(`${console.at()}/orders/${own}`);
    await clerk.getByText(/凭链接/u).waitFor();

    await page.goto(link);
    expect(await heading(page)).toBe(said['answer-not']);
    await page.getByText(refusals['answer-link-used']).waitFor();
    expect(await axed(page)).toEqual([]);

    await page.goto(ofLate);
    await page.getByText(named.AcceptHookupOrder).first().click();
    await centre().world.advance(24 * 3_600_000);
    await page.getByRole('button', { name: named.AcceptHookupOrder }).click();
    await page.getByText(/该链接已过期/u).waitFor();

    // The window has answered for it meanwhile.
    await given(centre(), 'acceptHookupOrder', { orderId: other });
    await page.goto(ofOther);
    await page.getByText(refusals['answer-link-revoked']).waitFor();
    await page.goto(`${link}x`);
    await page.getByText(refusals['answer-link-unknown']).waitFor();
  });
});
