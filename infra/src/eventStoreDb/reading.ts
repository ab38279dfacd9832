import type { ReadOptions, StoredEvent, StreamSlice } from '@onewindow/kernel/eventStore.ts';

import { collect, retried } from './retry.ts';
import type { Server } from './server.ts';
import { kindOf } from './faults.ts';
import type { Connection, Direction } from './connection.ts';
import type { Place } from './position.ts';
import { storedEvent } from './storedEvent.ts';

/** A part of a stream, as the port gives it. */
export const readStream = (server: Server, stream: string, options: ReadOptions = {}): Promise<StreamSlice> =>
  retried(server, () => readSlice(server, stream, options));

const readSlice = async (server: Server, stream: string, options: ReadOptions): Promise<StreamSlice> => {
  const { from, direction = 'forwards', max = Number.MAX_SAFE_INTEGER } = options;
  try {
    const last = async () => (await readEvents(server, stream, 'end', 'backwards', 1))[0];
    if (direction === 'backwards') {
      const end = from === undefined ? undefined : await last();
      const past = end !== undefined && from !== undefined && from >= end.revision;
      const fromRevision = from === undefined || past ? 'end' : BigInt(from);
      const events = await readEvents(server, stream, fromRevision, 'backwards', max);
      return events.length === 0
        ? { found: false }
        : { found: true, events, last: Math.max(end?.revision ?? 0, events[0]!.revision) };
    }
    const fromRevision = from === undefined ? 'start' : BigInt(from);
    const events = await readEvents(server, stream, fromRevision, 'forwards', max);
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
  server: Server,
  stream: string,
  from: bigint | 'start' | 'end',
  direction: Direction,
  maxCount: number,
): Promise<readonly StoredEvent[]> => {
  const read = server.connection.readStream(stream, from, direction, maxCount);
  return (await collect(server, read)).map(({ event }) => storedEvent(event!));
};

export const deletedForGood = (stream: string): Error =>
  new Error(`${stream} was deleted for good: nothing can be read from it or appended to it`);

/** Whether the log can be read at all: its last record tells. */
export const lookAtEnd = (server: Server, connection: Connection) =>
  readAll({ ...server, connection }, { from: 'end', direction: 'backwards', maxCount: 1 });

export const readAll = (
  server: Server,
  { from, direction, maxCount }: { from: Place | 'end'; direction: Direction; maxCount: number },
  signal?: AbortSignal,
) => collect(server, server.connection.readAll(from, direction, maxCount), signal);
