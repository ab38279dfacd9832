/** Why a command on a sales site's daily record can be refused. */
export const siteRefusals = [
  'site-unknown',
  'no-daily-record-demanded',
  'day-in-the-future',
  'site-day-too-late',
  'site-day-told',
  'site-day-not-told',
  'nothing-to-correct',
] as const;
export type SiteRefusal = (typeof siteRefusals)[number];
