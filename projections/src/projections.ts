import type { Fact } from '@onewindow/kernel/eventStore.ts';
import type { Projection } from '@onewindow/kernel/projection.ts';

import { caseTimeline } from './caseTimeline/caseTimeline.ts';
import { deliveries } from './deliveries/deliveries.ts';
import { hookupFacts } from './hookupFacts/hookupFacts.ts';
import { hookupStatus } from './hookupStatus/hookupStatus.ts';
import type { Law } from './law.ts';
import { projectProgress } from './projectProgress/projectProgress.ts';
import { projects } from './projects/projects.ts';
import { utilities } from './utilities/utilities.ts';

/** A projection whose row and events only it knows. */
export type AnyProjection = Projection<object, Fact>;

/** All that is answered from the read model. */
export const allProjections = (law: Law): readonly AnyProjection[] =>
  [
    projects,
    projectProgress(law),
    caseTimeline(law),
    hookupStatus(law),
    hookupFacts,
    utilities,
    deliveries,
  ] as unknown as readonly AnyProjection[];
