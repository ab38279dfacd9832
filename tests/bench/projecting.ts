import { rmSync } from 'node:fs';
import { join } from 'node:path';

import { allEvents, allProjections } from '@onewindow/app/contexts.ts';
import { amendedProjects } from '@onewindow/hookup/policies/amendedProjects.ts';
import { ordersOfPermits } from '@onewindow/hookup/policies/ordersOfPermits.ts';
import { followInto } from '@onewindow/infra/follower.ts';
import { openReadModel, type ReadModel } from '@onewindow/infra/readModel.ts';
import { openSqliteEventStore } from '@onewindow/infra/sqliteEventStore.ts';
import { systemWorld } from '@onewindow/infra/systemWorld.ts';
import type { AnyPolicy } from '@onewindow/kernel/policy.ts';
import type { CentreLaw } from '@onewindow/app/law.ts';
import { silentAcceptance } from '@onewindow/window/policies/silentAcceptance.ts';
import Database from 'better-sqlite3';

import { type Figure, inTurns, perSecond, rateText } from './figure.ts';

const rounds = 5;

/** A read model's file anew from the whole log, against reading and parsing the log alone. */
export const projecting = async (law: CentreLaw, folder: string, events: number): Promise<Figure> => {
  const log = join(folder, 'events.sqlite');
  const { rate, limit, ratio } = await inTurns(
    rounds,
    () => perSecond(events, () => rebuild(law, log, join(folder, 'rebuilt.sqlite'))),
    () => perSecond(events, () => scan(log)),
  );
  return {
    subject: `follow and project ${events} events`,
    measured: rateText(rate, 'events'),
    limit: `${rateText(limit, 'events')} read and parsed`,
    ratio: ratio.toFixed(2),
    aim: '≥ 100 000 events/s',
    reached: rate >= 100_000,
  };
};

/** A centre's read model as a whole: what is answered from it, and the lists of its policies. */
const readModelOf = (law: CentreLaw, file: string): ReadModel => {
  const policies = [ordersOfPermits, amendedProjects, silentAcceptance(law)] as unknown as readonly AnyPolicy[];
  return openReadModel(file, allProjections(law, policies), new Set(allEvents.map(({ type }) => type)));
};

const rebuild = async (law: CentreLaw, log: string, file: string): Promise<void> => {
  for (const end of ['', '-wal', '-shm']) rmSync(`${file}${end}`, { force: true });
  const store = openSqliteEventStore({ file: log, world: systemWorld });
  const readModel = readModelOf(law, file);
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
