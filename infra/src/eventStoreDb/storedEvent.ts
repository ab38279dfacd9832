import type { StoredEvent } from '@onewindow/kernel/eventStore.ts';

import type { RecordedEvent } from './connection.ts';
import { positionOf } from './position.ts';

/**
 * An event as the port gives it. One that is no JSON, or no object, was not written by us: it has a type that nobody knows, so that it
 * stops whoever follows a stream of ours, and passes where the stream is a stranger's.
 */
export const storedEvent = (event: RecordedEvent): StoredEvent => {
  const { id, type, streamId: stream, revision, position, data, metadata } = event;
  if (position === undefined) throw new Error(`${stream} has an event without a position: ${type} at ${revision}`);
  const place = { id, stream, revision: Number(revision), position: positionOf(position) };
  const beside = isObject(metadata) ? metadata : {};
  return event.isJson && isObject(data)
    ? { ...place, type, data, metadata: beside }
    : { ...place, type: `${type} (no JSON object)`, data: {}, metadata: beside };
};

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !ArrayBuffer.isView(value);
