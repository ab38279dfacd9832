import { loadCalendar } from '@onewindow/infra/calendars.ts';
import { civilDayIn, dayBeginIn } from '@onewindow/kernel/civilDay.ts';
import type { Catalogue } from '@onewindow/schema/catalogue.ts';
import type { Law } from '@onewindow/window/law.ts';

/** The law of a centre, by its catalogue. */
export const lawOf = (catalogue: Catalogue): Law => ({
  catalogue,
  calendar: loadCalendar(catalogue.calendar),
  dayOf: civilDayIn(catalogue.zone),
  beginOf: dayBeginIn(catalogue.zone),
});
