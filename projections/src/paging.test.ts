import { describe, expect, it } from 'vitest';

import { cursorOf, MalformedCursor, placeOf, surroundings } from './paging.ts';

describe('a cursor', () => {
  it('names a place by what the list is ordered by, whatever stands in it', () => {
    for (const place of [
      ['a', 1],
      ['2026-05-13', '2604-310116-04-01-000001.constructionPermit.1'],
      ['', '"],["\n示例'],
    ])
      expect(placeOf(cursorOf(['id', ...place]), 'id', 2)).toEqual(place);
  });

  it('can stand in an address as it is', () => {
    expect(cursorOf(['示例?>~', 'ÿþ'])).toMatch(/^[\w-]+$/);
  });

  const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  it.each<[string, string]>([
    ['nothing', ''],
    ['no cursor', 'no cursor at all'],
    ['a number', encoded(7)],
    ['an object', encoded({ length: 3, 0: 'id', 1: 'a', 2: 'b' })],
    ['a place of another list', cursorOf(['id', 'a'])],
    ['a place in another order', cursorOf(['name', 'a', 'b'])],
    ['a place with more in it', cursorOf(['id', 'a', 'b', 'c'])],
    ['a place with nothing in it', encoded(['id', 'a', null])],
    ['a cursor that is cut off', cursorOf(['id', '2026-05-13', 'key']).slice(0, -4)],
  ])('that is %s is refused', (_, cursor) => {
    expect(() => placeOf(cursor, 'id', 2)).toThrow(MalformedCursor);
  });
});

describe('around a page', () => {
  it('there is more where it was cut off, and behind every cursor', () => {
    expect(surroundings(true, { fromEnd: false })).toEqual({ hasPreviousPage: false, hasNextPage: true });
    expect(surroundings(false, { fromEnd: false, after: 'x' })).toEqual({ hasPreviousPage: true, hasNextPage: false });
    expect(surroundings(false, { fromEnd: false, before: 'x' })).toEqual({ hasPreviousPage: false, hasNextPage: true });
    expect(surroundings(false, { fromEnd: false })).toEqual({ hasPreviousPage: false, hasNextPage: false });
    expect(surroundings(true, { fromEnd: true })).toEqual({ hasPreviousPage: true, hasNextPage: false });
    expect(surroundings(false, { fromEnd: true, before: 'x' })).toEqual({ hasPreviousPage: false, hasNextPage: true });
  });
});
