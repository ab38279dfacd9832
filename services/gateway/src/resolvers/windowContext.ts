import type { CaseTimeline } from '@onewindow/projections/cases/row.ts';
import type { ProjectRow } from '@onewindow/projections/projects/projects.ts';

import { windowAccess } from '../access/windowAccess.ts';
import type { ContextResolvers } from '../contextResolvers.ts';
import { bulkResolvers } from './concludeReviews.ts';
import { caseResolvers, caseRow, reviewView } from './case.ts';
import { caseFileResolvers } from './caseFile.ts';
import { catalogueResolvers } from './catalogueEntries.ts';
import { centreResolvers } from './centre.ts';
import { durationCountingResolvers } from './durationCounting.ts';
import { durationResolvers } from './durations.ts';
import { previewResolvers } from './preview.ts';
import { projectResolvers } from './project.ts';
import { proofResolvers } from './proof.ts';
import { projectRow } from './projectRow.ts';
import { workListResolvers } from './workLists.ts';
import { searchResolvers } from './search.ts';
import { caseSubscriptions } from './subscriptions.ts';
import { windowSentences } from './windowSentences.ts';

/** What the window answers. */
export const windowResolvers: ContextResolvers = {
  resolvers: [
    centreResolvers,
    catalogueResolvers,
    projectResolvers,
    caseResolvers,
    caseFileResolvers,
    previewResolvers,
    workListResolvers,
    searchResolvers,
    bulkResolvers,
    durationResolvers,
    durationCountingResolvers,
    proofResolvers,
    caseSubscriptions,
  ],
  answers: { project: projectRow, case: caseRow },
  nodes: { Project: projectRow, Case: caseRow, Review: reviewView },
  actions: {
    Centre: () => '',
    Project: ({ projectCode }: ProjectRow) => projectCode,
    Case: ({ caseId }: CaseTimeline) => caseId,
  },
  sentences: windowSentences,
  access: windowAccess,
};
