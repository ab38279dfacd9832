import type { StoredEvent } from '@onewindow/kernel/eventStore.ts';
import type { AnyProjection, Contribution } from '@onewindow/kernel/projection.ts';
import type Database from 'better-sqlite3';

import { copiesFrom, fillCopies } from './copiedColumns.ts';
import { DamagedLog } from './damagedLog.ts';
import type { Which } from './held.ts';
import { type CellTable, cellTable, childTable, indexTable, rowTable } from './readModelTables.ts';
import { fillSearchIndex, searchIndex } from './searchIndex.ts';
import { streamEnds } from './streamEnds.ts';

/** Every projection's tables, into which events are folded: first in memory, then on the file. */
export interface FoldTables {
  /**
   * Folds events in memory.
   * @throws {DamagedLog} for an event that is not known, and where a stream does not go on where it was.
   */
  fold(events: readonly StoredEvent[], ordinalBefore: number): void;
  /** Writes rows, with what follows from each, and says of which tables which rows. */
  write(which: Which): WrittenRows;
  /** Adds what was written last to the sums; once, however often it had to be written. */
  sumUp(): void;
  /** What was written last is stored. */
  settle(): void;
  writeSums(): void;
  settleSums(): void;
  /** Puts right what was copied before its original was written, as happens while a read model is built. */
  fillCopies(): void;
  /** Makes the indexes where they are not there. */
  index(): void;
  /** Fills what texts are searched by, which is empty while a read model is built. */
  fillSearch(): void;
  /** @throws {DamagedLog} unless the streams hold so many events together. */
  requireCount(events: number): void;
  /** Drops what a failed batch left behind. */
  forget(): void;
}

/** The keys of rows that were written, or taken away, by their tables. */
export type WrittenRows = ReadonlyMap<string, readonly string[]>;

/** What is folded, and how. */
export interface Folding {
  readonly projections: readonly AnyProjection[];
  /** The types that an event may have. */
  readonly knownTypes: ReadonlySet<string>;
  /** So many rows of each table stay at hand, twice. */
  readonly mostHeld: number;
}

export const foldTables = (database: Database.Database, { projections, knownTypes, mostHeld }: Folding): FoldTables => {
  // An end is small beside a row.
  const ends = streamEnds(database, mostHeld * 10);
  const count = database.prepare<[], number>('SELECT coalesce(sum(last + 1), 0) FROM streams').pluck();
  const cells = new Map<string, CellTable>();
  const folds = projections.map((projection) => {
    for (const { name, dimensions } of projection.aggregates ?? []) {
      if (!cells.has(name)) cells.set(name, cellTable(database, name, dimensions));
    }
    const children = (projection.children ?? []).map((child) => ({ child, table: childTable(database, child) }));
    return {
      projection,
      table: rowTable(database, projection, mostHeld),
      children,
      search: searchOf(database, projection),
      copies: copiesFrom(database, projection, projections),
    };
  });
  /** Who wants an event, by its type. */
  const wanting = new Map<string, typeof folds>();
  for (const one of folds)
    for (const type of new Set(one.projection.events)) wanting.set(type, [...(wanting.get(type) ?? []), one]);

  /** What was written last, and is not in the sums. */
  let written: {
    readonly projection: AnyProjection;
    readonly before: object | undefined;
    readonly after: object | undefined;
  }[] = [];

  return {
    fold: (events, ordinalBefore) => {
      for (const { type, stream } of events) {
        if (!knownTypes.has(type))
          throw new DamagedLog(`unknown event type ${type} in ${stream}: was the log written by a newer version?`);
      }
      ends.require(events);
      for (const [index, event] of events.entries()) {
        for (const { projection, table } of wanting.get(event.type) ?? []) {
          for (const key of projection.keys(event))
            table.fold(key, ordinalBefore + index + 1, (row) =>
              projection.evolve(row, event, key, ordinalBefore + index + 1),
            );
        }
      }
    },
    write: (which) => {
      written = [];
      ends.write(which);
      const keysOf = new Map<string, string[]>();
      const note = (table: string, key: string): void => {
        const keys = keysOf.get(table);
        if (keys) keys.push(key);
        else keysOf.set(table, [key]);
      };
      for (const { projection, table, children, search, copies } of folds) {
        table.write(which, ({ key, before, after, id }) => {
          note(projection.name, key);
          written.push({ projection, before, after });
          for (const { child, table: childRows } of children) {
            const differing = childRows.replace(before && child.rows(before), after && child.rows(after));
            for (const one of differing) note(child.name, one);
          }
          if (which !== 'touched') return;
          search?.replace(id, key, before, after);
          copies(key, before, after);
        });
      }
      return keysOf;
    },
    sumUp: () => {
      for (const { projection, before, after } of written) {
        for (const { name, contributions } of projection.aggregates ?? []) {
          const cell = cells.get(name);
          if (before) add(cell, contributions(before), -1);
          if (after) add(cell, contributions(after), 1);
        }
      }
      written = [];
    },
    settle: () => {
      ends.settle();
      for (const { table } of folds) table.settle();
    },
    writeSums: () => {
      for (const table of cells.values()) table.write();
    },
    settleSums: () => {
      for (const table of cells.values()) table.forget();
    },
    fillCopies: () => {
      for (const { projection } of folds) fillCopies(database, projection);
    },
    index: () => {
      for (const { projection, children } of folds) {
        indexTable(database, projection);
        for (const { child } of children) indexTable(database, child);
      }
    },
    fillSearch: () => {
      for (const { projection } of folds)
        if (projection.searched) fillSearchIndex(database, projection.name, projection.searched);
    },
    requireCount: (events) => {
      const there = count.get() ?? 0;
      if (there !== events) throw new DamagedLog(`its streams hold ${there} events, and ${events} were read`);
    },
    forget: () => {
      ends.forget();
      for (const { table } of folds) table.forget();
      for (const table of cells.values()) table.forget();
      written = [];
    },
  };
};

/** What a projection's rows are searched by, if they are. */
const searchOf = (database: Database.Database, { name, columns = {}, searched }: AnyProjection) => {
  if (!searched) return undefined;
  const index = searchIndex(database, name);
  const textsOf = (key: string, row: object): string[] =>
    searched.map((column) => (column === 'key' ? key : String(columns[column]?.(row) ?? '')));
  return {
    replace: (id: number, key: string, before: object | undefined, after: object | undefined): void =>
      index.replace(id, before && textsOf(key, before), after && textsOf(key, after)),
  };
};

const add = (table: CellTable | undefined, contributions: readonly Contribution[], sign: 1 | -1): void => {
  for (const { cell, amounts } of contributions) table?.add(cell, amounts, sign);
};
