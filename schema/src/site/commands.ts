import { SubjectCode } from '../commitment/values.ts';
import { command, type CommandOf } from '../event.ts';
import { Day } from '../values.ts';
import { siteDayCorrection, siteDayFacts } from './values.ts';

/** What a sales site tells of one day, on that day or until the next noon. */
export const ReportSiteDay = command('ReportSiteDay', { site: SubjectCode, day: Day, ...siteDayFacts });
/** What is named replaces what was told; what was stays in the history. */
export const CorrectSiteDay = command('CorrectSiteDay', siteDayCorrection);

export const siteCommands = [ReportSiteDay, CorrectSiteDay] as const;
export type SiteCommand = CommandOf<(typeof siteCommands)[number]>;
