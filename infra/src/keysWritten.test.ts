import { describe, expect, it } from 'vitest';

import { KeysWritten } from './keysWritten.ts';

const caseOf = (serial: number): string => `2611-310116-04-01-${String(serial).padStart(6, '0')}.constructionPermit.1`;
const casesFrom = (first: number): readonly string[] =>
  Array.from({ length: 10_000 }, (_, index) => caseOf(first + index));

describe('keys that were written', () => {
  it.each([32, 1_024, undefined])('are never taken for keys that are not there, in %s bits', (size) => {
    const written = new KeysWritten(size);
    for (const key of casesFrom(0)) written.add(key);
    expect(casesFrom(0).every((key) => written.mayHave(key))).toBe(true);
  });

  it('are told from nearly all that were not', () => {
    const written = new KeysWritten();
    for (const key of casesFrom(0)) written.add(key);
    expect(casesFrom(10_000).filter((key) => written.mayHave(key)).length).toBeLessThan(100);
    expect(written.mayHave('')).toBe(false);
  });
});
