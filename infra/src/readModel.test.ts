import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Batch, Fact, StoredEvent } from '@onewindow/kernel/eventStore.ts';
import type { Projection } from '@onewindow/kernel/projection.ts';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { DamagedLog } from './damagedLog.ts';
import { markBeforeIn, openReadModel, type ReadModel } from './readModel.ts';
import { readModelReader } from './readModelReader.ts';
import { UnusableFile } from './sqliteFile.ts';

/** A register of files: each lies in a room and has some pages, is moved and grows, and may be thrown away. */
interface Filed {
  readonly room: string;
  readonly pages: number;
}

const facts = ['FilesPut', 'FilesMoved', 'FilesGrew', 'FilesThrownAway', 'RegisterTorn', 'DoorOpened'];

const filedIn: Projection<Filed, Fact> = {
  name: 'filedIn',
  events: facts,
  keys: ({ data }) => (data as { files?: string[] }).files ?? [],
  evolve: (row, { type, data }) => {
    const { room, pages } = data as Filed;
    if (type === 'FilesMoved') return row && { ...row, room };
    if (type === 'FilesGrew') return row && { ...row, pages: row.pages + pages };
    if (type === 'FilesThrownAway') return undefined;
    if (type === 'RegisterTorn') throw new Error('the register is torn');
    return { room, pages };
  },
  columns: { room: ({ room }) => room },
  indexes: [['room']],
  aggregates: [
    {
      name: 'rooms',
      dimensions: ['room', 'thickness'],
      contributions: ({ room, pages }) => [
        { cell: [room, 'all'], amounts: { files: 1, pages } },
        ...(pages > 5 ? [{ cell: [room, 'thick'], amounts: { files: 1, [`of ${pages}`]: 1 } }] : []),
      ],
    },
  ],
};

/** The same, with its rows apart from their columns. */
const filedApart: typeof filedIn = { ...filedIn, isRowApart: true };

const open = (
  file = ':memory:',
  projections: readonly Projection<Filed, Fact>[] = [filedIn],
  mostHeld?: number,
): ReadModel =>
  openReadModel(file, projections as unknown as Parameters<typeof openReadModel>[1], new Set(facts), {
    ...(mostHeld !== undefined && { mostHeld }),
  });

/** A log that hands out its events in batches. */
const logOf = () => {
  let position = 0;
  const streams = new Map<string, number>();
  const event = (type: string, data: object, stream = 'register-1'): StoredEvent => {
    const revision = streams.get(stream) ?? 0;
    streams.set(stream, revision + 1);
    position += 1;
    return { id: `event ${position}`, type, data, stream, revision, position: String(position), metadata: {} };
  };
  const batch = (...events: readonly StoredEvent[]): Batch => ({
    events,
    position: String(position),
    caughtUp: true,
    progress: 1,
  });
  return { event, batch };
};

const markIn = ({ database }: ReadModel) => markBeforeIn(database);

const rowsOf = ({ database }: ReadModel): Record<string, Filed> =>
  Object.fromEntries(
    database
      .prepare<[], { key: string; row: string }>('SELECT key, row FROM filedIn ORDER BY key')
      .all()
      .map(({ key, row }) => [key, JSON.parse(row) as Filed]),
  );

type Sums = Record<string, Record<string, number>>;
const sumsOf = ({ database }: ReadModel): Sums =>
  Object.fromEntries(
    database
      .prepare<[], { room: string; thickness: string; amounts: string }>('SELECT * FROM rooms')
      .all()
      .map(({ room, thickness, amounts }) => [`${room} ${thickness}`, JSON.parse(amounts) as Record<string, number>]),
  );

/** The same sums, added up anew over rows. */
const addedUp = (rows: Record<string, Filed>): Sums => {
  const sums: Sums = {};
  for (const { cell, amounts } of Object.values(rows).flatMap((row) => filedIn.aggregates![0]!.contributions(row))) {
    const sum = (sums[cell.join(' ')] ??= {});
    for (const [name, amount] of Object.entries(amounts)) sum[name] = (sum[name] ?? 0) + amount;
  }
  // What adds up to nothing is not kept.
  for (const sum of Object.values(sums)) for (const name of Object.keys(sum)) if (sum[name] === 0) delete sum[name];
  return sums;
};

/** Numbers that look like chance and are the same at every run. */
const chance = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
};

/** Random changes of a few files, so that most meet a row that is there. */
const randomEvent = (below: ReturnType<typeof chance>, { event }: ReturnType<typeof logOf>): StoredEvent => {
  const files = [...new Set(Array.from({ length: 1 + below(3) }, () => `file ${below(6)}`))];
  const type = facts[below(4)]!;
  const stream = `register-${below(3)}`;
  return event(type, { files, room: `room ${below(3)}`, pages: below(9) - (type === 'FilesGrew' ? 4 : 0) }, stream);
};

describe('a batch', () => {
  it('is folded event by event, and writes each row that changed once', () => {
    const folded: string[] = [];
    const log = logOf();
    const readModel = open(':memory:', [
      {
        ...filedIn,
        evolve: (row, event, key, ordinal) => {
          folded.push(`${event.id} into ${key}`);
          return filedIn.evolve(row, event, key, ordinal);
        },
      },
    ]);
    readModel.database.exec(`
      CREATE TEMP TABLE writes (key TEXT);
      CREATE TEMP TRIGGER row_written AFTER INSERT ON filedIn BEGIN INSERT INTO writes VALUES (NEW.key); END;
      CREATE TEMP TRIGGER cell_written AFTER INSERT ON rooms BEGIN INSERT INTO writes VALUES (NEW.thickness); END;
    `);
    readModel.apply(
      log.batch(
        log.event('FilesPut', { files: ['a', 'b'], room: 'north', pages: 1 }),
        log.event('FilesGrew', { files: ['a'], pages: 1 }),
        log.event('FilesMoved', { files: ['a', 'c'], room: 'south' }),
        log.event('FilesGrew', { files: ['a'], pages: 1 }),
      ),
    );
    expect(folded).toEqual([
      'event 1 into a',
      'event 1 into b',
      'event 2 into a',
      'event 3 into a',
      'event 3 into c',
      'event 4 into a',
    ]);
    expect(rowsOf(readModel)).toEqual({ a: { room: 'south', pages: 3 }, b: { room: 'north', pages: 1 } });
    const writes = readModel.database.prepare<[], string>('SELECT key FROM writes ORDER BY key').pluck();
    expect(writes.all()).toEqual(['a', 'all', 'all', 'b']);
    readModel.close();
  });

  it.each([
    ['beside', filedIn, 'SELECT key, row FROM filedIn ORDER BY key'],
    ['apart from', filedApart, 'SELECT key, row FROM filedIn JOIN "filedIn rows" USING (id) ORDER BY key'],
  ])('keeps its rows %s their columns, and takes a row away that a fold gives up', (_, projection, sql) => {
    const log = logOf();
    const readModel = open(':memory:', [projection]);
    const rows = () => readModel.database.prepare<[], { key: string; row: string }>(sql).all();
    const inRoom = readModel.database.prepare<[string], string>('SELECT key FROM filedIn WHERE room = ?').pluck();
    const put = (file: string) => log.event('FilesPut', { files: [file], room: 'north', pages: 1 });
    readModel.apply(log.batch(put('a'), put('b')));
    readModel.apply(log.batch(log.event('FilesMoved', { files: ['a'], room: 'south' })));
    expect([inRoom.all('north'), inRoom.all('south')]).toEqual([['b'], ['a']]);
    readModel.apply(log.batch(log.event('FilesThrownAway', { files: ['a'] })));
    expect(rows()).toEqual([{ key: 'b', row: '{"room":"north","pages":1}' }]);
    expect(readModelReader(readModel).row('filedIn', 'b')).toEqual({ room: 'north', pages: 1 });
    expect(readModelReader(readModel).row('filedIn', 'a')).toBeUndefined();
    expect(sumsOf(readModel)).toEqual({ 'north all': { files: 1, pages: 1 } });
    readModel.apply(log.batch(put('a'), put('c')));
    expect(rows().map(({ key }) => key)).toEqual(['a', 'b', 'c']);
    readModel.close();
  });

  it.each(['DoorForced', 'filesPut'])(
    'with the unknown type %s is refused whole, and nothing of it is kept',
    (type) => {
      const log = logOf();
      const readModel = open();
      readModel.apply(log.batch(log.event('FilesPut', { files: ['a'], room: 'north', pages: 1 })));
      const before = [readModel.checkpoint(), rowsOf(readModel), sumsOf(readModel)];
      const newer = log.batch(log.event('FilesMoved', { files: ['a'], room: 'south' }), log.event(type, {}, 'door-1'));
      expect(() => readModel.apply(newer)).toThrow(DamagedLog);
      expect(() => readModel.apply(newer)).toThrow(
        `unknown event type ${type} in door-1: was the log written by a newer version?`,
      );
      expect([readModel.checkpoint(), rowsOf(readModel), sumsOf(readModel)]).toEqual(before);
      readModel.close();
    },
  );

  it('with a stream that does not begin at its beginning is refused whole', () => {
    const log = logOf();
    const readModel = open();
    readModel.apply(log.batch(log.event('DoorOpened', {}, 'door-1')));
    const before = readModel.checkpoint();
    log.event('DoorOpened', {}, 'door-2');
    const late = log.batch(log.event('DoorOpened', {}, 'door-1'), log.event('DoorOpened', {}, 'door-2'));
    expect(() => readModel.apply(late)).toThrow(new DamagedLog('door-2 begins at revision 1'));
    expect(readModel.checkpoint()).toEqual(before);
    readModel.close();
  });

  it.each([
    ['lacks an event of a stream that was there before', 'door-1', 'in door-1 revision 2 follows on 0'],
    ['lacks an event within itself', 'door-2', 'in door-2 revision 3 follows on 1'],
  ])('that %s is refused whole', (_, stream, words) => {
    const log = logOf();
    const readModel = open();
    readModel.apply(log.batch(log.event('DoorOpened', {}, 'door-1')));
    const before = readModel.checkpoint();
    const events = ['door-1', 'door-1', 'door-2', 'door-2', 'door-2', 'door-2'].map((name) =>
      log.event('DoorOpened', {}, name),
    );
    const lacking = events.filter(
      (event) => event.stream !== stream || event.revision !== (stream === 'door-1' ? 1 : 2),
    );
    expect(() => readModel.apply(log.batch(...lacking))).toThrow(new DamagedLog(words));
    expect(readModel.checkpoint()).toEqual(before);
    readModel.apply(log.batch(...events));
    expect(readModel.checkpoint()?.ordinal).toBe(7);
    readModel.close();
  });

  it('in which a fold throws leaves checkpoint, rows and sums where they were, and a later batch does not find its traces', () => {
    const log = logOf();
    const readModel = open();
    readModel.apply(log.batch(log.event('FilesPut', { files: ['a', 'b'], room: 'north', pages: 6 })));
    const before = [readModel.checkpoint(), rowsOf(readModel), sumsOf(readModel)];
    const torn = log.batch(
      log.event('FilesMoved', { files: ['a'], room: 'south' }, 'register-2'),
      log.event('RegisterTorn', { files: ['b'] }, 'register-2'),
    );
    expect(() => readModel.apply(torn)).toThrow('the register is torn');
    expect([readModel.checkpoint(), rowsOf(readModel), sumsOf(readModel)]).toEqual(before);
    readModel.apply(log.batch(log.event('FilesGrew', { files: ['b'], pages: 1 })));
    expect(rowsOf(readModel)).toEqual({ a: { room: 'north', pages: 6 }, b: { room: 'north', pages: 7 } });
    expect(sumsOf(readModel)).toEqual(addedUp(rowsOf(readModel)));
    readModel.close();
  });
});

describe('sums', () => {
  it.each(Array.from({ length: 25 }, (_, seed) => seed + 1))(
    'are those of the final rows, whatever happened before and however it was cut into batches (%i)',
    (seed) => {
      const below = chance(seed);
      const log = logOf();
      const readModel = open();
      const alone = open();
      for (let round = 0; round < 15; round += 1) {
        const events = Array.from({ length: 1 + below(8) }, () => randomEvent(below, log));
        readModel.apply(log.batch(...events));
        for (const event of events) alone.apply({ ...log.batch(event), position: event.position });
        expect(sumsOf(readModel)).toEqual(addedUp(rowsOf(readModel)));
      }
      expect(rowsOf(readModel)).toEqual(rowsOf(alone));
      expect(sumsOf(readModel)).toEqual(sumsOf(alone));
      readModel.close();
      alone.close();
    },
  );

  it.each(Array.from({ length: 25 }, (_, seed) => seed + 1))(
    'and rows are the same where all was read from the beginning, however little of it is held in memory (%i)',
    (seed) => {
      const below = chance(seed);
      const log = logOf();
      const followed = open();
      const built = Array.from({ length: 3 }, (_, held) => open(':memory:', [filedIn], held + 1));
      const rounds = 1 + below(20);
      for (let round = 1; round <= rounds; round += 1) {
        const batch = log.batch(...Array.from({ length: 1 + below(8) }, () => randomEvent(below, log)));
        followed.apply(batch);
        for (const one of built) one.apply({ ...batch, caughtUp: round === rounds });
      }
      for (const one of built) {
        expect([one.checkpoint(), rowsOf(one), sumsOf(one)]).toEqual([
          followed.checkpoint(),
          rowsOf(followed),
          sumsOf(followed),
        ]);
        expect(markIn(one)(99)).toEqual(markIn(followed)(99));
      }
      const goesOn = log.batch(...Array.from({ length: 5 }, () => randomEvent(below, log)));
      for (const one of [followed, ...built]) one.apply(goesOn);
      for (const one of built) expect([rowsOf(one), sumsOf(one)]).toEqual([rowsOf(followed), sumsOf(followed)]);
      for (const one of [followed, ...built]) one.close();
    },
  );

  it('are there when an empty batch tells that all was read', () => {
    const log = logOf();
    const readModel = open();
    const batch = log.batch(log.event('FilesPut', { files: ['a'], room: 'north', pages: 1 }));
    readModel.apply({ ...batch, caughtUp: false });
    expect([readModel.isBuilding(), readModel.checkpoint()?.ordinal, rowsOf(readModel)]).toEqual([true, 1, {}]);
    readModel.apply(log.batch());
    expect([readModel.isBuilding(), readModel.checkpoint()?.ordinal]).toEqual([false, 1]);
    expect(rowsOf(readModel)).toEqual({ a: { room: 'north', pages: 1 } });
    expect(sumsOf(readModel)).toEqual({ 'north all': { files: 1, pages: 1 } });
    readModel.close();
  });

  it('of rows that are all gone are gone too', () => {
    const log = logOf();
    const readModel = open();
    for (const room of ['north', 'south', 'north']) {
      readModel.apply(log.batch(log.event('FilesPut', { files: ['a', 'b'], room, pages: 2 })));
    }
    readModel.apply(log.batch(log.event('FilesThrownAway', { files: ['a', 'b'] })));
    expect(sumsOf(readModel)).toEqual({});
    readModel.close();
  });
});

describe('marks', () => {
  it('tell the last place at or before an ordinal from which the log can be counted on', () => {
    const log = logOf();
    const readModel = open();
    expect(markIn(readModel)(7)).toBeUndefined();
    const opened = () => log.event('DoorOpened', {}, 'door-1');
    readModel.apply(log.batch(opened(), opened(), opened()));
    readModel.apply({ ...log.batch(opened(), opened()), position: '17' });
    expect(readModel.checkpoint()).toEqual({
      position: '17',
      ordinal: 5,
      last: { id: 'event 5', stream: 'door-1', revision: 4 },
    });
    expect([0, 2, 3, 4, 5, 99].map(markIn(readModel))).toEqual([
      undefined,
      undefined,
      { ordinal: 3, position: '3' },
      { ordinal: 3, position: '3' },
      { ordinal: 5, position: '17' },
      { ordinal: 5, position: '17' },
    ]);
    readModel.clear();
    expect([readModel.checkpoint(), markIn(readModel)(5)]).toEqual([undefined, undefined]);
    readModel.close();
  });
});

describe('a read model in a file', () => {
  let dir: string;
  let file: string;
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'onewindow-read-model-'));
    file = join(dir, 'read-model.sqlite');
  });
  afterEach(() => rmSync(dir, { recursive: true }));

  it('that was left between two batches, as by kill -9, goes on there and counts nothing twice', () => {
    const below = chance(2021);
    const log = logOf();
    const batches = Array.from({ length: 12 }, () =>
      log.batch(...Array.from({ length: 1 + below(8) }, () => randomEvent(below, log))),
    );
    const whole = open();
    for (const batch of batches) whole.apply(batch);

    let left = file;
    for (const [index, batch] of batches.entries()) {
      const readModel = open(left);
      expect(readModel.checkpoint()?.ordinal ?? 0).toBe(batches.slice(0, index).flatMap(({ events }) => events).length);
      readModel.apply(batch);
      // What lies on the disk while the process is still at work is what a kill leaves behind.
      left = join(dir, `after-${index}.sqlite`);
      for (const end of ['', '-wal']) {
        if (existsSync(`${readModel.database.name}${end}`)) cpSync(`${readModel.database.name}${end}`, `${left}${end}`);
      }
      readModel.close();
    }
    const last = open(left);
    expect([last.checkpoint(), rowsOf(last), sumsOf(last)]).toEqual([whole.checkpoint(), rowsOf(whole), sumsOf(whole)]);
    last.close();
    whole.close();
  });

  it('that was left while it was built, as by kill -9, holds nothing and is built anew', () => {
    const below = chance(2022);
    const log = logOf();
    const batches = Array.from({ length: 12 }, () =>
      log.batch(...Array.from({ length: 1 + below(8) }, () => randomEvent(below, log))),
    );
    const whole = open();
    for (const batch of batches) whole.apply(batch);
    const building = open(file, [filedIn], 1);
    const left = join(dir, 'left.sqlite');
    for (const batch of batches) {
      building.apply({ ...batch, caughtUp: false });
      for (const end of ['', '-wal']) cpSync(`${file}${end}`, `${left}${end}`);
      const again = open(left);
      expect([again.checkpoint(), rowsOf(again), sumsOf(again), markIn(again)(99)]).toEqual([
        undefined,
        {},
        {},
        undefined,
      ]);
      for (const one of batches) again.apply(one);
      expect([again.checkpoint(), rowsOf(again), sumsOf(again)]).toEqual([
        whole.checkpoint(),
        rowsOf(whole),
        sumsOf(whole),
      ]);
      again.close();
    }
    building.close();
    whole.close();
  });

  it('whose making was cut short is made anew', () => {
    writeFileSync(`${file}.new`, 'half of it');
    open(file).close();
    expect(readdirSync(dir)).toEqual(['read-model.sqlite']);
  });

  const written = (): void => {
    const log = logOf();
    const readModel = open(file);
    const files = Array.from({ length: 500 }, (_, n) => `file ${n}`);
    readModel.apply(log.batch(log.event('FilesPut', { files, room: 'north', pages: 3 })));
    readModel.close();
  };
  const alter = (sql: string): void => void new Database(file).exec(sql).close();
  const folder = () =>
    readdirSync(dir).map((name) => ({ name, bytes: readFileSync(join(dir, name)).toString('base64') }));
  const refusedAs = (words: string | RegExp): void => {
    const before = folder();
    expect(() => open(file)).toThrow(UnusableFile);
    expect(() => open(file)).toThrow(words);
    expect(() => open(file)).toThrow(file);
    expect(() => open(file)).toThrow(
      /^[^\n]+ cannot be used as a read model: [^\n]+\. It only repeats [^\n]+ delete it/,
    );
    expect(folder()).toEqual(before);
  };

  it('that is cut off, empty or no SQLite is refused and left as it is', () => {
    written();
    truncateSync(file, 8192);
    refusedAs('it is cut off');
    writeFileSync(file, '');
    refusedAs('it is empty');
    writeFileSync(file, 'room,pages\n'.repeat(500));
    refusedAs('it is no SQLite file');
  });

  it('that is garbage behind its header is refused and left as it is', () => {
    written();
    writeFileSync(file, readFileSync(file).fill(0xa5, 4096));
    refusedAs(/it is damaged \(.+\)/);
  });

  it("that is another program's, or the event log, is refused and left as it is", () => {
    alter('CREATE TABLE notes (text)');
    refusedAs('it belongs to another program (application id 0x00000000)');
    alter('PRAGMA application_id = 0x6f6e6577');
    refusedAs('it belongs to another program (application id 0x6f6e6577)');
  });

  it('that a newer version wrote is refused and left as it is', () => {
    written();
    alter('PRAGMA user_version = 99');
    refusedAs('a newer version of this program wrote it (layout 99; this one knows 1)');
  });

  it('that a newer version wrote and did not bring home from its write-ahead file is refused', () => {
    written();
    const newer = new Database(file);
    newer.exec('PRAGMA wal_autocheckpoint = 0; PRAGMA user_version = 99');
    const copy = join(dir, 'copy.sqlite');
    for (const end of ['', '-wal']) cpSync(file + end, copy + end);
    newer.close();
    expect(() => open(copy)).toThrow('a newer version of this program wrote it');
    const left = new Database(copy);
    expect(left.pragma('user_version', { simple: true })).toBe(99);
    left.close();
  });

  it('whose tables have another shape is refused', () => {
    written();
    alter('DROP TABLE checkpoint; CREATE TABLE checkpoint (text)');
    refusedAs(/it is damaged/);
  });

  it('that is a folder, or gone while its write-ahead file is there, is refused', () => {
    mkdirSync(file);
    expect(() => open(file)).toThrow('it is no file');
    rmSync(file, { recursive: true });
    writeFileSync(`${file}-wal`, 'something');
    refusedAs(`it is missing, but ${file}-wal, which belongs to it, is there`);
  });

  it('in which damage turns up later says which file it is, and what to do', () => {
    written();
    const readModel = open(file);
    readModel.database.exec('DROP TABLE rooms');
    const log = logOf();
    const event = log.event('FilesPut', { files: ['x'], room: 'north', pages: 1 }, 'register-2');
    const apply = () => readModel.apply(log.batch(event));
    expect(apply).toThrow(UnusableFile);
    expect(apply).toThrow(file);
    readModel.close();
  });
});
