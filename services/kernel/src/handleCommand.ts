import type { RefusalAt } from './datable.ts';
import { type Decider, type Decision, isRefusal, type Refusal, refuse } from './decider.ts';
import { commandHash, type Envelope, isFirstOf, metadataOf, sealed } from './envelope.ts';
import type { EventStore, Fact, Position, StoredEvent } from './eventStore.ts';
import { type Instant, instantAt, laterOf } from './instant.ts';
import { OutsideCalendar } from './workingDays.ts';
import type { World } from './world.ts';

/** Refusals that any command can meet. */
export const handlingRefusals = [
  'stale-revision',
  'command-id-reused',
  'today-outside-calendar',
  'cannot-be-reckoned',
  'clock-in-doubt',
] as const;
export type HandlingRefusal = (typeof handlingRefusals)[number];

/** What became of a command that was not refused. */
export interface Handled<State> {
  readonly stream: string;
  readonly state: State;
  readonly revision: number;
  /** A place at or past the command's facts. */
  readonly position: Position;
}

/** Where a command belongs as things stand, and what its decision needs to know beside the stream's own state. */
export interface Located<Context> {
  readonly stream: string;
  readonly contextAt: (now: Instant) => Context;
  /**
   * Takes the names that the decided facts need for themselves, each by a stream of that name (decision 8), or says which is another's.
   * Whoever is killed between this and the append holds a name that the same command finds its own when it is given again.
   */
  readonly reserve?: (facts: readonly Fact[]) => Promise<Refusal | undefined>;
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

/**
 * Loads, decides, appends. A command that has happened already succeeds with the object as it is now; one that lost a race
 * is decided afresh, unless the caller named the revision it saw (decision 7).
 * @throws {UnknownOutcome} if the store gave no verdict; the same command again is safe.
 */
export const handleCommand = async <State, Command extends Fact, Event extends Fact, Context>(
  { store, world, refusalAt }: { store: EventStore; world: World; refusalAt: RefusalAt },
  { decider, command, envelope, locate }: Handling<State, Command, Event, Context>,
): Promise<Handled<State> | Refusal> => {
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const { stream, contextAt, reserve } = await locate();
    const slice = await store.readStream(stream);
    const events = slice.found ? (slice.events as readonly StoredEvent<Event>[]) : [];
    const last = events.at(-1);
    const state = events.reduce(decider.evolve, decider.initial);

    const now = laterOf(instantAt(world.now()), occurredAt(last));
    const context = contextAt(now);
    // Before anything else is said: whoever may not act here learns nothing, not even that a command was given before.
    const barred = decider.bar?.(state, context);
    if (barred) return barred;
    const before = events.find((event) => isFirstOf(event, envelope));
    if (before && last) {
      if (metadataOf(before).commandHash !== commandHash(command))
        return refuse<HandlingRefusal>('command-id-reused', 'commandId');
      return { stream, state, revision: last.revision, position: last.position };
    }
    const undatable = refusalAt(now);
    if (undatable) return undatable;
    const decision = decided(() => decider.decide(command, state, context));
    if (isRefusal(decision)) return decision;
    // After the rules: who may not know of this stream learns nothing of its revision either.
    if (envelope.expectedRevision !== undefined && envelope.expectedRevision !== (last?.revision ?? -1)) {
      return refuse<HandlingRefusal>('stale-revision', 'expectedRevision', { actual: last?.revision ?? -1 });
    }
    if (decision.length === 0) {
      if (last) return { stream, state, revision: last.revision, position: last.position };
      throw new Error(`${command.type} yields nothing on the empty stream ${stream}`);
    }

    const taken = await reserve?.(decision);
    if (taken) return taken;
    const appended = await store.append(
      stream,
      last ? last.revision : 'no-stream',
      sealed(decision, command, envelope, instantAt(world.now())),
    );
    if (appended.ok) {
      return {
        stream,
        state: decision.reduce(decider.evolve, state),
        revision: appended.revision,
        position: appended.position,
      };
    }
  }
  throw new Error(`${command.type} lost ${mostAttempts} races in a row`);
};

/** What rests on a day outside the calendar, recorded before that was refused, is told to whoever asks; it is no fault of the centre's. */
const decided = <Event>(decide: () => Decision<Event>): Decision<Event> => {
  try {
    return decide();
  } catch (error) {
    if (!(error instanceof OutsideCalendar)) throw error;
    return refuse<HandlingRefusal>('cannot-be-reckoned', undefined, { from: error.from, to: error.to });
  }
};

/** Facts of a stream never go back in time, even where two nodes' clocks differ (decision 6). */
const occurredAt = (event: Fact | undefined): Instant =>
  (event?.data as { occurredAt?: Instant } | undefined)?.occurredAt ?? '';
