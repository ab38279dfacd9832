import type { Law } from '../../law.ts';

/** What is shown of subjects and their commitments. */
export const commitmentProjections = (_law: Law) => [];
