import { createHash } from 'node:crypto';

import { describe, expect, it } from 'vitest';

import { doneBy, marked, one, opened, other } from '../journey/inspectionInputs.ts';
import { noBrowserHere } from './chromium.ts';
import type { PersonPage } from './consoleCentre.ts';
import { consoleOf, strictCentre } from './consoleOf.ts';
import { settled, wordsOf } from './views.ts';

const words = wordsOf['zh-CN'];
const photograph = Buffer.from('a photograph of the cameras');

describe.skipIf(noBrowserHere !== undefined)('the pages of inspections', () => {
  const console = consoleOf(strictCentre);

  const at = async (person: string, path: string, options = {}): Promise<PersonPage> => {
    const page = await console.pageOf(person, options);
    await page.goto(`${console.at()}${path}`);
    await settled(page);
    return page;
  };
  const stateOf = async (id: string) => {
    await console.centre().world.advance(0);
    const asked = `{ inspection(id: "${id}") { state mode checklist { clause outcome words evidence { name sha256 } } } }`;
    return (await console.centre().ask(asked)).data.inspection;
  };

  it('let an inspector fill in the checklist on a telephone, keep what is entered, and another confirm it', async () => {
    const id = await opened(console.centre());
    const page = await at(one, `/inspections/${id}`, { viewport: { width: 360, height: 740 } });
    const clause = (name: string) => page.locator(`fieldset[data-clause="${name}"]`);
    const { checklist } = await stateOf(id);
    const clauses: string[] = checklist.map((entry: { clause: string }) => entry.clause);
    for (const name of clauses.slice(1))
      await clause(name)
        .getByLabel(words.inspection.outcomes[name === 'cameras' ? 'NOT_MET' : 'MET'], { exact: true })
        .check();
    await clause('cameras').getByLabel(words.inspection.words).fill('样板房监控离线');
    await clause('cameras')
      .locator('input[type=file]')
      .setInputFiles({ name: '监控.jpg', mimeType: 'image/jpeg', buffer: photograph });
    await clause('cameras').getByText('监控.jpg').waitFor();
    // As long as one is not answered nothing is given; and what is entered outlives the page.
    expect(await page.getByRole('button', { name: words.inspection.enter, exact: true }).isDisabled()).toBe(true);
    await page.reload();
    await settled(page);
    await clause('cameras').getByText('监控.jpg').waitFor();
    await clause(clauses[0]!).getByLabel(words.inspection.outcomes.MET, { exact: true }).check();
    expect(await page.evaluate(`document.documentElement.scrollWidth`)).toBeLessThanOrEqual(360);
    await page.getByRole('button', { name: words.inspection.enter, exact: true }).click();
    await expect.poll(async () => (await stateOf(id)).state).toBe('AWAITING_CONFIRMATION');
    const found = (await stateOf(id)).checklist.find((entry: { clause: string }) => entry.clause === 'cameras');
    const sha256 = createHash('sha256').update(photograph).digest('hex');
    expect(found).toMatchObject({
      outcome: 'NOT_MET',
      words: '样板房监控离线',
      evidence: [{ name: '监控.jpg', sha256 }],
    });

    await doneBy(console.centre(), other, 'confirmInspection', { inspection: id });
    await page.goto(`${console.at()}/inspections/${id}`);
    await settled(page);
    await page.getByText(words.inspections.states.AWAITING_ORDER).first().waitFor();
  });

  it('show a firm its own inspections and its record, and in the list what is overdue', async () => {
    const { inspection } = await marked(console.centre());
    const list = await at('applicant', '/inspections?overdue=true');
    await list.getByRole('link', { name: '示例家园销售现场' }).first().waitFor();
    await list.goto(`${console.at()}/inspections/${inspection}`);
    await settled(list);
    expect(await list.locator('main').innerText()).not.toContain('有人反映');
    await list.goto(`${console.at()}/credit`);
    await settled(list);
    await list.getByRole('link', { name: '示例建设单位' }).first().click();
    await list.getByText('轻微逾期').first().waitFor();
    const elsewhere = await at('clerk', '/inspections/00000000-0000-4000-8000-999999999999');
    await elsewhere.getByText(words.inspection.unknown).waitFor();
  });
});
