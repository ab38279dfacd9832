import { setImmediate } from 'node:timers/promises';

import type { ReadSide } from '@onewindow/infra/readSide.ts';
import type { NewEvent } from '@onewindow/kernel/eventStore.ts';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';

import type { HouseTables, Openings, Round } from './doors.ts';
import { happened, type House, opened, passed, ready } from './readSideHarness.ts';

/** What a read side shows, and what it says of what it has to show. */
export const readSideContract = (house: () => House): void => {
  describe('a batch', () => {
    batchContract(house);
  });
  describe('the rows that are due', () => {
    dueRowsContract(house);
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
