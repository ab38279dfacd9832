import type { Law } from '../../law.ts';
import { drawableSubjects } from './drawableSubjects.ts';
import { drawPools } from './drawPools.ts';
import { draws } from './draws.ts';

/** What is shown of draws of subjects and inspectors. */
export const drawProjections = (_law: Law) => [draws, drawPools, drawableSubjects];
