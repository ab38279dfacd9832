import { cases } from './cases/cases.ts';
import type { Law } from './law.ts';
import { progress } from './progress/progress.ts';
import { projects } from './projects/projects.ts';

/** What the window shows. */
export const windowProjections = (law: Law) => [projects, progress(law), cases(law)];
