import { existsSync, renameSync, rmSync } from 'node:fs';

import { metadataOf } from '@onewindow/kernel/envelope.ts';
import type { Batch, Position, StoredEvent } from '@onewindow/kernel/eventStore.ts';
import type { Instant } from '@onewindow/kernel/instant.ts';
import type { AnyProjection, Contribution } from '@onewindow/kernel/projection.ts';
import Database from 'better-sqlite3';

import { DamagedLog } from './damagedLog.ts';
import { makePrivateFile } from './privateFiles.ts';
import { type CellTable, cellTable, childTable, rowTable } from './readModelTables.ts';
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
   * Folds a batch into every projection, in one transaction with the checkpoint: its effect happens once. What comes back
   * are the tables that it changed.
   */
  readonly apply: (batch: Batch) => ReadonlySet<string>;
  /** The last mark at or before an ordinal: from there the log is counted on. */
  readonly markBefore: (ordinal: number) => { readonly ordinal: number; readonly position: Position } | undefined;
  /** Forgets everything, to begin anew. */
  readonly clear: () => void;
  readonly close: () => void;
}

const ownership: Ownership = {
  applicationId: 0x6f77_726d, // 'owrm'
  version: 1,
  what: 'a read model',
  remedy:
    'It only repeats what the event log says: delete it, with the files beside it whose names begin alike, and start again',
};

/**
 * Opens the read model, or makes an empty one. ':memory:' keeps it for as long as it is open.
 * @throws {UnusableFile} if the file is not a sound read model of ours; it is left as it is.
 * @throws {DiskFull} if there is no room for it.
 */
export const openReadModel = (
  file: string,
  projections: readonly AnyProjection[],
  knownTypes: ReadonlySet<string>,
): ReadModel => {
  const database = open(file);
  try {
    return sayingWhichFile(file, ownership, () => readModelIn(database, file, projections, knownTypes));
  } catch (error) {
    database.close();
    throw error;
  }
};

const readModelIn = (
  database: Database.Database,
  file: string,
  projections: readonly AnyProjection[],
  knownTypes: ReadonlySet<string>,
): ReadModel => {
  database.exec(`
    CREATE TABLE IF NOT EXISTS checkpoint (one INTEGER PRIMARY KEY CHECK (one = 1), value TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS marks (ordinal INTEGER PRIMARY KEY, position TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS streams (name TEXT PRIMARY KEY, last INTEGER NOT NULL) WITHOUT ROWID;
  `);
  const cells = new Map<string, CellTable>();
  const folds = projections.map((projection) => {
    for (const { name, dimensions } of projection.aggregates ?? []) {
      if (!cells.has(name)) cells.set(name, cellTable(database, name, dimensions));
    }
    const children = (projection.children ?? []).map((child) => ({ child, table: childTable(database, child) }));
    return { projection, table: rowTable(database, projection), children };
  });
  /** Who wants an event, by its type. */
  const wanting = new Map<string, typeof folds>();
  for (const one of folds)
    for (const type of new Set(one.projection.events)) wanting.set(type, [...(wanting.get(type) ?? []), one]);
  const readCheckpoint = database.prepare<[], { value: string }>('SELECT value FROM checkpoint');
  const writeCheckpoint = database.prepare('INSERT OR REPLACE INTO checkpoint (one, value) VALUES (1, ?)');
  const writeMark = database.prepare('INSERT OR REPLACE INTO marks (ordinal, position) VALUES (?, ?)');
  const readMark = database.prepare<[number], { ordinal: number; position: string }>(
    'SELECT ordinal, position FROM marks WHERE ordinal <= ? ORDER BY ordinal DESC LIMIT 1',
  );
  const lastOf = database.prepare<[string], number>('SELECT last FROM streams WHERE name = ?').pluck();
  const newStream = database.prepare<[string, number]>('INSERT OR IGNORE INTO streams (name, last) VALUES (?, ?)');
  const moveOn = database.prepare<[number, string]>('UPDATE streams SET last = ? WHERE name = ?');

  const checkpoint = (): Checkpoint | undefined => {
    const row = readCheckpoint.get();
    return row && (JSON.parse(row.value) as Checkpoint);
  };

  /** Nothing is ever deleted or truncated: a stream that does not go on where it was is a damaged log. */
  const requireWholeStreams = (events: readonly StoredEvent[]): void => {
    const lasts = new Map<string, number>();
    const begun = new Set<string>();
    for (const { stream, revision } of events) {
      const last = lasts.get(stream) ?? (revision === 0 ? -1 : (lastOf.get(stream) ?? -1));
      if (revision !== last + 1) {
        throw new DamagedLog(
          last < 0
            ? `${stream} begins at revision ${revision}`
            : `in ${stream} revision ${revision} follows on ${last}`,
        );
      }
      lasts.set(stream, revision);
      if (revision === 0) begun.add(stream);
    }
    for (const [stream, last] of lasts) {
      if (!begun.has(stream)) moveOn.run(last, stream);
      else if (newStream.run(stream, last).changes === 0) throw new DamagedLog(`${stream} begins a second time`);
    }
  };

  const fold = ({ events, position }: Batch): ReadonlySet<string> => {
    const changed = new Set<string>();
    for (const event of events) {
      if (!knownTypes.has(event.type)) {
        throw new DamagedLog(
          `unknown event type ${event.type} in ${event.stream}: was the log written by a newer version?`,
        );
      }
    }
    requireWholeStreams(events);
    const behind = checkpoint();
    const ordinalBefore = behind?.ordinal ?? 0;
    for (const [index, event] of events.entries()) {
      for (const { projection, table } of wanting.get(event.type) ?? []) {
        for (const key of projection.keys(event))
          table.set(key, projection.evolve(table.get(key), event, key, ordinalBefore + index + 1));
      }
    }
    for (const { projection, table, children } of folds) {
      table.flush((before, after) => {
        changed.add(projection.name);
        for (const one of children)
          if (one.table.replace(before && one.child.rows(before), after && one.child.rows(after)))
            changed.add(one.child.name);
        for (const { name, contributions } of projection.aggregates ?? []) {
          const cell = cells.get(name);
          if (before) add(cell, contributions(before), -1);
          if (after) add(cell, contributions(after), 1);
        }
      });
    }
    for (const table of cells.values()) table.flush();

    const last = events.at(-1);
    const ordinal = ordinalBefore + events.length;
    const at = last ? { id: last.id, stream: last.stream, revision: last.revision } : behind?.last;
    const given = events.findLast((event) => metadataOf(event).actor?.role !== 'system');
    const recordedAt = (given && metadataOf(given).recordedAt) ?? behind?.recordedAt;
    writeCheckpoint.run(
      JSON.stringify({
        position,
        ordinal,
        ...(at && { last: at }),
        ...(recordedAt !== undefined && { recordedAt }),
      } satisfies Checkpoint),
    );
    writeMark.run(ordinal, position);
    return changed;
  };
  const foldInTransaction = database.transaction(fold);
  // A look at the end finds the common damage at once; reading all of it would take too long.
  checkpoint();

  return {
    database,
    checkpoint,
    apply: (batch) => {
      try {
        return sayingWhichFile(file, ownership, () => foldInTransaction.immediate(batch));
      } catch (error) {
        for (const { table } of folds) table.forget();
        for (const table of cells.values()) table.forget();
        throw error;
      }
    },
    markBefore: (ordinal) => readMark.get(ordinal),
    clear: () => {
      for (const { table } of folds) table.forget();
      const tables = database
        .prepare<[], { name: string }>(
          "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
        )
        .all();
      const clear = database.transaction(() => tables.forEach(({ name }) => database.exec(`DELETE FROM "${name}"`)));
      sayingWhichFile(file, ownership, clear);
    },
    close: () => database.close(),
  };
};

const add = (table: CellTable | undefined, contributions: readonly Contribution[], sign: 1 | -1): void => {
  for (const { cell, amounts } of contributions) table?.add(cell, amounts, sign);
};

const open = (file: string): Database.Database => {
  if (file === ':memory:') return new Database(file);
  requireOwnSqliteFile(file, ownership);
  if (!existsSync(file)) sayingWhichFile(file, ownership, () => make(file));
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

/** Removes a read model that nobody has open, with what SQLite keeps beside it. */
export const removeReadModel = (file: string): void => {
  for (const end of ['', '-journal', '-wal', '-shm']) rmSync(`${file}${end}`, { force: true });
};

/** Made aside and renamed, so that a crash meanwhile leaves no half-made file that the next start would refuse. */
const make = (file: string): void => {
  const aside = `${file}.new`;
  removeReadModel(aside);
  makePrivateFile(aside);
  const made = new Database(aside);
  made.pragma(`application_id = ${ownership.applicationId}`);
  made.pragma(`user_version = ${ownership.version}`);
  made.pragma('journal_mode = WAL');
  made.close();
  renameSync(aside, file);
};
