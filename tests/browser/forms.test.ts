import { describe, expect, it } from 'vitest';

import { nextProjectCode } from '../journey/asking.ts';
import { noBrowserHere } from './chromium.ts';
import { languages } from './consoleCentre.ts';
import { consoleOf, emptyCentre } from './consoleOf.ts';
import { wordsOf } from './views.ts';

describe.skipIf(noBrowserHere !== undefined)('a form', () => {
  const console = consoleOf(emptyCentre);

  it.each(languages)(
    'tells in %s what is wrong with a field once it is left, before anything is given',
    async (speaks) => {
      const words = wordsOf[speaks];
      const page = await console.pageOf('clerk', { speaks });
      const given: string[] = [];
      page.on('request', (request) => {
        if ((request.postData() ?? '').includes('registerProject(')) given.push(request.url());
      });
      await page.goto(`${console.at()}/new`);
      await page.getByRole('button', { name: words.application.register }).click();
      const form = page.getByRole('dialog');
      const [code, name] = [form.locator('[data-place="projectCode"]'), form.locator('[data-place="name"]')];
      const creditCode = form.locator('[data-place="applicant.creditCode"]');

      // What is still being typed is not judged, nor what nobody has come to yet.
      await creditCode.getByRole('textbox').fill('9131 0116');
      expect(await form.getByText(words.form.fault.wrongForm).count()).toBe(0);
      await creditCode.getByRole('textbox').press('Tab');
      await creditCode.getByText(words.form.fault.wrongForm).waitFor();
      expect(await form.getByText(words.form.fault.missing).count()).toBe(0);
      expect(await creditCode.getByRole('textbox').getAttribute('aria-invalid')).toBe('true');
      await name.getByRole('textbox').fill('长'.repeat(201));
      await name.getByRole('textbox').press('Tab');
      await name.getByText(words.form.fault.tooLong.replace('{{count}}', '200').replace('{{length}}', '201')).waitFor();
      const investment = form.locator('[data-place="investment"]');
      await investment.getByRole('spinbutton').fill('-1');
      await investment.getByRole('spinbutton').press('Tab');
      await investment.getByText(words.form.fault.tooSmall.replace('{{minimum}}', '0')).waitFor();

      // Whoever gives it all the same is led to the first, and nothing has left the page.
      await page.keyboard.press('Control+Enter');
      await code.getByText(words.form.fault.missing).waitFor();
      await expect.poll(() => code.getByRole('textbox').evaluate((field) => field.matches(':focus'))).toBe(true);
      expect(given).toEqual([]);

      await code.getByRole('textbox').fill(nextProjectCode());
      await name.getByRole('textbox').fill('示例厂房');
      await form.locator('[data-place="category"]').getByRole('combobox').selectOption('small');
      await form.locator('[data-place="address"]').getByRole('textbox').fill('示例路 1 号');
      await form.locator('[data-place="locality"]').getByRole('combobox').selectOption('langxia');
      await form.locator('[data-place="applicant.name"]').getByRole('textbox').fill('示例建设单位');
      await creditCode.getByRole('textbox').fill('91310116MA1J000100');
      await investment.getByRole('spinbutton').fill('100');
      expect(await form.locator('.field-error').allTextContents()).toEqual([]);
      await page.keyboard.press('Control+Enter');
      await form.waitFor({ state: 'detached' });
      expect(given.length).toBe(1);
    },
  );
});
