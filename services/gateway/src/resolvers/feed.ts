import { companyOf } from '@onewindow/hookup/utility/actor.ts';
import { feedPage } from '@onewindow/projections/orders/queries.ts';
import { sentTo } from '@onewindow/projections/deliveries/queries.ts';
import { eventAt } from '@onewindow/kernel/eventAt.ts';

import { faultError } from '../errors.ts';
import type { Resolvers } from '../generated/resolverTypes.ts';
import { pageSize } from './paging.ts';
import { positionAfter } from './subscriptions.ts';

export const feedResolvers: Resolvers = {
  Query: {
    hookupFeed: async (_root, { after, first: asked }, context) => {
      const { deps, actor, locale } = context;
      const first = pageSize(asked ?? 100, locale);
      const from = await positionAfter(after ?? '0', context);
      const company = companyOf(actor);
      const places = await (company === undefined
        ? feedPage(deps.reader, from, first + 1)
        : sentTo(deps.reader, company, from, first + 1));
      const facts = await Promise.all(
        places.slice(0, first).map(async (place) => {
          const event = await eventAt(deps.store, place);
          if (!event) throw faultError('internal', locale);
          return { ordinal: place.ordinal, event };
        }),
      );
      return {
        edges: facts.map((node) => ({ cursor: String(node.ordinal), node })),
        pageInfo: { hasNextPage: places.length > first, endCursor: facts.at(-1) && String(facts.at(-1)?.ordinal) },
      };
    },
  },
};
