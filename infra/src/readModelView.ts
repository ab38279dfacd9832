import type { RowRights } from '@onewindow/kernel/rowCondition.ts';
import type { Kysely } from 'kysely';

/** The read model as questions see it; whoever asks for lists says of which tables, and what columns they have. */
export interface ReadModelReader {
  readonly row: <Row extends object>(table: string, key: string) => Row | undefined;
  readonly lists: <Tables>() => Pick<Kysely<Tables>, 'selectFrom'>;
  /** The ids of a table's rows in whose texts a text may stand, in no order; none if there are more than so many. */
  readonly search: (table: string, text: string, most: number) => readonly number[] | undefined;
  /** Stands for all that has been written so far: another as soon as anything was. */
  readonly version: () => object;
  /** The same, but as if no other rows were there than those that somebody may reach. */
  readonly within: (rights: RowRights) => ReadModelReader;
}
