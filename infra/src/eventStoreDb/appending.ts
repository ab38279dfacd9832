import type { AppendResult, ExpectedRevision, NewEvent } from '@onewindow/kernel/eventStore.ts';
import { InvalidAppend, serializeAppend, type SerializedEvent } from '@onewindow/kernel/serializeAppend.ts';
import type { JSONEventData, WrongExpectedVersionError } from '@eventstore/db-client';

import type { Server } from './server.ts';
import { kindOf } from './faults.ts';
import { type Connection, longDeadline } from './connection.ts';
import { positionOf } from './position.ts';
import { deletedForGood, readStream } from './reading.ts';
import type { Sender } from './sender.ts';

interface Surroundings {
  readonly server: Server;
  readonly sender: Sender<Connection>;
  /** Whether an append is sent again by itself after a fault that passes, where a repeat is safe. */
  readonly repeatAppends: boolean;
}

/** Appends as the port promises it, which is more than the server does. */
export const append = async (
  { server, sender, repeatAppends }: Surroundings,
  stream: string,
  expected: ExpectedRevision,
  events: readonly NewEvent[],
): Promise<AppendResult> => {
  const serialized = serializeAppend(stream, expected, events);
  if (expected === 'stream-exists') {
    // The server counts a stream that has nothing but metadata as existing.
    const { found } = await readStream(server, stream, { direction: 'backwards', max: 1 });
    if (!found) return { ok: false, actual: 'no-stream' };
  }
  const isRepeatable = repeatAppends && expected !== 'stream-exists';
  const result = await sender.send((connection) => appendOver(connection, stream, expected, serialized), isRepeatable);
  if (!result.ok || result.position !== undefined) return result as AppendResult;
  // The server may recognise a repeat and yet not know where the original lies.
  const slice = await readStream(server, stream, { from: result.revision, max: 1 });
  if (slice.found && slice.events[0]) return { ...result, position: slice.events[0].position };
  throw new Error(`${stream} has been appended to, and is not there`);
};

const appendOver = async (
  connection: Connection,
  stream: string,
  expected: ExpectedRevision,
  events: readonly SerializedEvent[],
): Promise<AppendResult | { ok: true; revision: number; position: undefined }> => {
  try {
    const result = await connection.appendToStream(stream, events.map(eventData), {
      expectedRevision: expectedRevisions[expected as 'no-stream'] ?? BigInt(expected),
      deadline: longDeadline,
      requiresLeader: connection.isOfCluster,
    });
    const { position } = result;
    return {
      ok: true,
      revision: Number(result.nextExpectedRevision),
      position: position && positionOf(position),
    } as AppendResult;
  } catch (error) {
    switch (kindOf(error)) {
      case 'conflict': {
        const { actualVersion } = error as WrongExpectedVersionError;
        return { ok: false, actual: typeof actualVersion === 'bigint' ? Number(actualVersion) : 'no-stream' };
      }
      case 'deleted':
        if (expected === 'stream-exists') return { ok: false, actual: 'no-stream' };
        throw deletedForGood(stream);
      case 'too-large':
        throw new InvalidAppend(
          `the server takes at most ${(error as { maxAppendSize?: number }).maxAppendSize} bytes in an append`,
        );
      default:
        throw error;
    }
  }
};

const expectedRevisions = { 'no-stream': 'no_stream', 'stream-exists': 'stream_exists' } as const;

const encoder = new TextEncoder();

/** What was checked is what is sent, whatever became of the object since; and metadata goes as the very bytes. */
const eventData = ({ id, type, data, metadata }: SerializedEvent): JSONEventData => ({
  id,
  type,
  contentType: 'application/json',
  data: JSON.parse(data) as Record<string, unknown>,
  metadata: encoder.encode(metadata),
});
