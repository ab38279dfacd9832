import { createHash } from 'node:crypto';

import { expect, it } from 'vitest';

import { ordersOf } from './orders.ts';
import { page, pagePolicy } from './page.ts';
import { message, receivedAt } from './utilityDemo.fixtures.ts';

it('what a centre sends is shown and never obeyed', () => {
  const orders = ordersOf([receivedAt(1, message(1, 'opened', `<script>alert("1")</script> & 'co'`))], []);
  const shown = page('jinshanWater', orders, 0);
  expect(shown).not.toContain('<script');
  expect(shown).toContain('&#60;script&#62;alert(&#34;1&#34;)&#60;/script&#62; &#38; &#39;co&#39;');
});

it('the page names the gap, the repeats, the permit and the demand', () => {
  const shown = page('jinshanWater', ordersOf([receivedAt(1, message(3), 1)], []), 1);
  for (const words of ['缺少 Missing: 1, 2', '×2', '310116202100001', '管径 pipe diameter (mm): 100', '2021-09-01'])
    expect(shown).toContain(words);
});

it('the policy of the page lets its own style through, and nothing else', () => {
  const style = /<style>([^]*?)<\/style>/.exec(page('jinshanWater', [], 0))?.[1] ?? '';
  expect(pagePolicy).toContain(`style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`);
  expect(pagePolicy).toContain("default-src 'none'");
});
