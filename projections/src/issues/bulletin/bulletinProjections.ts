import type { Law } from '../../law.ts';
import { bulletins } from './bulletins.ts';
import { issueMoves } from './issueMoves.ts';

/** What is shown of monthly bulletins. */
export const bulletinProjections = (law: Law) => [issueMoves(law), bulletins(law)];
