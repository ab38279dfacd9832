import type { Law } from '../../law.ts';

/** What is shown of inspections, rectification, circulars and credit. */
export const inspectionProjections = (_law: Law) => [];
