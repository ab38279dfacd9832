import { z } from 'zod';

import { SubjectCode } from '../commitment/values.ts';
import { Day, Prose } from '../values.ts';

/** Who told the centre of a day: the firm itself, or the window for it. */
export const SiteReporter = z.enum(['firm', 'window']);
export type SiteReporter = z.infer<typeof SiteReporter>;

/** No sales site has so many people on a day: more is a typing error. */
const People = z.int().min(0).max(100_000);

/** What is told of a day at a sales site: counts, and nobody's name. */
export const siteDayFacts = {
  visitors: People,
  staffPresent: People,
  /** Of the site's staff, whether they were there or stayed at home. */
  staffUnwell: People,
  /** Whether the camera could be reached over which visitors and measures are watched. */
  cameraReachable: z.boolean(),
};

/** What corrects a day: why, and what is other than it was told. */
export const siteDayCorrection = {
  site: SubjectCode,
  day: Day,
  reason: Prose,
  visitors: People.exactOptional(),
  staffPresent: People.exactOptional(),
  staffUnwell: People.exactOptional(),
  cameraReachable: z.boolean().exactOptional(),
};

/** The stream of a sales site's daily record, by the site's code. */
export const siteStream = (site: string): string => `site-${site}`;

/** The day of a site, as it is named: codes of sites hold no dot. */
export const siteDayId = (site: string, day: Day): string => `${site}.${day}`;
