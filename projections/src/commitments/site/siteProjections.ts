import type { Law } from '../../law.ts';

/** What is shown of daily records of sales sites. */
export const siteProjections = (_law: Law) => [];
