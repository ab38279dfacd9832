import { orderClock } from '@onewindow/projections/orders/clock.ts';
import { needsWindow } from '@onewindow/projections/orders/orders.ts';
import { countOrders, findOrders, type OrderFilter, type OrderOrder } from '@onewindow/projections/orders/queries.ts';
import type { OrderTimeline } from '@onewindow/projections/orders/row.ts';
import { orderTime } from '@onewindow/projections/orders/stageDurations.ts';
import { hookupStream } from '@onewindow/schema/streams.ts';
import { wordsFor } from '@onewindow/schema/words.ts';

import type { Context } from '../requestContext.ts';
import type { HookupDeclineCode, Resolvers } from '../generated/resolverTypes.ts';
import { screaming } from '../screaming.ts';
import { isProvisional, lightOf, remaining } from './clock.ts';
import { catalogueOf, ifNamed } from './catalogueIndex.ts';
import { deliveriesPage } from './delivery.ts';
import { history } from './history.ts';
import { type Connection, connection, type PageArguments } from './paging.ts';
import { projectRow } from './projectRow.ts';
import { withSearchText } from './searchText.ts';

/** An order of the read model, if whoever asks reaches it. */
export const orderRow = ({ deps }: Context, id: string): OrderTimeline | undefined =>
  deps.reader.row<OrderTimeline>('hookupOrders', id);

const clockOf = (row: OrderTimeline, { deps }: Context) => orderClock(deps.law.calendar, row);
const dueOf = (row: OrderTimeline, context: Context) => clockOf(row, context).dueOn;

/** A page of orders. */
export const ordersPage = (
  filter: OrderFilter,
  orderBy: OrderOrder,
  page: PageArguments,
  context: Context,
): Promise<Connection<OrderTimeline>> => {
  const { deps, today } = context;
  return connection(
    page,
    context,
    (options) => findOrders(deps.reader, filter, orderBy, options, today),
    () => countOrders(deps.reader, filter, today),
  );
};

export const hookupResolvers: Resolvers = {
  Query: {
    hookupOrder: (_root, { id }, context) => orderRow(context, id),
    hookupOrders: (_root, { filter, orderBy, ...page }, context) =>
      ordersPage(withSearchText(filter, context), orderBy ?? { field: 'clockRisk' }, page, context),
  },
  HookupOrder: {
    id: ({ orderId }) => orderId,
    project: ({ projectCode }, _args, context) => projectRow(context, projectCode),
    utility: ({ utility }, _args, context) => catalogueOf(context).utility(utility),
    company: ({ company }, _args, context) => ifNamed(company, catalogueOf(context).company),
    chosenCompany: ({ chosen }, _args, context) => ifNamed(chosen, catalogueOf(context).company),
    locality: ({ locality }, _args, context) => catalogueOf(context).locality(locality),
    statusText: ({ status }, _args, { locale }) => wordsFor(locale, 'statuses', screaming(status)),
    answerLinkEndsOn: ({ linkEndsOn }) => linkEndsOn,
    declineCode: ({ declineCode }) => declineCode as HookupDeclineCode | undefined,
    dueOn: (row, _args, context) => dueOf(row, context),
    remainingWorkingDays: (row, _args, context) => remaining(context, dueOf(row, context)),
    light: (row, _args, context) =>
      needsWindow(row) || clockOf(row, context).unreckonable ? 'red' : lightOf(context, dueOf(row, context)),
    unreckonable: (row, _args, context) =>
      clockOf(row, context).unreckonable || (row.connectedOn !== undefined && !orderTime(row, context.deps.law)),
    provisional: (row, _args, context) => isProvisional(context.deps.law.calendar, dueOf(row, context)),
    time: (row, { actual }, { deps }) => orderTime(row, deps.law, actual),
    deliveries: ({ orderId }, page, context) =>
      deliveriesPage({ orderId: [orderId] }, { field: 'position' }, page, context),
    history: ({ orderId }, page, context) => history(hookupStream(orderId), page, context),
  },
};
