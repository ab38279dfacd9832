import { casesOfProject } from '@onewindow/projections/cases/queries.ts';
import { ordersOfProject } from '@onewindow/projections/orders/queries.ts';
import type { OrderStatus } from '@onewindow/projections/orders/row.ts';
import type { ProjectProgress } from '@onewindow/projections/progress/progress.ts';
import type { ProjectRow } from '@onewindow/projections/projects/projects.ts';
import { countProjects, findProjects } from '@onewindow/projections/projects/queries.ts';

import type { Context } from '../requestContext.ts';
import type { Resolvers, StageState } from '../generated/resolverTypes.ts';
import { connection } from './paging.ts';
import { withSearchText } from './searchText.ts';

/** A project of the read model. */
export const projectRow = ({ deps }: Context, code: string): ProjectRow | undefined =>
  deps.reader.row<ProjectRow>('projects', code);

/** Of hook-ups: connected once every order is; cancelled ones do not count. */
const hookupState = (orders: readonly OrderStatus[]): StageState => {
  const counted = orders.filter((status) => status !== 'cancelled');
  if (counted.length === 0) return 'notStarted';
  return counted.every((status) => status === 'connected') ? 'connected' : 'inProgress';
};

const progressOf = ({ projectCode, facts }: ProjectRow, { deps }: Context) => {
  const row = deps.reader.row<ProjectProgress>('projectProgress', projectCode);
  return deps.law.catalogue.stages.map(({ id, ofOrders, notRequiredOf }) => {
    const reached = row?.stages[id];
    if (ofOrders) return { stage: id, state: hookupState(Object.values(row?.orders ?? {})), revoked: false };
    if (!reached) {
      const state: StageState = notRequiredOf.includes(facts.category) ? 'notRequired' : 'notStarted';
      return { stage: id, state, revoked: false };
    }
    const { status, caseId, on, revoked = false } = reached;
    return { stage: id, state: status, caseId, on, revoked };
  });
};

export const projectResolvers: Resolvers = {
  Query: {
    project: (_root, { code }, context) => projectRow(context, code),
    projects: (_root, { filter: asked, ...page }, context) => {
      const { reader } = context.deps;
      const filter = withSearchText(asked, context);
      return connection(
        page,
        context,
        (options) => findProjects(reader, filter, options),
        () => countProjects(reader, filter),
      );
    },
  },
  ProjectConnection: { totalCount: ({ totalCount }) => totalCount() },
  Project: {
    name: ({ facts }) => facts.name,
    applicant: ({ facts }) => facts.applicant,
    category: ({ facts }) => facts.category,
    traits: ({ facts }) => facts.traits,
    investment: ({ facts }) => facts.investment,
    landArea: ({ facts }) => facts.landArea,
    floorArea: ({ facts }) => facts.floorArea,
    height: ({ facts }) => facts.height,
    address: ({ facts }) => facts.address,
    locality: ({ facts }) => facts.locality,
    coordinates: ({ facts }) => facts.coordinates,
    contact: ({ facts }) => facts.contact,
    plannedStart: ({ facts }) => facts.plannedStart,
    plannedFinish: ({ facts }) => facts.plannedFinish,
    utilities: ({ facts }) => facts.utilities,
    progress: (project, _args, context) => progressOf(project, context),
    cases: ({ projectCode }, _args, { deps }) => casesOfProject(deps.reader, projectCode),
    hookupOrders: ({ projectCode }, _args, { deps }) => ordersOfProject(deps.reader, projectCode),
  },
};
