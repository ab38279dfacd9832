import { isRefusalOf, type Refusal } from './decider.ts';
import type { EventStore, Fact, StoredEvent } from './eventStore.ts';
import { type Handling, judge, type Surroundings } from './handleCommand.ts';

/** Of a command that was only tried, and would not be refused: the stream that it would write. */
export interface Tried {
  readonly stream: string;
  /** Nothing was written anywhere. */
  readonly position?: never;
}

/**
 * What a command would come to now, by the same rules on the same facts. Nothing is recorded of it: no fact, no name that is taken, and
 * its id is still free.
 */
export const tryCommand = async <State, Command extends Fact, Event extends Fact, Context>(
  surroundings: Omit<Surroundings, 'recent'>,
  handling: Handling<State, Command, Event, Context>,
): Promise<Tried | Refusal> => {
  const located = await handling.locate();
  const { stream, reservable } = located;
  const events = await eventsOf<Event>(surroundings.store, stream);
  const verdict = judge(surroundings, handling, located, events);
  if (!verdict) throw new Error(`${handling.command.type} yields nothing on the empty stream ${stream}`);
  if (!('facts' in verdict)) return isRefusalOf(verdict) ? verdict : { stream };
  return (await reservable?.(verdict.facts)) ?? { stream };
};

/** All of a stream; nothing where it has not begun. */
export const eventsOf = async <Event extends Fact>(
  store: Pick<EventStore, 'readStream'>,
  stream: string,
): Promise<readonly StoredEvent<Event>[]> => {
  const slice = await store.readStream(stream);
  return slice.found ? (slice.events as readonly StoredEvent<Event>[]) : [];
};
