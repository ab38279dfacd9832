import type { RowRights } from '@onewindow/kernel/rowCondition.ts';
import type { Kysely } from 'kysely';

/** The read model as questions see it: whole rows by their key, and lists by their columns. Nothing is written through it. */
export interface Reader {
  /** A row, by a statement that was prepared once. */
  readonly row: <Row extends object>(table: string, key: string) => Row | undefined;
  /** Lists out of these tables, whose columns are those that their projections declare: `lists<TablesOf<typeof projects>>()`. */
  readonly lists: <Tables>() => Pick<Kysely<Tables>, 'selectFrom'>;
  /** The ids of a table's rows in whose texts a text may stand, in no order; none if there are more than so many. */
  readonly search: (table: string, text: string, most: number) => readonly number[] | undefined;
  /** Stands for all that can be read now: another as soon as anything was written. A row is the same object until it is. */
  readonly version: () => object;
  /** The same, but as if no other rows were there than those that somebody may reach. */
  readonly within: (rights: RowRights) => Reader;
}

/** What declares a table: a projection, or child rows. */
interface Declared {
  readonly name: string;
  readonly columns: object;
}

/** What a column holds, by the function that takes it from the row. */
type Held<Taken> = Taken extends (row: never) => infer Value ? Widened<Value> : never;
type Widened<Value> = Value extends string ? string : Value extends number ? number : Value;

/**
 * The tables of these projections, as lists are asked of them: their keys and columns; their ids where their rows lie apart, else their
 * rows as JSON.
 */
export type TablesOf<Projections extends Declared> = {
  [Name in Projections['name']]: { id: number; began: number; key: string; row: string } & {
    [Column in keyof Extract<Projections, { name: Name }>['columns']]: Held<
      Extract<Projections, { name: Name }>['columns'][Column]
    >;
  };
};

/** The table of an aggregate, by the names of its dimensions. */
export type CellTable<Dimension extends string> = { [Name in Dimension]: string } & { amounts: string };

/** The whole rows that a list is made of. */
export const rowsOf = async <Row extends object>(list: {
  readonly execute: () => Promise<readonly { readonly row: string }[]>;
}): Promise<Row[]> => (await list.execute()).map(({ row }) => JSON.parse(row) as Row);
