import { policyCommandId, sealed } from '@onewindow/kernel/envelope.ts';
import type { EventStore, StoredEvent } from '@onewindow/kernel/eventStore.ts';
import { instantAt, laterOf } from '@onewindow/kernel/instant.ts';
import type { World } from '@onewindow/kernel/world.ts';
import type { CentreEvent } from '@onewindow/schema/centre/events.ts';
import { centreStream } from '@onewindow/schema/streams.ts';

/** Where something goes on a centre's own record, and who puts it there. */
export interface RecordPlace {
  readonly centre: string;
  /** The centre's own, unless told. */
  readonly stream?: string;
  /** That stream, as it was when it was looked at. */
  readonly facts: readonly StoredEvent<CentreEvent>[];
  /** What of the program acts. */
  readonly by: string;
  /** The same for the same act: it happens once. */
  readonly act: string;
}

/** Puts facts of one type on a centre's own record, together or not at all; says whether nobody was faster. */
export const recordOfCentre = async (
  store: EventStore,
  world: Pick<World, 'now'>,
  { centre, stream = centreStream(centre), facts, by, act }: RecordPlace,
  type: CentreEvent['type'],
  said: readonly object[],
): Promise<boolean> => {
  const now = instantAt(world.now());
  // A stream never goes back in time (decision 6).
  const occurredAt = facts.reduce((latest, { data }) => laterOf(latest, data.occurredAt), now);
  const events = sealed(
    said.map((data) => ({ type, data: { ...data, occurredAt } })),
    { type, data: {} },
    { commandId: policyCommandId(`${centre} ${act}`), actor: { role: 'system', id: by } },
    now,
  );
  const last = facts.at(-1);
  return (await store.append(stream, last ? last.revision : 'no-stream', events)).ok;
};
