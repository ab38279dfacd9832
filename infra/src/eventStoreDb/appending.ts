import type { AppendResult, ExpectedRevision, NewEvent } from '@onewindow/kernel/eventStore.ts';
import { InvalidAppend, serializeAppend, type SerializedEvent } from '@onewindow/kernel/serializeAppend.ts';

import type { Server } from './server.ts';
import { kindOf } from './faults.ts';
import type { Connection } from './connection.ts';
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
    const { revision, position } = await connection.append(stream, expected, events);
    return { ok: true, revision, position: position && positionOf(position) } as AppendResult;
  } catch (error) {
    switch (kindOf(error)) {
      case 'conflict': {
        const { actualVersion, actualState = actualVersion } = error as Conflict;
        return { ok: false, actual: typeof actualState === 'bigint' ? Number(actualState) : 'no-stream' };
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

/** Where the stream really ends, by the older client's word for it and by the newer one's. */
interface Conflict {
  readonly actualVersion?: bigint | string;
  readonly actualState?: bigint | string;
}
