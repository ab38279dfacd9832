import {
  countDeliveries,
  type DeliveryFilter,
  type DeliveryOrder,
  findDeliveries,
} from '@onewindow/projections/deliveries/queries.ts';
import type { DeliveryRow } from '@onewindow/projections/deliveries/row.ts';
import { deliveryId } from '@onewindow/schema/streams.ts';
import { wordsFor } from '@onewindow/schema/words.ts';

import type { Context } from '../requestContext.ts';
import type { DeliveryFailureCause, Resolvers } from '../generated/resolverTypes.ts';
import { screaming } from '../screaming.ts';
import { catalogueOf } from './catalogueIndex.ts';
import { type Connection, connection, connectionIn, type PageArguments } from './paging.ts';

/** Why an attempt was not acknowledged, in words. */
const causeText = (
  { cause }: { readonly cause?: DeliveryFailureCause | null | undefined },
  _args: unknown,
  { locale }: Context,
) => (cause ? wordsFor(locale, 'causes', cause) : undefined);

/** A delivery of the read model, if whoever asks reaches it. */
export const deliveryRow = ({ deps }: Context, id: string): DeliveryRow | undefined =>
  deps.reader.row<DeliveryRow>('deliveries', id);

/** A page of deliveries. */
export const deliveriesPage = (
  filter: DeliveryFilter,
  orderBy: DeliveryOrder,
  page: PageArguments,
  context: Context,
): Promise<Connection<DeliveryRow>> => {
  const { reader } = context.deps;
  return connection(
    page,
    context,
    (options) => findDeliveries(reader, filter, orderBy, options),
    () => countDeliveries(reader, filter),
  );
};

export const deliveryResolvers: Resolvers = {
  Query: {
    deliveries: (_root, { filter, orderBy, ...page }, context) =>
      deliveriesPage(filter ?? {}, orderBy ?? { field: 'position', direction: 'desc' }, page, context),
  },
  Delivery: {
    id: ({ factId, company }) => deliveryId(factId, company),
    company: ({ company }, _args, context) => catalogueOf(context).company(company),
    attempts: ({ attempts }, page, context) => connectionIn(attempts, page, context),
    name: ({ type }, _args, { locale }) => wordsFor(locale, 'events', type),
    position: ({ ordinal }) => String(ordinal),
    stateText: ({ state }, _args, { locale }) => wordsFor(locale, 'deliveries', screaming(state)),
  },
  DeliveryAttempt: { causeText },
  SendTestPayload: { causeText },
};
