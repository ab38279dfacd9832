import { describe, expect, it } from 'vitest';

import { law } from './folding.fixtures.ts';
import { amberDay, never } from './lights.ts';

/* In 2026: 4 to 6 April and 1 to 5 May are holidays, and Saturday 9 May is worked. */
describe('a light turns amber', () => {
  it.each([
    ['two days before, within a week', '2026-05-15', '2026-05-13'],
    ['on Thursday, for a Monday', '2026-05-25', '2026-05-21'],
    ['on Friday, for a Tuesday', '2026-05-26', '2026-05-22'],
    ['on Thursday, for a Saturday that is worked', '2026-05-09', '2026-05-07'],
    ['before a holiday, for the first day after it', '2026-05-06', '2026-04-29'],
    // On Wednesday 8 April the 9th and the 10th are left.
    ['on a working day, where no holiday lies between', '2026-04-10', '2026-04-08'],
    // On Friday 3 April the 7th and the 8th are left.
    ['on the last working day before the holiday, for the second day after it', '2026-04-08', '2026-04-03'],
  ])('%s', (_, dueOn, amberOn) => {
    expect(amberDay(law.calendar, dueOn)).toBe(amberOn);
  });

  it('so that at most two working days are left, and not a day earlier', () => {
    for (const dueOn of ['2026-05-12', '2026-05-13', '2026-06-01', '2026-06-22']) {
      const amberOn = amberDay(law.calendar, dueOn);
      expect(law.calendar.elapsed(amberOn, dueOn)).toBe(2);
      expect(law.calendar.isWorkingDay(amberOn)).toBe(true);
    }
  });

  it('not before the calendar begins', () => {
    expect(amberDay(law.calendar, '2026-01-02')).toBe('2026-01-01');
  });

  it('never for what is never due, which stands behind every day', () => {
    expect(never > '2199-12-31').toBe(true);
  });
});
