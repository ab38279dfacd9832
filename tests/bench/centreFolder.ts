import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { lawOf } from '@onewindow/app/law.ts';
import { openCentreLog } from '@onewindow/app/openCentreLog.ts';
import { loadCatalogue } from '@onewindow/infra/catalogues.ts';
import { openSqliteEventStore } from '@onewindow/infra/sqliteEventStore.ts';
import { systemWorld as world } from '@onewindow/infra/systemWorld.ts';
import { instantAt } from '@onewindow/kernel/instant.ts';
import type { AppendResult } from '@onewindow/kernel/eventStore.ts';
import { versioned } from '@onewindow/kernel/versions.ts';
import Database from 'better-sqlite3';
import { allEvents } from '@onewindow/app/contexts.ts';

import type { LivedEvent, LivedLedger } from './livedLedger.ts';

/** A folder that is gone when the process ends. */
export const temporaryFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'onewindow-bench-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

/** A folder with a log, and what is in it. */
export interface CentreFolder {
  readonly folder: string;
  readonly events: number;
  readonly cases: number;
}

/** A centre's folder with a log of so many ordinary events, and no read model yet. */
export const centreFolder = (ledger: LivedLedger, events: number): Promise<CentreFolder> =>
  folderOf(ledger, events, function* (copies) {
    for (let number = 0; number < copies; number += 1) yield* ledger.copy(number);
  });

/**
 * The same, as a centre that has worked for two years has it: each copy of the ledger begins in a week of its own, and all lie in the
 * order of time.
 */
export const centreFolderInOrder = async (ledger: LivedLedger, events: number): Promise<CentreFolder> => {
  const sorting = join(await temporaryFolder(), 'sorting.sqlite');
  return folderOf(ledger, events, function* (copies) {
    const database = new Database(sorting);
    database.exec('PRAGMA journal_mode = OFF; CREATE TABLE lived (at TEXT, number INTEGER, event TEXT)');
    const insert = database.prepare('INSERT INTO lived VALUES (?, ?, ?)');
    let count = 0;
    const insertCopy = database.transaction((number: number) => {
      for (const lived of ledger.copy(number, number % weeks))
        insert.run((lived.event.data as { occurredAt: string }).occurredAt, (count += 1), JSON.stringify(lived));
    });
    for (let number = 0; number < copies; number += 1) insertCopy(number);
    database.exec('CREATE INDEX in_order ON lived (at, number)');
    const sorted = database.prepare<[], string>('SELECT event FROM lived ORDER BY at, number').pluck();
    for (const lived of sorted.iterate()) yield JSON.parse(lived) as LivedEvent;
    database.close();
  });
};

const weeks = 100;

/** So many appends are under way at once. */
const atOnce = 500;

const folderOf = async (
  ledger: LivedLedger,
  events: number,
  lived: (copies: number) => Iterable<LivedEvent>,
): Promise<CentreFolder> => {
  const folder = await temporaryFolder();
  const { catalogue, hash } = loadCatalogue('jinshan');
  const store = versioned(openSqliteEventStore({ file: join(folder, 'events.sqlite'), world }), allEvents);
  const today = lawOf(catalogue).dayOf(instantAt(world.now()));
  const demo = { asked: false, byDefault: true, possible: true };
  await openCentreLog(store, world, { catalogue, hash, today, demo });
  const copies = Math.ceil(events / ledger.events);
  let underWay: Promise<AppendResult>[] = [];
  const settle = async (): Promise<void> => {
    if ((await Promise.all(underWay)).some(({ ok }) => !ok)) throw new Error('the ledger did not fit');
    underWay = [];
  };
  for (const { stream, revision, event } of lived(copies)) {
    underWay.push(store.append(stream, revision === 0 ? 'no-stream' : revision - 1, [event]));
    if (underWay.length === atOnce) await settle();
  }
  await settle();
  await store.close();
  return { folder, events: copies * ledger.events, cases: copies * ledger.cases };
};
