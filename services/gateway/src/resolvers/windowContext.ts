import type { ContextResolvers } from '../contextResolvers.ts';
import { caseResolvers, caseRow } from './case.ts';
import { centreResolvers } from './centre.ts';
import { durationResolvers } from './durations.ts';
import { projectResolvers, projectRow } from './project.ts';
import { caseSubscriptions } from './subscriptions.ts';

/** What the window answers. */
export const windowResolvers: ContextResolvers = {
  resolvers: [centreResolvers, projectResolvers, caseResolvers, durationResolvers, caseSubscriptions],
  answers: { project: projectRow, case: caseRow },
  openToCompanies: { Query: ['centre'] },
};
