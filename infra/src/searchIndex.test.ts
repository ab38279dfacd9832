import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';

import { emptySearchIndex, fillSearchIndex, searchIn, searchIndex } from './searchIndex.ts';

const opened = () => {
  const database = new Database(':memory:');
  database.exec('CREATE TABLE works (id INTEGER PRIMARY KEY, key TEXT, words TEXT)');
  const index = searchIndex(database, 'works');
  const find = (text: string, most = 10) =>
    searchIn(database, 'works')
      .find(text, most)
      .toSorted((a, b) => a - b);
  return { database, index, find };
};

describe('what texts are searched by', () => {
  const { database, index, find } = opened();
  index.replace(7, undefined, ['示例厂房 12', '2604-310116-04-01-000123']);
  index.replace(3, undefined, ['示例住宅', '2604-310116-04-01-000124']);

  it('finds a part of a text wherever it stands, from one character on', () => {
    expect([find('示'), find('厂'), find('2')]).toEqual([[3, 7], [7], [3, 7]]);
    expect([find('厂房'), find('住宅'), find('宅')]).toEqual([[7], [3], [3]]);
    expect([find('示例厂'), find('000123'), find('-0001'), find('3')]).toEqual([[7], [7], [3, 7], [3, 7]]);
    expect([find('房住'), find('zz'), find('例厂宅')]).toEqual([[], [], []]);
  });

  it('finds the end of a text that is shorter than a term', () => {
    expect([find('24'), find('4'), find('12')]).toEqual([[3], [3, 7], [3, 7]]);
  });

  it('finds no more than it is asked for', () => {
    expect(find('示', 1)).toHaveLength(1);
    expect(find('示例', 1)).toHaveLength(1);
    expect(find('000', 1)).toHaveLength(1);
  });

  it.each(['"', '" OR "', 'a" *', '()', 'NEAR(', '\0', 'a\0b', '\ud83d', '%', '-', '\n'])(
    'takes %j for what it is, and no question of its own',
    (text) => {
      expect(() => find(text)).not.toThrow();
      expect(find(`zz${text}zz`)).toEqual([]);
    },
  );

  it('holds what the row says now, and nothing of one that is gone', () => {
    index.replace(3, ['示例住宅', '2604-310116-04-01-000124'], ['示例学校', '2604-310116-04-01-000124']);
    expect([find('住宅'), find('学校'), find('000124')]).toEqual([[], [3], [3]]);
    index.replace(3, ['示例学校', '2604-310116-04-01-000124'], undefined);
    expect([find('学校'), find('000124'), find('示例')]).toEqual([[], [], [7]]);
  });

  it('is the same whether it was filled at once or row by row, capitals aside', () => {
    emptySearchIndex(database, 'works search');
    expect(find('示例')).toEqual([]);
    database.exec(`INSERT INTO works VALUES (9, '2604-1.designScheme.1', 'abc 学校'), (4, 'x', '')`);
    fillSearchIndex(database, 'works', ['key', 'words']);
    const other = opened();
    other.index.replace(4, undefined, ['x', '']);
    other.index.replace(9, undefined, ['2604-1.designScheme.1', 'abc 学校']);
    for (const text of ['学校', 'designs', 'x', '校', 'me.1', 'bc', 'x\n', '.1\nabc'])
      expect([text, find(text)]).toEqual([text, other.find(text)]);
    expect(find('designs')).toEqual([9]);
  });
});
