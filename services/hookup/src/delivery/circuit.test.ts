import { describe, expect, it } from 'vitest';

import { afterAttempt, type Circuit, closed, capacity } from './circuit.ts';

const now = 1_000_000;
const nobody = { isThere: false };
const somebody = { isThere: true };

/** The circuit of an endpoint where so many attempts in a row found nobody, the last of them now. */
const after = (failures: number): Circuit =>
  Array.from({ length: failures }).reduce<Circuit>((circuit) => afterAttempt(circuit, nobody, now), closed);
const pauseAfter = (failures: number): number => (after(failures).openUntil ?? now) - now;
const capacityAt = (circuit: Circuit, at: number, underWay = 0) =>
  capacity(circuit, { concurrency: 8, underWay, now: at });

describe('the circuit of an endpoint', () => {
  it('lets as many begin as are allowed at once', () => {
    expect([0, 3, 8].map((underWay) => capacityAt(closed, now, underWay))).toEqual([8, 5, 0]);
  });

  it('stays closed while fewer than five in a row found nobody', () => {
    expect(after(4)).toEqual({ failures: 4 });
    expect(capacityAt(after(4), now)).toBe(8);
  });

  it('opens at the fifth for five seconds, then for longer each time, but for a minute at most', () => {
    expect([5, 6, 7, 8].map(pauseAfter)).toEqual([5_000, 8_000, 12_800, expect.closeTo(20_480, 6)]);
    expect([11, 12, 1_000].map(pauseAfter)).toEqual([60_000, 60_000, 60_000]);
  });

  it('lets nobody through while it is open, and then one alone to try', () => {
    const open = after(5);
    expect([now, now + 4_999].map((at) => capacityAt(open, at))).toEqual([0, 0]);
    expect(capacityAt(open, now + 5_000)).toBe(1);
    expect(capacityAt(open, now + 5_000, 1)).toBe(0);
  });

  it('closes as soon as somebody answers, whatever is answered', () => {
    expect(afterAttempt(after(9), somebody, now)).toEqual(closed);
    expect(afterAttempt(after(4), { isThere: true, retryAfter: 60_000 }, now)).toEqual(closed);
  });

  it('is open as long as Retry-After asks, from the first failure on, but for a day at most', () => {
    const asked = (retryAfter: number) => afterAttempt(closed, { isThere: false, retryAfter }, now).openUntil;
    expect(asked(30_000)).toBe(now + 30_000);
    expect(asked(0)).toBeUndefined();
    expect(asked(90 * 24 * 3_600_000)).toBe(now + 24 * 3_600_000);
    expect(afterAttempt(after(4), { isThere: false, retryAfter: 1_000 }, now).openUntil).toBe(now + 5_000);
  });

  it('stays open for as long as was asked, whatever is answered meanwhile to those that were under way', () => {
    const asked = afterAttempt(closed, { isThere: false, retryAfter: 30_000 }, now);
    const answered = afterAttempt(asked, somebody, now + 1_000);
    expect([capacityAt(answered, now + 29_999), capacityAt(answered, now + 30_000)]).toEqual([0, 1]);
    const shorter = afterAttempt(asked, { isThere: false, retryAfter: 1_000 }, now + 1_000);
    expect(shorter.openUntil).toBe(now + 30_000);
    const longer = afterAttempt(asked, { isThere: false, retryAfter: 60_000 }, now + 1_000);
    expect(longer.openUntil).toBe(now + 61_000);
    expect(afterAttempt(answered, somebody, now + 30_000)).toEqual(closed);
  });
});
