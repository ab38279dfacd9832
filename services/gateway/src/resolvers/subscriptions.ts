import { companyOf } from '@onewindow/hookup/utility/actor.ts';
import { metadataOf } from '@onewindow/kernel/envelope.ts';
import type { StoredEvent } from '@onewindow/kernel/eventStore.ts';
import type { Recipient } from '@onewindow/schema/hookup/values.ts';
import { projectOf } from '@onewindow/schema/streams.ts';
import { wordsFor } from '@onewindow/schema/words.ts';

import { hasEnded } from '../actor.ts';
import { shownFact } from '../disclosure.ts';
import { type Context, todayOf } from '../requestContext.ts';
import { faultError } from '../errors.ts';
import { endsToken, factsAfter, hookupFactsFor, type NumberedFact } from '../feed.ts';
import type { Resolvers } from '../generated/resolverTypes.ts';
import { longestWait } from '../progress.ts';

/** A position to go on from; now, where none is named. One that this node has not reached yet is waited for, like `x-after`. */
export const positionAfter = async (
  after: string | null | undefined,
  { deps, locale }: Pick<Context, 'deps' | 'locale'>,
): Promise<number> => {
  if (after != null && !/^\d{1,15}$/.test(after)) throw faultError('cursor-malformed', locale);
  const from = after == null ? deps.progress.ordinal() : Number(after);
  if (!(await deps.progress.counted(from, longestWait))) throw faultError('after-in-the-future', locale);
  return from;
};

const follow = async (
  after: string | null | undefined,
  context: Context,
  wanted: (event: StoredEvent) => boolean,
): Promise<AsyncIterable<NumberedFact>> => {
  const ends = endsToken(companyOf(context.actor), context.letInAt);
  const isOver = (fact: NumberedFact) => ends(fact) || hasEnded(context, todayOf(context.deps));
  return factsAfter(context.deps, await positionAfter(after, context), wanted, isOver);
};

/** A fact's content; a company sees of its recipients only itself. */
const dataFor = async (event: StoredEvent, context: Context): Promise<object> => {
  const company = companyOf(context.actor);
  const { data } = await shownFact(event, context);
  const { recipients } = data as { readonly recipients?: readonly Recipient[] };
  if (company === undefined || !recipients) return data;
  return { ...data, recipients: recipients.filter((recipient) => recipient.company === company) };
};

/** What a fact is about: the id that its stream is named by. */
const subjectOf = ({ stream }: StoredEvent): string => stream.slice(stream.indexOf('-') + 1);

/** Whether a fact belongs to a kind of stream, by what its name begins with (decision 14). */
const isOf =
  (category: string) =>
  ({ stream }: StoredEvent): boolean =>
    stream.startsWith(`${category}-`);

export const caseSubscriptions: Resolvers = {
  Subscription: {
    caseEvents: {
      subscribe: (_root, { after }, context) => follow(after, context, isOf('case')),
      resolve: (fact: NumberedFact) => fact,
    },
  },
  PublicFact: {
    position: ({ ordinal }) => String(ordinal),
    factId: ({ event }) => event.id,
    type: ({ event }) => event.type,
    name: ({ event }, _args, { locale }) => wordsFor(locale, 'events', event.type),
    subject: ({ event }) => subjectOf(event),
    projectCode: ({ event }) => projectOf(subjectOf(event)),
    revision: ({ event }) => event.revision,
    occurredAt: ({ event }) => (event.data as { occurredAt: string }).occurredAt,
    data: ({ event }, _args, context) => dataFor(event, context),
    ledger: ({ event }) => metadataOf(event).ledger,
  },
};

export const hookupSubscriptions: Resolvers = {
  Subscription: {
    hookupEvents: {
      subscribe: (_root, { after }, context) => follow(after, context, hookupFactsFor(companyOf(context.actor))),
      resolve: (fact: NumberedFact) => fact,
    },
  },
};
