import { dateAt, millisecondsAt } from '@onewindow/kernel/instant.ts';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';

import type { Column, Row } from './exportColumns.ts';
import { xlsxFileOf } from './xlsxFile.ts';

const meaning = { en: 'Something.', 'zh-CN': '某物。' };
const columns: readonly Column[] = [
  { name: 'id', kind: 'text', meaning },
  { name: 'on', kind: 'day', meaning },
  { name: 'days', kind: 'integer', meaning },
  { name: 'kept', kind: 'boolean', meaning },
];
const preface = {
  list: 'cases',
  locale: 'zh-CN',
  centre: '示例中心',
  from: 1,
  at: '',
  filter: '',
  notice: undefined,
} as const;

const sheetsOf = async (pages: readonly (readonly Row[])[], most: number) => {
  const parts: Uint8Array[] = [];
  const rows = async function* rows() {
    yield* pages;
  };
  const ending = () => ({ rows: pages.flat().length, to: 2 });
  for await (const part of xlsxFileOf({ ...preface, columns }, rows(), ending, most)) parts.push(part);
  return readXlsxFile(Buffer.concat(parts));
};
const rowOf = (id: string): Row => [id, '2021-05-06', 3, true];

describe('a workbook', () => {
  it('goes on with another sheet where one is full', async () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const sheets = await sheetsOf([ids.slice(0, 3).map(rowOf), ids.slice(3).map(rowOf)], 2);
    expect(sheets.map(({ sheet, data }) => [sheet, data.length])).toEqual([
      ['办件', 3],
      ['办件 2', 3],
      ['办件 3', 2],
      ['说明', expect.any(Number)],
    ]);
    for (const { data } of sheets.slice(0, 3)) expect(data[0]).toEqual(['id', 'on', 'days', 'kept']);
    expect(sheets.slice(0, 3).flatMap(({ data }) => data.slice(1).map(([id]) => id))).toEqual(ids);
    expect(sheets[0]?.data[1]).toEqual(['a', dateAt(millisecondsAt('2021-05-06T00:00:00.000Z')), 3, true]);
  });

  it('holds what XML and Excel have no way to hold as near as they can', async () => {
    const [sheet] = await sheetsOf([['a\u0000\u000Bb', '<&>"\'', '=1+1', '甲'.repeat(40_000)].map(rowOf)], 9);
    const [bare, signs, formula, long] = sheet!.data.slice(1).map(([id]) => String(id));
    expect([bare, signs, formula]).toEqual(['ab', '<&>"\'', "'=1+1"]);
    expect(long).toBe(`${'甲'.repeat(32_766)}…`);
  });
});
