import type { EventStore, StoredEvent } from '@onewindow/kernel/eventStore.ts';
import type { RoundEvent } from '@onewindow/schema/round/events.ts';
import { roundStream } from '@onewindow/schema/round/values.ts';

import { evolveRound, type Round } from './state.ts';

/** A round as its own facts leave it. */
export const readRound = async (store: EventStore, round: string): Promise<Round | undefined> => {
  const slice = await store.readStream(roundStream(round));
  return slice.found
    ? (slice.events as readonly StoredEvent<RoundEvent>[]).reduce<Round | undefined>(evolveRound, undefined)
    : undefined;
};
