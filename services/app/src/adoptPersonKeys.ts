import { existsSync } from 'node:fs';

import { type OpenPersonKeys, openPersonKeys } from '@onewindow/infra/personKeys/openPersonKeys.ts';
import type { EventStore, StoredEvent } from '@onewindow/kernel/eventStore.ts';
import type { World } from '@onewindow/kernel/world.ts';
import type { CentreEvent } from '@onewindow/schema/centre/events.ts';
import { centreStream } from '@onewindow/schema/streams.ts';

import { keysNamedIn } from './keysNamedIn.ts';
import { recordOfCentre } from './recordOfCentre.ts';
import { StartRefused } from './startRefused.ts';

/** Where the keys of a centre's persons lie. */
export interface PersonKeysPlace {
  readonly centre: string;
  readonly file: string;
  /** Whether the operator said that the keys of before are lost, and that the centre goes on with others. */
  readonly anew: boolean;
}

/**
 * Opens the keys that this log's personal data is sealed with. The log names them, so a node that has others, or a folder to which a log
 * was restored without its keys, does not go on as if everybody had been forgotten; the first start makes them.
 * @throws {StartRefused | UnusableFile | DiskFull} in one line.
 */
export const adoptPersonKeys = async (
  store: EventStore,
  world: World,
  place: PersonKeysPlace,
): Promise<OpenPersonKeys> => {
  for (let turn = 0; turn < 10; turn += 1) {
    const slice = await store.readStream(centreStream(place.centre));
    const facts = slice.found ? (slice.events as readonly StoredEvent<CentreEvent>[]) : [];
    const named = keysNamedIn(facts);
    if (named !== undefined && !place.anew && !existsSync(place.file))
      throw new StartRefused(`the keys of this log's persons are missing: ${place.file} is not there. ${remedy}`);
    const keys = openPersonKeys(place.file, world);
    try {
      if (named === keys.id) return keys;
      if (named !== undefined && !place.anew)
        throw new StartRefused(`${place.file} holds the keys of another log's persons. ${remedy}`);
      // Another node may be faster: then its keys are compared.
      const at = { centre: place.centre, facts, by: 'start', act: `${facts.length} ${keys.id}` };
      if (await recordOfCentre(store, world, at, 'PersonKeysAdopted', [{ keys: keys.id }])) return keys;
    } catch (error) {
      keys.close();
      throw error;
    }
    keys.close();
  }
  throw new StartRefused('other nodes open this event log at the same moment: start again');
};

const remedy =
  'Name the place that all nodes reach in PERSON_KEYS, or restore the keys (onewindow restore-keys). If they are lost for good, start once with --new-person-keys: what was sealed with them stays unreadable';
