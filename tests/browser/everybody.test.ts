import { describe, expect, it } from 'vitest';

import { nextProjectCode, project } from '../journey/asking.ts';
import { noBrowserHere } from './chromium.ts';
import { consoleOf, demoCentre } from './consoleOf.ts';
import { wordsOf } from './views.ts';

const words = wordsOf['zh-CN'];

interface Given {
  readonly input: { readonly commandId: string };
}

describe.skipIf(noBrowserHere !== undefined)('a page for everybody', () => {
  const console = consoleOf(demoCentre);

  it('shows what the catalogue asks of a project that does not exist yet, and why not the rest; the address says of which', async () => {
    const page = await console.pageOf('applicant');
    await page.goto(`${console.at()}/catalogue`);
    await page.getByLabel(words.catalogue.category).selectOption('industrial');
    const applying = page.getByText(words.catalogue.applies, { exact: true });
    await applying.first().waitFor();
    const before = await applying.count();
    const not = page.locator('details', { hasText: words.catalogue.appliesNot }).first();
    await not.locator('summary').click();
    await not.getByText(words.catalogue.whyNot).waitFor();
    await page.getByLabel('公共场所').check();
    await page.waitForURL(/publicPlace/u);
    await expect.poll(() => applying.count()).toBeGreaterThan(before);
    await page.reload();
    await expect.poll(() => applying.count()).toBeGreaterThan(before);
    expect(await page.getByLabel('公共场所').isChecked()).toBe(true);
  });

  it('has a document ready for every operation of whoever looks, and asks it', async () => {
    const page = await console.pageOf('jinshanWater');
    await page.goto(`${console.at()}/operations`);
    const asked = page.getByRole('link', { name: 'hookupOrders', exact: true });
    await asked.waitFor();
    expect(await page.getByRole('link', { name: 'cases', exact: true }).count()).toBe(0);
    await asked.click();
    expect(await page.getByRole('link', { name: words.operations.explorer }).count()).toBe(0);
    await page.getByRole('button', { name: words.operations.run }).click();
    await page.getByText('"hookupOrders": {').waitFor();
    await page.getByLabel(words.operations.variables).fill('{"first":');
    await page.getByRole('button', { name: words.operations.run }).click();
    await page.getByText(words.operations.notJson).waitFor();
    await page.reload();
    await expect.poll(() => page.getByLabel(words.operations.variables).inputValue()).toBe('{"first":');
  });

  it('gives each command under an id of its own, and keeps one that was refused as it was typed', async () => {
    const page = await console.pageOf('clerk');
    await page.goto(`${console.at()}/operations?name=%22registerProject%22`);
    const variables = page.getByLabel(words.operations.variables);
    const idIn = async () => (JSON.parse(await variables.inputValue()) as Given).input.commandId;
    const give = async (projectCode: string) => {
      const commandId = await idIn();
      await variables.fill(JSON.stringify({ input: { ...project(projectCode), commandId } }));
      await page.getByRole('button', { name: words.operations.give }).click();
      return commandId;
    };
    const code = nextProjectCode();
    const first = await give(code);
    await expect.poll(idIn).not.toBe(first);
    const second = await give(code);
    await page.getByText('PROJECT_ALREADY_REGISTERED').first().waitFor();
    expect(await idIn()).toBe(second);
    await page.reload();
    await expect.poll(() => variables.inputValue()).toContain(code);
    const third = await give(nextProjectCode());
    expect(third).toBe(second);
    await expect.poll(idIn).not.toBe(second);
  });

  it('opens the explorer with the operation for whoever has one', async () => {
    const page = await console.pageOf('analyst');
    await page.goto(`${console.at()}/operations?name=%22stageDurations%22`);
    await page.getByRole('link', { name: words.operations.explorer }).click();
    await page.waitForURL(/explorer/u);
    await page.getByText('meanWorkingDays').first().waitFor();
    expect(new URL(page.url()).searchParams.get('query')).toContain('query StageDurations');
  });
});
