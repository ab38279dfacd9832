import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';

import { calendarData } from '@onewindow/infra/calendars.ts';
import { loadCatalogue } from '@onewindow/infra/catalogues.ts';
import { followInto } from '@onewindow/infra/follower.ts';
import { removeDisposableFile } from '@onewindow/infra/disposableFile.ts';
import { openReadModel } from '@onewindow/infra/readModel.ts';
import type { Settings } from '@onewindow/infra/settings.ts';
import { openSqliteEventStore } from '@onewindow/infra/sqliteEventStore.ts';
import { systemWorld as world } from '@onewindow/infra/systemWorld.ts';
import type { EventStore } from '@onewindow/kernel/eventStore.ts';
import { ofOwnStreams } from '@onewindow/kernel/ownStreams.ts';
import { versioned } from '@onewindow/kernel/versions.ts';

import { calendarsOnRecord } from '../adoptCalendar.ts';
import { centreFolding } from '../centreFolding.ts';
import { allEvents, ownCategories } from '../contexts.ts';
import { byCalendars, type CentreLaw, lawOf } from '../law.ts';
import { progressBar } from '../progressBar.ts';
import { asideOf, readModelFile } from '../readModelFile.ts';
import { StartRefused } from '../startRefused.ts';

/**
 * Makes the read model of this version from the log in DATA_DIR, while a centre of another version goes on working on it. The start of
 * this version then only reads what has come since. Nothing is written but the read model, made aside and renamed when it is whole.
 * @throws {StartRefused} where it cannot be made before the start.
 */
export const prepare = async ({ dataDir, centre, eventStore }: Settings): Promise<void> => {
  if (eventStore !== undefined)
    throw new StartRefused('EVENT_STORE names an EventStoreDB: replace its nodes one by one, and the others answer');
  const log = join(dataDir, 'events.sqlite');
  if (!existsSync(log)) throw new StartRefused(`there is nothing to prepare: ${log} is not there`);
  const { catalogue, hash } = loadCatalogue(centre);
  const calendar = calendarData(catalogue.calendar);
  const embedded = openSqliteEventStore({ file: log, world, isToRead: true });
  try {
    const store = versioned(ofOwnStreams(embedded, ownCategories), allEvents);
    const known = { centre, catalogueVersion: catalogue.version, calendar };
    const onRecord = await calendarsOnRecord(store, known);
    if ('toAdopt' in onRecord)
      throw new StartRefused(
        `this version puts the days of ${onRecord.toAdopt.join(', ')} on record when it starts, and its read model follows from them: start it`,
      );
    const { calendars } = onRecord;
    const file = await readModelFile(dataDir, hash, calendars);
    if (existsSync(file)) {
      process.stdout.write(`there is nothing to prepare: ${file} is there\n`);
      return;
    }
    const facts = await build(store, { ...lawOf(catalogue, calendar), ...byCalendars(calendars) }, file);
    process.stdout.write(`${facts} facts are in ${file}: start this version in the place of the other\n`);
  } finally {
    await embedded.close();
  }
};

const build = async (store: EventStore, law: CentreLaw, file: string): Promise<number> => {
  const aside = asideOf(file);
  removeDisposableFile(aside);
  const { projections, knownTypes } = centreFolding({ store, world, law });
  const readModel = openReadModel(aside, projections, knownTypes);
  const bar = progressBar('read model', 100);
  try {
    await new Promise<void>((resolve, reject) => {
      const follower = followInto(readModel, { store, world, onStop: reject });
      follower.onBatch(() => {
        const state = follower.state();
        if (state.at === 'catchingUp') bar.update(Math.floor(state.progress * 100));
        else if (state.at === 'ready') follower.stop().then(resolve, reject);
        else if (state.at === 'diskFull') follower.stop().then(() => reject(new StartRefused(state.reason)), reject);
      });
    });
    const facts = readModel.checkpoint()?.ordinal ?? 0;
    readModel.close();
    // The version may have been started meanwhile, and have one of its own.
    if (existsSync(file)) removeDisposableFile(aside);
    else renameSync(aside, file);
    return facts;
  } catch (error) {
    readModel.close();
    removeDisposableFile(aside);
    throw error;
  } finally {
    bar.stop();
  }
};
