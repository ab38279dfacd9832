import type { Day } from '@onewindow/kernel/civilDay.ts';
import { type Calendar, reckoned } from '@onewindow/kernel/workingDays.ts';

/** Something that is not as it should be at a centre: by the key of the words' `warnings`, with what they need to be exact. */
export interface Warning {
  readonly code: 'yearProvisional' | 'headsNotSigned' | 'headsNotTimeStamped';
  readonly details: Readonly<Record<string, string>>;
}

/** What is not as it should be on a day. */
export const warningsOn = (calendar: Calendar, today: Day): readonly Warning[] =>
  reckoned(() => calendar.isProvisional(today)) === true
    ? [{ code: 'yearProvisional', details: { year: today.slice(0, 4) } }]
    : [];
