import { dateAt, millisecondsAt } from '@onewindow/kernel/instant.ts';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { expect, it } from 'vitest';

import type { Column, Row } from './exportColumns.ts';
import { parquetFile } from './parquetFile.ts';

const meaning = { en: 'Something.', 'zh-CN': '某物。' };
const columns: readonly Column[] = [
  { name: 'id', kind: 'text', meaning },
  { name: 'on', kind: 'day', meaning },
  { name: 'days', kind: 'number', meaning },
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
  columns,
} as const;

const rowOf = (number: number): Row => [
  `2105-${number}`,
  number % 3 === 0 ? null : '2021-05-06',
  number / 2,
  number % 2 === 0,
];
const count = 25_000;

it('a file of several groups has every row in its place, and is packed a column at a time', async () => {
  const pages = async function* pages() {
    for (let from = 0; from < count; from += 100) yield Array.from({ length: 100 }, (_, index) => rowOf(from + index));
  };
  const parts: Uint8Array[] = [];
  for await (const part of parquetFile(preface, pages(), () => ({ rows: count, to: 2 }))) parts.push(Buffer.from(part));
  const file = new Uint8Array(Buffer.concat(parts)).buffer;
  const { num_rows: rows, row_groups: groups } = parquetMetadata(file);
  expect([rows, groups.map((group) => [group.num_rows, group.columns.length])]).toEqual([
    BigInt(count),
    [10_000n, 10_000n, 5_000n].map((size) => [size, columns.length]),
  ]);
  expect(parts).toHaveLength(groups.length * columns.length + 1);
  const read = await parquetReadObjects({ file });
  expect(read).toHaveLength(count);
  const inOrder = read.map(({ id, on, days, kept }) => [id, on === undefined ? null : on, days, kept]);
  const wanted = Array.from({ length: count }, (_, number) => {
    const [id, on, days, kept] = rowOf(number);
    return [id, on === null ? null : dateAt(millisecondsAt(`${String(on)}T00:00:00.000Z`)), days, kept];
  });
  expect(inOrder.findIndex((row, number) => JSON.stringify(row) !== JSON.stringify(wanted[number]))).toBe(-1);
});
