import { CopyRefused } from '@onewindow/infra/copyLog/copyRefused.ts';
import { eventsOf } from '@onewindow/infra/copyLog/eventsOf.ts';
import { type OpenPersonKeys, openPersonKeys } from '@onewindow/infra/personKeys/openPersonKeys.ts';
import type { Batch, EventStore, FollowOptions, StoredEvent } from '@onewindow/kernel/eventStore.ts';
import type { PersonalData } from '@onewindow/kernel/personalData.ts';
import { versioned } from '@onewindow/kernel/versions.ts';
import type { World } from '@onewindow/kernel/world.ts';
import type { CentreEvent } from '@onewindow/schema/centre/events.ts';
import { personalFieldsOf } from '@onewindow/schema/personalFields.ts';
import { centreStream } from '@onewindow/schema/streams.ts';
import type { z } from 'zod';

import { allEvents } from './contexts.ts';
import { keysNamedIn } from './keysNamedIn.ts';
import { centrePersonalData } from './personalData.ts';
import { personKeysFileOf } from './personKeysFile.ts';

/** A log to copy from, in which nothing personal stands in clear, and the keys that it is sealed with. */
export interface SealedSource {
  readonly store: EventStore;
  readonly close: () => void;
}

/**
 * Reads a log as if what an older version recorded in clear had been sealed: a copy of it is sealed, and the same at every try. Events that
 * hold something personal come in the shape of this program. Ids and hashes of commands stay, since others name them: who knows
 * everything else of a command can still try what a sealed name was.
 * @throws {CopyRefused} where there is no place for the keys, the log is sealed with others, or a head of it was signed.
 */
export const sealedSource = async (source: EventStore, file: string, world: World): Promise<SealedSource> => {
  const ofCentre = await factsOfCentre(source);
  const named = keysNamedIn(ofCentre);
  const keys = openPersonKeys(file, world);
  if (named !== undefined && named !== keys.id) {
    keys.close();
    throw new CopyRefused(
      `this log is sealed with other keys than those in ${file}: copy the keys there first, or name them in PERSON_KEYS`,
    );
  }
  // A head proves the facts as they lie: whoever kept one would take the copy for another log.
  if (ofCentre.some(({ type }) => type === 'TreeHeadSigned')) {
    keys.close();
    throw new CopyRefused('--seal comes too late: a head of this log was signed, which proves its facts as they are');
  }
  const personal = allEvents.filter(({ data }) => personalFieldsOf(data as z.ZodType));
  const store = versioned(source, personal);
  return {
    store: { ...store, follow: (options) => sealedBatches(store, options, keys, centrePersonalData(keys)) },
    close: keys.close,
  };
};

/** Where a copy's keys lie: where PERSON_KEYS says, else in the folder that it goes to. */
export const keysOfCopy = (to: string, isFolder: boolean, personKeys: string | undefined): string => {
  if (personKeys !== undefined || isFolder) return personKeysFileOf({ personKeys, dataDir: to });
  throw new CopyRefused('--seal needs a place for the keys of persons that all nodes reach: name it in PERSON_KEYS');
};

async function* sealedBatches(
  store: EventStore,
  options: FollowOptions,
  keys: OpenPersonKeys,
  { seal }: PersonalData,
): AsyncGenerator<Batch> {
  for await (const batch of store.follow(options))
    yield { ...batch, events: keys.together(() => batch.events.map(seal)) };
}

/** The facts of the centre whose log this is. */
const factsOfCentre = async (source: EventStore): Promise<readonly StoredEvent<CentreEvent>[]> => {
  for await (const { event } of eventsOf(source)) {
    const { type, data } = event as StoredEvent<CentreEvent>;
    if (type !== 'CentreOpened') return [];
    const slice = await source.readStream(centreStream(data.centre));
    return slice.found ? (slice.events as readonly StoredEvent<CentreEvent>[]) : [];
  }
  return [];
};
