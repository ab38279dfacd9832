import { civilDayIn } from '@onewindow/kernel/civilDay.ts';
import { describe, expect, it } from 'vitest';

import { noonIn } from './noon.ts';

describe('noon', () => {
  it.each([
    ['Asia/Shanghai', '2024-03-01', '2024-03-01T04:00:00.000Z'],
    ['America/Edmonton', '2024-03-09', '2024-03-09T19:00:00.000Z'],
    ['America/Edmonton, clocks put forward', '2024-03-10', '2024-03-10T18:00:00.000Z'],
    ['America/Edmonton, clocks put back', '2024-11-03', '2024-11-03T18:00:00.000Z'],
    ['America/Sao_Paulo, a day without midnight', '2018-11-04', '2018-11-04T14:00:00.000Z'],
    ['Pacific/Kiritimati', '2024-02-29', '2024-02-28T22:00:00.000Z'],
    ['Pacific/Niue', '2024-12-31', '2024-12-31T23:00:00.000Z'],
  ])('in %s on %s lies well inside the day', (place, day, instant) => {
    const dayOf = civilDayIn(place.split(',')[0]!);
    expect(noonIn(dayOf)(day)).toBe(instant);
    expect(dayOf(instant)).toBe(day);
  });

  it('of a day that a zone leapt over there is none', () => {
    expect(() => noonIn(civilDayIn('Pacific/Apia'))('2011-12-30')).toThrow('leaves 2011-12-30 out');
  });
});
