import type { ContextResolvers } from '@onewindow/gateway/contextResolvers.ts';
import type { Context } from '@onewindow/gateway/requestContext.ts';
import { catalogueOf } from '@onewindow/gateway/resolvers/catalogueIndex.ts';
import { history } from '@onewindow/gateway/resolvers/history.ts';
import { connection } from '@onewindow/gateway/resolvers/paging.ts';
import { withSearchText } from '@onewindow/gateway/resolvers/searchText.ts';
import type { Day } from '@onewindow/kernel/civilDay.ts';
import type { IssueRow } from '@onewindow/projections/issues/issue/row.ts';
import { type PolicyRow, type PolicyTaskRow, taskId } from '@onewindow/projections/issues/library/policies.ts';
import { type PolicyDeliveryRow, policyDeliveryKey } from '@onewindow/projections/issues/library/policyDeliveries.ts';
import {
  countPolicies,
  countPolicyDeliveries,
  countPolicyTasks,
  findPolicies,
  findPolicyDeliveries,
  findPolicyTasks,
  isLate,
  policiesAnswering,
  type PolicyReach,
  reachOfAllPolicies,
  reachOfPolicy,
} from '@onewindow/projections/issues/library/queries.ts';
import { policyStream } from '@onewindow/schema/library/values.ts';
import { wordsFor } from '@onewindow/schema/words.ts';

import { actingFirm } from '../actingFirm.ts';

const policyRow = ({ deps }: Context, id: string): PolicyRow | undefined => deps.reader.row<PolicyRow>('policies', id);

const taskRow = ({ deps }: Context, id: string): PolicyTaskRow | undefined =>
  deps.reader.row<PolicyTaskRow>('policyTasks', id);

/** How a policy stands on a day. */
const stateOf = ({ ended, validFrom, validUntil }: PolicyRow, today: Day) => {
  if (ended) return ended.how;
  if (validFrom > today) return 'notYetInForce';
  return validUntil !== undefined && validUntil < today ? 'expired' : 'inForce';
};

/** Read of what was delivered, as a part of one; nothing where nothing was. */
const awareness = (reach: PolicyReach) => ({
  ...reach,
  rate: reach.delivered === 0 ? undefined : reach.read / reach.delivered,
});

/** What is answered of the policy library. */
export const libraryResolvers: Omit<ContextResolvers, 'access'> = {
  resolvers: [
    {
      Query: {
        policy: (_root, { id }, context) => policyRow(context, id),
        policies: (_root, { filter, orderBy, ...page }, context) => {
          const { deps, today } = context;
          const wanted = withSearchText(filter, context);
          const order = orderBy ?? { field: 'issuedOn', direction: 'desc' };
          return connection(
            page,
            context,
            (options) => findPolicies(deps.reader, wanted, order, options, today),
            () => countPolicies(deps.reader, wanted, today),
          );
        },
        policyTasks: (_root, { filter, orderBy, ...page }, context) => {
          const { deps, today } = context;
          return connection(
            page,
            context,
            (options) => findPolicyTasks(deps.reader, filter ?? {}, orderBy ?? { field: 'dueOn' }, options, today),
            () => countPolicyTasks(deps.reader, filter ?? {}, today),
          );
        },
        policyAwareness: async (_root, _args, { deps }) => awareness(await reachOfAllPolicies(deps.reader)),
      },
      Policy: {
        state: (row, _args, { today }) => stateOf(row, today),
        stateText: (row, _args, { today, locale }) => wordsFor(locale, 'policyStates', stateOf(row, today)),
        endedOn: ({ ended }) => ended?.on,
        reason: ({ ended }) => ended?.reason,
        replacedBy: ({ replacedBy }, _args, context) =>
          replacedBy === undefined ? undefined : policyRow(context, replacedBy),
        measures: ({ measures, tasks }) =>
          measures.map(({ measure, words }) => ({
            measure,
            words,
            tasks: tasks.filter((task) => task.measure === measure),
          })),
        issues: ({ issues }, _args, { deps }) => issues.flatMap((id) => deps.reader.row<IssueRow>('issues', id) ?? []),
        awareness: async ({ id }, _args, { deps }) => awareness(await reachOfPolicy(deps.reader, id)),
        deliveries: ({ id }, { filter, ...page }, context) => {
          const { reader } = context.deps;
          const read = filter?.read ?? undefined;
          return connection(
            page,
            context,
            (options) => findPolicyDeliveries(reader, id, read, options),
            () => countPolicyDeliveries(reader, id, read),
          );
        },
        ownDelivery: ({ id }, _args, { deps, own: { creditCode } }) =>
          creditCode === undefined
            ? undefined
            : deps.reader.row<PolicyDeliveryRow>('policyDeliveries', policyDeliveryKey(id, creditCode)),
        history: ({ id }, page, context) => history(policyStream(id), page, context),
      },
      Issue: {
        policies: async ({ id }, _args, context) =>
          (await policiesAnswering(context.deps.reader, id)).flatMap((policy) => policyRow(context, policy) ?? []),
      },
      PolicyTask: {
        id: ({ policy, task }) => taskId(policy, task),
        policy: ({ policy }, _args, context) => policyRow(context, policy),
        department: ({ department }, _args, context) => catalogueOf(context).department(department),
        stateText: ({ state }, _args, { locale }) => wordsFor(locale, 'policyTaskStates', state),
        late: (row, _args, { today }) => isLate(row, today),
      },
      PolicyDelivery: {
        meansText: ({ means }, _args, { locale }) => wordsFor(locale, 'policyMeans', means),
      },
    },
  ],
  answers: { policy: policyRow },
  said: { markPolicyRead: actingFirm },
  nodes: { Policy: policyRow, PolicyTask: taskRow },
  actions: { Policy: ({ id }: PolicyRow) => id },
  sentences: { PolicyRead: { by: 'said' } },
};
