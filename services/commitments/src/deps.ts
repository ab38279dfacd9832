import type { Day } from '@onewindow/kernel/civilDay.ts';
import type { HandlingDeps } from '@onewindow/kernel/context.ts';
import type { Instant } from '@onewindow/kernel/instant.ts';
import type { Calendar } from '@onewindow/kernel/workingDays.ts';
import type { Catalogue } from '@onewindow/schema/catalogue.ts';

/** What commitments and what follows from them work with. */
export interface CommitmentsDeps extends HandlingDeps {
  readonly law: {
    readonly catalogue: Catalogue;
    readonly calendar: Calendar;
    readonly dayOf: (instant: Instant) => Day;
    /** The first instant of a civil day there. */
    readonly beginOf: (day: Day) => Instant;
  };
}
