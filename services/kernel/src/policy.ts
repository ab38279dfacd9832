import type { Fact } from './eventStore.ts';
import type { Instant } from './instant.ts';
import type { Projection } from './projection.ts';

/**
 * Facts, and the passing of time, turned into commands. It has no checkpoint: a projection keeps a list of what is to be
 * done, a fact adds a row and its answer takes it away, and a worker reads the list and gives the commands (decision 9).
 */
export interface Policy<Row extends object, Event extends Fact> {
  /** The list. Its column `dueAt` is the instant from which a row is to be done; null where there is nothing to do. */
  readonly list: Projection<Row, Event> & { readonly columns: { readonly dueAt: (row: Row) => Instant | null } };
  /** The command that a row asks for. Its id follows from what it does, so that two nodes give the same one. */
  readonly command: (row: Row, key: string) => PolicyCommand;
}

/** A command that nobody but a fact asked for. */
export interface PolicyCommand {
  readonly command: Fact;
  /** A name for the act, the same on every node and at every try. */
  readonly act: string;
  /** The fact that led to it. */
  readonly causedBy: Cause;
}

/** A fact and the conversation it belongs to. */
export interface Cause {
  readonly eventId: string;
  readonly correlationId: string;
}

/** A policy of which its worker knows nothing but its list and its commands. */
export type AnyPolicy = Policy<object, Fact>;
