import { besideOf, type ContextAccess } from '@onewindow/gateway/access/rule.ts';

import { commitmentAccess } from './commitment/access.ts';
import { drawAccess } from './draw/access.ts';
import { inspectionAccess } from './inspection/access.ts';
import { siteAccess } from './site/access.ts';
import { appraisalAccess } from './appraisal/access.ts';

/** Who may do what in this context: what each of its rooms says. */
export const commitmentsAccess = {
  Query: {
    ...commitmentAccess.Query,
    ...drawAccess.Query,
    ...inspectionAccess.Query,
    ...siteAccess.Query,
    ...appraisalAccess.Query,
  },
  Mutation: {
    ...commitmentAccess.Mutation,
    ...drawAccess.Mutation,
    ...inspectionAccess.Mutation,
    ...siteAccess.Mutation,
    ...appraisalAccess.Mutation,
  },
  Subscription: {
    ...commitmentAccess.Subscription,
    ...drawAccess.Subscription,
    ...inspectionAccess.Subscription,
    ...siteAccess.Subscription,
    ...appraisalAccess.Subscription,
  },
  Node: {
    ...commitmentAccess.Node,
    ...drawAccess.Node,
    ...inspectionAccess.Node,
    ...siteAccess.Node,
    ...appraisalAccess.Node,
  },
  rows: {
    ...commitmentAccess.rows,
    ...drawAccess.rows,
    ...inspectionAccess.rows,
    ...siteAccess.rows,
    ...appraisalAccess.rows,
  },
  targets: [
    ...commitmentAccess.targets,
    ...drawAccess.targets,
    ...inspectionAccess.targets,
    ...siteAccess.targets,
    ...appraisalAccess.targets,
  ],
  ...besideOf([commitmentAccess, drawAccess, inspectionAccess, siteAccess, appraisalAccess]),
} as const satisfies ContextAccess;
