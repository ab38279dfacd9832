import type { Decider } from '@onewindow/kernel/decider.ts';
import type { Fact } from '@onewindow/kernel/eventStore.ts';
import type { Instant } from '@onewindow/kernel/instant.ts';
import { type Replayed, replay } from '@onewindow/kernel/replay.ts';

import type { Timed } from './timed.ts';

/** One stream's whole history, not yet sealed. */
export interface StreamFacts {
  readonly stream: string;
  readonly facts: readonly Fact[];
}

/**
 * Lives a stream through: every command meets the decider that it would meet at the window, so what is wrong is refused.
 * @throws where one is.
 */
export const lived = <State, Command extends Fact, Event extends Fact, Context>(
  stream: string,
  decider: Decider<State, Command, Event, Context>,
  commands: readonly Timed<Command>[],
  contextAt: (now: Instant) => Context,
): Replayed<State, Event> & { readonly stream: string } => {
  const steps = commands.map(({ command, now }) => ({ command, context: contextAt(now) }));
  const outcome = replay(decider, steps);
  if ('refused' in outcome) {
    const { refused, field, details, command } = outcome;
    throw new Error(
      `the demo cannot be told: ${command.type} on ${stream} was refused, ${JSON.stringify({ refused, field, details })}`,
    );
  }
  return { stream, ...outcome };
};
