import type { Day } from '@onewindow/kernel/civilDay.ts';
import type { Instant } from '@onewindow/kernel/instant.ts';
import type { Calendar } from '@onewindow/kernel/workingDays.ts';
import type { Catalogue } from '@onewindow/schema/catalogue.ts';

/** What a centre works by: its catalogue, its calendar, and how its civil days lie in time. */
export interface Law {
  readonly catalogue: Catalogue;
  readonly calendar: Calendar;
  readonly dayOf: (instant: Instant) => Day;
  /** The first instant of a civil day there. */
  readonly beginOf: (day: Day) => Instant;
}

/** A moment under that law. */
export interface Moment extends Law {
  readonly now: Instant;
  readonly today: Day;
}

/** The moment of an instant. */
export const momentAt = (law: Law, now: Instant): Moment => ({ ...law, now, today: law.dayOf(now) });
