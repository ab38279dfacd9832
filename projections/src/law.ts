import type { Day } from '@onewindow/kernel/civilDay.ts';
import type { Instant } from '@onewindow/kernel/instant.ts';
import type { Calendar } from '@onewindow/kernel/workingDays.ts';
import type { Catalogue } from '@onewindow/schema/catalogue.ts';

/** What conclusions are drawn with. Facts record what the catalogue said at the time; here it only names stages. */
export interface Law {
  readonly catalogue: Pick<Catalogue, 'stages'>;
  readonly calendar: Calendar;
  readonly dayOf: (instant: Instant) => Day;
}
