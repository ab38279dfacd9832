import { existsSync } from 'node:fs';

import { logIn } from '@onewindow/infra/backup/backupFolder.ts';
import { headsOnRecord, type HeadOnRecord } from '@onewindow/infra/factTree/headsOnRecord.ts';
import { factsOfLogFile, factsOfStore, type LogFacts, streamInLogFile } from '@onewindow/infra/factTree/logFacts.ts';
import { createLogger } from '@onewindow/infra/logger.ts';
import type { Settings } from '@onewindow/infra/settings.ts';
import { systemWorld as world } from '@onewindow/infra/systemWorld.ts';
import type { StoredEvent } from '@onewindow/kernel/eventStore.ts';
import { isOwnBy } from '@onewindow/kernel/ownStreams.ts';
import { centreStream } from '@onewindow/schema/streams.ts';

import { ownCategories } from './contexts.ts';
import { openStore } from './openStore.ts';
import { StartRefused } from './startRefused.ts';

/** A centre's log for whoever only reads it from its beginning to its end, also while centres work on it. */
export interface RecordAtRest {
  readonly heads: readonly HeadOnRecord[];
  /** The facts of one stream; none where there is no such stream. */
  readonly stream: (name: string) => Promise<readonly Pick<StoredEvent, 'type' | 'data'>[]>;
  /** From the beginning, each time that it is asked for. */
  readonly facts: () => LogFacts;
  readonly close: () => Promise<void>;
}

/**
 * Opens the log that the settings name, for reading.
 * @throws {StartRefused} if it holds nothing of this centre.
 */
export const readRecord = async (settings: Settings): Promise<RecordAtRest> => {
  const record =
    settings.eventStore === undefined ? recordInFile(settings) : await recordInStore(settings, settings.eventStore);
  if (record) return record;
  throw new StartRefused(
    `CENTRE=${settings.centre} cannot be used: there is no event log of it in ${settings.eventStore === undefined ? settings.dataDir : 'EVENT_STORE'}`,
  );
};

/** The facts of the log in a folder: a data folder, or a backup. */
export const factsInFolder = (folder: string): LogFacts => factsOfLogFile(logIn(folder), isOwnBy(ownCategories));

const recordInFile = ({ centre, dataDir }: Settings): RecordAtRest | undefined => {
  if (!existsSync(logIn(dataDir))) return undefined;
  const ofCentre = streamInLogFile(logIn(dataDir), centreStream(centre));
  if (ofCentre.length === 0) return undefined;
  return {
    heads: headsOnRecord(ofCentre, centre),
    stream: async (name) => streamInLogFile(logIn(dataDir), name),
    facts: () => factsInFolder(dataDir),
    close: async () => undefined,
  };
};

const recordInStore = async (
  { centre, logLevel, eventStoreClient, allowPlaintext }: Settings,
  eventStore: string,
): Promise<RecordAtRest | undefined> => {
  const log = createLogger(logLevel, process.stdout.isTTY);
  const store = await openStore({ eventStore, eventStoreClient, allowPlaintext }, { world, log });
  const ofCentre = await store.readStream(centreStream(centre));
  if (!ofCentre.found) {
    await store.close();
    return undefined;
  }
  return {
    heads: headsOnRecord(ofCentre.events, centre),
    stream: async (name) => {
      const slice = await store.readStream(name);
      return slice.found ? slice.events : [];
    },
    facts: () => factsOfStore(store),
    close: () => store.close(),
  };
};
