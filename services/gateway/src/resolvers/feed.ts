import { feedPage } from '@onewindow/projections/hookupFacts/queries.ts';
import { sentTo } from '@onewindow/projections/deliveries/queries.ts';
import type { StoredEvent } from '@onewindow/kernel/eventStore.ts';
import type { DomainEvent } from '@onewindow/schema/facts.ts';
import { z } from 'zod';

import { companyOf } from '../actor.ts';
import { faultError, malformedInput } from '../errors.ts';
import type { Resolvers } from '../generated/resolverTypes.ts';
import { positionAfter } from './subscriptions.ts';

const First = z.object({ first: z.int().min(1).max(200) });

export const feedResolvers: Resolvers = {
  Query: {
    hookupFeed: async (_root, { after, first: asked }, context) => {
      const { centre, actor, locale } = context;
      const size = First.safeParse({ first: asked ?? 100 });
      if (!size.success) throw malformedInput(size.error, locale, []);
      const { first } = size.data;
      const from = await positionAfter(after ?? '0', context);
      const company = companyOf(actor);
      const places = await (company === undefined
        ? feedPage(centre.reader, from, first + 1)
        : sentTo(centre.reader, company, from, first + 1));
      const facts = await Promise.all(
        places.slice(0, first).map(async ({ ordinal, stream, revision }) => {
          const slice = await centre.store.readStream(stream, { from: revision, max: 1 });
          const event = slice.found ? slice.events[0] : undefined;
          if (!event) throw faultError('internal', locale);
          return { ordinal, event: event as StoredEvent<DomainEvent> };
        }),
      );
      return {
        edges: facts.map((node) => ({ cursor: String(node.ordinal), node })),
        pageInfo: { hasNextPage: places.length > first, endCursor: facts.at(-1) && String(facts.at(-1)?.ordinal) },
      };
    },
  },
};
