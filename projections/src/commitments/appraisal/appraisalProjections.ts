import type { Law } from '../../law.ts';

/** What is shown of the appraisal of districts. */
export const appraisalProjections = (_law: Law) => [];
