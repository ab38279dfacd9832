import type { Background } from './cost/background.ts';
import type { EventStore, StoredEvent } from '@onewindow/kernel/eventStore.ts';
import { isReplayed } from '@onewindow/kernel/envelope.ts';
import { isHookupEvent, isSentTo } from '@onewindow/schema/hookup/recipients.ts';
import { dutyEvents, KeyRevoked, mandateEvents, SessionRevoked } from '@onewindow/schema/access/events.ts';
import { typesOf } from '@onewindow/schema/event.ts';
import { keyPerson } from '@onewindow/schema/access/values.ts';
import { PullTokenIssued, PullTokenRevoked } from '@onewindow/schema/utility/events.ts';

/** A fact with its place in the public count of the log (decision 12). */
export interface NumberedFact {
  readonly ordinal: number;
  readonly event: StoredEvent;
}

/** The log as the public sees it: counted from 1, the same on every node. */
export interface Feed {
  /** The last mark at or before an ordinal: a place in the store from where the log is counted on. */
  readonly markBefore: (ordinal: number) => { readonly ordinal: number; readonly position: string } | undefined;
  /** The house closes: every subscription ends. */
  readonly closing: AbortSignal;
  /** Whoever catches up gives way to questions. */
  readonly background: Pick<Background, 'wait'>;
}

/** Whether a fact is one to hand on; it may take a while until that is known. */
export type Wanted = (event: StoredEvent, ordinal: number) => boolean | Promise<boolean>;

/**
 * The facts behind an ordinal, without a gap or a repeat, and then as they come. The consumer that goes away ends it at once,
 * also while it waits for the next fact; so does a fact that ends it, such as that its reader's token is no longer valid.
 */
export const factsAfter = (
  { store, feed }: { store: EventStore; feed: Feed },
  after: number,
  wanted: Wanted,
  ends: (fact: NumberedFact) => boolean = () => false,
): AsyncIterableIterator<NumberedFact> => {
  const ending = new AbortController();
  const facts = read({ store, feed }, after, { wanted, ends }, AbortSignal.any([ending.signal, feed.closing]));
  return {
    next: () => facts.next(),
    return: () => {
      ending.abort();
      return facts.return(undefined);
    },
    throw: (error: unknown) => {
      ending.abort();
      return facts.throw(error);
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
};

/** So many events are read at once, and so many are handed on, before whoever catches up gives way: about a millisecond's work. */
const maxBatch = 100;
const atOnce = 10;

async function* read(
  { store, feed }: { store: EventStore; feed: Feed },
  after: number,
  {
    wanted,
    ends,
  }: {
    readonly wanted: Wanted;
    readonly ends: (fact: NumberedFact) => boolean;
  },
  signal: AbortSignal,
): AsyncGenerator<NumberedFact, void, undefined> {
  const mark = feed.markBefore(after);
  let ordinal = mark?.ordinal ?? 0;
  let given = 0;
  for await (const { events, caughtUp } of store.follow({ after: mark?.position ?? store.start, signal, maxBatch })) {
    for (const event of events as readonly StoredEvent[]) {
      ordinal += 1;
      if (ends({ ordinal, event })) return;
      if (ordinal <= after || !(await wanted(event, ordinal))) continue;
      yield { ordinal, event };
      given += 1;
      if (given % atOnce === 0) await feed.background.wait();
    }
    if (!caughtUp) await feed.background.wait();
  }
}

/** Whether a fact ends the token that a company was let in with at a position: another takes its place, or none does. */
export const endsToken =
  (company: string | undefined, letInAt: number) =>
  ({ ordinal, event }: NumberedFact): boolean =>
    company !== undefined &&
    ordinal > letInAt &&
    (event.type === PullTokenIssued.type || event.type === PullTokenRevoked.type) &&
    (event.data as { readonly company: string }).company === company;

/** Whether a fact ends what a person, or a machine with a key, was let in with at a position; or in whose place they ask. */
export const endsHold =
  (id: string | undefined, actingFor: string | undefined, letInAt: number) =>
  ({ ordinal, event: { type, data } }: NumberedFact): boolean => {
    if (id === undefined || ordinal <= letInAt) return false;
    if (actingFor !== undefined && changesDuty.has(type)) {
      const { person, creditCode, agent } = data as { person?: string; creditCode?: string; agent?: string };
      return person === actingFor || (creditCode === actingFor && agent === id);
    }
    if (type === SessionRevoked.type) return (data as { readonly person: string }).person === id;
    return type === KeyRevoked.type && keyPerson((data as { readonly name: string }).name) === id;
  };

/** After each of them it is judged anew who acts for whom. */
const changesDuty: ReadonlySet<string> = new Set(typesOf([...dutyEvents, ...mandateEvents]));

/** Facts about orders that were lived through here (decision 9); for a company, those that it is sent. */
export const hookupFactsFor =
  (company: string | undefined) =>
  (event: StoredEvent): boolean =>
    isHookupEvent(event) && !isReplayed(event) && (company === undefined || isSentTo(event, company));
