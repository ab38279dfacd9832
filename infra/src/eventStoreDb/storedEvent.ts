import type { StoredEvent } from '@onewindow/kernel/eventStore.ts';
import type { RecordedEvent } from '@eventstore/db-client';

import { positionOf } from './position.ts';

export const storedEvent = (event: RecordedEvent): StoredEvent => {
  const { id, type, streamId: stream, revision, position, data, metadata = {} } = event;
  if (!event.isJson || typeof data !== 'object' || position === undefined) {
    throw new Error(`${stream} has an event that onewindow did not write: ${type} at ${revision} is no JSON`);
  }
  return {
    id,
    type,
    stream,
    revision: Number(revision),
    position: positionOf(position),
    data,
    metadata: metadata as object,
  };
};
