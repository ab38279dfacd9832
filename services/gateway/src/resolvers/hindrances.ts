import type { CaseTimeline } from '@onewindow/projections/cases/row.ts';

import type { Context } from '../requestContext.ts';
import { catalogueOf, ifNamed } from './catalogueIndex.ts';
import { reachedCase } from './reachedCase.ts';

/** What stood in an application's way when it was received. */
export const shownHindrances = ({ hindrances = [] }: Pick<CaseTimeline, 'hindrances'>, context: Context) =>
  hindrances.map(({ stage, caseId, ...hindrance }) => ({
    ...hindrance,
    caseId: reachedCase(caseId, context),
    stage: ifNamed(stage, catalogueOf(context).stage),
  }));
