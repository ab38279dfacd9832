import type { Law } from '../../law.ts';

/** What is shown of supply and demand that meet. */
export const offerProjections = (_law: Law) => [];
