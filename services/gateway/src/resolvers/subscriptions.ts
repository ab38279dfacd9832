import { metadataOf } from '@onewindow/kernel/envelope.ts';
import type { StoredEvent } from '@onewindow/kernel/eventStore.ts';
import type { Recipient } from '@onewindow/schema/hookup/values.ts';
import { projectOf } from '@onewindow/schema/streams.ts';
import { wordsFor } from '@onewindow/schema/words.ts';

import { ownCompany } from '../access/ownCompany.ts';
import { hasEnded } from '../tokenHolds.ts';
import { shownFact } from '../disclosure.ts';
import { type Context, todayOf } from '../requestContext.ts';
import { faultError } from '../errors.ts';
import { endsHold, endsToken, factsAfter, hookupFactsFor, type NumberedFact } from '../feed.ts';
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
  const ends = endsToken(ownCompany(context), context.letInAt);
  const revoked = endsHold(context.id, context.actor.actingFor, context.letInAt);
  const isOver = (fact: NumberedFact) => ends(fact) || revoked(fact) || hasEnded(context, todayOf(context.deps));
  return until(context, factsAfter(context.deps, await positionAfter(after, context), wanted, isOver));
};

/** A fact's content; a company sees of its recipients only itself. */
const dataFor = async (event: StoredEvent, context: Context): Promise<object> => {
  const company = ownCompany(context);
  const { data } = await shownFact(event, context);
  const { recipients } = data as { readonly recipients?: readonly Recipient[] };
  if (company === undefined || !recipients) return data;
  return { ...data, recipients: recipients.filter((recipient) => recipient.company === company) };
};

/** What a fact is about: the id that its stream is named by. */
const subjectOf = ({ stream }: StoredEvent): string => stream.slice(stream.indexOf('-') + 1);

/** Ends with what lets in whoever follows: a session, or a token of the issuer. */
const until = (
  { deps, until: end }: Context,
  facts: AsyncIterableIterator<NumberedFact>,
): AsyncIterableIterator<NumberedFact> => {
  if (end === undefined) return facts;
  const callOff = deps.world.after(Math.max(0, end - deps.world.now()), () => void facts.return?.());
  return {
    next: () => facts.next(),
    return: async () => {
      callOff();
      return (await facts.return?.()) ?? { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
};

/** Whether whoever asks reaches what a fact is about. */
const isReached = (event: StoredEvent, table: string, { rows, deps }: Context): boolean =>
  rows === 'every' || rows[table] === 'every' || deps.reader.row(table, subjectOf(event)) !== undefined;

export const caseSubscriptions: Resolvers = {
  Subscription: {
    caseEvents: {
      subscribe: (_root, { after }, context) =>
        follow(after, context, (event) => event.stream.startsWith('case-') && isReached(event, 'cases', context)),
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
      subscribe: (_root, { after }, context) => {
        const company = ownCompany(context);
        const wanted = hookupFactsFor(company);
        // What a company is told goes by whom each fact is sent to: an order may be another's by now.
        return follow(
          after,
          context,
          (event) => wanted(event) && (company !== undefined || isReached(event, 'hookupOrders', context)),
        );
      },
      resolve: (fact: NumberedFact) => fact,
    },
  },
};
