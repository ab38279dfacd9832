import { metadataOf } from '@onewindow/kernel/envelope.ts';
import type { StoredEvent } from '@onewindow/kernel/eventStore.ts';
import type { Recipient } from '@onewindow/schema/hookup/values.ts';
import type { CaseTimeline } from '@onewindow/projections/cases/row.ts';
import { projectOf, stageOf } from '@onewindow/schema/streams.ts';
import { wordsFor } from '@onewindow/schema/words.ts';

import { ownCompany } from '../access/ownCompany.ts';
import { hasEnded } from '../tokenHolds.ts';
import { shownFact } from '../disclosure.ts';
import { type Context, todayOf } from '../requestContext.ts';
import { faultError } from '../errors.ts';
import { endsHold, endsToken, factsAfter, hookupFactsFor, type NumberedFact, type Wanted } from '../feed.ts';
import type { CaseEventFilter, Resolvers } from '../generated/resolverTypes.ts';
import { requireShortLists } from '../cost/shortLists.ts';
import { longestWait } from '../progress.ts';
import { projectRow } from './projectRow.ts';

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
  wanted: Wanted,
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

/** Ends with what lets in whoever follows: a session, or a token of the issuer. What has ended before waits for that no longer. */
const until = (
  { deps, until: end, signal }: Context,
  facts: AsyncIterableIterator<NumberedFact>,
): AsyncIterableIterator<NumberedFact> => {
  if (end === undefined) return facts;
  const callOff = deps.world.after(Math.max(0, end - deps.world.now()), () => void facts.return?.());
  // Who has gone before it has begun leaves nothing: nobody has handed it to them.
  if (signal?.aborted) callOff();
  else signal?.addEventListener('abort', callOff, { once: true });
  return {
    next: async () => {
      try {
        const next = await facts.next();
        if (next.done) callOff();
        return next;
      } catch (error) {
        callOff();
        throw error;
      }
    },
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
export const isReached = (event: StoredEvent, table: string, { rows, deps }: Context): boolean =>
  rows === 'every' || rows[table] === 'every' || deps.reader.row(table, subjectOf(event)) !== undefined;

const ofCases = 'case-';

/**
 * Whether a fact is about a case that somebody follows and reaches. Its own id tells its case and its stage; its departments and its
 * place stand in rows, and so does what is whose: for those the read model must have seen the fact, or a case that is new would be missed.
 */
export const isFollowed = (
  event: StoredEvent,
  ordinal: number,
  { caseId, stage, department, locality }: CaseEventFilter,
  context: Context,
): boolean | Promise<boolean> => {
  const id = subjectOf(event);
  if (caseId?.includes(id) === false || stage?.includes(stageOf(id)) === false) return false;
  const { rows, deps } = context;
  const isRestricted = rows !== 'every' && rows['cases'] !== 'every';
  if (!isRestricted && !department && !locality) return true;
  return deps.progress.counted(ordinal, longestWait).then(() => {
    const row = deps.reader.row<CaseTimeline>('cases', id);
    if (!row) return false;
    const isThere = !locality || locality.includes(projectRow(context, row.projectCode)?.facts.locality ?? '');
    return isThere && (!department || row.items.some((item) => department.includes(item.department)));
  });
};

export const caseSubscriptions: Resolvers = {
  Subscription: {
    caseEvents: {
      subscribe: (_root, { after, filter }, context) => {
        requireShortLists({ filter }, context.locale);
        return follow(after, context, (event, ordinal) =>
          event.stream.startsWith(ofCases) ? isFollowed(event, ordinal, filter ?? {}, context) : false,
        );
      },
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
    case: async ({ event, ordinal }, _args, { deps }) => {
      if (!event.stream.startsWith(ofCases)) return undefined;
      await deps.progress.counted(ordinal, longestWait);
      return deps.reader.row<CaseTimeline>('cases', subjectOf(event));
    },
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
