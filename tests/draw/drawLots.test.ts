import { canonicalJson } from '@onewindow/kernel/draw/canonicalJson.ts';
import { drawLots } from '@onewindow/kernel/draw/drawLots.ts';
import { hasConflict, type Pool, shortOfInspectors } from '@onewindow/kernel/draw/pool.ts';
import { seededIntegers } from '@onewindow/kernel/draw/seededIntegers.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { creditCodeOf, inspectorsOf, poolOf, weighing } from './pools.ts';

const draws = 100_000;

/** Pearson's statistic of some counts against how many each should be. */
const chiSquare = (counts: readonly number[], expected: readonly number[]): number =>
  counts.reduce((sum, count, index) => sum + (count - expected[index]!) ** 2 / expected[index]!, 0);

/** What is exceeded by chance once in a thousand times, by degrees of freedom. */
const onceInAThousand: { readonly [degrees: number]: number } = { 4: 18.467, 5: 20.515, 9: 27.877, 14: 36.123 };

const countsOf = (keys: readonly string[], drawn: readonly string[]): readonly number[] => {
  const counts = Map.groupBy(drawn, (key) => key);
  return keys.map((key) => counts.get(key)?.length ?? 0);
};

describe('over 100,000 draws', () => {
  const weights = [1, 2, 4, 8, 5];
  const pool = poolOf({
    subjects: weighing(...weights),
    // Whoever has a conflict with the heaviest is drawn for the others alone.
    inspectors: inspectorsOf(6).map((one, index) => (index === 0 ? { ...one, excluded: ['SITE-3'] } : one)),
  });
  const all = Array.from(
    { length: draws },
    (_, seed) => drawLots(pool, { by: 'publicValue', value: String(seed) })[0]!,
  );

  it('subjects are drawn as often as they weigh', () => {
    const counts = countsOf(
      pool.subjects.map(({ code }) => code),
      all.map(({ subject }) => subject),
    );
    const expected = weights.map((weight) => (draws * weight) / 20);
    expect(chiSquare(counts, expected)).toBeLessThan(onceInAThousand[4]!);
  });

  it.each([
    ['of all six', 'SITE-4', 6],
    ['of the five without a conflict of interest', 'SITE-3', 5],
  ])('every pair %s inspectors is as likely', (_which, subject, count) => {
    const ids = pool.inspectors.map(({ id }) => id).slice(6 - count);
    const pairs = ids.flatMap((one, index) => ids.slice(index + 1).map((other) => `${one} ${other}`));
    const drawn = all.flatMap((one) => (one.subject === subject ? [one.inspectors.toSorted().join(' ')] : []));
    const counts = countsOf(pairs, drawn);
    expect(counts.reduce((sum, one) => sum + one, 0)).toBe(drawn.length);
    expect(
      chiSquare(
        counts,
        pairs.map(() => drawn.length / pairs.length),
      ),
    ).toBeLessThan(onceInAThousand[pairs.length - 1]!);
  });

  it('a statistic of this kind sees numbers that are a little unequal', () => {
    const counts = countsOf(
      ['0', '1', '2', '3', '4', '5'],
      Array.from({ length: draws }, (_, index) => String(index % 97 === 0 ? 0 : index % 6)),
    );
    expect(
      chiSquare(
        counts,
        counts.map(() => draws / 6),
      ),
    ).toBeGreaterThan(onceInAThousand[5]!);
  });
});

describe('whole numbers', () => {
  it('below a count that six bytes do not divide into equal parts are thrown again rather than folded', () => {
    const count = 2 ** 47 + 2 ** 46;
    const { below } = seededIntegers(Buffer.from('key'), Buffer.from('message'));
    const numbers = Array.from({ length: 3_000 }, () => below(count));
    // A remainder of all six bytes would fall into the lower third twice as often as into each other.
    const thirds = countsOf(
      ['0', '1', '2'],
      numbers.map((number) => String(Math.floor(number / 2 ** 46))),
    );
    expect(chiSquare(thirds, [1_000, 1_000, 1_000])).toBeLessThan(13.816);
  });

  it.each([0, -1, 1.5, 2 ** 48 + 1, Number.NaN])('lie below no such count as %s', (count) => {
    expect(() => seededIntegers(Buffer.from('key'), Buffer.from('message')).below(count)).toThrow(RangeError);
  });
});

describe('the canonical form', () => {
  it('is the same however an object was put together, and leaves out what is not there', () => {
    expect(canonicalJson({ b: [1, true], a: { d: 'é"\n', c: undefined } })).toBe('{"a":{"d":"é\\"\\n"},"b":[1,true]}');
  });

  it.each([1.5, Number.NaN, -0, 2 ** 53, '\ud800'])('is refused of %s, which languages write otherwise', (value) => {
    expect(() => canonicalJson([value])).toThrow(RangeError);
  });
});

const anyPool: fc.Arbitrary<Pool> = fc
  .record({
    weights: fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 8 }),
    inspectors: fc.array(
      fc.record({
        department: fc.constantFrom('construction', 'fire', 'market'),
        excluded: fc.uniqueArray(
          fc.nat({ max: 15 }).map((at) => (at % 2 === 0 ? `SITE-${at >> 1}` : creditCodeOf(at >> 1))),
          { maxLength: 6 },
        ),
      }),
      { minLength: 2, maxLength: 9 },
    ),
    departments: fc.constantFrom('any' as const, 'different' as const),
    subjects: fc.integer({ min: 1, max: 8 }),
    each: fc.integer({ min: 2, max: 3 }),
  })
  .map(({ weights, inspectors, departments, subjects, each }) =>
    poolOf({
      subjects: weighing(...weights),
      inspectors: inspectorsOf(inspectors.length).map((one, index) => ({ ...one, ...inspectors[index] })),
      departments,
      chooses: { subjects: Math.min(subjects, weights.length), inspectors: each },
    }),
  )
  .filter((pool) => shortOfInspectors(pool) === undefined);

describe('whatever the pool and the seed', () => {
  it('nobody is drawn who has a conflict of interest, nobody twice, and as many as the pool says', () => {
    fc.assert(
      fc.property(anyPool, fc.nat(), (pool, value) => {
        const chosen = drawLots(pool, { by: 'publicValue', value: String(value) });
        expect(new Set(chosen.map(({ subject }) => subject)).size).toBe(pool.chooses.subjects);
        for (const { subject: code, inspectors } of chosen) {
          const subject = pool.subjects.find((one) => one.code === code)!;
          const people = inspectors.map((id) => pool.inspectors.find((one) => one.id === id)!);
          expect(people.filter((one) => hasConflict(one, subject))).toEqual([]);
          expect(new Set(inspectors).size).toBe(pool.chooses.inspectors);
          const departments = new Set(people.map(({ department }) => department));
          expect(pool.departments === 'any' || departments.size === people.length).toBe(true);
        }
      }),
      { seed: 20_210_603, numRuns: 2_000 },
    );
  });

  it('a pool that is called short cannot be drawn from, and no other is', () => {
    const pool = poolOf({ subjects: weighing(1), inspectors: inspectorsOf(1) });
    expect(shortOfInspectors(pool)).toEqual({ subject: 'SITE-0', found: 1 });
    expect(() => drawLots(pool, { by: 'publicValue', value: '1' })).toThrow(RangeError);
  });
});
