import type { Fact, StoredEvent } from './eventStore.ts';

/** What a column of a row's table may hold. */
export type Cell = string | number | null;

/**
 * A question's answer kept up to date: a pure fold over facts, one row per key. The runner loads the rows a batch touches,
 * folds in memory and writes each changed row once; a projection knows nothing of a database.
 */
export interface Projection<Row extends object, Event extends Fact> {
  /** The table's name. */
  readonly name: string;
  /** The rows that an event concerns; none where it does not matter here. */
  readonly keys: (event: StoredEvent<Event>) => readonly string[];
  /** The row after the event. The same object where nothing changed; `undefined` removes the row. */
  readonly evolve: (
    row: Row | undefined,
    event: StoredEvent<Event>,
    key: string,
    /** The event's public place in the log (decision 12). */
    ordinal: number,
  ) => Row | undefined;
  /** What reads filter and order by, each taken from the row. The key and the row itself need no column. */
  readonly columns?: { readonly [name: string]: (row: Row) => Cell };
  /** Columns that reads look up together, one index each. */
  readonly indexes?: readonly (readonly string[])[];
  /** Sums over all rows. */
  readonly aggregates?: readonly Aggregate<Row>[];
}

/**
 * A sum over rows. When a row changes, what it contributed is taken away and what it contributes now is added, so a
 * correction needs no code of its own.
 */
export interface Aggregate<Row extends object> {
  /** The table's name. */
  readonly name: string;
  /** The dimensions of a cell, in the order of its key. */
  readonly dimensions: readonly string[];
  /** What one row adds, and to which cells; the same row always contributes the same. */
  readonly contributions: (row: Row) => readonly Contribution[];
}

/** So much of each amount, to the cell with these dimensions. */
export interface Contribution {
  readonly cell: readonly string[];
  readonly amounts: { readonly [amount: string]: number };
}
