import { describe, expect, it } from 'vitest';

import { given } from '../journey/asking.ts';
import { commitFor, nextSite } from '../journey/commitmentInputs.ts';
import { noBrowserHere } from './chromium.ts';
import type { PersonPage } from './consoleCentre.ts';
import { consoleOf, strictCentre } from './consoleOf.ts';
import { settled, wordsOf } from './views.ts';

const words = wordsOf['zh-CN'];

describe.skipIf(noBrowserHere !== undefined)('the pages of commitments', () => {
  const console = consoleOf(strictCentre);

  const at = async (person: string, path: string, options = {}): Promise<PersonPage> => {
    const page = await console.pageOf(person, options);
    await page.goto(`${console.at()}${path}`);
    await settled(page);
    return page;
  };
  const madeFor = async (code: string) => {
    await console.centre().world.advance(0);
    const query = `{ commitments(filter: { subject: "${code}" }) { nodes { id state subject { name } } } }`;
    return (await console.centre().ask(query)).data.commitments.nodes;
  };

  it('let an applicant commit from a telephone by keys alone, name each clause that is not ticked, and show the notice', async () => {
    const page = await at('applicant', '/commitments/new', { viewport: { width: 360, height: 740 } });
    await page.getByLabel(words.commitment.kind).selectOption('salesSiteOpening');
    await page.getByLabel(words.commit.filingNumber).fill('js-2021-7001');
    await page.getByLabel(words.commit.name).fill('示例新苑销售现场');
    await page.getByLabel(words.commitment.enterprise).fill('示例建设单位');
    await page.getByLabel(words.case.locality).selectOption('langxia');
    const boxes = page.getByRole('checkbox');
    const count = await boxes.count();
    await boxes.first().focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Control+Enter');
    await page.getByText(words.commit.notTicked.replace('{{number}}', '2')).waitFor();
    await expect.poll(() => boxes.nth(1).evaluate((box) => box === box.ownerDocument.activeElement)).toBe(true);
    for (let nth = 1; nth < count; nth += 1) {
      await page.keyboard.press('Space');
      await page.keyboard.press('Tab');
    }
    expect(await page.evaluate(`document.documentElement.scrollWidth`)).toBeLessThanOrEqual(360);
    // Behind the last of them stands what gives it.
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: words.commit.made }).waitFor();
    const [made] = await madeFor('JS-2021-7001');
    expect(made).toMatchObject({ state: 'IN_FORCE', subject: { name: '示例新苑销售现场' } });
    await page.getByRole('link', { name: made.id }).click();
    await settled(page);
    await page.getByRole('region', { name: words.commitment.told }).waitFor();
    expect(await page.locator('main').innerText()).toContain(words.commitment.states.IN_FORCE);
  });

  it('show an applicant their own alone, and the window all of them, filtered by what stands in the address', async () => {
    const own = await given(console.centre(), 'commit', commitFor(nextSite()));
    const others = await given(
      console.centre(),
      'commit',
      commitFor({ ...nextSite(), enterprise: { name: '另一建设单位', creditCode: '91350100M000100Y43' } }),
    );
    await given(console.centre(), 'withdrawCommitment', { commitment: others.id, reason: '停止销售' });
    const mine = await at('applicant', '/commitments');
    await mine.getByRole('link', { name: own.id }).waitFor();
    expect(await mine.getByRole('link', { name: others.id }).count()).toBe(0);
    await mine.goto(`${console.at()}/commitments/${others.id}`);
    await mine.getByText(words.commitment.unknown).waitFor();
    const all = await at('clerk', '/commitments?state=WITHDRAWN');
    await all.getByRole('link', { name: others.id }).waitFor();
    expect(await all.getByRole('link', { name: own.id }).count()).toBe(0);
  });

  it('take over what the centre knows of a subject at the window, and replace what is in force only where that is said', async () => {
    const site = { ...nextSite(), name: '示例旧苑销售现场' };
    const first = await given(console.centre(), 'commit', commitFor(site));
    const page = await at('clerk', '/commitments/new');
    await page.getByLabel(words.commitment.kind).selectOption('salesSiteOpening');
    await page.getByLabel(words.commit.name).fill('示例旧苑');
    await page.getByRole('button', { name: words.commit.takeOver.replace('{{name}}', site.name) }).click();
    await page.getByText(words.commit.inForce.split('{{')[0]!).waitFor();
    for (const box of await page.getByRole('checkbox').all()) await box.check();
    await page.getByRole('button', { name: words.commit.give, exact: true }).click();
    await page.getByRole('heading', { name: words.commit.made }).waitFor();
    expect(await madeFor(site.code)).toMatchObject([{ state: 'IN_FORCE' }, { id: first.id, state: 'REPLACED' }]);
  });
});
