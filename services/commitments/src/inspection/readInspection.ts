import type { EventStore, StoredEvent } from '@onewindow/kernel/eventStore.ts';
import type { InspectionEvent } from '@onewindow/schema/inspection/events.ts';
import { inspectionStream } from '@onewindow/schema/inspection/streams.ts';

import { evolveInspection, type Inspection } from './inspectionState.ts';

/** Reads an inspection from the log; nothing where there is none. */
export const readInspection = async (store: EventStore, inspection: string): Promise<Inspection | undefined> => {
  const slice = await store.readStream(inspectionStream(inspection));
  return slice.found
    ? (slice.events as readonly StoredEvent<InspectionEvent>[]).reduce<Inspection | undefined>(
        evolveInspection,
        undefined,
      )
    : undefined;
};
