import type { Law } from '../../law.ts';
import { siteDays } from './siteDays.ts';
import { sites } from './sites.ts';

/** What is shown of daily records of sales sites. */
export const siteProjections = (law: Law) => [sites(law), siteDays(law)];
