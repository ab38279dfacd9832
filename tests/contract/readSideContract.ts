import { readFileSync, renameSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';

import type { ReadSide } from '@onewindow/infra/readSide.ts';
import type { Batch, FollowOptions, NewEvent } from '@onewindow/kernel/eventStore.ts';
import { ReadModelDamaged } from '@onewindow/kernel/follower.ts';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';

import { damageTable } from '../damagedPage.ts';
import type { HouseTables, Openings, Round } from './doors.ts';
import { happened, type House, once, opened, passed, ready, timesIn } from './readSideHarness.ts';

/** What a read side shows, and what it says of what it has to show. */
export const readSideContract = (house: () => House): void => {
  describe('a batch', () => {
    batchContract(house);
  });
  describe('the rows that are due', () => {
    dueRowsContract(house);
  });
  describe('a read model that is damaged', () => {
    damageContract(house);
  });
};

const damageContract = (house: () => House): void => {
  const withDoors = async (): Promise<ReadSide> => {
    const { append, openSide } = house();
    const planned = happened('RoundPlanned', { round: 'tea', keeper: 'Wang', dueAt: '2026-01-02T10:00:00.000Z' });
    await append('door-1', 'no-stream', opened(), opened(), planned);
    const side = openSide();
    await ready(side);
    return side;
  };
  const isWhole = async (side: ReadSide): Promise<void> => {
    const { append, damages, faults } = house();
    await ready(side);
    await append('door-2', 'no-stream', opened());
    await passed(side, 4);
    expect(await timesIn(side)).toEqual({ 'door-1': 2, 'door-2': 1 });
    expect(side.reader.row<Openings>('openings', 'door-1')).toMatchObject({ times: 2 });
    expect(side.dueRows<Round>('rounds').due('2026-01-03', 9)).toHaveLength(1);
    expect([damages.length, faults]).toEqual([1, []]);
  };

  it.each<[string, string, (side: ReadSide) => unknown]>([
    ['a row', 'openings', ({ reader }) => reader.row('openings', 'door-1')],
    ['a list', 'openings', (side) => timesIn(side)],
    ['what is due', 'rounds', (side) => side.dueRows('rounds').due('2026-01-03', 9)],
    ['when anything is due', 'rounds', (side) => side.dueRows('rounds').nextAfter('2026-01-01')],
    ['a mark', 'marks', ({ markBefore }) => markBefore(9)],
  ])('is built anew when %s is asked of it; until then nobody is told what is not there', async (_, table, ask) => {
    const side = await withDoors();
    damageTable(house().file, table);
    const told: unknown[] = [];
    const looked = (): unknown => {
      try {
        return side.reader.row('openings', 'door-1');
      } catch (error) {
        return (error as Error).name;
      }
    };
    side.follower.onBatch(() => told.push([side.follower.state(), side.follower.ordinal(), looked()]));
    await expect((async () => ask(side))()).rejects.toThrow(ReadModelDamaged);
    expect(told[0]).toEqual([{ at: 'catchingUp', progress: 0 }, 0, 'ReadModelDamaged']);
    await isWhole(side);
  });

  it('is built anew when something is written to it, and what happened is in it', async () => {
    const { file, append, damages } = house();
    const side = await withDoors();
    damageTable(file, 'openings');
    await append('door-3', 'no-stream', opened());
    await passed(side, 4);
    expect(await timesIn(side)).toEqual({ 'door-1': 2, 'door-3': 1 });
    expect(damages).toHaveLength(1);
  });

  it('is built anew when a row is no longer what was written', async () => {
    const side = await withDoors();
    new Database(house().file).exec('UPDATE openings SET row = \'{"times":\'').close();
    expect(() => side.reader.row('openings', 'door-1')).toThrow(ReadModelDamaged);
    await isWhole(side);
  });

  it('is not, where a question is wrong and the file is not', async () => {
    const side = await withDoors();
    expect(() => side.reader.row('windows', 'door-1')).toThrow('no such table: windows');
    expect([side.follower.state(), house().damages]).toEqual([{ at: 'ready' }, []]);
  });

  it('once more before it has caught up ends the following: then the file is not to blame alone', async () => {
    const { file, append, openSide, store, damages, faults } = house();
    await append('door-1', 'no-stream', opened(), opened());
    const spoilt = async function* (options: FollowOptions): AsyncGenerator<Batch> {
      for await (const batch of store.follow({ ...options, maxBatch: 1 })) {
        // Whether the thread that writes has opened it already or not.
        new Database(file).exec('DROP TABLE IF EXISTS house; CREATE TABLE house (a)').close();
        yield batch;
      }
    };
    const side = openSide({ follow: spoilt });
    await once(side, () => side.follower.state().at === 'stopped');
    expect(side.follower.state()).toMatchObject({
      reason: expect.stringMatching(/it is damaged \((no such column|table house has no column)/),
    });
    expect([damages.length, faults.length]).toEqual([1, 1]);
  });

  it.each<[string, (file: string) => void]>([
    ['cut off', (file) => truncateSync(file, 8192)],
    ['empty', (file) => truncateSync(file, 0)],
    ['full of zeros', (file) => writeFileSync(file, Buffer.alloc(statSync(file).size))],
    ['garbage behind its header', (file) => writeFileSync(file, readFileSync(file).fill(0xa5, 4096))],
    [
      'of another shape',
      (file) => new Database(file).exec('DROP TABLE checkpoint; CREATE TABLE checkpoint (a)').close(),
    ],
    ['gone, and something of it is left', (file) => renameSync(file, `${file}-wal`)],
  ])('(%s) at the start is built anew', async (_, damage) => {
    const { file, openSide, closeSide } = house();
    await closeSide(await withDoors());
    damage(file);
    await isWhole(openSide());
  });

  it.each<[string, (file: string) => void, string]>([
    [
      "another program's",
      (file) => new Database(file).exec('CREATE TABLE notes (text); PRAGMA application_id = 1').close(),
      'it belongs to another program',
    ],
    ['no SQLite', (file) => writeFileSync(file, '一窗\n'.repeat(99)), 'it is no SQLite file'],
  ])('by what may be somebody else’s file (%s) is refused, and that is left as it is', (_, put, words) => {
    const { file, openSide, damages } = house();
    put(file);
    const before = readFileSync(file);
    expect(() => openSide()).toThrow(words);
    expect([readFileSync(file), damages]).toEqual([before, []]);
  });
};

const batchContract = (house: () => House): void => {
  it('tells which tables of rows and of child rows it changed, and no others', async () => {
    const { append, openSide } = house();
    const side = openSide();
    await ready(side);
    const told: string[] = [];
    side.follower.onBatch((changed) => told.push(...changed));
    let revision = -1;
    const changedBy = async (...events: readonly NewEvent[]): Promise<string[]> => {
      told.length = 0;
      await append('door-1', revision < 0 ? 'no-stream' : revision, ...events);
      revision += events.length;
      await passed(side, revision + 1);
      return told.toSorted();
    };
    const planned = happened('RoundPlanned', { round: 'evening', keeper: 'Wang', dueAt: null });

    expect(await changedBy(opened())).toEqual(['ajar', 'openings']);
    expect(await changedBy(opened()), 'it stood open already').toEqual(['openings']);
    expect(await changedBy(happened('DoorShut'))).toEqual(['ajar', 'openings']);
    expect(await changedBy(happened('BellRung')), 'nothing follows from it').toEqual([]);
    expect(await changedBy(planned)).toEqual(['rounds']);
    expect(await changedBy({ ...planned, id: happened('').id }), 'it was planned so already').toEqual([]);
    expect(await changedBy(happened('RoundMade', { round: 'evening' })), 'a row that goes').toEqual(['rounds']);
    const cameAndWent = ['RoundPlanned', 'RoundMade'].map((type) => happened(type, { round: 'late', keeper: 'Li' }));
    expect(await changedBy(...cameAndWent), 'came and went within the batch').toEqual([]);
    expect(await changedBy(opened(), { ...planned, id: happened('').id })).toEqual(['ajar', 'openings', 'rounds']);
  });

  it('is seen whole or not at all, by whoever looks meanwhile', async () => {
    const { append, openSide } = house();
    const side = openSide();
    await ready(side);
    const looks: string[] = [];
    const look = async (): Promise<void> => {
      const rows = await side.reader
        .lists<HouseTables>()
        .selectFrom(['openings', 'house'])
        .select(['key', 'row', 'amounts'])
        .execute();
      const times = rows.map(({ row }) => (JSON.parse(row) as Openings).times);
      const sum = rows[0] ? (JSON.parse(rows[0].amounts) as Openings).times : 0;
      looks.push([...times, sum].join(' '));
    };
    const rounds = 40;
    const appending = (async () => {
      for (let n = 0; n < rounds; n += 1) {
        await append('doors', n === 0 ? 'no-stream' : n - 1, opened('north', 'south'));
        // However late the thread that writes begins, something is seen in between.
        if (n % 10 !== 4) continue;
        await passed(side, n + 1);
        await look();
      }
    })();
    while (side.follower.ordinal() < rounds) {
      await look();
      await setImmediate();
    }
    await appending;
    await look();
    const whole = Array.from({ length: rounds }, (_, n) => `${n + 1} ${n + 1} ${2 * (n + 1)}`);
    expect(looks.filter((seen) => seen !== '0' && !whole.includes(seen))).toEqual([]);
    expect(looks.at(-1)).toBe(whole.at(-1));
    expect(new Set(looks).size).toBeGreaterThan(2);
  });

  it('is there to be read by whoever is told of it, also what was read before', async () => {
    const { append, openSide } = house();
    const side = openSide();
    await ready(side);
    const timesOf = (door: string) => side.reader.row<Openings>('openings', door)?.times ?? 0;
    const behind: string[] = [];
    side.follower.onBatch(() => {
      const [read, told] = [timesOf('door-1'), side.follower.ordinal()];
      if (read < told) behind.push(`${read} of ${told}`);
    });
    expect(side.reader.row('openings', 'door-1')).toBeUndefined();
    for (let n = 0; n < 10; n += 1) {
      await append('door-1', n === 0 ? 'no-stream' : n - 1, opened());
      await passed(side, n + 1);
      expect(timesOf('door-1')).toBe(n + 1);
    }
    expect(behind).toEqual([]);
  });
};

const dueRowsContract = (house: () => House): void => {
  const at = (hour: number): string => `2026-01-02T${String(hour).padStart(2, '0')}:00:00.000Z`;
  const planned = (round: string, keeper: string, hour: number | null): NewEvent =>
    happened('RoundPlanned', { round, keeper, dueAt: hour === null ? null : at(hour) });
  const withRounds = async (): Promise<ReadSide> => {
    const { append, openSide } = house();
    const side = openSide();
    await append(
      'rounds',
      'no-stream',
      planned('noon', 'Wang', 12),
      planned('morning', 'Li', 8),
      planned('evening', 'Wang', 18),
      planned('some day', 'Wang', null),
      planned('tea', 'Wang', 10),
    );
    await passed(side, 5);
    return side;
  };
  const keysOf = (rows: readonly { readonly key: string }[]) => rows.map(({ key }) => key);

  it('are those of which the instant has come, the longest due first, and at most so many', async () => {
    const { due } = (await withRounds()).dueRows<Round>('rounds');
    expect(keysOf(due(at(7), 10))).toEqual([]);
    expect(keysOf(due(at(8), 10))).toEqual(['morning']);
    expect(keysOf(due(at(12), 10))).toEqual(['morning', 'tea', 'noon']);
    expect(keysOf(due(at(12), 2))).toEqual(['morning', 'tea']);
    expect(keysOf(due(at(23), 10))).toEqual(['morning', 'tea', 'noon', 'evening']);
    expect(due(at(8), 10)[0]?.row()).toEqual({ keeper: 'Li', dueAt: at(8) });
  });

  it('are those of one group where one is named', async () => {
    const { due } = (await withRounds()).dueRows<Round>('rounds', 'keeper');
    expect(keysOf(due(at(12), 10, 'Wang'))).toEqual(['tea', 'noon']);
    expect(keysOf(due(at(12), 1, 'Wang'))).toEqual(['tea']);
    expect(keysOf(due(at(12), 10, 'Li'))).toEqual(['morning']);
    expect(keysOf(due(at(12), 10, 'Zhao'))).toEqual([]);
    expect(keysOf(due(at(12), 10))).toEqual(['morning', 'tea', 'noon']);
  });

  it('say when the next of them is due: after an instant, not at it', async () => {
    const { nextAfter } = (await withRounds()).dueRows<Round>('rounds');
    expect(nextAfter(at(0))).toBe(at(8));
    expect(nextAfter(at(8))).toBe(at(10));
    expect(nextAfter(at(17))).toBe(at(18));
    expect(nextAfter(at(18))).toBeUndefined();
  });

  it('are those of now: what was done is due no longer, and what was put off is due later', async () => {
    const side = await withRounds();
    const { due, nextAfter } = side.dueRows<Round>('rounds');
    await house().append('rounds', 4, happened('RoundMade', { round: 'morning' }), planned('tea', 'Wang', 20));
    await passed(side, 7);
    expect(keysOf(due(at(12), 10))).toEqual(['noon']);
    expect(nextAfter(at(18))).toBe(at(20));
  });

  it('are due each by itself: one that is damaged hides no other', async () => {
    const side = await withRounds();
    const file = new Database(house().file);
    file.prepare('UPDATE rounds SET row = ? WHERE key = ?').run('{"keeper":', 'tea');
    file.close();
    const rows = side.dueRows<Round>('rounds', 'keeper').due(at(12), 10);
    expect(keysOf(rows)).toEqual(['morning', 'tea', 'noon']);
    expect(() => rows[1]?.row()).toThrow(SyntaxError);
    expect([rows[0]?.row(), rows[2]?.row()]).toMatchObject([{ keeper: 'Li' }, { keeper: 'Wang' }]);
  });
};
