import { countDeliveries, findDeliveries } from '@onewindow/projections/deliveries/queries.ts';
import { wordsFor } from '@onewindow/schema/words.ts';

import { companyOf } from '../actor.ts';
import type { FailureCause, Resolvers } from '../generated/resolverTypes.ts';
import { screaming } from './case.ts';
import { connection } from './paging.ts';

export const deliveryResolvers: Resolvers = {
  Query: {
    deliveries: (_root, { filter: asked, ...page }, context) => {
      const { reader } = context.centre;
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
    attempts: ({ attempts }) => attempts.map(({ cause, ...rest }) => ({ ...rest, cause: cause as FailureCause })),
  },
  DeliveryAttempt: {
    causeText: ({ cause }, _args, { locale }) => (cause ? wordsFor(locale, 'causes', cause) : undefined),
  },
  TestAnswer: {
    causeText: ({ cause }, _args, { locale }) => (cause ? wordsFor(locale, 'causes', cause) : undefined),
  },
};
