import type { Law } from '../../law.ts';

/** What is shown of rounds of visits and their plans. */
export const roundProjections = (_law: Law) => [];
