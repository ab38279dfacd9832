import type { ReadOptions, StoredEvent, StreamSlice } from '@onewindow/kernel/eventStore.ts';

import { collect, patiently } from './asking.ts';
import type { Connection } from './connection.ts';
import { kindOf } from './faults.ts';
import type { Line } from './line.ts';
import { storedEvent } from './storedEvent.ts';

/** A part of a stream, as the port gives it. */
export const readStream = (connection: Connection, stream: string, options: ReadOptions = {}): Promise<StreamSlice> =>
  patiently(connection, () => readSlice(connection, stream, options));

const readSlice = async (connection: Connection, stream: string, options: ReadOptions): Promise<StreamSlice> => {
  const { from, direction = 'forwards', max = Number.MAX_SAFE_INTEGER } = options;
  try {
    const last = async () =>
      (await readEvents(connection, stream, { direction: 'backwards', fromRevision: 'end', maxCount: 1 }))[0];
    if (direction === 'backwards') {
      const end = from === undefined ? undefined : await last();
      const past = end !== undefined && from !== undefined && from >= end.revision;
      const fromRevision = from === undefined || past ? 'end' : BigInt(from);
      const events = await readEvents(connection, stream, { direction: 'backwards', fromRevision, maxCount: max });
      return events.length === 0
        ? { found: false }
        : { found: true, events, last: Math.max(end?.revision ?? 0, events[0]!.revision) };
    }
    const fromRevision = from === undefined ? 'start' : BigInt(from);
    const events = await readEvents(connection, stream, { direction: 'forwards', fromRevision, maxCount: max });
    // Whoever has read to the end knows where it is; else it is asked for.
    const end = events.length > 0 && events.length < max ? events.at(-1) : await last();
    return end === undefined
      ? { found: false }
      : { found: true, events, last: Math.max(end.revision, events.at(-1)?.revision ?? 0) };
  } catch (error) {
    if (kindOf(error) === 'missing') return { found: false };
    if (kindOf(error) === 'deleted') throw deletedForGood(stream);
    throw error;
  }
};

const readEvents = async (
  connection: Connection,
  stream: string,
  options: Parameters<Line['readStream']>[1],
): Promise<readonly StoredEvent[]> => {
  const read = connection.line.readStream(stream, { ...options, requiresLeader: true });
  return (await collect(connection, read)).map(({ event }) => storedEvent(event!));
};

export const deletedForGood = (stream: string): Error =>
  new Error(`${stream} was deleted for good: nothing can be read from it or appended to it`);

/** Whether the log can be read at all: its last record tells. */
export const lookAtEnd = (connection: Connection, line: Line) =>
  readAll({ ...connection, line }, { direction: 'backwards', fromPosition: 'end', maxCount: 1 });

export const readAll = (connection: Connection, options: Parameters<Line['readAll']>[0], signal?: AbortSignal) =>
  collect(connection, connection.line.readAll({ ...options, requiresLeader: true }), signal);
