import { z } from 'zod';

import { SubjectCode } from '../commitment/values.ts';
import { event, type EventOf } from '../event.ts';
import { Day } from '../values.ts';
import { siteDayCorrection, siteDayFacts, SiteReporter } from './values.ts';

/** `late`: told on the day after. */
export const SiteDayReported = event('SiteDayReported', {
  site: SubjectCode,
  day: Day,
  ...siteDayFacts,
  by: SiteReporter,
  late: z.literal(true).exactOptional(),
});
/** Only what differs from what was told. */
export const SiteDayCorrected = event('SiteDayCorrected', { ...siteDayCorrection, by: SiteReporter });

export const siteEvents = [SiteDayReported, SiteDayCorrected] as const;
export type SiteEvent = EventOf<(typeof siteEvents)[number]>;
