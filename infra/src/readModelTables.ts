import type {
  AnyProjection,
  Cell,
  ChildRows,
  Columns,
  Contribution,
  Copy,
  Index,
} from '@onewindow/kernel/projection.ts';
import type Database from 'better-sqlite3';

import { compactRows, type StoredText, unpackRows } from './compactRows.ts';
import { Held, type Which } from './held.ts';
import { KeysWritten } from './keysWritten.ts';

/** The rows of one projection, folded in memory. */
export interface RowTable {
  /** Puts another row in a row's place, by the fact at a place in the log: the same object where nothing changed, none where it goes. */
  fold(key: string, ordinal: number, evolve: (row: object | undefined) => object | undefined): void;
  /** Writes what changed of them, and tells of each what was stored and what is. */
  write(which: Which, changed: (row: Changed) => void): void;
  /** What was written last is stored: the transaction has been committed. */
  settle(): void;
  /** Drops what a failed batch left behind. */
  forget(): void;
}

/** A row that was written. */
export interface Changed {
  readonly key: string;
  readonly before: object | undefined;
  readonly after: object | undefined;
  /** Of a row that lies apart. */
  readonly id: number;
}

interface Slot {
  readonly key: string;
  /** As the file has it. */
  stored: object | undefined;
  now: object | undefined;
  /** The place in the log of the fact that began it. */
  id: number;
  storedId: number;
}

const quoted = (name: string): string => `"${name}"`;

/** What a table of rows is made of. */
interface TableShape {
  readonly name: string;
  readonly columns?: Columns<never>;
  readonly copies?: readonly Copy[];
  readonly indexes?: readonly Index[];
  readonly isRowApart?: boolean;
}

/** Where the rows of a table lie that has only their columns. */
const rowsOf = (name: string): string => quoted(`${name} rows`);

/** A row, with its id where it lies apart. */
interface StoredRow {
  readonly id: number;
  readonly row: object;
}

/** Reads rows by their keys, wherever they lie. */
export const rowByKey = (database: Database.Database, name: string): ((key: string) => StoredRow | undefined) => {
  const apart = database.prepare<[string], number>("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?");
  const stored = database.prepare<[string], { readonly id: number; readonly row: StoredText }>(
    apart.get(`${name} rows`)
      ? `SELECT id, row FROM ${quoted(name)} JOIN ${rowsOf(name)} USING (id) WHERE key = ?`
      : `SELECT 0 AS id, row FROM ${quoted(name)} WHERE key = ?`,
  );
  const unpack = unpackRows(database, name);
  return (key) => {
    const found = stored.get(key);
    return found && { id: found.id, row: JSON.parse(unpack(found.row)) as object };
  };
};

/** A row as it is stored, and as it is to be; none where there was none, or is none any more. */
interface Change {
  readonly key: string;
  readonly stored: object | undefined;
  readonly now: object | undefined;
  /** Of a row that lies apart. */
  readonly id?: number;
  readonly storedId?: number;
}

/** Makes a table of rows where it is not there, with its columns; what comes back writes into it. */
const openTable = (
  database: Database.Database,
  { name, columns = {}, copies = [], isRowApart = false }: TableShape,
  textOf: (row: object) => StoredText = (row) => JSON.stringify(row),
): ((change: Change) => void) => {
  const names = Object.keys(columns);
  const values = Object.values(columns) as ((row: object) => Cell)[];
  const copied = copies.map(({ column }) => column);
  const declared = [...names, ...copied].map((column) => `, ${quoted(column)}`).join('');
  // A row that lies beside its columns comes last: it is long, and whoever filters by a column need not step over it.
  database.exec(
    isRowApart
      ? `CREATE TABLE IF NOT EXISTS ${quoted(name)} (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, began NOT NULL${declared});
        CREATE TABLE IF NOT EXISTS ${rowsOf(name)} (id INTEGER PRIMARY KEY, row NOT NULL)`
      : `CREATE TABLE IF NOT EXISTS ${quoted(name)} (key TEXT PRIMARY KEY${declared}, row TEXT NOT NULL)`,
  );
  const all = [...(isRowApart ? ['id', 'began'] : []), 'key', ...names, ...(isRowApart ? [] : ['row'])];
  const given = [
    ...all.map(() => '?'),
    ...copies.map(({ column, of }) => `(SELECT ${quoted(column)} FROM ${quoted(of)} WHERE key = ?)`),
  ];
  const insert = database.prepare(
    `INSERT INTO ${quoted(name)} (${[...all, ...copied].map(quoted).join(', ')}) VALUES (${given.join(', ')})`,
  );
  const copiedBy = copies.map(({ by }) => names.indexOf(by));
  /** The keys of the rows of which something is copied. */
  const othersOf = (cells: readonly Cell[]): Cell[] => copiedBy.map((index) => cells[index] ?? null);
  const remove = database.prepare<[string]>(`DELETE FROM ${quoted(name)} WHERE key = ?`);
  const updates = new Map<string, Database.Statement>();
  const updateOf = (which: readonly string[]): Database.Statement => {
    const known = updates.get(which.join());
    if (known) return known;
    const set = which.map((column) => `${quoted(column)} = ?`).join(', ');
    const update = database.prepare(`UPDATE ${quoted(name)} SET ${set} WHERE key = ?`);
    updates.set(which.join(), update);
    return update;
  };
  const cellsOf = (row: object): Cell[] => values.map((value) => value(row));
  /** Sets what differs and nothing else: every index of a column that is set is written. */
  const update = (key: string, stored: object, now: object, row: readonly StoredText[]): void => {
    const [before, after] = [cellsOf(stored), cellsOf(now)];
    const differing = names.filter((_, index) => before[index] !== after[index]);
    const cells = after.filter((cell, index) => before[index] !== cell);
    const which = row.length > 0 ? [...differing, 'row'] : differing;
    if (which.length > 0) updateOf(which).run(...cells, ...row, key);
  };

  if (!isRowApart)
    return ({ key, stored, now }) => {
      if (!now) remove.run(key);
      else if (stored) update(key, stored, now, [textOf(now)]);
      else {
        const cells = cellsOf(now);
        insert.run(key, ...cells, textOf(now), ...othersOf(cells));
      }
    };

  const put = database.prepare<[number, StoredText]>(`INSERT OR REPLACE INTO ${rowsOf(name)} (id, row) VALUES (?, ?)`);
  const drop = database.prepare<[number]>(`DELETE FROM ${rowsOf(name)} WHERE id = ?`);
  return ({ key, stored, now, id = 0, storedId = 0 }) => {
    // Another that has come since in the place of one that went is not that one.
    const isSame = stored && now && id === storedId;
    if (stored && !isSame) {
      drop.run(storedId);
      remove.run(key);
    }
    if (!now) return;
    if (isSame) update(key, stored, now, []);
    else {
      const cells = cellsOf(now);
      insert.run(id, id, key, ...cells, ...othersOf(cells));
    }
    put.run(id, textOf(now));
  };
};

/** Makes the indexes of a table where they are not there: once all rows are, that is several times as fast as with each. */
export const indexTable = (database: Database.Database, { name, indexes = [], isRowApart }: TableShape): void => {
  for (const index of indexes) {
    const { on: named, where } = 'on' in index ? index : { on: index, where: undefined };
    // The id, as a column of its own: SQLite seeks a place within rows that are equal only by such.
    const on = isRowApart ? [...named, 'began'] : named;
    const called = quoted(`${name} by ${on.join(', ')}${where === undefined ? '' : ` where ${where}`}`);
    const of = where === undefined ? '' : ` WHERE ${where}`;
    database.exec(`CREATE INDEX IF NOT EXISTS ${called} ON ${quoted(name)} (${on.map(quoted).join(', ')})${of}`);
  }
};

/** The child rows of one projection's rows. */
export interface ChildTable {
  /** Writes what differs between the children before and after, and says by which keys. */
  readonly replace: (before: Children | undefined, after: Children | undefined) => readonly string[];
}
type Children = readonly { readonly key: string; readonly row: object }[];

/** Makes the table of child rows where it is not there. */
export const childTable = <Row extends object>(database: Database.Database, child: ChildRows<Row>): ChildTable => {
  const write = openTable(database, child);
  return {
    replace: (before = [], after = []) => {
      const left = new Map(before.map(({ key, row }) => [key, row]));
      const differing: string[] = [];
      for (const { key, row } of after) {
        const known = left.get(key);
        left.delete(key);
        if (known && JSON.stringify(known) === JSON.stringify(row)) continue;
        write({ key, stored: known, now: row });
        differing.push(key);
      }
      for (const [key, stored] of left) {
        write({ key, stored, now: undefined });
        differing.push(key);
      }
      return differing;
    },
  };
};

/** The rows of a projection, in a table that is made where it is not there. */
export const rowTable = (database: Database.Database, projection: AnyProjection, mostHeld: number): RowTable => {
  const { name, isDone } = projection;
  const compact = isDone && compactRows(database, name);
  const textOf = (row: object): StoredText => {
    const text = JSON.stringify(row);
    return compact && isDone(row) ? compact.pack(text) : text;
  };
  const write = openTable(database, projection, textOf);
  const read = rowByKey(database, name);
  const anyStored = database.prepare<[], number>(`SELECT 1 FROM ${quoted(name)} LIMIT 1`).pluck();

  const held = new Held<Slot>(mostHeld);
  /** Nothing is known of a table that had rows when it was opened. */
  const keysIn = (): KeysWritten | undefined => (anyStored.get() === undefined ? new KeysWritten() : undefined);
  let keys = keysIn();
  const load = (key: string): Slot => {
    const { id, row: stored } = (keys?.mayHave(key) === false ? undefined : read(key)) ?? { id: 0, row: undefined };
    return { key, stored, now: stored, id, storedId: id };
  };
  return {
    fold: (key, ordinal, evolve) => {
      const known = held.get(key);
      const slot = known ?? load(key);
      const before = slot.now;
      slot.now = evolve(before);
      // Most lists of what is to be done are about few cases: where it is known without looking, there is nothing to hold of the others.
      if (!known && (slot.now || slot.stored || !keys)) held.set(key, slot);
      if (slot.now === before) return;
      if (!before) slot.id = ordinal;
      held.touch(slot);
    },
    write: (which, changed) => {
      for (const { key, stored, now, id, storedId } of held.choose(which)) {
        if (stored === now) continue;
        write({ key, stored, now, id, storedId });
        changed({ key, before: stored, after: now, id });
      }
    },
    settle: () => {
      for (const slot of held.settle()) {
        slot.stored = slot.now;
        slot.storedId = slot.id;
        if (slot.now) keys?.add(slot.key);
      }
      compact?.settle();
    },
    forget: () => {
      compact?.forget();
      held.forget();
      keys = keysIn() ?? keys;
    },
  };
};

/** The cells of one aggregate. What is added and taken away is summed up first, so a cell is written once. */
export interface CellTable {
  add(cell: readonly string[], amounts: Contribution['amounts'], sign: 1 | -1): void;
  write(): void;
  /** Drops what was summed up: it is stored, or has failed. */
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
    write: () => {
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
    },
    forget: () => changes.clear(),
  };
};
