import type { StoredEvent } from '@onewindow/kernel/eventStore.ts';
import type Database from 'better-sqlite3';

import { DamagedLog } from './damagedLog.ts';
import { Held, type Which } from './held.ts';

/** Where each stream ended when it was last read: nothing is ever deleted or truncated, so each goes on from there. */
export interface StreamEnds {
  /** @throws {DamagedLog} where a stream does not go on where it was. */
  require(events: readonly StoredEvent[]): void;
  /** @throws {DamagedLog} where a stream begins that had begun. */
  write(which: Which): void;
  settle(): void;
  forget(): void;
}

interface End {
  readonly stream: string;
  last: number;
  /** Whether the file does not have it. */
  isNew: boolean;
  /** Whether the file has another. */
  isMoved: boolean;
}

/** The ends of streams, in a table that is made where it is not there. */
export const streamEnds = (database: Database.Database, mostHeld: number): StreamEnds => {
  database.exec('CREATE TABLE IF NOT EXISTS streams (name TEXT PRIMARY KEY, last INTEGER NOT NULL) WITHOUT ROWID');
  const lastOf = database.prepare<[string], number>('SELECT last FROM streams WHERE name = ?').pluck();
  const begin = database.prepare<[string, number]>('INSERT OR IGNORE INTO streams (name, last) VALUES (?, ?)');
  const moveOn = database.prepare<[number, string]>('UPDATE streams SET last = ? WHERE name = ?');

  const held = new Held<End>(mostHeld);
  const load = (stream: string, revision: number): End => {
    const stored = revision === 0 ? undefined : lastOf.get(stream);
    return { stream, last: stored ?? -1, isNew: stored === undefined, isMoved: false };
  };
  return {
    require: (events) => {
      for (const { stream, revision } of events) {
        const known = held.get(stream);
        const end = known ?? load(stream, revision);
        if (revision !== end.last + 1) {
          throw new DamagedLog(
            end.last < 0
              ? `${stream} begins at revision ${revision}`
              : revision === 0
                ? `${stream} begins a second time`
                : `in ${stream} revision ${revision} follows on ${end.last}`,
          );
        }
        if (!known) held.set(stream, end);
        end.last = revision;
        end.isMoved = true;
        held.touch(end);
      }
    },
    write: (which) => {
      for (const end of held.choose(which)) {
        const { stream, last, isNew, isMoved } = end;
        if (!isMoved) continue;
        if (!isNew) moveOn.run(last, stream);
        else if (begin.run(stream, last).changes === 0) throw new DamagedLog(`${stream} begins a second time`);
      }
    },
    settle: () => {
      for (const end of held.settle()) {
        end.isNew = false;
        end.isMoved = false;
      }
    },
    forget: () => held.forget(),
  };
};
