import { companyOf } from '@onewindow/hookup/utility/actor.ts';
import { deliveriesOfOrder } from '@onewindow/projections/deliveries/queries.ts';
import { orderDueDay } from '@onewindow/projections/orders/clock.ts';
import { needsWindow } from '@onewindow/projections/orders/orders.ts';
import { countOrders, findOrders } from '@onewindow/projections/orders/queries.ts';
import type { OrderTimeline } from '@onewindow/projections/orders/row.ts';
import { orderTime } from '@onewindow/projections/orders/stageDurations.ts';
import { hookupStream } from '@onewindow/schema/streams.ts';
import { wordsFor } from '@onewindow/schema/words.ts';

import type { Context } from '../requestContext.ts';
import type { DeclineCode, Resolvers } from '../generated/resolverTypes.ts';
import { screaming } from '../screaming.ts';
import { isProvisional, lightOf, remaining } from './clock.ts';
import { connection } from './paging.ts';
import { projectRow } from './project.ts';
import { withSearchText } from './searchText.ts';

/** An order of the read model; to a company, only one of its own. */
export const orderRow = ({ deps, actor }: Context, id: string): OrderTimeline | undefined => {
  const order = deps.reader.row<OrderTimeline>('hookupOrders', id);
  return [undefined, order?.company].includes(companyOf(actor)) ? order : undefined;
};

const dueOf = (row: OrderTimeline, { deps }: Context) => orderDueDay(deps.law.calendar, row);

export const hookupResolvers: Resolvers = {
  Query: {
    hookupOrder: (_root, { id }, context) => orderRow(context, id),
    hookupOrders: (_root, { filter: asked, ...page }, context) => {
      const { deps, today, actor } = context;
      const company = companyOf(actor);
      const filter = { ...withSearchText(asked, context), ...(company !== undefined && { company }) };
      return connection(
        page,
        context,
        (options) => findOrders(deps.reader, filter, options, today),
        () => countOrders(deps.reader, filter, today),
      );
    },
  },
  HookupOrderConnection: { totalCount: ({ totalCount }) => totalCount() },
  HookupOrder: {
    id: ({ orderId }) => orderId,
    project: ({ projectCode }, _args, context) => projectRow(context, projectCode),
    statusText: ({ status }, _args, { locale }) => wordsFor(locale, 'statuses', screaming(status)),
    declineCode: ({ declineCode }) => declineCode as DeclineCode | undefined,
    dueOn: (row, _args, context) => dueOf(row, context),
    remainingWorkingDays: (row, _args, context) => remaining(context, dueOf(row, context)),
    light: (row, _args, context) => (needsWindow(row) ? 'red' : lightOf(context, dueOf(row, context))),
    provisional: (row, _args, context) => isProvisional(context.deps.law.calendar, dueOf(row, context)),
    time: (row, _args, { deps }) => orderTime(row, deps.law),
    deliveries: async ({ orderId }, _args, { deps, actor }) =>
      (await deliveriesOfOrder(deps.reader, orderId)).filter(({ company }) =>
        [undefined, company].includes(companyOf(actor)),
      ),
    history: async ({ orderId }, _args, { deps }) => {
      const slice = await deps.store.readStream(hookupStream(orderId));
      return slice.found ? [...slice.events] : [];
    },
  },
};
