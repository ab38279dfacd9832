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
import { versioned } from '@onewindow/kernel/versions.ts';
import { allEvents } from '@onewindow/app/contexts.ts';

import type { LivedLedger } from './livedLedger.ts';

/** A folder that is gone when the process ends. */
export const temporaryFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'onewindow-bench-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

/** A centre's folder with a log of so many ordinary events, and no read model yet. */
export const centreFolder = async (
  ledger: LivedLedger,
  events: number,
): Promise<{ folder: string; events: number; cases: number }> => {
  const folder = await temporaryFolder();
  const { catalogue, hash } = loadCatalogue('jinshan');
  const store = versioned(openSqliteEventStore({ file: join(folder, 'events.sqlite'), world }), allEvents);
  const today = lawOf(catalogue).dayOf(instantAt(world.now()));
  const demo = { asked: false, byDefault: true, possible: true };
  await openCentreLog(store, world, { catalogue, hash, today, demo });
  const copies = Math.ceil(events / ledger.events);
  for (let number = 0; number < copies; number += 1) {
    const appended = await Promise.all(
      ledger
        .copy(number)
        .map(({ stream, revision, event }) =>
          store.append(stream, revision === 0 ? 'no-stream' : revision - 1, [event]),
        ),
    );
    if (appended.some(({ ok }) => !ok)) throw new Error(`copy ${number} of the ledger did not fit`);
  }
  await store.close();
  return { folder, events: copies * ledger.events, cases: copies * ledger.cases };
};
