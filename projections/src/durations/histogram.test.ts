import { describe, expect, it } from 'vitest';

import { dayAmount, distribution, histogramOf } from './histogram.ts';

/** A histogram of durations, one for each case. */
const of = (...days: readonly number[]) =>
  new Map(days.map((day) => [day, days.filter((other) => other === day).length]));

describe('what a histogram says of durations', () => {
  it('is nothing where nothing was counted', () => {
    expect(distribution(new Map())).toBeUndefined();
  });

  it('is one case’s own, where there is one', () => {
    expect(distribution(of(7))).toEqual({ mean: 7, median: 7, p90: 7, minimum: 7, maximum: 7 });
  });

  it('is their mean, with every case counted', () => {
    expect(distribution(of(1, 1, 1, 9))).toMatchObject({ mean: 3, minimum: 1, maximum: 9 });
    expect(distribution(of(0, 0, 1))?.mean).toBeCloseTo(1 / 3, 12);
  });

  it('is the middle one, or the mean of the middle two', () => {
    expect(distribution(of(9, 1, 4))?.median).toBe(4);
    expect(distribution(of(9, 1, 4, 6))?.median).toBe(5);
    expect(distribution(of(2, 2, 2, 30))?.median).toBe(2);
    expect(distribution(of(2, 2, 5, 5))?.median).toBe(3.5);
  });

  it('is by nearest rank what nine in ten did not exceed', () => {
    expect(distribution(of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10))?.p90).toBe(9);
    expect(distribution(of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11))?.p90).toBe(10);
    expect(distribution(of(1, 2))?.p90).toBe(2);
    expect(
      distribution(
        new Map([
          [5, 90],
          [6, 10],
        ]),
      )?.p90,
    ).toBe(5);
    expect(
      distribution(
        new Map([
          [5, 89],
          [6, 11],
        ]),
      )?.p90,
    ).toBe(6);
  });

  it('does not depend on the order in which they were counted', () => {
    expect(distribution(of(10, 2, 30))).toEqual(distribution(of(30, 10, 2)));
    expect(distribution(of(10, 2, 30))).toMatchObject({ minimum: 2, median: 10, maximum: 30 });
  });
});

describe('a histogram among a cell’s amounts', () => {
  it('is what was counted by duration, and nothing else', () => {
    const amounts = { concluded: 3, [dayAmount(0)]: 1, [dayAmount(12)]: 2, department: 24 };
    expect(histogramOf(amounts)).toEqual(
      new Map([
        [0, 1],
        [12, 2],
      ]),
    );
    expect(histogramOf({ concluded: 3 })).toEqual(new Map());
  });
});
