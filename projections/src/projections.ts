import type { Fact } from '@onewindow/kernel/eventStore.ts';
import type { Projection } from '@onewindow/kernel/projection.ts';

import { cases } from './cases/cases.ts';
import { deliveries } from './deliveries/deliveries.ts';
import { hookupFacts } from './orders/feed.ts';
import { orders } from './orders/orders.ts';
import type { Law } from './law.ts';
import { projectProgress } from './progress/progress.ts';
import { projects } from './projects/projects.ts';
import { companies } from './companies/companies.ts';

/** A projection whose row and events only it knows. */
export type AnyProjection = Projection<object, Fact>;

/** All that is answered from the read model. */
export const allProjections = (law: Law): readonly AnyProjection[] =>
  [
    projects,
    projectProgress(law),
    cases(law),
    orders(law),
    hookupFacts,
    companies,
    deliveries,
  ] as unknown as readonly AnyProjection[];
