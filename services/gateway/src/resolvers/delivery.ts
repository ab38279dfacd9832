import { companyOf } from '@onewindow/hookup/utility/actor.ts';
import { countDeliveries, findDeliveries } from '@onewindow/projections/deliveries/queries.ts';
import { wordsFor } from '@onewindow/schema/words.ts';

import type { Context } from '../requestContext.ts';
import type { FailureCause, Resolvers } from '../generated/resolverTypes.ts';
import { screaming } from '../screaming.ts';
import { connection } from './paging.ts';

/** Why an attempt was not acknowledged, in words. */
const causeText = (
  { cause }: { readonly cause?: FailureCause | null | undefined },
  _args: unknown,
  { locale }: Context,
) => (cause ? wordsFor(locale, 'causes', cause) : undefined);

export const deliveryResolvers: Resolvers = {
  Query: {
    deliveries: (_root, { filter: asked, ...page }, context) => {
      const { reader } = context.deps;
      const company = companyOf(context.actor);
      const filter = { ...asked, ...(company !== undefined && { company }) };
      return connection(
        page,
        context,
        (options) => findDeliveries(reader, filter, options),
        () => countDeliveries(reader, filter),
      );
    },
  },
  DeliveryConnection: { totalCount: ({ totalCount }) => totalCount() },
  Delivery: {
    name: ({ type }, _args, { locale }) => wordsFor(locale, 'events', type),
    position: ({ ordinal }) => String(ordinal),
    stateText: ({ state }, _args, { locale }) => wordsFor(locale, 'deliveries', screaming(state)),
  },
  DeliveryAttempt: { causeText },
  TestAnswer: { causeText },
};
