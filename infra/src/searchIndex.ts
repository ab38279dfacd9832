import type Database from 'better-sqlite3';

/** Finds the rows of a table by a part of their text, and is kept with them. */
export interface SearchIndex {
  /** Puts the texts of a row in place of those it had; none where there was no row, or is none any more. */
  readonly replace: (id: number, before: readonly string[] | undefined, after: readonly string[] | undefined) => void;
}

/** Statements that find. */
export interface Search {
  /** The ids of rows that have every three characters of a text, or that hold a shorter one; at most so many, in no order. */
  readonly find: (text: string, most: number) => readonly number[];
}

const nameOf = (table: string): string => `"${table} search"`;
const termsOf = (table: string): string => `"${table} terms"`;

/**
 * Three characters make a term, and every text ends in two line ends: so whatever is shorter than a term begins one, two Chinese
 * characters as well as one. Only which row has which term is kept.
 */
const textOf = (texts: readonly string[]): string => `${texts.join('\n').toLowerCase()}\n\n`;

/** Makes the index where it is not there. */
export const searchIndex = (database: Database.Database, table: string): SearchIndex => {
  const name = nameOf(table);
  database.exec(`
    CREATE VIRTUAL TABLE IF NOT EXISTS ${name} USING fts5 (text, content = '', contentless_delete = 1, detail = none,
      tokenize = 'trigram case_sensitive 1');
    CREATE VIRTUAL TABLE IF NOT EXISTS ${termsOf(table)} USING fts5vocab (${name}, instance)`);
  const insert = database.prepare<[number, string]>(`INSERT INTO ${name} (rowid, text) VALUES (?, ?)`);
  const remove = database.prepare<[number]>(`DELETE FROM ${name} WHERE rowid = ?`);
  return {
    replace: (id, before, after) => {
      const text = after && textOf(after);
      if (text === (before && textOf(before))) return;
      if (before) remove.run(id);
      if (text !== undefined) insert.run(id, text);
    },
  };
};

/** Fills an index that is empty: in the order of ids, which is many times as fast as one by one. */
export const fillSearchIndex = (database: Database.Database, table: string, columns: readonly string[]): void => {
  const texts = columns.map((column) => `lower("${column}")`).join(` || char(10) || `);
  database.exec(
    `INSERT INTO ${nameOf(table)} (rowid, text) SELECT id, ${texts} || char(10, 10) FROM "${table}" ORDER BY id`,
  );
};

/** Empties an index by the name of its table in SQLite, of which it is one of several. */
export const emptySearchIndex = (database: Database.Database, name: string): void => {
  database.exec(`INSERT INTO "${name}" ("${name}") VALUES ('delete-all')`);
};

/** What finds rows by the index of their table. */
export const searchIn = (database: Database.Database, table: string): Search => {
  const withTerms = database
    .prepare<[string, number], number>(`SELECT rowid FROM ${nameOf(table)} WHERE ${nameOf(table)} MATCH ? LIMIT ?`)
    .pluck();
  const withBeginning = database
    .prepare<[string, string, number], number>(
      `SELECT DISTINCT doc FROM ${termsOf(table)} WHERE term >= ? AND term < ? LIMIT ?`,
    )
    .pluck();
  return {
    find: (text, most) => {
      // It would end the question that it stands in, and no text has one.
      if (text.includes('\0')) return [];
      const characters = Array.from(text);
      if (characters.length < 3) return withBeginning.all(text, `${text}\u{10FFFF}`, most);
      const terms = characters.slice(2).map((_, index) => characters.slice(index, index + 3).join(''));
      return withTerms.all([...new Set(terms)].map((term) => `"${term.replaceAll('"', '""')}"`).join(' AND '), most);
    },
  };
};
