import type { Law } from '../../law.ts';

/** What is shown of the policy library. */
export const libraryProjections = (_law: Law) => [];
