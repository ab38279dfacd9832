import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';

import { compactRows, unpackRows } from './compactRows.ts';

const textOf = (number: number): string =>
  JSON.stringify({
    id: number,
    name: '示例厂房',
    items: Array.from({ length: 20 }, () => ({ item: 'A11', within: 20, of: 'planning' })),
  });

const packMany = (rows: ReturnType<typeof compactRows>, from = 0) =>
  Array.from({ length: 150 }, (_, index) => rows.pack(textOf(from + index)));

describe('rows that are done with', () => {
  it('are kept by what they differ in, once there are enough to know, and read as they were', () => {
    const database = new Database(':memory:');
    const rows = compactRows(database, 'cases');
    const packed = packMany(rows);
    rows.settle();
    expect(packed.map((one) => typeof one === 'string').lastIndexOf(true)).toBe(98);
    expect(packed.at(-1)!.length).toBeLessThan(textOf(149).length / 15);
    expect(packed.map(unpackRows(database, 'cases'))).toEqual(packed.map((_, index) => textOf(index)));
  });

  it('are read after another start, by the dictionary that lies beside them', () => {
    const database = new Database(':memory:');
    const first = compactRows(database, 'cases');
    const packed = packMany(first);
    first.settle();
    const again = compactRows(database, 'cases');
    expect(typeof again.pack(textOf(0))).toBe('object');
    expect(unpackRows(database, 'cases')(packed.at(-1)!)).toBe(textOf(149));
    expect(unpackRows(database, 'cases')(again.pack(textOf(7)))).toBe(textOf(7));
  });

  it('lose no dictionary with a transaction that failed', () => {
    const database = new Database(':memory:');
    const rows = compactRows(database, 'cases');
    const failing = database.transaction(() => {
      packMany(rows);
      throw new Error('there is no room');
    });
    expect(failing).toThrow('no room');
    // Written again as it is, as a batch is that was folded already.
    const [packed] = database.transaction(() => [rows.pack(textOf(3))])();
    rows.settle();
    expect(unpackRows(database, 'cases')(packed!)).toBe(textOf(3));

    const other = compactRows(database, 'orders');
    expect(database.transaction(() => void packMany(other))).not.toThrow();
    other.forget();
    expect(typeof other.pack(textOf(1))).toBe('string');
  });

  it('that are damaged are no rows any more', () => {
    const database = new Database(':memory:');
    const rows = compactRows(database, 'cases');
    const packed = packMany(rows).at(-1) as Buffer;
    rows.settle();
    const unpack = unpackRows(database, 'cases');
    expect(() => unpack(packed.subarray(0, -3))).toThrow(SyntaxError);
    expect(() => unpack(Buffer.from('no row'))).toThrow(SyntaxError);
  });
});
