import type { Day } from '@onewindow/kernel/civilDay.ts';
import type { Instant } from '@onewindow/kernel/instant.ts';
import type { Calendar } from '@onewindow/kernel/workingDays.ts';
import type { Catalogue } from '@onewindow/schema/catalogue.ts';

/** What a centre works by: its catalogue, its calendar, and the civil day that an instant has there. */
export interface Law {
  readonly catalogue: Catalogue;
  readonly calendar: Calendar;
  readonly dayOf: (instant: Instant) => Day;
}

/** A moment under that law. */
export interface Moment extends Law {
  readonly now: Instant;
  readonly today: Day;
}

/** The moment of an instant. */
export const momentAt = (law: Law, now: Instant): Moment => ({ ...law, now, today: law.dayOf(now) });
