import { join } from 'node:path';

import type { DataDirLock } from '@onewindow/infra/dataDirLock.ts';
import type { ClientName } from '@onewindow/infra/eventStoreDb/connection.ts';
import type { Logger } from '@onewindow/infra/logger.ts';
import { openSqliteEventStore } from '@onewindow/infra/sqliteEventStore.ts';
import { ofOwnStreams } from '@onewindow/kernel/ownStreams.ts';
import type { MarkableStore } from '@onewindow/kernel/eventStore.ts';
import type { World } from '@onewindow/kernel/world.ts';

import { ownCategories } from './contexts.ts';

/** Which store of record: embedded in a data folder, or an EventStoreDB. */
export type StoreChoice =
  | { readonly dataDir: string; readonly eventStore?: undefined; readonly lock: DataDirLock }
  | { readonly eventStore: string; readonly eventStoreClient: ClientName; readonly allowPlaintext: boolean };

/** What opening a store needs around it. */
export interface StoreSurroundings {
  readonly world: World;
  readonly log: Pick<Logger, 'info' | 'warn'>;
  /** Whether somebody sends many appends at once and needs them in order: see `repeatAppends` of EventStoreDB. */
  readonly inOrder?: boolean;
}

/**
 * Opens the store of record. The client of EventStoreDB is loaded only when it is chosen.
 * @throws {UnusableFile | EventStoreUnavailable} in one line.
 */
export const openStore = async (
  choice: StoreChoice,
  { world, log, inOrder = false }: StoreSurroundings,
): Promise<MarkableStore> => {
  if (choice.eventStore === undefined) {
    const file = join(choice.dataDir, 'events.sqlite');
    const embedded = openSqliteEventStore({ file, world, lock: choice.lock, isSyncedApart: true });
    return ofOwnStreams(embedded, ownCategories);
  }
  const { openEventStoreDb } = await import('@onewindow/infra/eventStoreDb/openEventStoreDb.ts');
  const { eventStore: url, eventStoreClient: client, allowPlaintext } = choice;
  return ofOwnStreams(
    await openEventStoreDb({ url, client, allowPlaintext, world, log, repeatAppends: !inOrder }),
    ownCategories,
  );
};
