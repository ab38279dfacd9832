import { type MarkableStore, UnknownOutcome } from '@onewindow/kernel/eventStore.ts';
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
import { unavailable } from './unavailable.ts';

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

  const whileOpen = async <Result>(act: () => Promise<Result>): Promise<Result> => {
    if (closing.signal.aborted) throw new Error('the event store is closed');
    const acting = act();
    underWay.add(acting);
    try {
      return await acting;
    } catch (error) {
      throw isOurs(error) ? error : unavailable(address, error);
    } finally {
      underWay.delete(acting);
    }
  };

  return {
    version,
    start: positionOf(startPlace),
    append: (stream, expected, events) =>
      whileOpen(() => append({ server, sender, repeatAppends }, stream, expected, events)),
    readStream: (stream, options) => whileOpen(() => readStream(server, stream, options)),
    follow: (options) => {
      if (closing.signal.aborted) throw new Error('the event store is closed');
      const signal = AbortSignal.any([options.signal, closing.signal]);
      return followEventStoreDb({ ...options, signal }, { source: sourceOf(server), world, outage: server.outageOf() });
    },
    noRoom: () => undefined,
    compare: (a, b) => comparePlaces(placeOf(a), placeOf(b)),
    mark: (stream, mark) => whileOpen(() => setMark({ server, sender }, stream, mark)),
    markOf: (stream) => whileOpen(() => markOf(server, stream)),
    close: async () => {
      if (closing.signal.aborted) return;
      closing.abort();
      await Promise.allSettled(underWay);
      await releaseSender();
      await within(world, limit, server.connection.close()).catch(() => undefined);
    },
  };
};

const isOurs = (error: unknown): boolean =>
  error instanceof InvalidAppend ||
  error instanceof UnknownOutcome ||
  (error instanceof Error && !('type' in error || 'code' in error));
