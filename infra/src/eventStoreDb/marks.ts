import type { StreamMetadata } from '@eventstore/db-client';

import { patiently, within } from './asking.ts';
import type { Connection } from './connection.ts';
import { type Line, longDeadline } from './line.ts';
import type { Sender } from './sender.ts';

/** A mark lies in the metadata of the stream, which needs no event to have some; what else stands there stays. */
export const setMark = async (
  { connection, sender }: { connection: Connection; sender: Sender<Line> },
  stream: string,
  mark: string | undefined,
): Promise<void> => {
  const { [markKey]: _, ...others } = await patiently(connection, () => metadataOf(connection, stream));
  const metadata = mark === undefined ? others : { ...others, [markKey]: mark };
  await sender.send((line) => line.setStreamMetadata(stream, metadata, { deadline: longDeadline }), true);
};

export const markOf = async (connection: Connection, stream: string): Promise<string | undefined> => {
  const { [markKey]: mark } = await patiently(connection, () => metadataOf(connection, stream));
  return typeof mark === 'string' ? mark : undefined;
};

const markKey = 'onewindow';

const metadataOf = async (
  { line, world, limit }: Connection,
  stream: string,
): Promise<StreamMetadata & Record<string, unknown>> => {
  const { metadata = {} } = await within(world, limit, line.getStreamMetadata(stream, { requiresLeader: true }));
  return metadata as StreamMetadata & Record<string, unknown>;
};
