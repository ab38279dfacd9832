import { describe, expect, it } from 'vitest';

import { addMonths } from './months.ts';

describe('a period of months', () => {
  it.each([
    ['2021-03-31', 1, '2021-04-30'],
    ['2021-01-31', 1, '2021-02-28'],
    ['2020-01-31', 1, '2020-02-29'],
    ['2021-04-26', 6, '2021-10-26'],
    ['2021-12-15', 1, '2022-01-15'],
    ['2021-11-30', 3, '2022-02-28'],
    ['2021-04-26', 12, '2022-04-26'],
    ['2021-04-26', 0, '2021-04-26'],
  ])('from %s of %i months ends on %s', (from, months, last) => {
    expect(addMonths(from, months)).toBe(last);
  });
});
