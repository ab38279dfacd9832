import type { AnyProjection, Cell, ChildRows, Columns, Contribution } from '@onewindow/kernel/projection.ts';
import type Database from 'better-sqlite3';

/** The rows of one projection, as a batch folds them: each is loaded once, and written once if it changed. */
export interface RowTable {
  get(key: string): object | undefined;
  set(key: string, row: object | undefined): void;
  /** Writes what changed, and tells of each change what was and what is. */
  flush(changed: (before: object | undefined, after: object | undefined) => void): void;
  /** Drops what a failed batch left behind. */
  forget(): void;
}

interface Slot {
  readonly before: object | undefined;
  now: object | undefined;
}

/** So many rows that were just written stay at hand: a case that something happens to is one that something happened to. */
const mostRecent = 2_000;

const quoted = (name: string): string => `"${name}"`;

/** What a table of rows is made of. */
interface TableShape {
  readonly name: string;
  readonly columns?: Columns<never>;
  readonly indexes?: readonly (readonly string[])[];
}

/** Makes a table of rows where it is not there, with its columns and indexes; what comes back writes into it. */
const openTable = (database: Database.Database, { name, columns = {}, indexes = [] }: TableShape) => {
  const names = Object.keys(columns);
  const values = Object.values(columns) as ((row: object) => Cell)[];
  // The row comes last: it is long, and whoever filters by a column need not step over it.
  const all = ['key', ...names, 'row'];
  database.exec(`CREATE TABLE IF NOT EXISTS ${quoted(name)} (
    key TEXT PRIMARY KEY, ${names.map((column) => `${quoted(column)}, `).join('')}row TEXT NOT NULL)`);
  for (const index of indexes) {
    const on = index.map(quoted).join(', ');
    database.exec(`CREATE INDEX IF NOT EXISTS ${quoted(`${name} by ${index.join(', ')}`)} ON ${quoted(name)} (${on})`);
  }
  const insert = database.prepare<Cell[]>(
    `INSERT INTO ${quoted(name)} (${all.map(quoted).join(', ')}) VALUES (${all.map(() => '?').join(', ')})
      ON CONFLICT (key) DO UPDATE SET ${all
        .slice(1)
        .map((column) => `${quoted(column)} = excluded.${quoted(column)}`)
        .join(', ')}`,
  );
  const remove = database.prepare<[string]>(`DELETE FROM ${quoted(name)} WHERE key = ?`);
  return {
    write: (key: string, row: object | undefined): void => {
      if (row) insert.run(key, ...values.map((value) => value(row)), JSON.stringify(row));
      else remove.run(key);
    },
  };
};

/** The child rows of one projection's rows. */
export interface ChildTable {
  /** Writes what differs between the children before and after, and says whether anything did. */
  readonly replace: (before: Children | undefined, after: Children | undefined) => boolean;
}
type Children = readonly { readonly key: string; readonly row: object }[];

/** Makes the table of child rows where it is not there. */
export const childTable = <Row extends object>(database: Database.Database, child: ChildRows<Row>): ChildTable => {
  const { write } = openTable(database, child);
  return {
    replace: (before = [], after = []) => {
      const left = new Map(before.map(({ key, row }) => [key, row]));
      let differs = false;
      for (const { key, row } of after) {
        const known = left.get(key);
        left.delete(key);
        if (known && JSON.stringify(known) === JSON.stringify(row)) continue;
        write(key, row);
        differs = true;
      }
      for (const key of left.keys()) write(key, undefined);
      return differs || left.size > 0;
    },
  };
};

/** The rows of a projection, in a table that is made where it is not there. */
export const rowTable = (database: Database.Database, projection: AnyProjection): RowTable => {
  const { name } = projection;
  const { write } = openTable(database, projection);
  const read = database.prepare<[string], { row: string }>(`SELECT row FROM ${quoted(name)} WHERE key = ?`);

  const slots = new Map<string, Slot>();
  const recent = new Map<string, object>();
  const readRow = (key: string): object | undefined => {
    const stored = read.get(key);
    return stored && (JSON.parse(stored.row) as object);
  };
  const keep = (key: string, row: object | undefined): void => {
    recent.delete(key);
    if (!row) return;
    recent.set(key, row);
    const [oldest] = recent.size > mostRecent ? recent.keys() : [];
    if (oldest !== undefined) recent.delete(oldest);
  };
  const load = (key: string): Slot => {
    const row = recent.get(key) ?? readRow(key);
    const slot = { before: row, now: row };
    slots.set(key, slot);
    return slot;
  };
  return {
    get: (key) => (slots.get(key) ?? load(key)).now,
    set: (key, row) => {
      (slots.get(key) ?? load(key)).now = row;
    },
    flush: (changed) => {
      for (const [key, { before, now }] of slots) {
        if (before === now) continue;
        write(key, now);
        changed(before, now);
        keep(key, now);
      }
      slots.clear();
    },
    forget: () => {
      slots.clear();
      recent.clear();
    },
  };
};

/** The cells of one aggregate. What a batch adds and takes away is summed up first, so a cell is written once. */
export interface CellTable {
  add(cell: readonly string[], amounts: Contribution['amounts'], sign: 1 | -1): void;
  flush(): void;
  forget(): void;
}

/** Makes the aggregate's table where it is not there: its dimensions, and the amounts as one JSON object. */
export const cellTable = (database: Database.Database, name: string, dimensions: readonly string[]): CellTable => {
  const columns = dimensions.map(quoted);
  const where = columns.map((column) => `${column} = ?`).join(' AND ');
  database.exec(`CREATE TABLE IF NOT EXISTS ${quoted(name)} (
    ${columns.map((column) => `${column} TEXT NOT NULL`).join(', ')}, amounts TEXT NOT NULL,
    PRIMARY KEY (${columns.join(', ')})) WITHOUT ROWID`);
  const read = database.prepare<string[], { amounts: string }>(`SELECT amounts FROM ${quoted(name)} WHERE ${where}`);
  const write = database.prepare<string[]>(
    `INSERT OR REPLACE INTO ${quoted(name)} (${columns.join(', ')}, amounts) VALUES (${dimensions.map(() => '?').join(', ')}, ?)`,
  );
  const remove = database.prepare<string[]>(`DELETE FROM ${quoted(name)} WHERE ${where}`);

  const changes = new Map<string, { readonly cell: readonly string[]; readonly amounts: Map<string, number> }>();
  const changeOf = (cell: readonly string[]): Map<string, number> => {
    const key = cell.join('\n');
    const known = changes.get(key);
    if (known) return known.amounts;
    const amounts = new Map<string, number>();
    changes.set(key, { cell, amounts });
    return amounts;
  };
  return {
    add: (cell, amounts, sign) => {
      const sums = changeOf(cell);
      for (const amount of Object.keys(amounts)) {
        sums.set(amount, (sums.get(amount) ?? 0) + sign * (amounts[amount] ?? 0));
      }
    },
    flush: () => {
      for (const { cell, amounts } of changes.values()) {
        const stored = read.get(...cell);
        const sums: Record<string, number> = stored ? (JSON.parse(stored.amounts) as Record<string, number>) : {};
        for (const [amount, change] of amounts) {
          const sum = (sums[amount] ?? 0) + change;
          if (sum === 0) delete sums[amount];
          else sums[amount] = sum;
        }
        if (Object.keys(sums).length === 0) remove.run(...cell);
        else write.run(...cell, JSON.stringify(sums));
      }
      changes.clear();
    },
    forget: () => changes.clear(),
  };
};
