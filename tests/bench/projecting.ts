import { rmSync } from 'node:fs';
import { join } from 'node:path';

import { centreFolding } from '@onewindow/app/centreFolding.ts';
import { allEvents } from '@onewindow/app/contexts.ts';
import { followInto } from '@onewindow/infra/follower.ts';
import { openReadModel, type ReadModel } from '@onewindow/infra/readModel.ts';
import { openSqliteEventStore } from '@onewindow/infra/sqliteEventStore.ts';
import { systemWorld } from '@onewindow/infra/systemWorld.ts';
import type { EventStore } from '@onewindow/kernel/eventStore.ts';
import { versioned } from '@onewindow/kernel/versions.ts';
import type { CentreLaw } from '@onewindow/app/law.ts';
import Database from 'better-sqlite3';

import type { CentreFolder } from './centreFolder.ts';
import { type Figure, inTurns, perSecond, rateText } from './figure.ts';

const rounds = 3;

/** A read model's file anew from the whole log, against reading and parsing the log alone. */
export const projecting = async (law: CentreLaw, { folder, events }: CentreFolder): Promise<Figure[]> => {
  const log = join(folder, 'events.sqlite');
  let processor = 0;
  const { rate, limit, ratio } = await inTurns(
    rounds,
    () =>
      perSecond(events, async () => {
        const before = process.cpuUsage();
        await rebuild(law, log, join(folder, 'rebuilt.sqlite'));
        const { user, system } = process.cpuUsage(before);
        processor += (user + system) / 1e6 / rounds;
      }),
    () => perSecond(events, () => scan(log)),
  );
  return [
    {
      subject: `build the read model of ${events} events in order of time`,
      measured: `${rateText(rate, 'events')}, ${rateText(events / processor, 'events')} of processor time`,
      limit: `${rateText(limit, 'events')} read and parsed`,
      ratio: ratio.toFixed(2),
      aim: '≥ 0.35 of reading and parsing',
      reached: ratio >= 0.35,
    },
  ];
};

/** A centre's read model as a whole: what is answered from it, and the lists of its policies. */
export const readModelOf = (law: CentreLaw, store: EventStore, file: string): ReadModel => {
  const { projections, knownTypes } = centreFolding({ store, world: systemWorld, law });
  return openReadModel(file, projections, knownTypes);
};

/** Builds it from its log. */
export const rebuild = async (law: CentreLaw, log: string, file: string): Promise<void> => {
  for (const end of ['', '-wal', '-shm']) rmSync(`${file}${end}`, { force: true });
  const store = versioned(openSqliteEventStore({ file: log, world: systemWorld }), allEvents);
  const readModel = readModelOf(law, store, file);
  await new Promise<void>((resolve, reject) => {
    const follower = followInto(readModel, { store, world: systemWorld, onStop: reject });
    follower.onBatch(() => {
      if (follower.state().at === 'ready') resolve(follower.stop());
    });
  });
  readModel.close();
  await store.close();
};

/** In pages of 128: nothing reads faster, one by one or all at once. */
const scan = (log: string): void => {
  const database = new Database(log, { readonly: true });
  const page = database
    .prepare<[number], [number, string, string]>(
      'SELECT position, data, metadata FROM events WHERE position > ? ORDER BY position LIMIT 128',
    )
    .raw();
  let rows = page.all(0);
  while (rows.length > 0) {
    for (const [, data, metadata] of rows) void [JSON.parse(data), JSON.parse(metadata)];
    rows = page.all(rows.at(-1)?.[0] ?? 0);
  }
  database.close();
};
