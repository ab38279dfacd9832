import { describe, expect, it } from 'vitest';

import { backOff } from './backOff.ts';

const hour = 3_600_000;

describe('the wait after a failure', () => {
  it('grows by more than a half each time, until it is six hours', () => {
    expect([1, 2, 3, 4].map((failures) => backOff(failures, 0.5))).toEqual([5_000, 8_000, 12_800, 20_480]);
    expect([18, 19, 29, 1_000].map((failures) => backOff(failures, 0.5))).toEqual([
      expect.closeTo(5_000 * 1.6 ** 17, -1),
      6 * hour,
      6 * hour,
      6 * hour,
    ]);
  });

  it('is up to a tenth shorter or longer by chance, so that a thousand do not come back at one moment', () => {
    expect([0, 0.25, 0.5, 0.75, 1].map((jitter) => backOff(1, jitter))).toEqual([4_500, 4_750, 5_000, 5_250, 5_500]);
    expect([0, 1].map((jitter) => backOff(29, jitter))).toEqual([5.4 * hour, 6.6 * hour]);
  });

  it('is never shorter than what the endpoint asked for, which may be a day at most', () => {
    expect(backOff(1, 1, 60_000)).toBe(60_000);
    expect(backOff(29, 0, hour)).toBe(5.4 * hour);
    expect(backOff(1, 0.5, 30 * 24 * hour)).toBe(24 * hour);
  });
});
