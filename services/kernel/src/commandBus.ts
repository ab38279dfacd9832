import type { ActorsOwn, ContextManifest, MessageDefinition, StreamRules } from './context.ts';
import { type Allowed, isRefusalOf, type Refusal } from './decider.ts';
import type { Actor, Envelope } from './envelope.ts';
import type { Fact } from './eventStore.ts';
import type { Handled } from './handleCommand.ts';
import type { Tried } from './tryCommand.ts';

/** Carries a command to the context that decides it. */
export type CommandBus = (command: Fact, envelope: Envelope) => Promise<Handled | Refusal>;

/**
 * A bus over the contexts: each command goes to the one kind of stream that knows it.
 * @throws {TypeError} for a command that nobody decides, or that two contexts claim.
 */
export const commandBus = <Deps>(contexts: readonly ContextManifest<Deps>[], deps: Deps): CommandBus => {
  const rulesOf = deciding(contexts);
  return (command, envelope) => rulesOf(command).handle(deps, command, envelope);
};

/** Tries what a command would come to: nothing is recorded of it. */
export type CommandTrial = (command: Fact, envelope: Envelope) => Promise<Tried | Refusal>;

/** The same over the contexts, of commands that are only tried. */
export const commandTrial = <Deps>(contexts: readonly ContextManifest<Deps>[], deps: Deps): CommandTrial => {
  const rulesOf = deciding(contexts);
  return (command, envelope) => rulesOf(command).tryOut(deps, command, envelope);
};

/** What can be done on the objects of the public contract. */
export interface ObjectActions {
  /** The commands that are given on a type of object, in the order of their contexts. */
  readonly commandsOn: (object: string) => readonly MessageDefinition[];
  /** Of some of them what can be done now on the object of an id, by whoever acts. */
  readonly allowed: (
    object: string,
    id: string,
    actor: Actor,
    types: readonly string[],
    own?: ActorsOwn,
  ) => Promise<ReadonlyMap<string, Allowed>>;
}

/** What can be done on objects, by the rules of the contexts. */
export const objectActions = <Deps>(contexts: readonly ContextManifest<Deps>[], deps: Deps): ObjectActions => {
  const all = contexts.flatMap(({ streams }) => streams.flatMap(({ on }) => on));
  return {
    commandsOn: (object) => all.filter((one) => one.object === object).flatMap(({ commands }) => commands),
    allowed: async (object, id, actor, types, own = {}) => {
      const answers = await Promise.all(
        all
          .filter((one) => one.object === object)
          .map(async ({ commands, allowed }) => {
            const asked = commands.map(({ type }) => type).filter((type) => types.includes(type));
            return asked.length === 0 ? [] : [...(await allowed(deps, id, actor, asked, own))];
          }),
      );
      return new Map(answers.flat());
    },
  };
};

/** Which kind of stream decides a command. */
const deciding = <Deps>(contexts: readonly ContextManifest<Deps>[]) => {
  const byCommand = new Map<string, StreamRules<Deps>>();
  for (const { streams } of contexts) {
    for (const rules of streams) {
      for (const { type } of [...rules.offered, ...rules.internal]) {
        if (byCommand.has(type)) throw new TypeError(`two contexts decide ${type}`);
        byCommand.set(type, rules);
      }
    }
  }
  return (command: Fact): StreamRules<Deps> => {
    const rules = byCommand.get(command.type);
    if (!rules) throw new TypeError(`nobody decides ${command.type}`);
    return rules;
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
