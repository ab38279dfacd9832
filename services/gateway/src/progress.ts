import type { Follower } from '@onewindow/kernel/follower.ts';

/** How far this node's read model is, and who waits for it. */
export type Progress = Pick<Follower, 'state' | 'passed' | 'counted' | 'ordinal'>;

/** The longest that a request waits for the read model, in milliseconds (decision 11). */
export const longestWait = 5_000;
