import { type ChildProcess, spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

import { DamagedLog } from '@onewindow/infra/damagedLog.ts';
import { DataDirInUse, lockDataDir } from '@onewindow/infra/dataDirLock.ts';
import { openSqliteEventStore } from '@onewindow/infra/sqliteEventStore.ts';
import { UnusableFile } from '@onewindow/infra/sqliteFile.ts';
import { StoreLost } from '@onewindow/kernel/eventStore.ts';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { eventsIn, eventsOf, follow, idsOf, newEvent, newEvents, put } from './storeTools.ts';

const world = { soon: (act: () => void) => void setImmediate(act) };

let dir: string;
let file: string;
let children: ChildProcess[] = [];

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'onewindow-file-'));
  file = join(dir, 'log.db');
});

afterEach(async () => {
  await Promise.all(children.map(kill));
  children = [];
  rmSync(dir, { recursive: true });
});

const open = () => openSqliteEventStore({ file, world });

describe('the log of sqlite outlives its process', () => {
  it('what was acknowledged is there after kill -9, once and in order', async () => {
    const child = run(`
      import { openSqliteEventStore } from '@onewindow/infra/sqliteEventStore.ts';
      const store = openSqliteEventStore({ file: ${JSON.stringify(file)}, world: { soon: setImmediate } });
      const write = async (stream) => {
        for (let revision = 0; ; revision += 1) {
          const event = { id: crypto.randomUUID(), type: 'ReviewOpened', data: { revision }, metadata: {} };
          await store.append(stream, revision === 0 ? 'no-stream' : revision - 1, [event]);
          console.log(stream, event.id);
        }
      };
      for (let n = 0; n < 16; n += 1) void write('case-' + n);
    `);
    const acknowledged = new Map<string, string[]>();
    let count = 0;
    for await (const line of linesOf(child)) {
      const [stream, id] = line.split(' ') as [string, string];
      acknowledged.set(stream, [...(acknowledged.get(stream) ?? []), id]);
      if ((count += 1) === 500) child.kill('SIGKILL');
    }
    const store = open();
    expect(acknowledged.size).toBe(16);
    for (const [stream, ids] of acknowledged) {
      const stored = await eventsOf(store, stream);
      expect(idsOf(stored).slice(0, ids.length)).toEqual(ids);
      expect(stored.map(({ revision }) => revision)).toEqual(stored.map((_, index) => index));
      await put(store, stream, stored.length - 1, newEvents(1));
    }
    expect(new Set(idsOf(eventsIn(await follow(store)))).size).toBe(Number((await follow(store)).at(-1)!.position));
    await store.close();
  });

  it('a log that was closed goes on where it ended', async () => {
    const before = open();
    const events = newEvents(3);
    const written = put(before, 'case-1', 'no-stream', events);
    await before.close();
    const after = open();
    expect(await after.append('case-1', 'no-stream', events)).toEqual(await written);
    expect(await after.append('case-1', 2, newEvents(1))).toMatchObject({ ok: true, revision: 3, position: '4' });
    await after.close();
  });

  it('another process reads while we write', async () => {
    const store = open();
    await put(store, 'case-1', 'no-stream', newEvents(1));
    const child = run(`
      import Database from 'better-sqlite3';
      const log = new Database(${JSON.stringify(file)}, { readonly: true });
      const look = log.prepare('SELECT count(*), max(position) FROM events').raw();
      setInterval(() => console.log(look.get().join(' ')), 5);
    `);
    let revision = 0;
    const reading = new AbortController();
    const writing = (async () => {
      while (!reading.signal.aborted) ({ revision } = await put(store, 'case-1', revision, newEvents(3)));
    })();
    const seen: number[] = [];
    for await (const line of linesOf(child)) {
      const [count, position] = line.split(' ').map(Number);
      expect(count).toBe(position);
      seen.push(count!);
      // A busy machine may let us write nothing between two looks.
      if (seen.length >= 20 && new Set(seen).size > 5) child.kill('SIGKILL');
    }
    reading.abort();
    await writing;
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect(await eventsOf(store, 'case-1')).toHaveLength(revision + 1);
    await store.close();
  });

  it('a transaction that fails rejects every append of its group, and the next group is fine', async () => {
    const store = open();
    await put(store, 'case-1', 'no-stream', newEvents(1));
    const intruder = new Database(file);
    intruder.exec(
      "CREATE TRIGGER fault BEFORE INSERT ON events WHEN NEW.type = 'Poison' BEGIN SELECT RAISE(ABORT, 'disk on fire'); END",
    );
    const group = await Promise.allSettled([
      store.append('case-1', 0, newEvents(1)),
      store.append('case-2', 'no-stream', [newEvent({}, 'Poison')]),
      store.append('case-3', 'no-stream', newEvents(1)),
    ]);
    for (const outcome of group)
      expect(outcome).toMatchObject({ status: 'rejected', reason: { message: 'disk on fire' } });
    intruder.exec('DROP TRIGGER fault');
    intruder.close();
    expect(await eventsOf(store, 'case-1')).toHaveLength(1);
    expect(await store.readStream('case-3')).toEqual({ found: false });
    expect(await store.append('case-4', 'no-stream', newEvents(1))).toMatchObject({ ok: true, position: '2' });
    expect(eventsIn(await follow(store)).map(({ stream }) => stream)).toEqual(['case-1', 'case-4']);
    await store.close();
  });
});

describe('a log that is written says in its main file that it is open', () => {
  /** Writes without an end, so that facts lie in the write-ahead file, and does this once it has begun. */
  const writer = (then = '') => `
    import { openSqliteEventStore } from '@onewindow/infra/sqliteEventStore.ts';
    const store = openSqliteEventStore({ file: ${JSON.stringify(file)}, world: { soon: setImmediate } });
    const event = { id: crypto.randomUUID(), type: 'ReviewOpened', data: {}, metadata: {} };
    await store.append('case-1', 'no-stream', [event]);
    console.log('written');
    ${then};
    setInterval(() => {}, 1000);
  `;

  const copied = (...parts: string[]): void => {
    const copy = join(dir, 'copy.db');
    for (const part of parts) cpSync(file + part, copy + part);
    file = copy;
  };

  it('so that a copy without the write-ahead file is refused as incomplete, and left as it is', async () => {
    expect(await firstLineOf(run(writer()))).toBe('written');
    copied('');
    const before = readFileSync(file);
    expect(open).toThrow(UnusableFile);
    expect(open).toThrow(`it is incomplete: the newest facts lie in ${file}-wal, which is not there`);
    expect(readFileSync(file)).toEqual(before);
    expect(readdirSync(dir)).not.toContain('copy.db-wal');
  });

  it('and is opened as usual after kill -9, since both are there', async () => {
    const child = run(writer());
    expect(await firstLineOf(child)).toBe('written');
    await kill(child);
    const store = open();
    expect(await eventsOf(store, 'case-1')).toHaveLength(1);
    await store.close();
    copied('');
    const copy = open();
    expect(await eventsOf(copy, 'case-1')).toHaveLength(1);
    await copy.close();
  });

  it('also where the process is killed before anything was appended', async () => {
    const child = run(`
      import { openSqliteEventStore } from '@onewindow/infra/sqliteEventStore.ts';
      openSqliteEventStore({ file: ${JSON.stringify(file)}, world: { soon: setImmediate } });
      console.log('open');
      setInterval(() => {}, 1000);
    `);
    expect(await firstLineOf(child)).toBe('open');
    await kill(child);
    await open().close();
    expect(readdirSync(dir)).toEqual(['log.db']);
  });

  it('and is left as it is while it is only read', async () => {
    await open().close();
    const before = readFileSync(file);
    const store = open();
    expect(await store.readStream('case-1')).toEqual({ found: false });
    await store.close();
    expect(readFileSync(file)).toEqual(before);
  });

  it.each(['process.exit(3)', "throw new Error('a fault')"])('until its process ends, were it by %s', async (end) => {
    const child = spawn(process.execPath, ['--input-type=module', '--eval', writer(end)], {
      cwd: import.meta.dirname,
      stdio: 'ignore',
    });
    await new Promise((resolve) => child.once('exit', resolve));
    expect(readdirSync(dir)).toEqual(['log.db']);
    const store = open();
    expect(await eventsOf(store, 'case-1')).toHaveLength(1);
    await store.close();
  });

  it('and a copy that SQLite itself made of an open log is whole', async () => {
    expect(await firstLineOf(run(writer()))).toBe('written');
    const source = new Database(file, { readonly: true });
    file = join(dir, 'copy.db');
    await source.backup(file);
    source.close();
    const store = open();
    expect(await eventsOf(store, 'case-1')).toHaveLength(1);
    await store.close();
  });
});

describe('a log that is no longer where it was opened', () => {
  const removed = (path: string): void => rmSync(path);
  const movedAway = (path: string): void => renameSync(path, `${path}.moved`);
  const replaced = (path: string): void => {
    cpSync(path, `${path}.other`);
    renameSync(`${path}.other`, path);
  };
  const gone = 'it was removed or moved away';
  const other = 'another file lies in its place';

  it.each([
    ['removed', '', removed, gone],
    ['moved away', '', movedAway, gone],
    ['replaced by a copy of itself', '', replaced, other],
    ['without its write-ahead file', '-wal', removed, gone],
    ['beside another write-ahead file', '-wal', replaced, other],
  ])('%s, acknowledges nothing any more, and says so to whoever follows', async (_, end, act, why) => {
    const store = open();
    await put(store, 'case-1', 'no-stream', newEvents(1));
    const following = follow(store, {}, () => false);
    act(`${file}${end}`);
    const group = await Promise.allSettled([
      store.append('case-1', 0, newEvents(1)),
      store.append('case-2', 'no-stream', newEvents(1)),
    ]);
    const words = `${file}${end} is no longer the file that this process works on: ${why}`;
    for (const outcome of group)
      expect(outcome).toMatchObject({ status: 'rejected', reason: { message: expect.stringContaining(words) } });
    await expect(following).rejects.toThrow(StoreLost);
    await expect(store.append('case-3', 'no-stream', newEvents(1))).rejects.toThrow(StoreLost);
    await expect(store.readStream('case-1')).rejects.toThrow(StoreLost);
    await expect(follow(store)).rejects.toThrow(StoreLost);
    await store.close();
  });

  it('is not read either, since a command that has happened before is acknowledged by what is read', async () => {
    const store = open();
    await put(store, 'case-1', 'no-stream', newEvents(1));
    rmSync(file);
    await expect(store.readStream('case-1')).rejects.toThrow(StoreLost);
    await expect(store.append('case-1', 0, newEvents(1))).rejects.toThrow(StoreLost);
    await store.close();
  });

  it('also where a whole folder was moved away, and an empty one lies there', async () => {
    const [home, away] = [join(dir, 'home'), join(dir, 'away')];
    file = join(home, 'log.db');
    mkdirSync(home);
    const store = open();
    await put(store, 'case-1', 'no-stream', newEvents(1));
    renameSync(home, away);
    mkdirSync(home);
    await expect(store.append('case-1', 0, newEvents(1))).rejects.toThrow(StoreLost);
    await store.close();
    expect(readdirSync(home)).toEqual([]);
    file = join(away, 'log.db');
    const again = open();
    expect(await eventsOf(again, 'case-1')).toHaveLength(2);
    await again.close();
  });

  it('nor does one in a folder that is no longer held, since another may write there', async () => {
    const lock = lockDataDir(dir);
    const store = openSqliteEventStore({ file, world, lock });
    await put(store, 'case-1', 'no-stream', newEvents(1));
    rmSync(join(dir, 'onewindow.lock'));
    lockDataDir(dir).release();
    const append = store.append('case-1', 0, newEvents(1));
    await expect(append).rejects.toThrow(StoreLost);
    await expect(append).rejects.toThrow(`${join(dir, 'onewindow.lock')} is no longer the file`);
    await store.close();
    lock.release();
  });

  it('leaves what lies in its place as it is when it is closed', async () => {
    const store = open();
    await put(store, 'case-1', 'no-stream', newEvents(1));
    renameSync(file, join(dir, 'away'));
    for (const end of ['', '-wal']) writeFileSync(`${file}${end}.other`, 'somebody else');
    for (const end of ['', '-wal']) renameSync(`${file}${end}.other`, `${file}${end}`);
    await expect(store.append('case-1', 0, newEvents(1))).rejects.toThrow(StoreLost);
    await store.close();
    expect(['', '-wal'].map((end) => readFileSync(file + end, 'utf8'))).toEqual(['somebody else', 'somebody else']);
  });
});

describe('a log from which events were deleted', () => {
  const lacking = async (where: string): Promise<ReturnType<typeof open>> => {
    const store = open();
    for (const expected of ['no-stream', 99] as const)
      for (const stream of ['case-1', 'case-2']) await put(store, stream, expected, newEvents(100));
    await store.close();
    new Database(file).exec(`DELETE FROM events WHERE ${where}`).close();
    return open();
  };
  const found = async (store: ReturnType<typeof open>, words: string): Promise<void> => {
    await expect(follow(store)).rejects.toThrow(DamagedLog);
    await expect(follow(store)).rejects.toThrow(words);
    await store.close();
  };

  it.each([
    ['position = 1', 'the event at position 1 is missing in the log'],
    ['position = 200', 'the event at position 200 is missing in the log'],
    ['position BETWEEN 120 AND 270', 'the events at positions 120 to 270 are missing in the log'],
    ['position = 400', 'the event at position 400 is missing in the log'],
    ['position > 100', 'the events at positions 101 to 400 are missing in the log'],
    ['position > 0', 'the events at positions 1 to 400 are missing in the log'],
  ])('(%s) is not followed as if it were whole', async (where, words) => found(await lacking(where), words));

  it('stays one when more is appended where its end was', async () => {
    const store = await lacking('position > 399');
    await put(store, 'case-3', 'no-stream', newEvents(1));
    await found(store, 'the event at position 401 is missing in the log');
  });

  it('is followed up to there, and by whoever begins behind that', async () => {
    const store = await lacking('position = 200');
    const seen: number[] = [];
    const following = follow(store, { maxBatch: 50 }, ({ events }) => seen.push(events.length) < 0);
    await expect(following).rejects.toThrow(DamagedLog);
    expect(seen).toEqual([50, 50, 50]);
    expect(eventsIn(await follow(store, { after: '200' }))).toHaveLength(200);
    await store.close();
  });

  it.each(['revision = 0', 'revision = 150', 'revision = 199', 'revision > 0'])(
    'nothing is decided on a stream that lacks some (%s)',
    async (where) => {
      const store = await lacking(`stream = 1 AND ${where}`);
      const words = 'case-1 lacks events that were in it: its last revision was 199';
      await expect(store.readStream('case-1')).rejects.toThrow(new DamagedLog(words));
      await expect(store.readStream('case-1', { direction: 'backwards' })).rejects.toThrow(words);
      expect(await eventsOf(store, 'case-2')).toHaveLength(200);
      await store.close();
    },
  );
});

describe('a file that is no log of ours is refused and left as it is', () => {
  const writeLog = async (count = 1): Promise<void> => {
    const store = open();
    for (let n = 0; n < count; n += 1) await put(store, `case-${n}`, 'no-stream', newEvents(100));
    await store.close();
  };

  const alter = (sql: string): void => void new Database(file).exec(sql).close();

  const overwrite = (from: number, to: number): void => {
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.fill(0xa5, from, to));
  };

  const folder = () =>
    readdirSync(dir).map((name) => ({ name, bytes: readFileSync(join(dir, name)).toString('base64') }));

  const refusedAs = (words: string | RegExp): void => {
    const before = folder();
    expect(open).toThrow(UnusableFile);
    expect(open).toThrow(words);
    expect(open).toThrow(file);
    expect(open).toThrow(/^[^\n]+ cannot be used as the event log: [^\n]+\. Restore it from a backup, or [^\n]+\.$/);
    expect(folder()).toEqual(before);
  };

  it('an empty file', () => {
    writeFileSync(file, '');
    refusedAs('it is empty');
  });

  it('a file that is not SQLite, long or short', () => {
    for (const text of ['position,stream\n'.repeat(500), 'x']) {
      writeFileSync(file, text);
      refusedAs('it is no SQLite file');
    }
  });

  it('a folder', () => {
    file = join(dir, 'folder');
    mkdirSync(file);
    expect(open).toThrow(UnusableFile);
    expect(open).toThrow('it is no file');
  });

  it("another program's SQLite file, with or without an id of its own", () => {
    alter('CREATE TABLE notes (text)');
    refusedAs('it belongs to another program (application id 0x00000000)');
    alter('PRAGMA application_id = 0x47504b47');
    refusedAs('it belongs to another program (application id 0x47504b47)');
  });

  it('a log that a newer version wrote', async () => {
    await writeLog();
    alter('PRAGMA user_version = 2');
    refusedAs('a newer version of this program wrote it (layout 2; this one knows 1)');
  });

  it('a log that a newer version wrote and did not bring home from its write-ahead file', async () => {
    await writeLog();
    const newer = new Database(file);
    newer.exec('PRAGMA wal_autocheckpoint = 0; PRAGMA user_version = 2');
    const copy = join(dir, 'copy.db');
    for (const part of ['', '-wal']) cpSync(file + part, copy + part);
    newer.close();
    file = copy;
    expect(open).toThrow('a newer version of this program wrote it');
  });

  it('a log that is cut off, after its header or within', async () => {
    await writeLog();
    for (const size of [statSync(file).size - 1, 4096, 60]) {
      truncateSync(file, size);
      refusedAs(/it is cut off/);
    }
  });

  it('a log that is gone while its write-ahead file is still there', () => {
    writeFileSync(`${file}-wal`, 'something');
    refusedAs(`it is missing, but ${file}-wal, which belongs to it, is there`);
  });

  it('a log with garbage in the middle', async () => {
    await writeLog(5);
    overwrite(4096, statSync(file).size - 4096);
    refusedAs(/it is damaged \(.+\)/);
  });

  it('a log without its tables', async () => {
    await writeLog();
    alter('DROP TABLE events');
    refusedAs('it is damaged (no such table: events)');
  });

  it('garbage that only a reader of the middle meets: an error that names the file, and nothing skipped', async () => {
    await writeLog(40);
    const size = statSync(file).size;
    overwrite(Math.floor(size / 8192) * 4096, Math.floor(size / 8192) * 4096 + 4096);
    const store = open();
    const reading = follow(store);
    await expect(reading).rejects.toThrow(UnusableFile);
    await expect(reading).rejects.toThrow(file);
    await store.close();
  });

  it('a log that this process has open already', async () => {
    const store = open();
    expect(open).toThrow('it is already open in this process');
    await store.close();
    await open().close();
  });
});

describe('one process at a time works on a data directory', () => {
  const locker = () => `
    import { lockDataDir } from '@onewindow/infra/dataDirLock.ts';
    try { lockDataDir(${JSON.stringify(dir)}); console.log('locked'); setInterval(() => {}, 1000); }
    catch (error) { console.log(error.name, error.message); }
  `;

  it('a second process is refused in one clear line; the lock is free after kill -9', async () => {
    const child = run(locker());
    expect(await firstLineOf(child)).toBe('locked');
    expect(() => lockDataDir(dir)).toThrow(DataDirInUse);
    expect(() => lockDataDir(dir)).toThrow(`${dir} is in use by another onewindow process. Stop that one, or`);
    await kill(child);
    lockDataDir(dir).release();
  });

  it('a second call in the same process is refused and takes nothing from the first', async () => {
    const lock = lockDataDir(join(dir, '.'));
    expect(() => lockDataDir(dir)).toThrow(DataDirInUse);
    expect(await firstLineOf(run(locker()))).toMatch(/^DataDirInUse .+ is in use/);
    lock.release();
    expect(await firstLineOf(run(locker()))).toBe('locked');
  });

  it('the directory is made if need be, and a file of the same name that is not ours is left alone', () => {
    const made = join(dir, 'new', 'data');
    lockDataDir(made).release();
    expect(readdirSync(made)).toEqual(['onewindow.lock']);
    const alien = join(dir, 'onewindow.lock');
    writeFileSync(alien, '4711');
    expect(() => lockDataDir(dir)).toThrow(UnusableFile);
    expect(() => lockDataDir(dir)).toThrow(alien);
    expect(readFileSync(alien, 'utf8')).toBe('4711');
  });
});

/** A process of its own, which resolves packages as the tests do. */
const run = (program: string): ChildProcess => {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: import.meta.dirname,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  return child;
};

const linesOf = (child: ChildProcess): AsyncIterable<string> => createInterface({ input: child.stdout! });

const firstLineOf = async (child: ChildProcess): Promise<string | undefined> => {
  for await (const line of linesOf(child)) return line;
  return undefined;
};

const kill = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
};
