import type {
  AppendResult,
  ExpectedRevision,
  ReadOptions,
  StoredEvent,
  StreamSlice,
} from '@onewindow/kernel/eventStore.ts';
import type { SerializedEvent } from '@onewindow/kernel/serializeAppend.ts';
import type Database from 'better-sqlite3';

import { DamagedLog } from './damagedLog.ts';
import { sayingWhichFile } from './sqliteFile.ts';
import { logOwnership as own, openLogFile, openLogFileToRead } from './sqliteLogFile.ts';

/** The event log as tables, and the few statements that touch them. All of it is synchronous. */
export interface SqliteLog {
  /** The position of the last event; 0 while there is none. */
  last(): number;
  /** Appends one after the other in one durable transaction, each with its own verdict. */
  append(appends: readonly SerializedAppend[]): readonly AppendResult[];
  readStream(stream: string, options: ReadOptions): StreamSlice;
  /** The events after a position, at most `max` and about 16 MB, without the system's own, and how far that went. */
  readAfter(position: number, max: number): { readonly events: readonly StoredEvent[]; readonly position: number };
  /**
   * There is room to write.
   * @throws {DiskFull}
   */
  requireRoom(): void;
  /**
   * Whether what was written lies where it will be looked for.
   * @throws {StoreLost}
   */
  requireInPlace(): void;
  /** Of a log whose commits do not wait for the disk: whatever was committed before lies there once this settles. */
  readonly sync: (() => Promise<void>) | undefined;
  /**
   * Nothing is missing at the end: the streams know how much there was. What is missing before it a reader meets.
   * @throws {DamagedLog}
   */
  requireWhole(): void;
  /** Sets or takes away the mark of a stream. */
  mark(stream: string, mark: string | undefined): void;
  markOf(stream: string): string | undefined;
  close(): void;
}

/** One append, ready to be stored. */
export interface SerializedAppend {
  readonly stream: string;
  readonly expected: ExpectedRevision;
  readonly events: readonly SerializedEvent[];
}

/**
 * Opens the log to write. Of one that is `syncedApart` a commit does not wait for the disk, and nothing of it may be told before `sync` has
 * settled.
 * @throws {UnusableFile} if the file is not a sound log of ours; it is left as it is.
 */
export const openSqliteLog = (
  file: string,
  { isSyncedApart = false }: { readonly isSyncedApart?: boolean } = {},
): SqliteLog => {
  const { database, mark, requireRoom, requireInPlace, sync, syncNow, close } = openLogFile(file);
  try {
    return sayingWhichFile(file, own, () => {
      database.pragma('journal_mode = WAL');
      // Either way the write-ahead file is on the disk before anything of it is taken into the main one, and the log is whole.
      database.pragma(isSyncedApart && sync ? 'synchronous = NORMAL' : 'synchronous = FULL');
      const log = logIn(file, database);
      // A look at the end of the log finds the common damage at once; reading all of it would take too long.
      log.readAfter(log.last() - 1, 1);
      requireInPlace();
      if (isSyncedApart) syncNow();
      return {
        ...log,
        append: (appends) => {
          mark();
          return log.append(appends);
        },
        mark: (stream, word) => {
          mark();
          log.mark(stream, word);
        },
        requireRoom,
        requireInPlace,
        sync: isSyncedApart ? sync : undefined,
        close,
      };
    });
  } catch (error) {
    close();
    throw error;
  }
};

/**
 * The same, beside the process that writes it: nothing may be written.
 * @throws {UnusableFile} if the file is not a sound log of ours; it is left as it is.
 */
export const openSqliteLogToRead = (file: string): SqliteLog => {
  const database = openLogFileToRead(file);
  const log = sayingWhichFile(file, own, () => logIn(file, database));
  return { ...log, requireRoom: nothing, requireInPlace: nothing, sync: undefined, close: () => void database.close() };
};

const nothing = (): void => undefined;

type Row = [
  position: number,
  stream: number,
  revision: number,
  id: string,
  type: string,
  data: string,
  metadata: string,
];

const logIn = (
  file: string,
  database: Database.Database,
): Omit<SqliteLog, 'requireRoom' | 'requireInPlace' | 'sync' | 'close'> => {
  const columns = 'position, stream, revision, id, type, data, metadata';
  const lastPosition = database.prepare<[], number>('SELECT coalesce(max(position), 0) FROM events').pluck();
  const after = database
    .prepare<[number, number], Row>(`SELECT ${columns} FROM events WHERE position > ? ORDER BY position LIMIT ?`)
    .raw();
  const forwards = database
    .prepare<[number, number, number], Row>(
      `SELECT ${columns} FROM events WHERE stream = ? AND revision >= ? ORDER BY revision LIMIT ?`,
    )
    .raw();
  const backwards = database
    .prepare<[number, number, number], Row>(
      `SELECT ${columns} FROM events WHERE stream = ? AND revision <= ? ORDER BY revision DESC LIMIT ?`,
    )
    .raw();
  const nameOf = streamNames(database);
  const streamOf = database.prepare<[string], Stream>('SELECT id, last FROM streams WHERE name = ?');
  const append = database.transaction(appender(database)).immediate;
  const setMark = database.prepare<[string, string]>('INSERT OR REPLACE INTO marks (stream, mark) VALUES (?, ?)');
  const unmark = database.prepare<[string]>('DELETE FROM marks WHERE stream = ?');
  const everAppended = database.prepare<[], number>('SELECT coalesce(sum(last + 1), 0) FROM streams').pluck();
  const markOf = database.prepare<[string], string>('SELECT mark FROM marks WHERE stream = ?').pluck();

  // All of it at once: with a part that is read when asked for, each event would be an object of its own shape, which costs whoever
  // looks at it more than the parsing.
  const stored = ([position, stream, revision, id, type, data, metadata]: Row): StoredEvent => ({
    id,
    type,
    stream: nameOf(stream),
    revision,
    position: String(position),
    data: JSON.parse(data) as object,
    metadata: JSON.parse(metadata) as object,
  });

  return {
    last: () => lastPosition.get() ?? 0,
    append: (appends) => sayingWhichFile(file, own, () => append(appends)),
    readStream: (name, { from, direction = 'forwards', max = -1 }) =>
      sayingWhichFile(file, own, () => {
        const stream = streamOf.get(name);
        if (stream === undefined) return { found: false };
        const { id, last } = stream;
        const first = direction === 'forwards' ? (from ?? 0) : Math.min(from ?? last, last);
        const rows = direction === 'forwards' ? forwards.all(id, first, max) : backwards.all(id, first, max);
        const there = direction === 'forwards' ? last - first + 1 : first + 1;
        const wanted = Math.max(0, max < 0 ? there : Math.min(max, there));
        // Each revision is there once, and they are in order: so many, with the right one at the end, are all of them.
        if (rows.length !== wanted || (wanted > 0 && Math.abs((rows.at(-1)?.[2] ?? -1) - first) !== wanted - 1))
          throw new DamagedLog(`${name} lacks events that were in it: its last revision was ${last}`);
        return { found: true, events: rows.map(stored), last: stream.last };
      }),
    readAfter: (position, max) =>
      sayingWhichFile(file, own, () => {
        const events: StoredEvent[] = [];
        const end = position + max;
        let reached = position;
        let size = 0;
        while (reached < end && size < maxBatchSize) {
          const rows = after.all(reached, Math.min(pageLength, end - reached));
          for (const row of rows) {
            // We count without gaps, and nothing is ever deleted.
            if (row[0] !== reached + 1) throw new DamagedLog(missing(reached + 1, row[0] - 1));
            reached = row[0];
            size += row[5].length + row[6].length;
            const event = stored(row);
            if (!event.type.startsWith('$') && !event.stream.startsWith('$')) events.push(event);
          }
          if (rows.length < pageLength) break;
        }
        return { events, position: reached };
      }),
    requireWhole: () => {
      const [appended, there] = [everAppended.get() ?? 0, lastPosition.get() ?? 0];
      if (appended > there) throw new DamagedLog(missing(there + 1, appended));
    },
    mark: (stream, mark) => void (mark === undefined ? unmark.run(stream) : setMark.run(stream, mark)),
    markOf: (stream) => markOf.get(stream),
  };
};

const missing = (from: number, to: number): string =>
  from === to
    ? `the event at position ${from} is missing in the log`
    : `the events at positions ${from} to ${to} are missing in the log`;

/** In characters of JSON: a follower's memory stays bounded even where every event is as large as an append may be. */
const maxBatchSize = 16_000_000;

/** Rows taken from SQLite at once: half as fast again as 5,000 at once or one by one, because rows die young. */
const pageLength = 128;

interface Stream {
  readonly id: number;
  readonly last: number;
}

/** Names of streams by their id, read once while they are in use: the log says them again and again. */
const streamNames = (database: Database.Database): ((id: number) => string) => {
  const read = database.prepare<[number], string>('SELECT name FROM streams WHERE id = ?').pluck();
  const names = new Map<number, string>();
  return (id) => {
    const known = names.get(id);
    if (known !== undefined) return known;
    const name = read.get(id);
    if (name === undefined) throw new SyntaxError(`an event belongs to stream ${id}, which is not there`);
    if (names.size >= 100_000) names.clear();
    names.set(id, name);
    return name;
  };
};

/** Decides on each append as the one before it has left the log, and stores what is welcome. */
const appender = (database: Database.Database) => {
  const lastPosition = database.prepare<[], number>('SELECT coalesce(max(position), 0) FROM events').pluck();
  const streamOf = database.prepare<[string], Stream>('SELECT id, last FROM streams WHERE name = ?');
  const newStream = database.prepare<[string, number]>('INSERT INTO streams (name, last) VALUES (?, ?)');
  const moveOn = database.prepare<[number, number]>('UPDATE streams SET last = ? WHERE id = ?');
  const insert = database.prepare<Row>('INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?)');
  const storedBehind = database.prepare<[number, number, number], { id: string; position: number }>(
    'SELECT id, position FROM events WHERE stream = ? AND revision > ? ORDER BY revision LIMIT ?',
  );

  /** The position of the last of these events, if they are what was stored behind that revision. */
  const storedBefore = (stream: Stream, revision: number, events: readonly SerializedEvent[]): number | undefined => {
    const there = storedBehind.all(stream.id, revision, events.length);
    return events.every(({ id }, index) => there[index]?.id === id) ? there.at(-1)?.position : undefined;
  };

  return (appends: readonly SerializedAppend[]): readonly AppendResult[] => {
    let position = lastPosition.get() ?? 0;
    return appends.map(({ stream: name, expected, events }): AppendResult => {
      const stream = streamOf.get(name);
      const last = stream?.last ?? -1;
      const behind = expected === 'no-stream' ? -1 : expected === 'stream-exists' ? Math.max(last, 0) : expected;
      const revision = behind + events.length;
      if (behind !== last) {
        const original = stream && storedBefore(stream, behind, events);
        if (original !== undefined) return { ok: true, revision, position: String(original) };
        return { ok: false, actual: stream ? last : 'no-stream' };
      }
      const id = stream?.id ?? Number(newStream.run(name, revision).lastInsertRowid);
      if (stream !== undefined) moveOn.run(revision, id);
      for (const [index, event] of events.entries()) {
        position += 1;
        insert.run(position, id, behind + 1 + index, event.id, event.type, event.data, event.metadata);
      }
      return { ok: true, revision, position: String(position) };
    });
  };
};
