import { access, accessOperations } from '@onewindow/app/access.ts';
import { cellOf } from '@onewindow/gateway/access/accessTable.ts';
import { exportedLists, type ExportName } from '@onewindow/gateway/export/exportedLists.ts';
import { roles } from '@onewindow/schema/access/roles.ts';
import { contract } from '@onewindow/gateway/sdl.ts';
import { words } from '@onewindow/schema/words.ts';
import { Kind, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type OpenCentre, openDoors } from './companies.ts';

let open: OpenCentre;
beforeAll(async () => {
  open = await openDoors();
});
afterAll(() => open.close());

const page = async (
  path: string,
  language = 'zh-CN',
): Promise<{ url: string; text: string; policy: string | null }> => {
  const response = await fetch(`${open.url}${path}`, { headers: { 'accept-language': language } });
  expect(response.status).toBe(200);
  const policy = response.headers.get('content-security-policy');
  return { url: response.url.slice(open.url.length), text: await response.text(), policy };
};

describe('the page of rights', () => {
  it.each(['en', 'zh-CN'] as const)('shows the table that requests are judged by, in %s', async (locale) => {
    expect((await page('/docs/rights', locale)).url).toBe(`/docs/rights/${locale}`);
    const { text } = await page(`/docs/rights/${locale}`);
    for (const role of roles) expect(text).toContain(`<th>${words[locale].roles[role]}</th>`);
    const cellsOf = (name: string): readonly string[] => {
      const row = new RegExp(`${name}\\s*</td>(.*?)</tr>`, 'su').exec(text)?.[1] ?? '';
      return [...row.matchAll(/<td>(.*?)<\/td>/gu)].map(([, cell = '']) => cell);
    };
    for (const field of Object.values(accessOperations).flat()) {
      const cells = cellsOf(`<code>${field}</code></a>`).map((cell) => cell !== '');
      const type = ['Query', 'Mutation', 'Subscription'].find((one) => accessOperations[one]?.includes(field))!;
      expect([field, cells]).toEqual([field, roles.map((role) => cellOf(access.rulesOf(type, field)!, role) !== 'no')]);
    }
    for (const list of Object.keys(exportedLists) as ExportName[]) {
      const cells = cellsOf(`<code>/export/${list}</code> ${words[locale].exports[list]}`);
      const may = roles.map((role) => (cellOf(access.rulesOf('Export', list)!, role) === 'no' ? '' : '● EXPORT'));
      expect([list, cells]).toEqual([list, may]);
      expect(new Set(may)).toEqual(new Set(['', '● EXPORT']));
    }
  });
});

describe('the reference', () => {
  it('opens in the language that is preferred', async () => {
    expect((await page('/docs')).url).toBe('/docs/zh-CN');
    expect((await page('/docs', 'en')).url).toBe('/docs/en');
  });

  it.each(['en', 'zh-CN'] as const)('has a place for every member, in %s', async (locale) => {
    const { text } = await page(`/docs/${locale}`);
    const missing = parse(contract).definitions.flatMap((node) => {
      if (!('name' in node) || !node.name || node.kind === Kind.DIRECTIVE_DEFINITION) return [];
      const members = [
        ...('fields' in node ? (node.fields ?? []) : []),
        ...('values' in node ? (node.values ?? []) : []),
      ];
      const places = [node.name.value, ...members.map(({ name }) => `${node.name?.value}.${name.value}`)];
      return places.filter((place) => !text.includes(`id="${place}"`));
    });
    expect(missing).toEqual([]);
    const links = new Set([...text.matchAll(/href="#([^"]+)"/g)].map(([, place = '']) => place));
    expect([...links].filter((place) => !text.includes(`id="${place}"`))).toEqual([]);
  });

  it('says in each language what the other says in its own', async () => {
    const { text: english } = await page('/docs/en');
    const { text: chinese } = await page('/docs/zh-CN');
    const key = 'Case.dueOn';
    expect(english).toContain(words.en.outputs[key]);
    expect(english).not.toContain(words['zh-CN'].outputs[key]);
    expect(chinese).toContain(words['zh-CN'].outputs[key]);
    expect(chinese).not.toContain(words.en.outputs[key]);
  });

  it('needs nothing from another host, and runs no script', async () => {
    const { text, policy } = await page('/docs/en');
    expect([...text.matchAll(/(?:src|href)="(?!#|\/)[^"]*"/g)]).toEqual([]);
    expect(text).not.toMatch(/<script|\son\w+=/i);
    expect(policy).toMatch(/^default-src 'none';style-src 'self'/);
    expect((await page('/docs/style.css')).text).not.toMatch(/url\(|@import/);
  });

  it('gives the contract itself', async () => {
    expect((await page('/docs/contract.graphql')).text).toBe(contract);
  });
});
