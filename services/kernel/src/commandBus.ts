import type { ContextManifest, StreamRules } from './context.ts';
import { isRefusalOf, type Refusal } from './decider.ts';
import type { Envelope } from './envelope.ts';
import type { Fact } from './eventStore.ts';
import type { Handled } from './handleCommand.ts';

/** Carries a command to the context that decides it. */
export type CommandBus = (command: Fact, envelope: Envelope) => Promise<Handled | Refusal>;

/**
 * A bus over the contexts: each command goes to the one kind of stream that knows it.
 * @throws {TypeError} for a command that nobody decides, or that two contexts claim.
 */
export const commandBus = <Deps>(contexts: readonly ContextManifest<Deps>[], deps: Deps): CommandBus => {
  const deciding = new Map<string, StreamRules<Deps>>();
  for (const { streams } of contexts) {
    for (const rules of streams) {
      for (const { type } of [...rules.offered, ...rules.internal]) {
        if (deciding.has(type)) throw new TypeError(`two contexts decide ${type}`);
        deciding.set(type, rules);
      }
    }
  }
  return (command, envelope) => {
    const rules = deciding.get(command.type);
    if (!rules) throw new TypeError(`nobody decides ${command.type}`);
    return rules.handle(deps, command, envelope);
  };
};

/** What became of a command. */
export type CommandOutcome = 'done' | 'refused' | 'failed';

/** The same bus, but each command is counted by what became of it. */
export const counted =
  (bus: CommandBus, count: (type: string, outcome: CommandOutcome) => void): CommandBus =>
  async (command, envelope) => {
    try {
      const answer = await bus(command, envelope);
      count(command.type, isRefusalOf(answer) ? 'refused' : 'done');
      return answer;
    } catch (error) {
      count(command.type, 'failed');
      throw error;
    }
  };
