import type { AnyProjection, Columns } from '@onewindow/kernel/projection.ts';
import type { RowRights } from '@onewindow/kernel/rowCondition.ts';
import { Kysely, type SqliteDatabase, SqliteDialect } from 'kysely';
import { LRUCache } from 'lru-cache';

import type { ReadModelReader } from '../readModelView.ts';
import { conditionHolds } from './conditionHolds.ts';
import { reachableTables } from './reachableTables.ts';

/** So many people's ways of reading stay at hand. */
const mostRights = 500;

/** What makes of a reader one that sees only what somebody may reach. */
export const restrictedReaders = (
  reader: Pick<ReadModelReader, 'row' | 'search' | 'version'>,
  database: SqliteDatabase,
  projections: readonly AnyProjection[],
): ReadModelReader['within'] => {
  const tables = tablesOf(projections);
  const known = new LRUCache<string, ReadModelReader>({ max: mostRights });
  // The same rights are mostly the same object: to write them down takes longer than to read a row.
  const bySame = new WeakMap<RowRights, ReadModelReader>();
  const within = (rights: RowRights): ReadModelReader => {
    const same = bySame.get(rights);
    if (same) return same;
    const found = byContent(rights);
    bySame.set(rights, found);
    return found;
  };
  const byContent = (rights: RowRights): ReadModelReader => {
    // Of tables that are not known none would be restricted.
    if (tables.size === 0) throw new TypeError('no tables are known that somebody may reach a part of');
    const which = JSON.stringify(rights);
    const before = known.get(which);
    if (before) return before;
    const restricted = restrictedReader({ reader, database, tables, rights, within });
    known.set(which, restricted);
    return restricted;
  };
  return within;
};

const restrictedReader = ({
  reader,
  database,
  tables,
  rights,
  within,
}: {
  readonly reader: Pick<ReadModelReader, 'row' | 'search' | 'version'>;
  readonly database: SqliteDatabase;
  readonly tables: ReadonlyMap<string, Columns<never>>;
  readonly rights: RowRights;
  readonly within: ReadModelReader['within'];
}): ReadModelReader => {
  const dialect = new SqliteDialect({ database: reachableTables(database, [...tables.keys()], rights) });
  const builder = new Kysely<never>({ dialect });
  const judged = {
    columnsOf: (table: string) => tables.get(table) ?? {},
    rowOf: (table: string, key: string) => reader.row(table, key),
  };
  return {
    row: <Row extends object>(table: string, key: string) => {
      const row = reader.row<Row>(table, key);
      return row && conditionHolds(rights[table] ?? 'none', { table, key, row }, judged) ? row : undefined;
    },
    lists: <Tables>() => builder as unknown as Kysely<Tables>,
    // What is found is an id: whoever reads its row finds only what may be reached.
    search: reader.search,
    version: reader.version,
    within,
  };
};

/** Every table of a read model, with the columns that a single row can be judged by. */
const tablesOf = (projections: readonly AnyProjection[]): ReadonlyMap<string, Columns<never>> =>
  new Map(
    projections.flatMap(({ name, columns = {}, children = [], aggregates = [] }) => [
      [name, columns as Columns<never>] as const,
      ...children.map((child) => [child.name, child.columns] as const),
      ...aggregates.map((aggregate) => [aggregate.name, {}] as const),
    ]),
  );
