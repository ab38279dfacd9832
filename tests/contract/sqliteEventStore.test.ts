import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { openSqliteEventStore } from '@onewindow/infra/sqliteEventStore.ts';

import { eventStoreContract } from './eventStoreContract.ts';

const world = { soon: (act: () => void) => void setImmediate(act) };

const inFile = (isSyncedApart: boolean) => async () => {
  const dir = mkdtempSync(join(tmpdir(), 'onewindow-log-'));
  const store = openSqliteEventStore({ file: join(dir, 'log.db'), world, isSyncedApart });
  const dispose = async (): Promise<void> => {
    await store.close();
    rmSync(dir, { recursive: true });
  };
  return { store, dispose };
};

eventStoreContract('sqlite in a file', inFile(false));
eventStoreContract('sqlite in a file, with the disk waited for apart', inFile(true));

eventStoreContract('sqlite in memory', async () => {
  const store = openSqliteEventStore({ file: ':memory:', world });
  return { store, dispose: () => store.close() };
});
