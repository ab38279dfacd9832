import { describe, expect, it } from 'vitest';

import { cursorOf, MalformedCursor, pageOf, placeOf } from './paging.ts';

describe('a cursor', () => {
  it('names a place by what the list is ordered by, whatever stands in it', () => {
    for (const place of [['a'], ['2026-05-13', '2604-310116-04-01-000001.constructionPermit.1'], ['', '"],["\n示例']])
      expect(placeOf(cursorOf(place), place.length)).toEqual(place);
  });

  it('can stand in an address as it is', () => {
    expect(cursorOf(['示例?>~', 'ÿþ'])).toMatch(/^[\w-]+$/);
  });

  const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  it.each<[string, string]>([
    ['nothing', ''],
    ['no cursor', 'no cursor at all'],
    ['a number', encoded(7)],
    ['an object', encoded({ length: 2, 0: 'a', 1: 'b' })],
    ['a place of another list', cursorOf(['a'])],
    ['a place with more in it', cursorOf(['a', 'b', 'c'])],
    ['a place with a number', encoded(['a', 7])],
    ['a cursor that is cut off', cursorOf(['2026-05-13', 'key']).slice(0, -4)],
  ])('that is %s is refused', (_, cursor) => {
    expect(() => placeOf(cursor, 2)).toThrow(MalformedCursor);
  });
});

describe('a page', () => {
  const rows = new Map([
    ['a', { name: 'A' }],
    ['b', { name: 'B' }],
    ['c', { name: 'C' }],
  ]);
  const page = (found: readonly string[], first: number) =>
    pageOf(
      found,
      first,
      (key) => [key],
      (key) => rows.get(key),
    );

  it('holds what was asked for, each with its cursor, and says whether more follows', () => {
    expect(page(['a', 'b', 'c'], 2)).toEqual({
      edges: [
        { cursor: cursorOf(['a']), node: { name: 'A' } },
        { cursor: cursorOf(['b']), node: { name: 'B' } },
      ],
      hasNextPage: true,
    });
    expect(page(['a', 'b'], 2)).toMatchObject({ edges: [{}, {}], hasNextPage: false });
    expect(page([], 2)).toEqual({ edges: [], hasNextPage: false });
  });

  it('leaves out a row that went meanwhile, and still says that more follows', () => {
    expect(page(['a', 'gone', 'c'], 2)).toMatchObject({ edges: [{ node: { name: 'A' } }], hasNextPage: true });
  });

  it('may hold nothing, and say whether there is anything', () => {
    expect(page(['a'], 0)).toEqual({ edges: [], hasNextPage: true });
  });
});
