import { metadataOf, isReplayed } from '@onewindow/kernel/envelope.ts';
import type { StoredEvent } from '@onewindow/kernel/eventStore.ts';
import { caseEvents } from '@onewindow/schema/case/events.ts';
import type { DomainEvent } from '@onewindow/schema/facts.ts';
import { hookupEvents } from '@onewindow/schema/hookup/events.ts';
import { projectOf } from '@onewindow/schema/streams.ts';
import { wordsFor } from '@onewindow/schema/words.ts';

import type { Context } from '../context.ts';
import { faultError } from '../errors.ts';
import { factsAfter, type NumberedFact } from '../feed.ts';
import type { Resolvers } from '../generated/resolverTypes.ts';
import { longestWait } from '../progress.ts';

const caseTypes = new Set<string>(caseEvents.map(({ type }) => type));
const hookupTypes = new Set<string>(hookupEvents.map(({ type }) => type));

/** From after a position on, or from now on. A position that this node has not reached yet is waited for, like `x-after`. */
const follow = async (
  after: string | null | undefined,
  { centre, locale }: Context,
  wanted: (event: StoredEvent<DomainEvent>) => boolean,
): Promise<AsyncIterable<NumberedFact>> => {
  if (after != null && !/^\d{1,15}$/.test(after)) throw faultError('cursor-malformed', locale);
  const from = after == null ? centre.progress.ordinal() : Number(after);
  if (!(await centre.progress.counted(from, longestWait))) throw faultError('after-in-the-future', locale);
  return factsAfter(centre, from, wanted);
};

const subjectOf = ({ data }: DomainEvent): string => {
  if ('caseId' in data) return data.caseId;
  return 'orderId' in data ? data.orderId : '';
};

export const subscriptionResolvers: Resolvers = {
  Subscription: {
    caseEvents: {
      subscribe: (_root, { after }, context) => follow(after, context, ({ type }) => caseTypes.has(type)),
      resolve: (fact: NumberedFact) => fact,
    },
    hookupEvents: {
      // A replayed fact is in no utility's feed (decision 9).
      subscribe: (_root, { after }, context) =>
        follow(after, context, (event) => hookupTypes.has(event.type) && !isReplayed(event)),
      resolve: (fact: NumberedFact) => fact,
    },
  },
  PublicFact: {
    position: ({ ordinal }) => String(ordinal),
    id: ({ event }) => event.id,
    type: ({ event }) => event.type,
    name: ({ event }, _args, { locale }) => wordsFor(locale, 'events', event.type),
    subject: ({ event }) => subjectOf(event),
    projectCode: ({ event }) => projectOf(subjectOf(event)),
    revision: ({ event }) => event.revision,
    occurredAt: ({ event }) => event.data.occurredAt,
    data: ({ event }) => event.data,
    ledger: ({ event }) => metadataOf(event).ledger,
  },
};
