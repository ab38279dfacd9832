import { type Decider, isRefusal, type Refusal } from './decider.ts';
import type { Fact } from './eventStore.ts';

/** A command as it was given then, with what its decision needed to know at that moment. */
export interface ReplayStep<Command, Context> {
  readonly command: Command;
  readonly context: Context;
}

/** What a stream's replayed commands came to. */
export interface Replayed<State, Event> {
  readonly facts: readonly Event[];
  readonly state: State;
}

/**
 * Takes a stream's history over from a ledger: the same deciders decide, in memory, as of the days on which it happened. The
 * facts are appended as one batch, so a stream is there whole or not at all. The first refusal ends it.
 */
export const replay = <State, Command extends Fact, Event extends Fact, Context>(
  decider: Decider<State, Command, Event, Context>,
  steps: readonly ReplayStep<Command, Context>[],
): Replayed<State, Event> | (Refusal & { readonly command: Command }) => {
  const facts: Event[] = [];
  let state = decider.initial;
  for (const { command, context } of steps) {
    const decision = decider.decide(command, state, context);
    if (isRefusal(decision)) return { ...decision, command };
    facts.push(...decision);
    state = decision.reduce(decider.evolve, state);
  }
  return { facts, state };
};
