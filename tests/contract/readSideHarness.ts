import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { openReadSide, ReadSide } from '@onewindow/infra/readSide.ts';
import { openSqliteEventStore } from '@onewindow/infra/sqliteEventStore.ts';
import type { EventStore, FollowOptions, NewEvent } from '@onewindow/kernel/eventStore.ts';
import { expect } from 'vitest';

import { virtualWorld } from '../virtualWorld.ts';
import { houseProjections, type HouseTables, houseTypes, type Openings } from './doors.ts';
import { put } from './storeTools.ts';

/** Opens a read side of the kind under test. */
export type OpenReadSide = typeof openReadSide;

export type House = ReturnType<typeof openHouse>;

/** A log, a file for the read model, and as many read sides on them as a test wants; time stands still until it is turned on. */
export const openHouse = (open: OpenReadSide) => {
  const world = virtualWorld('2026-01-01T00:00:00.000Z');
  const dir = mkdtempSync(join(tmpdir(), 'onewindow-read-side-'));
  const file = join(dir, 'read-model.sqlite');
  const newStore = (): EventStore => openSqliteEventStore({ file: ':memory:', world });
  const store = newStore();
  const sides = new Set<ReadSide>();
  const faults: unknown[] = [];
  const damages: unknown[] = [];
  const openSide = (from: Partial<EventStore> = {}): ReadSide => {
    const side = open({
      file,
      projections: houseProjections,
      knownTypes: houseTypes,
      store: { ...store, ...from },
      world,
      onStop: (error) => faults.push(error),
      onDamage: (error) => damages.push(error),
    });
    sides.add(side);
    return side;
  };
  const closeSide = async (side: ReadSide): Promise<void> => {
    sides.delete(side);
    await side.close();
  };
  return {
    world,
    file,
    store,
    newStore,
    faults,
    damages,
    openSide,
    closeSide,
    /** The same log in batches of at most so many events. */
    inBatchesOf: (maxBatch: number): Partial<EventStore> => ({
      follow: (options: FollowOptions) => store.follow({ ...options, maxBatch }),
    }),
    append: async (stream: string, expected: 'no-stream' | number, ...events: readonly NewEvent[]) =>
      (await put(store, stream, expected, events)).position,
    dispose: async () => {
      await Promise.all([...sides].map(closeSide));
      await store.close();
      rmSync(dir, { recursive: true });
    },
  };
};

export const happened = (type: string, data: object = {}): NewEvent => ({ id: randomUUID(), type, data, metadata: {} });
export const opened = (...doors: readonly string[]): NewEvent =>
  happened('DoorOpened', doors.length > 0 ? { doors } : {});

/** Settles once the read side says so, which it is asked after every batch. */
export const once = (side: ReadSide, isSo: () => boolean): Promise<void> =>
  new Promise((resolve) => {
    if (isSo()) {
      resolve();
      return;
    }
    const leave = side.follower.onBatch(() => {
      if (!isSo()) return;
      leave();
      resolve();
    });
  });
export const ready = (side: ReadSide): Promise<void> => once(side, () => side.follower.state().at === 'ready');

/** Settles when the read side has so many facts behind it. */
export const passed = async (side: ReadSide, ordinal: number): Promise<void> => {
  expect(await side.follower.counted(ordinal, 60_000)).toBe(true);
};

/** How often each door was opened. */
export const timesIn = async ({ reader }: ReadSide): Promise<Record<string, number>> => {
  const rows = await reader.lists<HouseTables>().selectFrom('openings').select(['key', 'row']).orderBy('key').execute();
  return Object.fromEntries(rows.map(({ key, row }) => [key, (JSON.parse(row) as Openings).times]));
};

/** How often all doors were opened together; nothing where none is counted. */
export const sumIn = async ({ reader }: ReadSide): Promise<number | undefined> => {
  const [cell] = await reader.lists<HouseTables>().selectFrom('house').select('amounts').execute();
  return cell && (JSON.parse(cell.amounts) as { times: number }).times;
};
