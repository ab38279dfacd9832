import { existsSync } from 'node:fs';

import { metadataOf } from '@onewindow/kernel/envelope.ts';
import type { Batch, Position } from '@onewindow/kernel/eventStore.ts';
import type { Instant } from '@onewindow/kernel/instant.ts';
import type { AnyProjection } from '@onewindow/kernel/projection.ts';
import Database from 'better-sqlite3';

import { dictionaries } from './compactRows.ts';
import { type Folding, foldTables, type WrittenRows } from './foldTables.ts';
import { makeDisposableFile } from './disposableFile.ts';
import { emptySearchIndex } from './searchIndex.ts';
import { openOwnSqliteFile, type Ownership, requireOwnSqliteFile, sayingWhichFile } from './sqliteFile.ts';

/** Where the read model stands in the log, with the event it stands at: another log would show another one there. */
export interface Checkpoint {
  readonly position: Position;
  /** How many public facts lie behind: the ordinal of the last one (decision 12). */
  readonly ordinal: number;
  readonly last?: { readonly id: string; readonly stream: string; readonly revision: number };
  /** When the last of what somebody gave was written down: what a start records of itself says nothing of the clock before. */
  readonly recordedAt?: Instant;
}

/** Answers kept up to date in one disposable SQLite file (decision 2). */
export interface ReadModel {
  readonly database: Database.Database;
  readonly checkpoint: () => Checkpoint | undefined;
  /**
   * Folds a batch into every projection: its effect happens once. What comes back are the tables that it changed. A read model that is
   * built from the beginning of the log shows nothing of it before the batch with which it has caught up.
   */
  readonly apply: (batch: Batch) => ReadonlySet<string>;
  /** Tells of every batch which rows it wrote, or that all may be others; for whoever keeps some. */
  readonly onWritten: (tell: (written: WrittenRows | 'all') => void) => void;
  /** Whether it is being built from the beginning of the log: what it says is the truth once it has caught up. */
  readonly isBuilding: () => boolean;
  /** Forgets everything, to begin anew. */
  readonly clear: () => void;
  readonly close: () => void;
}

/** A read model that is open, whichever thread writes it. */
export interface OpenReadModel extends Pick<ReadModel, 'database' | 'checkpoint' | 'onWritten' | 'isBuilding'> {
  readonly apply: (batch: Batch) => ReadonlySet<string> | Promise<ReadonlySet<string>>;
  readonly clear: () => void | Promise<void>;
  readonly close: () => void | Promise<void>;
}

/** The last mark at or before an ordinal: from there the log is counted on. */
export type MarkBefore = (ordinal: number) => { readonly ordinal: number; readonly position: Position } | undefined;

export const markBeforeIn = (database: Database.Database): MarkBefore => {
  const mark = database.prepare<[number], { ordinal: number; position: string }>(
    'SELECT ordinal, position FROM marks WHERE ordinal <= ? ORDER BY ordinal DESC LIMIT 1',
  );
  return (ordinal) => mark.get(ordinal);
};

const ownership: Ownership = {
  applicationId: 0x6f77_726d, // 'owrm'
  version: 1,
  what: 'a read model',
  remedy:
    'It only repeats what the event log says: delete it, with the files beside it whose names begin alike, and start again',
};

/**
 * Opens the read model, or makes an empty one. ':memory:' keeps it for as long as it is open. A file that is `isChecked` was found good by
 * another thread, which may have it open: to look at it once more would take SQLite's locks from it (`requireOwnSqliteFile`).
 * @throws {UnusableFile} if the file is not a sound read model of ours; it is left as it is.
 * @throws {DiskFull} if there is no room for it.
 */
export const openReadModel = (
  file: string,
  projections: readonly AnyProjection[],
  knownTypes: ReadonlySet<string>,
  { mostHeld = usuallyHeld, isChecked = false }: { readonly mostHeld?: number; readonly isChecked?: boolean } = {},
): ReadModel => {
  const database = open(file, isChecked);
  try {
    return sayingWhichFile(file, ownership, () => readModelIn(database, file, { projections, knownTypes, mostHeld }));
  } catch (error) {
    database.close();
    throw error;
  }
};

/** So many rows of each table stay at hand, twice: what something happens to is most often what something happened to. */
const usuallyHeld = 1_000;

const readModelIn = (database: Database.Database, file: string, folding: Folding): ReadModel => {
  database.exec(`
    CREATE TABLE IF NOT EXISTS checkpoint (one INTEGER PRIMARY KEY CHECK (one = 1), value TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS marks (ordinal INTEGER PRIMARY KEY, position TEXT NOT NULL);
  `);
  const readCheckpoint = database.prepare<[], { value: string }>('SELECT value FROM checkpoint');
  const writeCheckpoint = database.prepare('INSERT OR REPLACE INTO checkpoint (one, value) VALUES (1, ?)');
  const writeMark = database.prepare('INSERT OR REPLACE INTO marks (ordinal, position) VALUES (?, ?)');
  const inTransaction = <Result>(act: () => Result): Result => database.transaction(act).immediate();
  const listeners: ((written: WrittenRows | 'all') => void)[] = [];
  const tellAll = (written: WrittenRows | 'all'): void => {
    for (const tell of listeners) tell(written);
  };

  const stored = (): Checkpoint | undefined => {
    const row = readCheckpoint.get();
    return row && (JSON.parse(row.value) as Checkpoint);
  };
  const clear = database.transaction(() => {
    const all = database.prepare<[], { name: string; type: string }>(
      "SELECT name, type FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite_%'",
    );
    for (const { name, type } of all.all()) {
      // What rows are packed by is no answer, and goes on to be.
      if (type === 'table' && name !== dictionaries) database.exec(`DELETE FROM "${name}"`);
      else if (type === 'virtual' && name.endsWith(' search')) emptySearchIndex(database, name);
    }
  });
  /** How far this is. A look at the end finds the common damage at once; reading all of it would take too long. */
  let reached = stored();
  let isBuilding = reached === undefined;
  let marks: Checkpoint[] = [];
  // What a kill has left of one that was being built.
  if (isBuilding) clear();
  const tables = foldTables(database, folding);
  const allTables = new Set(
    folding.projections.flatMap(({ name, children = [] }) => [name, ...children.map((child) => child.name)]),
  );
  if (!isBuilding) tables.index();

  const record = (at: Checkpoint): void => {
    for (const { ordinal, position } of [...marks, at]) writeMark.run(ordinal, position);
    writeCheckpoint.run(JSON.stringify(at));
  };

  /** Each batch in one transaction with the checkpoint: its effect happens once. */
  const follow = (batch: Batch): ReadonlySet<string> => {
    try {
      let at = reached;
      const written = inTransaction(() => {
        tables.fold(batch.events, reached?.ordinal ?? 0);
        const keys = tables.write('touched');
        tables.sumUp();
        tables.writeSums();
        at = checkpointAfter(reached, batch);
        record(at);
        return keys;
      });
      tables.settle();
      tables.settleSums();
      reached = at;
      tellAll(written);
      return new Set(written.keys());
    } catch (error) {
      tables.forget();
      throw error;
    }
  };

  /** What was folded already is not folded again where it could not be written: there was no room. */
  let folded: Checkpoint | undefined;

  /**
   * Of a log that is read from its beginning nobody asks anything until it has been read: so rows stay in memory as long as something
   * happens to them, sums are written once, and indexes are made in the end. Whoever is killed meanwhile has built nothing: without a
   * checkpoint the file is begun anew.
   */
  const build = (batch: Batch): ReadonlySet<string> => {
    if (folded?.position !== batch.position) {
      tables.fold(batch.events, reached?.ordinal ?? 0);
      folded = checkpointAfter(reached, batch);
    }
    const at = folded;
    const which = batch.caughtUp ? 'all' : 'cold';
    inTransaction(() => tables.write(which));
    tables.sumUp();
    tables.settle();
    if (!batch.caughtUp) {
      if (at.ordinal - (marks.at(-1)?.ordinal ?? 0) >= betweenMarks) marks.push(at);
      [reached, folded] = [at, undefined];
      return nothing;
    }
    inTransaction(() => tables.fillCopies());
    tables.index();
    inTransaction(() => {
      tables.fillSearch();
      tables.writeSums();
      tables.requireCount(at.ordinal);
      record(at);
    });
    tables.settleSums();
    [reached, folded, marks, isBuilding] = [at, undefined, [], false];
    tellAll('all');
    return allTables;
  };

  return {
    database,
    checkpoint: () => {
      if (!isBuilding) reached = stored();
      return reached;
    },
    apply: (batch) => sayingWhichFile(file, ownership, () => (isBuilding ? build(batch) : follow(batch))),
    onWritten: (tell) => void listeners.push(tell),
    isBuilding: () => isBuilding,
    clear: () => {
      sayingWhichFile(file, ownership, clear);
      tables.forget();
      tellAll('all');
      [reached, folded, marks, isBuilding] = [undefined, undefined, [], true];
    },
    close: () => database.close(),
  };
};

/** So many facts lie between the marks of what is built, from which the log is counted on. */
const betweenMarks = 5_000;

const nothing: ReadonlySet<string> = new Set();

/** Where a read model stands once it has a batch. */
const checkpointAfter = (behind: Checkpoint | undefined, { events, position }: Batch): Checkpoint => {
  const last = events.at(-1);
  const at = last ? { id: last.id, stream: last.stream, revision: last.revision } : behind?.last;
  const given = events.findLast((event) => metadataOf(event).actor?.role !== 'system');
  const recordedAt = (given && metadataOf(given).recordedAt) ?? behind?.recordedAt;
  return {
    position,
    ordinal: (behind?.ordinal ?? 0) + events.length,
    ...(at && { last: at }),
    ...(recordedAt !== undefined && { recordedAt }),
  };
};

const open = (file: string, isChecked = false): Database.Database => {
  if (file === ':memory:') return new Database(file);
  if (!isChecked) {
    requireOwnSqliteFile(file, ownership);
    if (!existsSync(file)) sayingWhichFile(file, ownership, () => makeDisposableFile(file, ownership));
  }
  const database = openOwnSqliteFile(file, ownership);
  try {
    // Already these read the tables' definitions, which may be damaged.
    sayingWhichFile(file, ownership, () => {
      // What a power cut takes is read from the log again; WAL keeps the file itself sound.
      database.pragma('synchronous = NORMAL');
      database.pragma('cache_size = -16000');
      // In pages. The same ones change again and again, in a rebuild and while people work; they need not reach the file in between.
      database.pragma('wal_autocheckpoint = 16000');
    });
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
};

/** A second connection to a read model that was opened before, to read while another thread writes. */
export const openToRead = (file: string): Database.Database => open(file, true);
