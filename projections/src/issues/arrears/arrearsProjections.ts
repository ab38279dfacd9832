import type { Law } from '../../law.ts';

/** What is shown of arrears of project sums. */
export const arrearsProjections = (_law: Law) => [];
