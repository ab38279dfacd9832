import type { AnyProjection } from '@onewindow/kernel/projection.ts';
import type Database from 'better-sqlite3';
import { Kysely, type SqliteDatabase, SqliteDialect, type SqliteStatement } from 'kysely';
import { LRUCache } from 'lru-cache';

import type { ReadModel } from './readModel.ts';
import { rowByKey } from './readModelTables.ts';
import type { ReadModelReader } from './readModelView.ts';
import { restrictedReaders } from './rowRights/restrictedReader.ts';
import { type Search, searchIn } from './searchIndex.ts';

/** Looks into the file, and may have something to say of how that went. */
export type Reading = <Result>(act: () => Result) => Result;

/** So many rows of each table stay parsed. */
const mostRows = 2_000;

/**
 * Whole rows by statements that are prepared once, since a list joins many of them; lists by statements made as asked. A
 * row stays parsed until it is written: a centre's answers are read far more often than they change, and a change is of few rows.
 */
export const readModelReader = (
  { database, onWritten }: Pick<ReadModel, 'database' | 'onWritten'>,
  read: Reading = (act) => act(),
  /** What the tables are made by; without it nobody's rights can be judged. */
  projections: readonly AnyProjection[] = [],
): ReadModelReader => {
  const tables = new Map<string, ReturnType<typeof openTable>>();
  const openTable = (table: string) => ({
    stored: rowByKey(database, table),
    rows: new LRUCache<string, object>({ max: mostRows }),
  });
  let version = {};
  onWritten((written) => {
    version = {};
    if (written === 'all') for (const { rows } of tables.values()) rows.clear();
    else for (const [table, keys] of written) for (const key of keys) tables.get(table)?.rows.delete(key);
  });
  const whole = preparingOnce(database, read);
  const builder = new Kysely<never>({ dialect: new SqliteDialect({ database: whole }) });
  const tableOf = (table: string) => {
    const known = tables.get(table) ?? openTable(table);
    tables.set(table, known);
    return known;
  };
  const searches = new Map<string, Search>();
  const searchOf = (table: string): Search => {
    const known = searches.get(table) ?? searchIn(database, table);
    searches.set(table, known);
    return known;
  };
  const reader: Omit<ReadModelReader, 'within'> = {
    version: () => version,
    search: (table, text, most) =>
      read(() => {
        const found = searchOf(table).find(text, most + 1);
        return found.length > most ? undefined : found;
      }),
    row: <Row extends object>(table: string, key: string) =>
      read(() => {
        const { stored, rows } = tableOf(table);
        const known = rows.get(key);
        if (known) return known as Row;
        const row = stored(key)?.row;
        if (row) rows.set(key, row);
        return row as Row | undefined;
      }),
    lists: <Tables>() => builder as unknown as Kysely<Tables>,
  };
  return { ...reader, within: restrictedReaders(reader, whole, projections) };
};

/** So many ways of asking stay prepared. */
const mostStatements = 200;

/** A list is asked in few ways, and to prepare one takes about as long as to read its page. */
const preparingOnce = (database: Database.Database, read: Reading): SqliteDatabase => {
  const statements = new Map<string, SqliteStatement>();
  const prepared = (sql: string): SqliteStatement => {
    const statement = read(() => database.prepare(sql));
    return {
      reader: statement.reader,
      all: (parameters) => read(() => statement.all(parameters)),
      run: (parameters) => statement.run(parameters),
      iterate: (parameters) => statement.iterate(parameters),
    };
  };
  return {
    prepare: (sql) => {
      const known = statements.get(sql) ?? prepared(sql);
      if (statements.size >= mostStatements) statements.clear();
      statements.set(sql, known);
      return known;
    },
    close: () => undefined,
  };
};
