import type Database from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';

/** The read model as questions see it; `Tables` are the columns that its projections keep. */
export interface ReadModelReader<Tables> {
  readonly row: <Row extends object>(table: keyof Tables, key: string) => Row | undefined;
  readonly select: Pick<Kysely<Tables>, 'selectFrom'>;
}

/** Whole rows by statements that are prepared once, since a list joins many of them; lists by statements made as asked. */
export const readModelReader = <Tables>(database: Database.Database): ReadModelReader<Tables> => {
  const statements = new Map<keyof Tables, Database.Statement<[string], { row: string }>>();
  const statementFor = (table: keyof Tables) => {
    const known = statements.get(table);
    if (known) return known;
    const made = database.prepare<[string], { row: string }>(`SELECT row FROM "${String(table)}" WHERE key = ?`);
    statements.set(table, made);
    return made;
  };
  return {
    row: <Row extends object>(table: keyof Tables, key: string) => {
      const found = statementFor(table).get(key);
      return found && (JSON.parse(found.row) as Row);
    },
    select: new Kysely<Tables>({ dialect: new SqliteDialect({ database }) }),
  };
};
