import { join } from 'node:path';

import { loadCatalogue } from '@onewindow/infra/catalogues.ts';
import { lockDataDir } from '@onewindow/infra/dataDirLock.ts';
import { openSqliteEventStore } from '@onewindow/infra/sqliteEventStore.ts';
import type { Day } from '@onewindow/kernel/civilDay.ts';
import type { EventStore } from '@onewindow/kernel/eventStore.ts';
import { instantAt } from '@onewindow/kernel/instant.ts';
import type { World } from '@onewindow/kernel/world.ts';
import type { Law } from '@onewindow/window/law.ts';

import { lawOf } from './law.ts';
import { type OpenedLog, openLog } from './openLog.ts';

/** The centre whose demo there is, and the default one. */
const demoCentre = 'jinshan';

/** A folder with a centre's event log, held by this process alone. */
export interface OpenDataDir {
  readonly law: Law;
  readonly catalogueHash: string;
  readonly store: EventStore;
  readonly opened: OpenedLog;
  readonly today: Day;
  readonly close: () => Promise<void>;
}

/**
 * Opens the embedded store of a centre.
 * @throws {CatalogueError | DataDirInUse | UnusableFile | StartRefused} each with one line for the operator; nothing is left half open.
 */
export const openDataDir = async (
  dataDir: string,
  { centre, demo, world }: { centre: string; demo: boolean | undefined; world: World },
): Promise<OpenDataDir> => {
  const { catalogue, hash } = loadCatalogue(centre);
  const law = lawOf(catalogue);
  const today = law.dayOf(instantAt(world.now()));
  const lock = lockDataDir(dataDir);
  try {
    const store = openSqliteEventStore({ file: join(dataDir, 'events.sqlite'), world });
    const close = async () => {
      await store.close();
      lock.release();
    };
    try {
      const isDemoCentre = centre === demoCentre;
      const opened = await openLog(store, world, {
        catalogue,
        hash,
        today,
        demo: { asked: demo, byDefault: isDemoCentre, possible: isDemoCentre },
      });
      return { law, catalogueHash: hash, store, opened, today, close };
    } catch (error) {
      await store.close();
      throw error;
    }
  } catch (error) {
    lock.release();
    throw error;
  }
};
