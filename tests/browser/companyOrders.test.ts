import { words as centreWords } from '@onewindow/schema/words.ts';
import { describe, expect, it } from 'vitest';

import { refusalOf, requested } from '../journey/asking.ts';
import { as } from '../people.ts';
import { noBrowserHere } from './chromium.ts';
import type { PersonPage } from './consoleCentre.ts';
import { consoleOf, emptyCentre } from './consoleOf.ts';
import { mouseHand } from './hands.ts';
import { settled, wordsOf } from './views.ts';

const words = wordsOf['zh-CN'];
const named = centreWords['zh-CN'].actions;

describe.skipIf(noBrowserHere !== undefined)('the pages of a company', () => {
  const console = consoleOf(emptyCentre);

  const at = async (person: string, path: string): Promise<PersonPage> => {
    const page = await console.pageOf(person);
    await page.goto(`${console.at()}${path}`);
    await settled(page);
    return page;
  };
  const statusOf = async (orderId: string): Promise<string> => {
    await console.centre().world.advance(0);
    const { data } = await console.centre().ask(`{ hookupOrder(id: "${orderId}") { status } }`);
    return data.hookupOrder.status;
  };

  it('show it its own orders alone, with what it needs to know, and take each answer', async () => {
    const { centre } = console;
    const [own, others] = [await requested(centre()), await requested(centre(), 'power')];
    const page = await at('jinshanWater', '/');
    await page.waitForURL(/\/orders$/u);
    const rows = page.locator('.rows').getByRole('row', { name: /2105-/u });
    await rows.first().waitFor();
    expect(await rows.count()).toBe(1);
    expect(await rows.first().textContent()).toContain('示例厂房');
    await page.getByRole('link', { name: own }).click();
    await settled(page);
    const job = page.getByRole('region', { name: words.order.workOrder });
    await expect.poll(() => job.textContent()).toMatch(/示例厂房.*金山工业区示例路 1 号/u);

    const hand = mouseHand(page);
    const answer = async (name: string, fill: () => Promise<void>, status: string): Promise<void> => {
      await hand.act(name);
      await fill();
      await hand.give(name);
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await expect.poll(() => statusOf(own)).toBe(status);
      await page
        .getByText(words.orders.statuses[status as 'ACCEPTED'])
        .first()
        .waitFor();
    };
    await answer(
      named.AcceptHookupOrder,
      async () => page.getByRole('dialog').getByRole('textbox').first().fill('水 7'),
      'ACCEPTED',
    );
    await answer(
      named.ReplyToSurvey,
      async () => {
        await page.getByRole('dialog').getByRole('combobox').selectOption('false');
        await page.getByRole('dialog').getByRole('textbox').first().fill('答 1');
      },
      'SURVEYED',
    );
    await answer(named.DeclareReadyToConnect, () => Promise.resolve(), 'READY_TO_CONNECT');
    await answer(named.ConnectHookup, () => Promise.resolve(), 'CONNECTED');
    await expect.poll(() => job.textContent()).toMatch(/水 7.*答 1/u);

    // Another's is answered as what is not there.
    await page.goto(`${console.at()}/orders/${others}`);
    await page.getByText(words.order.unknown).waitFor();
    expect(await refusalOf(centre(), 'acceptHookupOrder', { orderId: others }, as('jinshanWater'))).toMatchObject({
      code: 'order-unknown',
    });
  });

  it('print its order on one page of A4', async () => {
    const orderId = await requested(console.centre());
    const page = await at('jinshanWater', `/orders/${orderId}`);
    await page.getByRole('region', { name: words.order.workOrder }).getByText('示例厂房').waitFor();
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/gu)).toHaveLength(1);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('navigation').count()).toBe(0);
    expect(await page.getByText(words.order.signed).isVisible()).toBe(true);
    expect(await page.getByRole('region', { name: words.case.actions }).count()).toBe(0);
  });

  it('show a token once, which the centre takes by its hash alone, and keep it nowhere', async () => {
    const { centre } = console;
    const page = await at('securityAdministrator', '/connections/jinshanWater');
    const hand = mouseHand(page);
    await hand.act(named.IssuePullToken);
    await hand.give(named.IssuePullToken);
    await page.getByRole('dialog', { name: words.connection.shownOnce }).waitFor();
    const token = await page.getByRole('dialog').getByRole('textbox').inputValue();
    expect(token).toMatch(/^owt_jinshanWater_[A-Za-z0-9_-]{43}_[0-9a-z]{7}$/u);
    await centre().world.advance(0);
    const asking = { authorization: `Bearer ${token}` };
    const { data } = await centre().ask('{ me { company { id } } }', {}, asking);
    expect(data.me.company.id).toBe('jinshanWater');

    await page.getByRole('dialog').getByRole('button', { name: words.form.close }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    const kept = await page.evaluate<string>(`(async () => {
      const all = [JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage })];
      for (const { name } of await indexedDB.databases()) {
        const opened = await new Promise((resolve) => {
          const request = indexedDB.open(name);
          request.onsuccess = () => resolve(request.result);
        });
        for (const store of opened.objectStoreNames)
          all.push(JSON.stringify(await new Promise((resolve) => {
            const request = opened.transaction(store).objectStore(store).getAll();
            request.onsuccess = () => resolve(request.result);
          })));
        opened.close();
      }
      return all.join('');
    })()`);
    expect(kept).not.toContain(token);
    expect(await page.content()).not.toContain(token);
  });

  it('show what a company was sent, send it again, and tell what became of a test', async () => {
    const { centre } = console;
    const orderId = await requested(centre(), 'drainage');
    await centre().world.advance(0);
    const { data } = await centre().ask(`{ hookupOrder(id: "${orderId}") { company { id } } }`);
    const company = (data.hookupOrder.company as { id: string }).id;
    const page = await at('systemAdministrator', `/connections/${company}`);
    const deliveries = page.getByRole('region', { name: words.delivery.title });
    await deliveries.getByText(words.delivery.count.replace('{{count}}', '1')).waitFor();
    await deliveries.getByRole('button', { name: /尝试/u }).click();
    await deliveries.getByText(words.delivery.noAttempt).waitFor();
    // Nobody is connected, and the test says so.
    await page.getByRole('button', { name: words.connection.sendTest }).click();
    const test = page.getByRole('region', { name: words.connection.test });
    const expected = await refusalOf(centre(), 'sendTest', { company });
    await test.getByText(expected!.message).waitFor();
    await deliveries.getByRole('button', { name: words.delivery.replayRange }).click();
    const range = page.getByRole('dialog');
    await range.getByLabel(words.compare.from).fill('2021-06-01');
    await range.getByLabel(words.compare.to).fill('2021-05-01');
    await range.getByRole('button', { name: words.delivery.replayRange }).click();
    await range.getByRole('alert').waitFor();
    await range.getByLabel(words.compare.to).fill('2021-06-01');
    await range.getByRole('button', { name: words.delivery.replayRange }).click();
    await range.waitFor({ state: 'detached' });
  });
});
