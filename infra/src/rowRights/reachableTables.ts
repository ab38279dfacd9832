import type { RowRights } from '@onewindow/kernel/rowCondition.ts';
import type { SqliteDatabase, SqliteStatement } from 'kysely';
import { LRUCache } from 'lru-cache';

import { conditionSql, wholeTable } from './conditionSql.ts';

/** So many ways of asking stay at hand for each way of reading. */
const mostStatements = 50;

/**
 * A database of which every statement sees only the rows that somebody may reach: the name of each table stands for those, wherever in
 * a statement it is used (a common table expression goes before the table of its name). Whoever asks cannot leave that out, and
 * what is flattened by the planner costs what the condition costs.
 */
export const reachableTables = (
  database: SqliteDatabase,
  tables: readonly string[],
  rights: RowRights,
): SqliteDatabase => {
  const restricted = tables.flatMap((table) => {
    const condition = rights[table] ?? 'none';
    if (condition === 'every') return [];
    const { sql, values } = conditionSql(condition, table);
    return [
      {
        isNamedIn: new RegExp(`\\b${table}\\b`),
        values,
        as: `"${table}" AS NOT MATERIALIZED (SELECT * FROM ${wholeTable(table)} WHERE ${sql})`,
      },
    ];
  });
  const restrict = (sql: string): SqliteStatement => {
    const named = restricted.filter(({ isNamedIn }) => isNamedIn.test(sql));
    if (named.length === 0) return database.prepare(sql);
    if (/^\s*with\b/i.test(sql)) throw new TypeError(`a list begins with a table of its own: ${sql}`);
    const statement = database.prepare(`WITH ${named.map(({ as }) => as).join(', ')} ${sql}`);
    const before = named.flatMap(({ values }) => values);
    return {
      reader: statement.reader,
      all: (parameters) => statement.all([...before, ...parameters]),
      run: (parameters) => statement.run([...before, ...parameters]),
      iterate: (parameters) => statement.iterate([...before, ...parameters]),
    };
  };
  // A list is asked in few ways: which tables one of them names is looked for once.
  const statements = new LRUCache<string, SqliteStatement>({ max: mostStatements });
  return {
    prepare: (sql) => {
      const known = statements.get(sql) ?? restrict(sql);
      statements.set(sql, known);
      return known;
    },
    close: () => undefined,
  };
};
