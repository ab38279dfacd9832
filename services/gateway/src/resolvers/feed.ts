import { countFeed, feedPage, type FeedOptions } from '@onewindow/projections/orders/feedQueries.ts';
import { countDeliveries, sentTo } from '@onewindow/projections/deliveries/queries.ts';
import { eventAt } from '@onewindow/kernel/eventAt.ts';
import { surroundings } from '@onewindow/projections/paging.ts';

import { ownCompany } from '../access/ownCompany.ts';
import { faultError } from '../errors.ts';
import type { Resolvers } from '../generated/resolverTypes.ts';
import { connectionOf, pageOptions } from './paging.ts';
import { positionAfter } from './subscriptions.ts';

export const feedResolvers: Resolvers = {
  Query: {
    hookupFeed: async (_root, page, context) => {
      const { deps, locale } = context;
      const options = pageOptions(page, context);
      const { size, fromEnd, before } = options;
      const part = {
        size: size + 1,
        fromEnd,
        after: await positionAfter(options.after ?? '0', context),
        before: before === undefined ? undefined : await positionAfter(before, context),
      };
      const company = ownCompany(context);
      const read = (asked: FeedOptions) =>
        company === undefined ? feedPage(deps.reader, asked) : sentTo(deps.reader, company, asked);
      const places = await read(part);
      const facts = await Promise.all(
        (fromEnd ? places.slice(-size) : places.slice(0, size)).map(async (place) => {
          const event = await eventAt(deps.store, place);
          if (!event) throw faultError('internal', locale);
          return { ordinal: place.ordinal, event };
        }),
      );
      const edges = facts.map((node) => ({ cursor: String(node.ordinal), node }));
      // Any position will do here, also one that no fact has: whether anything lies beyond it is looked up.
      const lies = async (beyond: { after: number; before?: number }): Promise<boolean> =>
        (await read({ size: 1, fromEnd: false, ...beyond })).length > 0;
      const { hasPreviousPage, hasNextPage } = surroundings(places.length > size, options);
      const around = {
        hasPreviousPage:
          hasPreviousPage && (await lies({ after: 0, before: edges[0]?.node.ordinal ?? part.after + 1 })),
        hasNextPage: hasNextPage && (await lies({ after: edges.at(-1)?.node.ordinal ?? (part.before ?? 1) - 1 })),
      };
      return connectionOf({ edges, ...around }, () =>
        company === undefined ? countFeed(deps.reader) : countDeliveries(deps.reader, { company: [company] }),
      );
    },
  },
};
