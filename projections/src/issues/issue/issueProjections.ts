import type { Law } from '../../law.ts';

/** What is shown of issues from record to strike-off. */
export const issueProjections = (_law: Law) => [];
