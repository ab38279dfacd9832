import type { OrderStatus } from '@onewindow/projections/orders/row.ts';
import type { ProjectProgress } from '@onewindow/projections/progress/progress.ts';
import type { ProjectRow } from '@onewindow/projections/projects/projects.ts';
import { countProjects, findProjects } from '@onewindow/projections/projects/queries.ts';
import type { ProjectHoldRow } from '@onewindow/projections/persons/projectHolds.ts';
import { projectStream } from '@onewindow/schema/streams.ts';

import { shownContact } from '../disclosure.ts';
import type { Context } from '../requestContext.ts';
import type { Resolvers, StageState } from '../generated/resolverTypes.ts';
import { casesPage } from './case.ts';
import { catalogueOf } from './catalogueIndex.ts';
import { ordersPage } from './hookup.ts';
import { connection } from './paging.ts';
import { projectRow } from './projectRow.ts';
import { reachedCase } from './reachedCase.ts';
import { withSearchText } from './searchText.ts';

/** Of hook-ups: connected once every order is; cancelled ones do not count. */
const hookupState = (orders: readonly OrderStatus[]): StageState => {
  const counted = orders.filter((status) => status !== 'cancelled');
  if (counted.length === 0) return 'notStarted';
  return counted.every((status) => status === 'connected') ? 'connected' : 'inProgress';
};

const progressOf = ({ projectCode, facts }: ProjectRow, context: Context) => {
  const { deps } = context;
  const row = deps.reader.row<ProjectProgress>('projectProgress', projectCode);
  return deps.law.catalogue.stages.map((stage) => {
    const { id, ofOrders, notRequiredOf } = stage;
    const reached = row?.stages[id];
    if (ofOrders) return { stage, state: hookupState(Object.values(row?.orders ?? {})), revoked: false };
    if (!reached) {
      const state: StageState = notRequiredOf.includes(facts.category) ? 'notRequired' : 'notStarted';
      return { stage, state, revoked: false };
    }
    const { status, caseId, on, revoked } = reached;
    return { stage, state: status, caseId: reachedCase(caseId, context), on, revoked: revoked !== undefined };
  });
};

const byId = { field: 'id' } as const;

export const projectResolvers: Resolvers = {
  Query: {
    project: (_root, { id }, context) => projectRow(context, id),
    projects: (_root, { filter: asked, orderBy, ...page }, context) => {
      const { reader } = context.deps;
      const filter = withSearchText(asked, context);
      return connection(
        page,
        context,
        (options) => findProjects(reader, filter, orderBy ?? byId, options),
        () => countProjects(reader, filter),
      );
    },
  },
  Project: {
    id: ({ projectCode }) => projectCode,
    legalHold: ({ projectCode }, _args, { deps }) =>
      deps.reader.row<ProjectHoldRow>('projectHolds', projectCode)?.legalHold,
    name: ({ facts }) => facts.name,
    applicant: ({ facts }) => facts.applicant,
    category: ({ facts }, _args, context) => catalogueOf(context).category(facts.category),
    traits: ({ facts }, _args, context) => facts.traits.map(catalogueOf(context).trait),
    investment: ({ facts }) => facts.investment,
    landArea: ({ facts }) => facts.landArea,
    floorArea: ({ facts }) => facts.floorArea,
    height: ({ facts }) => facts.height,
    units: ({ facts }) => facts.units,
    address: ({ facts }) => facts.address,
    locality: ({ facts }, _args, context) => catalogueOf(context).locality(facts.locality),
    coordinates: ({ facts }) => facts.coordinates,
    contact: ({ facts, projectCode }, _args, context) =>
      shownContact(facts.contact, projectStream(projectCode), context),
    plannedStart: ({ facts }) => facts.plannedStart,
    plannedFinish: ({ facts }) => facts.plannedFinish,
    utilities: ({ facts }, _args, context) =>
      facts.utilities.map(({ utility, companies, ...demand }) => ({
        ...demand,
        utility: catalogueOf(context).utility(utility),
        companies: companies?.map(catalogueOf(context).company),
      })),
    progress: (project, _args, context) => progressOf(project, context),
    cases: ({ projectCode }, page, context) => casesPage({ projectCode: [projectCode] }, byId, page, context),
    hookupOrders: ({ projectCode }, page, context) => ordersPage({ projectCode: [projectCode] }, byId, page, context),
  },
};
