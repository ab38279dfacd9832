import { type Batch, type FollowOptions, type MarkableStore, UnknownOutcome } from '@onewindow/kernel/eventStore.ts';
import { InvalidAppend } from '@onewindow/kernel/serializeAppend.ts';

import { append } from './appending.ts';
import { within } from './retry.ts';
import type { Server } from './server.ts';
import { followEventStoreDb } from './following.ts';
import { sourceOf } from './followSource.ts';
import { markOf, setMark } from './marks.ts';
import { comparePlaces, placeOf, positionOf, startPlace } from './position.ts';
import { readStream } from './reading.ts';
import { claimSender, releaseSender } from './sharedSender.ts';
import { EventStoreUnavailable, type Right, unavailable } from './unavailable.ts';

/** An event store on EventStoreDB. */
export interface EventStoreDb extends MarkableStore {
  /** The server's version, as it says. */
  readonly version: string;
}

/** The port's promises over one connection, until it is closed. */
export const eventStoreOn = (
  server: Server,
  { version, repeatAppends }: { version: string; repeatAppends: boolean },
): EventStoreDb => {
  const { address, world, limit } = server;
  const closing = new AbortController();
  const underWay = new Set<Promise<unknown>>();
  const sender = claimSender(server);

  const watching = server.outageOf();
  let followers = 0;

  /** Who follows looks for a server that is lost; as long as somebody does, others need not wait to be told. */
  const requireThere = (): void => {
    const lasted = watching.lasted();
    if (followers > 0 && lasted > patience)
      throw new EventStoreUnavailable(
        `EventStoreDB at ${address.shown} has been lost for ${Math.round(lasted / 1_000)} s`,
      );
  };

  async function* following(options: FollowOptions): AsyncGenerator<Batch, void, undefined> {
    followers += 1;
    try {
      yield* followEventStoreDb(options, { source: sourceOf(server), world, outage: server.outageOf() });
    } finally {
      followers -= 1;
    }
  }

  const whileOpen = async <Result>(right: Right, act: () => Promise<Result>): Promise<Result> => {
    if (closing.signal.aborted) throw new Error('the event store is closed');
    requireThere();
    const acting = act();
    underWay.add(acting);
    try {
      return await acting;
    } catch (error) {
      throw isOurs(error) ? error : unavailable(address, error, right);
    } finally {
      underWay.delete(acting);
    }
  };

  return {
    version,
    start: positionOf(startPlace),
    append: (stream, expected, events) =>
      whileOpen(`write the stream ${stream}`, () =>
        append({ server, sender, repeatAppends }, stream, expected, events),
      ),
    readStream: (stream, options) => whileOpen(`read the stream ${stream}`, () => readStream(server, stream, options)),
    follow: (options) => {
      if (closing.signal.aborted) throw new Error('the event store is closed');
      const signal = AbortSignal.any([options.signal, closing.signal]);
      return following({ ...options, signal });
    },
    noRoom: () => undefined,
    lostSince: () => (watching.lasted() > patience ? world.now() - watching.lasted() : undefined),
    compare: (a, b) => comparePlaces(placeOf(a), placeOf(b)),
    mark: (stream, mark) =>
      whileOpen(`write the metadata of the stream ${stream}`, () => setMark({ server, sender }, stream, mark)),
    markOf: (stream) => whileOpen(`read the metadata of the stream ${stream}`, () => markOf(server, stream)),
    close: async () => {
      if (closing.signal.aborted) return;
      closing.abort();
      await Promise.allSettled(underWay);
      await releaseSender();
      await within(world, limit, server.connection.close()).catch(() => undefined);
    },
  };
};

/** What is over within so many milliseconds is a stumble, and whoever asks waits. */
const patience = 1_000;

const isOurs = (error: unknown): boolean =>
  error instanceof InvalidAppend ||
  error instanceof UnknownOutcome ||
  (error instanceof Error && !('type' in error || 'code' in error));
