import { companyOf } from '@onewindow/hookup/utility/actor.ts';
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
import { onlyOwn } from './onlyOwn.ts';
import { type Connection, connection, connectionIn, type PageArguments } from './paging.ts';

/** Why an attempt was not acknowledged, in words. */
const causeText = (
  { cause }: { readonly cause?: DeliveryFailureCause | null | undefined },
  _args: unknown,
  { locale }: Context,
) => (cause ? wordsFor(locale, 'causes', cause) : undefined);

/** A delivery of the read model; to a company, only one of its own. */
export const deliveryRow = ({ deps, actor }: Context, id: string): DeliveryRow | undefined => {
  const delivery = deps.reader.row<DeliveryRow>('deliveries', id);
  return [undefined, delivery?.company].includes(companyOf(actor)) ? delivery : undefined;
};

/** A page of deliveries; to a company, of its own. */
export const deliveriesPage = (
  wanted: DeliveryFilter,
  orderBy: DeliveryOrder,
  page: PageArguments,
  context: Context,
): Promise<Connection<DeliveryRow>> => {
  const { reader } = context.deps;
  const filter = { ...wanted, ...onlyOwn(wanted.company, companyOf(context.actor)) };
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
