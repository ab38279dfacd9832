import type { Law } from '../../law.ts';

/** What is shown of monthly bulletins. */
export const bulletinProjections = (_law: Law) => [];
