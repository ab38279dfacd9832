import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { followInto } from '@onewindow/infra/follower.ts';
import { openReadModel } from '@onewindow/infra/readModel.ts';
import { openSqliteEventStore } from '@onewindow/infra/sqliteEventStore.ts';
import { DiskFull } from '@onewindow/kernel/eventStore.ts';
import type { Follower } from '@onewindow/kernel/follower.ts';
import { afterEach, beforeEach, expect, it } from 'vitest';

import { virtualWorld } from '../virtualWorld.ts';
import { houseProjections, houseTypes } from './doors.ts';
import { happened, opened } from './readSideHarness.ts';
import { put } from './storeTools.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'onewindow-full-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

/** A read model that may grow so far and no further: SQLite says of it what it says of a full disk. */
const opening = (mostHeld?: number, name = 'read-model.sqlite') => {
  const readModel = openReadModel(join(dir, name), houseProjections, houseTypes, {
    ...(mostHeld !== undefined && { mostHeld }),
  });
  const pages = () => readModel.database.pragma('page_count', { simple: true }) as number;
  const limit = (most: number): void => void readModel.database.pragma(`max_page_count = ${most}`);
  return { readModel, fill: () => limit(pages()), makeRoom: () => limit(1_000_000) };
};

const isRefused = (act: () => void): boolean => {
  try {
    act();
    return false;
  } catch (error) {
    if (error instanceof DiskFull) return true;
    throw error;
  }
};

const manyDoors = Array.from({ length: 2_000 }, (_, number) => `door ${number}`);

it('a batch for which there is no room is not applied, and is when there is', () => {
  const { readModel, fill, makeRoom } = opening();
  const event = { ...opened(...manyDoors), stream: 'doors', revision: 0, position: '1' };
  const apply = () => readModel.apply({ events: [event], position: '1', caughtUp: true, progress: 1 });
  fill();
  expect(apply).toThrow(DiskFull);
  expect(apply).toThrow(`the disk is full: ${join(dir, 'read-model.sqlite')} cannot be written`);
  expect(readModel.checkpoint()).toBeUndefined();
  makeRoom();
  apply();
  expect(readModel.checkpoint()?.ordinal).toBe(1);
  readModel.close();
});

it('one that is built from the beginning folds nothing twice where there was no room in between', () => {
  const { readModel, fill, makeRoom } = opening(100);
  const whole = opening(100, 'whole.sqlite');
  const batches = Array.from({ length: 10 }, (_, number) => {
    const doors = manyDoors.slice(number * 190, (number + 1) * 190 + 10);
    const events = [{ ...opened(...doors), stream: 'doors', revision: number, position: String(number + 1) }];
    return { events, position: String(number + 1), caughtUp: number === 9, progress: 1 };
  });
  let refused = 0;
  for (const batch of batches) {
    whole.readModel.apply(batch);
    fill();
    refused += Number(isRefused(() => readModel.apply(batch)));
    makeRoom();
    if (readModel.checkpoint()?.position !== batch.position) readModel.apply(batch);
  }
  expect(refused).toBeGreaterThan(2);
  const rows = (of: typeof readModel) => of.database.prepare('SELECT * FROM openings ORDER BY key').all();
  expect(readModel.checkpoint()).toEqual(whole.readModel.checkpoint());
  expect(rows(readModel)).toEqual(rows(whole.readModel));
  readModel.close();
  whole.readModel.close();
});

it('a follower that finds no room says so, tries again by the clock, and goes on by itself when there is', async () => {
  const world = virtualWorld('2026-01-01T00:00:00.000Z');
  const store = openSqliteEventStore({ file: ':memory:', world });
  const { readModel, fill, makeRoom } = opening();
  const faults: unknown[] = [];
  const follower: Follower = followInto(readModel, { store, world, onStop: (error) => faults.push(error) });
  await world.advance(0);
  expect(follower.state()).toEqual({ at: 'ready' });

  fill();
  await put(store, 'doors', 'no-stream', [opened(...manyDoors)]);
  await world.advance(10_000);
  const reason = `the disk is full: ${join(dir, 'read-model.sqlite')} cannot be written`;
  expect([follower.state(), follower.ordinal()]).toEqual([{ at: 'diskFull', reason }, 0]);
  await put(store, 'doors', 0, [happened('BellRung')]);

  makeRoom();
  await world.advance(1_000);
  expect([follower.state(), follower.ordinal(), faults]).toEqual([{ at: 'ready' }, 2, []]);
  expect(readModel.database.prepare('SELECT count(*) FROM openings').pluck().get()).toBe(2_000);

  fill();
  readModel.database.pragma('max_page_count = 1');
  await put(store, 'more doors', 'no-stream', [opened(...manyDoors.map((door) => `other ${door}`))]);
  await world.advance(500);
  expect(follower.state()).toMatchObject({ at: 'diskFull' });
  await follower.stop();
  expect(faults).toEqual([]);
  readModel.close();
  await store.close();
});
