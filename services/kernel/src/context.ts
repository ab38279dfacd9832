import { allowedNow, type Asked } from './allowedNow.ts';
import type { RefusalAt } from './datable.ts';
import type { Allowed, Decider, Refusal } from './decider.ts';
import type { Actor, Envelope } from './envelope.ts';
import type { EventStore, Fact } from './eventStore.ts';
import { handleCommand, type Handled, type Handling, type Located } from './handleCommand.ts';
import type { AnyPolicy } from './policy.ts';
import type { AnyProjection } from './projection.ts';
import type { RecentStreams } from './recentStreams.ts';
import { type Tried, tryCommand } from './tryCommand.ts';
import type { VersionedType } from './versions.ts';
import type { World } from './world.ts';

/** A command or an event of the schema: its name, and the shape of its content. */
export interface MessageDefinition {
  readonly type: string;
  readonly data: { readonly parse: (data: unknown) => unknown };
  /** Of a command that gives no paper and makes no legal day: whoever gives it may hold it back for a moment, to take it back. */
  readonly deferrable?: boolean;
}

/** An event of the schema, with the steps that lift what was recorded before (decision 13). */
export type EventDefinition = MessageDefinition & VersionedType;

/** The object that a command's mutation answers with: its type in the public contract, and the field that holds it. */
export interface AnswerType {
  readonly type: string;
  readonly field: string;
}

/** Commands that are given on one kind of object of the public contract. */
export interface ObjectCommands<in Deps> {
  /** Its type. */
  readonly object: string;
  readonly commands: readonly MessageDefinition[];
  /** Of some of these what can be done now on the object of this id, by whoever acts. */
  readonly allowed: (
    deps: Deps,
    id: string,
    actor: Actor,
    types: readonly string[],
    own: ActorsOwn,
  ) => Promise<ReadonlyMap<string, Allowed>>;
}

/** What is whoever acts' own, where a rule tells one of two sides from the other by it. */
export interface ActorsOwn {
  /** 统一社会信用代码 of the firm for which an applicant acts. */
  readonly creditCode?: string;
}

/** All that there is to say of one kind of stream: which words it knows, by which rules, and how a command finds its stream. */
export interface StreamRules<in Deps> {
  /** What its streams' names begin with (decision 14). */
  readonly category: string;
  /** The commands that the public contract offers, each as a mutation that answers with `answer`. */
  readonly offered: readonly MessageDefinition[];
  readonly answer: AnswerType | undefined;
  /** The commands that only the centre itself gives: policies and workers. */
  readonly internal: readonly MessageDefinition[];
  readonly events: readonly EventDefinition[];
  /** Why its commands can be refused. */
  readonly refusals: readonly string[];
  readonly handle: (deps: Deps, command: Fact, envelope: Envelope) => Promise<Handled | Refusal>;
  /** What a command would come to, of which nothing is recorded. */
  readonly tryOut: (deps: Deps, command: Fact, envelope: Envelope) => Promise<Tried | Refusal>;
  /** The objects that its commands are given on. */
  readonly on: readonly ObjectCommands<Deps>[];
}

/** What every context needs around it. */
export interface HandlingDeps {
  readonly store: EventStore;
  readonly world: World;
  readonly refusalAt: RefusalAt;
  readonly recent: RecentStreams;
}

/** Declares the rules of one kind of stream. */
export const streamRules = <Deps extends HandlingDeps, State, Command extends Fact, Event extends Fact, Context>({
  decider,
  locate,
  offered = [],
  internal = [],
  answer,
  on = [],
  ...rules
}: {
  readonly category: string;
  readonly offered?: readonly MessageDefinition[];
  readonly internal?: readonly MessageDefinition[];
  readonly answer?: AnswerType;
  readonly events: readonly EventDefinition[];
  readonly refusals: readonly string[];
  readonly decider: Decider<State, Command, Event, Context>;
  /** Asked anew at every attempt, since another writer may have changed what it rests on. */
  readonly locate: (deps: Deps, command: Command, envelope: Envelope) => Promise<Located<Context>>;
  /** Which of its commands are given on which objects, and where they belong there whatever they say. */
  readonly on?: readonly {
    readonly object: string;
    readonly commands: readonly MessageDefinition[];
    readonly locate: (deps: Deps, id: string, actor: Actor, own: ActorsOwn) => Promise<Asked<Context>>;
  }[];
}): StreamRules<Deps> => {
  const handling = (deps: Deps, command: Command, envelope: Envelope): Handling<State, Command, Event, Context> => ({
    decider,
    command,
    envelope,
    locate: () => locate(deps, command, envelope),
  });
  return {
    ...rules,
    offered,
    internal,
    answer,
    handle: (deps, command, envelope) => handleCommand(deps, handling(deps, command as Command, envelope)),
    tryOut: (deps, command, envelope) => tryCommand(deps, handling(deps, command as Command, envelope)),
    on: on.map(({ object, commands, locate: locateOn }) => ({
      object,
      commands,
      allowed: async (deps, id, actor, types, own) =>
        allowedNow(deps, decider, types, await locateOn(deps, id, actor, own)),
    })),
  };
};

/**
 * The pure part of a context. From the list of these follow the bus, the known types, the mutations, and the tests that
 * nothing was forgotten; projections and resolvers have lists of their own, which the composition puts beside it.
 */
export interface ContextManifest<in Deps> {
  readonly name: string;
  readonly streams: readonly StreamRules<Deps>[];
  readonly policies: (deps: Deps) => readonly AnyPolicy[];
  /** To-do lists that no policy reads but a worker of the context. */
  readonly lists?: readonly AnyProjection[];
}
