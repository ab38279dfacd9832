import { type ContextResolvers, joined } from '@onewindow/gateway/contextResolvers.ts';

import { commitmentsAccess } from './access.ts';
import { commitmentResolvers } from './commitment/resolvers.ts';
import { drawResolvers } from './draw/resolvers.ts';
import { inspectionResolvers } from './inspection/resolvers.ts';
import { siteResolvers } from './site/resolvers.ts';
import { appraisalResolvers } from './appraisal/resolvers.ts';

/** What this context answers: what each of its rooms does. */
export const commitmentsResolvers: ContextResolvers = {
  ...joined([commitmentResolvers, drawResolvers, inspectionResolvers, siteResolvers, appraisalResolvers]),
  access: commitmentsAccess,
};
