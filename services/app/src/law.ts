import { calendarData } from '@onewindow/infra/calendars.ts';
import { type AdoptedCalendars, neverAdopted } from '@onewindow/kernel/adoptedCalendars.ts';
import { civilDayIn, dayBeginIn } from '@onewindow/kernel/civilDay.ts';
import type { CalendarData } from '@onewindow/kernel/workingDays.ts';
import type { Law as ReadingLaw } from '@onewindow/projections/law.ts';
import type { Catalogue } from '@onewindow/schema/catalogue.ts';
import type { Law } from '@onewindow/window/law.ts';

/** What a centre works by, and what its figures were reckoned with. */
export type CentreLaw = Law & ReadingLaw;

/** The law of a centre, by its catalogue and its days, as long as no log says by which calendars it worked. */
export const lawOf = (catalogue: Catalogue, calendar: CalendarData = calendarData(catalogue.calendar)): CentreLaw => ({
  catalogue,
  ...byCalendars(neverAdopted(calendar)),
  dayOf: civilDayIn(catalogue.zone),
  beginOf: dayBeginIn(catalogue.zone),
});

/** What the calendars of a centre make of its law. */
export const byCalendars = (calendars: AdoptedCalendars): Pick<CentreLaw, 'calendar' | 'calendars'> => ({
  calendar: calendars.actual.calendar,
  calendars,
});
