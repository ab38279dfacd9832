import { compactRows, type StoredText, unpackRows } from '@onewindow/infra/compactRows.ts';
import { emptySearchIndex, fillSearchIndex } from '@onewindow/infra/searchIndex.ts';
import Database from 'better-sqlite3';

/** The district of the ledger within its codes, and what the others are counted from. */
const district = '-310116-';
const firstCopy = 400_000;

/** One case in so many is open. */
const openShare = 25;

/**
 * The same cases of a read model again, in other districts, where most of them are done, until there are so many: by the file, since to
 * live them takes a day. What a list is found by is that of each; the rows themselves name the case that they were copied from, unless each
 * is to have its `ownRow`, which takes as long again. The indexes that are missing then are made by whoever opens it.
 */
export const multiplyCases = (
  file: string,
  wantedCases: number,
  { ownRow = false }: { readonly ownRow?: boolean } = {},
): void => {
  const database = new Database(file);
  const [cases, done] = database
    .prepare<[], [number, number]>('SELECT count(*), sum(pending = 0) FROM cases')
    .raw()
    .get()!;
  const copies = Math.ceil(wantedCases / done);
  const open = Math.ceil(wantedCases / openShare / (cases - done));
  const columnsOf = (table: string): string[] =>
    database.prepare<[string], string>('SELECT name FROM pragma_table_info(?)').pluck().all(table);
  const indexes = database
    .prepare<[], string>(
      `SELECT name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND tbl_name IN ('cases', 'projects', 'reviews')`,
    )
    .pluck()
    .all();
  for (const index of indexes) database.exec(`DROP INDEX "${index}"`);
  const most =
    database
      .prepare<[], number>('SELECT max(id) FROM (SELECT id FROM cases UNION SELECT id FROM projects)')
      .pluck()
      .get() ?? 0;
  const copied = (table: string, which = ''): void => {
    const columns = columnsOf(table);
    const values = columns.map((column) => {
      if (column === 'row' && ownRow) return `renamed_${table.split(' ')[0]}("row", copy)`;
      if (column === 'id' || column === 'began') return `${column} + copy * ${most}`;
      return ['key', 'projectCode', 'caseId', 'words'].includes(column)
        ? `replace("${column}", '${district}', '-' || (${firstCopy} + copy) || '-')`
        : `"${column}"`;
    });
    database.exec(`WITH RECURSIVE copies (copy) AS (SELECT 1 UNION ALL SELECT copy + 1 FROM copies WHERE copy < ${copies - 1})
      INSERT INTO "${table}" (${columns.map((column) => `"${column}"`).join(', ')})
      SELECT ${values.join(', ')} FROM copies CROSS JOIN "${table}" ${which}`);
  };
  if (ownRow) for (const table of ['cases', 'projects', 'reviews']) renaming(database, table);
  database.transaction(() => {
    copied('cases rows', `WHERE copy < ${open} OR id IN (SELECT id FROM cases WHERE pending = 0)`);
    copied('reviews', `WHERE copy < ${open}`);
    copied('cases', `WHERE copy < ${open} OR pending = 0`);
    copied('projects rows');
    copied('projects');
    for (const [table, columns] of [
      ['cases', ['key', 'numbers']],
      ['projects', ['words']],
    ] as const) {
      emptySearchIndex(database, `${table} search`);
      fillSearchIndex(database, table, columns);
    }
  })();
  database.close();
};

/** Lets the rows of a table be read, renamed and packed again as they are copied. */
const renaming = (database: Database.Database, table: string): void => {
  const unpack = unpackRows(database, table);
  const { pack } = compactRows(database, table);
  // The dictionary is read before: a query that is under way lets no other begin.
  const packed = `SELECT row FROM "${table === 'reviews' ? table : `${table} rows`}" WHERE typeof(row) = 'blob' LIMIT 1`;
  const first = database.prepare<[], Buffer>(packed).pluck().get();
  if (first) unpack(first);
  database.function(`renamed_${table}`, (row: unknown, copy: unknown) => {
    const text = unpack(row as StoredText).replaceAll(district, `-${firstCopy + Number(copy)}-`);
    return typeof row === 'string' ? text : pack(text);
  });
};
