import type { Fact, StoredEvent } from './eventStore.ts';

/** What a column of a row's table may hold. */
export type Cell = string | number | null;

/** What reads filter and order by, each taken from the row. The key and the row itself need no column. */
export interface Columns<Row> {
  readonly [name: string]: (row: Row) => Cell;
}

/**
 * A question's answer kept up to date: a pure fold over facts, one row per key. The runner loads the rows a batch touches,
 * folds in memory and writes each changed row once; a projection knows nothing of a database.
 */
export interface Projection<Row extends object, Event extends Fact> {
  /** The table's name. */
  readonly name: string;
  /** The types of the events that it wants: it is handed no others. */
  readonly events: readonly Event['type'][];
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
  readonly columns?: Columns<Row>;
  /** Columns of another projection's row that each row here holds as well, so that one index has them beside its own. */
  readonly copies?: readonly Copy[];
  readonly indexes?: readonly Index[];
  /**
   * Whether the rows themselves lie apart from the columns: long ones would have to be stepped over by whoever filters by a column that
   * no index has. Such a row has an `id`, which is short and the same on every node: the place in the log of the fact that began it. So
   * one fact begins one row at most. Every index of such a table ends with it, as the column `began`.
   */
  readonly isRowApart?: boolean;
  /** Whether nothing is expected to happen to a row any more, so that it is kept small; of rows that lie apart. */
  readonly isDone?: (row: Row) => boolean;
  /** Columns, or the key, in whose texts a part of a word is looked for; of rows that lie apart. */
  readonly searched?: readonly string[];
  /** Sums over all rows. */
  readonly aggregates?: readonly Aggregate<Row>[];
  /** Rows of other tables that follow from each row. */
  readonly children?: readonly ChildRows<Row>[];
}

/**
 * A column of another projection's table that a table has too, by the same name: whoever keeps the tables keeps it what it is there. The
 * other projection comes before this one.
 */
export interface Copy {
  readonly column: string;
  /** The other's table. */
  readonly of: string;
  /** The column here that holds the key of the other's row: which that is never changes. */
  readonly by: string;
}

/** Columns that reads look up together: of all rows, or of those of which a condition in SQL is true. */
export type Index = readonly string[] | { readonly on: readonly string[]; readonly where: string };

/** A projection of which its runner knows nothing but that it folds. */
export type AnyProjection = Projection<object, Fact>;

/** A projection as it was declared: its name and its columns stay in its type. */
type DeclaredProjection<Row extends object, Event extends Fact, Name extends string, Declared> = Omit<
  Projection<Row, Event>,
  'name' | 'columns'
> & { readonly name: Name; readonly columns: Declared };

/**
 * Declares a projection: `projection<Row, Event>()({ … })`. Whoever reads its table is held to the name and the columns that
 * it declares here.
 */
export const projection =
  <Row extends object, Event extends Fact>() =>
  <const Name extends string, Declared extends Columns<Row> = Columns<Row>>(
    declared: Projection<Row, Event> & { readonly name: Name; readonly columns?: Declared },
  ): DeclaredProjection<Row, Event, Name, Declared> => ({
    ...declared,
    columns: declared.columns ?? ({} as Declared),
  });

/**
 * Rows that follow from one row of a projection, as the open reviews follow from a case. When that row changes they are
 * derived anew, and only what differs is written.
 */
export interface ChildRows<Row extends object> {
  /** The table's name. */
  readonly name: string;
  /** By keys that no other row's children have. */
  readonly rows: (row: Row) => readonly { readonly key: string; readonly row: object }[];
  readonly columns: Columns<never>;
  readonly indexes?: readonly Index[];
}

/** Declares child rows, as `projection` does a projection: `childRows<Row, Child>()({ … })`. */
export const childRows =
  <Row extends object, Child extends object>() =>
  <const Name extends string, Declared extends Columns<Child>>(declared: {
    readonly name: Name;
    readonly rows: (row: Row) => readonly { readonly key: string; readonly row: Child }[];
    readonly columns: Declared;
    readonly indexes?: readonly Index[];
  }) =>
    declared;

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
