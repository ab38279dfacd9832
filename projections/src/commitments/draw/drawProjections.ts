import type { Law } from '../../law.ts';

/** What is shown of draws of subjects and inspectors. */
export const drawProjections = (_law: Law) => [];
