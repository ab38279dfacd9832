import type { AdoptedCalendars } from '@onewindow/kernel/adoptedCalendars.ts';
import type { Day } from '@onewindow/kernel/civilDay.ts';
import type { Instant } from '@onewindow/kernel/instant.ts';
import type { Calendar } from '@onewindow/kernel/workingDays.ts';
import type { Catalogue } from '@onewindow/schema/catalogue.ts';

/**
 * What conclusions are drawn with. Facts record what the catalogue said at the time; here it only names stages, and says which
 * commitments demand a daily record.
 */
export interface Law {
  readonly catalogue: Pick<Catalogue, 'stages' | 'commitments'>;
  /** Today's: what is still open is reckoned by it. */
  readonly calendar: Calendar;
  /** Those that the centre worked by: a figure is reckoned by the one that was adopted when it was concluded. */
  readonly calendars: AdoptedCalendars;
  readonly dayOf: (instant: Instant) => Day;
}
