import { type RefusalAt, unreckonable } from './datable.ts';
import { type Decider, isRefusal, type Refusal, refuse } from './decider.ts';
import { commandHash, type Envelope, findFirstOf, metadataOf, sealed } from './envelope.ts';
import type { EventStore, Fact, Position, StoredEvent } from './eventStore.ts';
import { type Instant, instantAt, laterOf } from './instant.ts';
import type { RecentStreams } from './recentStreams.ts';
import type { World } from './world.ts';

/** Refusals that any command can meet. */
export const handlingRefusals = [
  'stale-revision',
  'command-id-reused',
  'today-outside-calendar',
  'cannot-be-reckoned',
  'clock-in-doubt',
  'nothing-ready',
] as const;
export type HandlingRefusal = (typeof handlingRefusals)[number];

/** What became of a command that was not refused. */
export interface Handled {
  readonly stream: string;
  /** Of the last fact of the stream that is known to be there: the command's own, or a later one. */
  readonly revision: number;
  /** A place at or past the command's facts. */
  readonly position: Position;
}

/** Where a command belongs as things stand, and what its decision needs to know beside the stream's own state. */
export interface Located<Context> {
  readonly stream: string;
  /**
   * Whether the stream has not begun as far as is known: it is read only where that proves wrong.
   */
  readonly begins?: boolean;
  readonly contextAt: (now: Instant) => Context;
  /**
   * Takes the names that the decided facts need for themselves, each by a stream of that name (decision 8), or says which is another's.
   * Whoever is killed between this and the append holds a name that the same command finds its own when it is given again.
   */
  readonly reserve?: (facts: readonly Fact[]) => Promise<Refusal | undefined>;
  /** Says the same of these names, and takes none. */
  readonly reservable?: (facts: readonly Fact[]) => Promise<Refusal | undefined>;
}

/** One command on its way through a decider. */
export interface Handling<State, Command extends Fact, Event extends Fact, Context> {
  readonly decider: Decider<State, Command, Event, Context>;
  readonly command: Command;
  readonly envelope: Envelope;
  /** Asked anew at every attempt, since another writer may have changed what it rests on. */
  readonly locate: () => Promise<Located<Context>>;
}

/** Beyond so many lost races something else is wrong. */
const mostAttempts = 200;

type Verdict<Event> = { readonly facts: readonly Event[] } | Handled | Refusal;

/** What handling a command needs around it. */
export interface Surroundings {
  readonly store: EventStore;
  readonly world: World;
  readonly refusalAt: RefusalAt;
  readonly recent: RecentStreams;
}

/**
 * Loads, decides, appends. A command that has happened already succeeds; one that lost a race
 * is decided afresh, unless the caller named the revision it saw (decision 7).
 *
 * First it is decided on what is known without reading: that a stream has not begun, or what this node last saw of it. A yes is proved
 * by the store, which takes it at that very revision or not at all; whatever else would be answered waits until the stream is read.
 * @throws {UnknownOutcome} if the store gave no verdict; the same command again is safe.
 */
export const handleCommand = async <State, Command extends Fact, Event extends Fact, Context>(
  surroundings: Surroundings,
  handling: Handling<State, Command, Event, Context>,
): Promise<Handled | Refusal> => {
  const { store, world, recent } = surroundings;
  const { command, envelope, locate } = handling;
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const located = await locate();
    const { stream, reserve } = located;
    const read = async (): Promise<readonly StoredEvent<Event>[]> => {
      const slice = await store.readStream(stream);
      if (!slice.found) return [];
      recent.keep(stream, slice.events);
      return slice.events as readonly StoredEvent<Event>[];
    };
    const known = attempt > 0 ? undefined : located.begins ? [] : recent.of(stream);
    let events = (known as readonly StoredEvent<Event>[] | undefined) ?? (await read());
    let verdict = judge(surroundings, handling, located, events);
    if (known && !(verdict && 'facts' in verdict)) {
      events = await read();
      verdict = judge(surroundings, handling, located, events);
    }
    if (!verdict) throw new Error(`${command.type} yields nothing on the empty stream ${stream}`);
    if (!('facts' in verdict)) return verdict;

    const { facts } = verdict;
    const taken = await reserve?.(facts);
    if (taken) return taken;
    const last = events.at(-1);
    const sealedFacts = sealed(facts, command, envelope, instantAt(world.now()));
    const appended = await store.append(stream, last ? last.revision : 'no-stream', sealedFacts);
    if (!appended.ok) continue;
    const { revision, position } = appended;
    const from = (last?.revision ?? -1) + 1;
    const added = sealedFacts.map((fact, index) => ({ ...fact, stream, revision: from + index, position }));
    recent.keep(stream, [...events, ...added]);
    return { stream, revision, position };
  }
  throw new Error(`${command.type} lost ${mostAttempts} races in a row`);
};

/** What a command comes to on a stream's events: the facts to append, or the answer as it is; nothing where it yields nothing and nothing is there. */
export const judge = <State, Command extends Fact, Event extends Fact, Context>(
  { world, refusalAt }: Pick<Surroundings, 'world' | 'refusalAt'>,
  { decider, command, envelope }: Handling<State, Command, Event, Context>,
  { stream, contextAt }: Located<Context>,
  events: readonly StoredEvent<Event>[],
): Verdict<Event> | undefined => {
  const last = events.at(-1);
  const state = events.reduce(decider.evolve, decider.initial);

  const now = laterOf(instantAt(world.now()), occurredAt(last));
  const context = contextAt(now);
  // Before anything else is said: whoever may not act here learns nothing, not even that a command was given before.
  const barred = decider.bar?.(state, context);
  if (barred) return barred;
  const before = findFirstOf(events, envelope);
  if (before && last) {
    if (metadataOf(before).commandHash !== commandHash(command))
      return refuse<HandlingRefusal>('command-id-reused', 'commandId');
    return { stream, revision: last.revision, position: last.position };
  }
  const undatable = refusalAt(now);
  if (undatable) return undatable;
  const decision = unreckonable(() => decider.decide(command, state, context));
  if (isRefusal(decision)) return decision;
  // After the rules: who may not know of this stream learns nothing of its revision either.
  if (envelope.expectedRevision !== undefined && envelope.expectedRevision !== (last?.revision ?? -1)) {
    return refuse<HandlingRefusal>('stale-revision', 'expectedRevision', { actual: last?.revision ?? -1 });
  }
  if (decision.length > 0) return { facts: decision };
  return last && { stream, revision: last.revision, position: last.position };
};

/** Facts of a stream never go back in time, even where two nodes' clocks differ (decision 6). */
export const occurredAt = (event: Fact | undefined): Instant =>
  (event?.data as { occurredAt?: Instant } | undefined)?.occurredAt ?? '';
