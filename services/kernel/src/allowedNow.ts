import { unless } from './commandRule.ts';
import { unreckonable } from './datable.ts';
import { type Allowed, type Decider, isRefusalOf, type Refusal } from './decider.ts';
import type { Fact } from './eventStore.ts';
import { occurredAt, type Surroundings } from './handleCommand.ts';
import { type Instant, instantAt, laterOf } from './instant.ts';
import { eventsOf } from './tryCommand.ts';

/** Where the commands on an object belong, whatever they say, and what deciding them needs to know. */
export interface Asked<Context> {
  /** Absent where they begin something: nothing is there yet. */
  readonly stream?: string;
  readonly contextAt: (now: Instant, type: string) => Context;
}

/** What can be done now on one object: of each of these commands what it would meet before anything that it says is looked at. */
export const allowedNow = async <State, Command extends Fact, Event extends Fact, Context>(
  { store, world, refusalAt }: Pick<Surroundings, 'store' | 'world' | 'refusalAt'>,
  decider: Decider<State, Command, Event, Context>,
  types: readonly string[],
  { stream, contextAt }: Asked<Context>,
): Promise<ReadonlyMap<string, Allowed>> => {
  const events = stream === undefined ? [] : await eventsOf<Event>(store, stream);
  const state = events.reduce(decider.evolve, decider.initial);
  const now = laterOf(instantAt(world.now()), occurredAt(events.at(-1)));
  return new Map(
    types.map((type) => {
      const context = contextAt(now, type);
      const barred: Refusal | undefined = decider.bar?.(state, context) ?? refusalAt(now);
      if (barred) return [type, unless(barred)];
      const allowed = unreckonable(() =>
        decider.allowed(type as Parameters<typeof decider.allowed>[0], state, context),
      );
      return [type, isRefusalOf(allowed) ? unless(allowed) : allowed];
    }),
  );
};
