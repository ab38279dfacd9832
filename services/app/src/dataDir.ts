import { accessSync, constants, mkdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

import { listCentres, loadCatalogue } from '@onewindow/infra/catalogues.ts';
import { lockDataDir } from '@onewindow/infra/dataDirLock.ts';
import { openSqliteEventStore } from '@onewindow/infra/sqliteEventStore.ts';
import type { Day } from '@onewindow/kernel/civilDay.ts';
import type { EventStore } from '@onewindow/kernel/eventStore.ts';
import { instantAt } from '@onewindow/kernel/instant.ts';
import type { World } from '@onewindow/kernel/world.ts';
import type { Law } from '@onewindow/window/law.ts';

import { lawOf } from './law.ts';
import { type OpenedLog, openLog } from './openLog.ts';
import { StartRefused } from './startRefused.ts';

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
  const centres = listCentres();
  if (!centres.includes(centre))
    throw new StartRefused(`CENTRE=${centre} cannot be used: it must be one of ${centres.join(', ')}`);
  const { catalogue, hash } = loadCatalogue(centre);
  const law = lawOf(catalogue);
  const today = law.dayOf(instantAt(world.now()));
  requireFolder(dataDir);
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

const requireFolder = (dataDir: string): void => {
  try {
    makeFolder(resolve(dataDir));
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    const why = whyNot[code] ?? `it cannot be made or written (${code})`;
    throw new StartRefused(`DATA_DIR=${JSON.stringify(dataDir)} cannot be used: ${why}. Choose another folder`, {
      cause: error,
    });
  }
};

const whyNot: { readonly [code: string]: string } = {
  EEXIST: 'it is no folder, or lies in none',
  EACCES: 'it may not be written',
  EPERM: 'it may not be written',
  EROFS: 'it lies where nothing can be written',
};

/** One folder after the other: where a parent is there and yet takes no folder, as in /proc, Node's recursion never ends. */
const makeFolder = (folder: string): void => {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder));
  mkdirSync(folder);
};
