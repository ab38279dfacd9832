import { z } from 'zod';

import { type EventOf, event } from '../event.ts';
import { CentreId, Day, Line, Uuid } from '../values.ts';

/** The first event of every log: whose it is, and whether the first start decided to fill it with the demo, as of which day. */
export const CentreOpened = event('CentreOpened', { centre: CentreId, demo: z.boolean(), today: Day });
/** From now on the centre works by this version of its catalogue; `hash` is that of its content. */
export const CatalogueAdopted = event('CatalogueAdopted', { version: Line, hash: z.string() });

/**
 * From now on the centre reckons this year by these days: what differs from Monday to Friday, its own days included. `hash` is
 * that of the days; `published` says whether the State Council's notice for the year is out.
 */
export const CalendarAdopted = event('CalendarAdopted', {
  year: z.int(),
  hash: z.string(),
  days: z.strictObject({ published: z.boolean(), holidays: z.array(Day), makeUpDays: z.array(Day) }),
});

/** The demo is there whole: later starts leave it alone, also where their catalogue would tell another story. */
export const DemoCompleted = event('DemoCompleted', {});

/** From now on what is personal is sealed with the keys of this store, which lies apart from the log. */
export const PersonKeysAdopted = event('PersonKeysAdopted', { keys: Uuid });

export const centreEvents = [
  CentreOpened,
  CatalogueAdopted,
  CalendarAdopted,
  DemoCompleted,
  PersonKeysAdopted,
] as const;
export type CentreEvent = EventOf<(typeof centreEvents)[number]>;
