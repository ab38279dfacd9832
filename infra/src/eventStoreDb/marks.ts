import { retried, within } from './retry.ts';
import type { Server } from './server.ts';
import type { Connection } from './connection.ts';
import type { Sender } from './sender.ts';

/** A mark lies in the metadata of the stream, which needs no event to have some; what else stands there stays. */
export const setMark = async (
  { server, sender }: { server: Server; sender: Sender<Connection> },
  stream: string,
  mark: string | undefined,
): Promise<void> => {
  const { [markKey]: _, ...others } = await retried(server, () => metadataOf(server, stream));
  const metadata = mark === undefined ? others : { ...others, [markKey]: mark };
  await sender.send((connection) => connection.setMetadata(stream, metadata), true);
};

export const markOf = async (server: Server, stream: string): Promise<string | undefined> => {
  const { [markKey]: mark } = await retried(server, () => metadataOf(server, stream));
  return typeof mark === 'string' ? mark : undefined;
};

const markKey = 'onewindow';

const metadataOf = ({ connection, world, limit }: Server, stream: string) =>
  within(world, limit, connection.metadataOf(stream));
