import {
  type AppendResult,
  type ExpectedRevision,
  type MarkableStore,
  type ReadOptions,
  type StoredEvent,
  type StreamSlice,
  UnknownOutcome,
} from '@onewindow/kernel/eventStore.ts';
import { InvalidAppend, serializeAppend, type SerializedEvent } from '@onewindow/kernel/serializeAppend.ts';
import type { World } from '@onewindow/kernel/world.ts';
import {
  type AllStreamResolvedEvent,
  type AllStreamSubscription,
  BACKWARDS,
  END,
  EventStoreDBClient,
  excludeSystemEvents,
  FORWARDS,
  type JSONEventData,
  NO_STREAM,
  type ReadPosition,
  type RecordedEvent,
  START,
  STREAM_EXISTS,
  type StreamingRead,
  type StreamMetadata,
  type WrongExpectedVersionError,
} from '@eventstore/db-client';

import { backOff } from './backOff.ts';
import { isNotUnderstood, isStumble, kindOf, speaksTls, unavailable, wantsTls, wordsOf } from './eventStoreDbFaults.ts';
import { type Arrival, type Arrivals, type FollowSource, followEventStoreDb } from './eventStoreDbFollow.ts';
import { type Outage, watchOutage } from './eventStoreDbOutage.ts';
import { comparePlaces, type Place, placeOf, positionOf, startPlace } from './eventStoreDbPosition.ts';
import { openSender, type Sender } from './eventStoreDbSender.ts';
import { type EventStoreDbAddress, parseEventStoreDbUrl } from './eventStoreDbUrl.ts';
import { isTooOld, oldestVersion, warningAbout } from './eventStoreDbVersion.ts';
import { EventStoreUnavailable } from './eventStoreUnavailable.ts';
import type { Logger } from './log.ts';

/** An event store on EventStoreDB. */
export interface EventStoreDb extends MarkableStore {
  /** The server's version, as it says. */
  readonly version: string;
}

export interface EventStoreDbSettings {
  /** `esdb://` or `esdb+discover://`. */
  readonly url: string;
  readonly world: World;
  readonly log: Pick<Logger, 'info' | 'warn'>;
  /** Whether hosts other than this machine may be spoken to without TLS. */
  readonly allowPlaintext?: boolean;
  /** What to do while no server is there: say so at once, or wait for it. */
  readonly ifAbsent?: 'fail' | 'wait';
  /** How long an append or a read may take, in milliseconds; 10 s unless told. */
  readonly limit?: number;
  /**
   * Whether an append is sent again by itself after a fault that passes; yes unless told. Who sends many at once and
   * needs them in order across streams, says no, and begins again where the log ends.
   */
  readonly repeatAppends?: boolean;
}

/**
 * The store of record on a server of its own. Nothing of the client's ways passes this file: no BigInt, no error of its
 * own, no password.
 * @throws {EventStoreUnavailable} in one line that names what to change.
 */
export const openEventStoreDb = async ({
  url,
  world,
  log,
  allowPlaintext = false,
  ifAbsent = 'fail',
  limit = 10_000,
  repeatAppends = true,
}: EventStoreDbSettings): Promise<EventStoreDb> => {
  const address = parseEventStoreDbUrl(url, allowPlaintext);
  const outageOf = watchOutage(world, log, { server: address.shown, words: (error) => wordsOf(error, address) });
  const connection: Connection = { address, world, outageOf, limit, line: Line.to(address) };
  let version: string;
  try {
    version = await firstWord(connection, ifAbsent);
  } catch (error) {
    await connection.line.close();
    throw error;
  }
  const warning = warningAbout(version);
  if (warning !== undefined) log.warn({ server: address.shown, version }, warning);
  return eventStoreOn(connection, { version, repeatAppends });
};

/** Waits for the first sensible answer of the server, and asks for its version. */
const firstWord = async (connection: Connection, ifAbsent: 'fail' | 'wait'): Promise<string> => {
  const { address, world } = connection;
  const outage = connection.outageOf();
  const retry = backOff(world);
  for (;;) {
    try {
      // Together less than the 30 s within which an operator must have heard something.
      await lookAtEnd(connection, connection.line);
      const version = await within(world, 10_000, connection.line.version());
      if (isTooOld(version)) throw tooOld(address, version);
      outage.over();
      return version;
    } catch (error) {
      const kind = kindOf(error);
      if (ifAbsent === 'fail' || (kind !== 'passing' && kind !== 'busy')) throw await explained(connection, error);
      outage.began(error);
    }
    await retry.wait();
    await connection.line.close();
    connection.line = Line.to(address);
  }
};

const tooOld = (address: EventStoreDbAddress, version: string): EventStoreUnavailable =>
  new EventStoreUnavailable(
    `EVENT_STORE=${address.shown} cannot be used: the server is EventStoreDB ${version}, and ${oldestVersion} or later is needed; upgrade it`,
  );

/** A cluster that cannot be discovered says no more than that: so each of its nodes is asked by itself. */
const explained = async (connection: Connection, error: unknown): Promise<EventStoreUnavailable> => {
  const { address } = connection;
  if (!(address.discover || address.hosts.length > 1) || kindOf(error) === 'denied') {
    return explainedOfNode(connection, address, error);
  }
  const reasons = await Promise.all(
    address.hosts.map(async (host) => {
      const node = { ...address, discover: false, hosts: [host] };
      const reason = await faultOfNode(connection, node);
      return reason === undefined ? undefined : explainedOfNode(connection, node, reason);
    }),
  );
  const noLeader = new Error('no leader has been elected, or its own address cannot be reached from here');
  return reasons.find((reason) => reason !== undefined) ?? unavailable(address, noLeader);
};

/** Where plain text is not understood, a look without a password shows whether TLS is. */
const explainedOfNode = async (
  connection: Connection,
  node: EventStoreDbAddress,
  error: unknown,
): Promise<EventStoreUnavailable> => {
  if (node.tls || !isNotUnderstood(error)) return unavailable(node, error);
  const secret = { ...node, tls: true, credentials: undefined };
  return unavailable(node, speaksTls(await faultOfNode(connection, secret)) ? new Error(wantsTls) : error);
};

const faultOfNode = async (connection: Connection, node: EventStoreDbAddress): Promise<unknown> => {
  const line = Line.to(node);
  try {
    await lookAtEnd({ ...connection, limit: 5_000 }, line);
    return undefined;
  } catch (reason) {
    return reason;
  } finally {
    await within(connection.world, 1_000, line.close()).catch(() => undefined);
  }
};

const eventStoreOn = (
  connection: Connection,
  { version, repeatAppends }: { version: string; repeatAppends: boolean },
): EventStoreDb => {
  const { address, world, limit } = connection;
  const closing = new AbortController();
  const underWay = new Set<Promise<unknown>>();
  const sender = claimSender(connection);

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

  const read = <Result>(act: () => Promise<Result>): Promise<Result> => patiently(connection, act);
  const readStream = (stream: string, options: ReadOptions = {}) => read(() => readSlice(connection, stream, options));

  return {
    version,
    start: positionOf(startPlace),
    append: (stream, expected, events) =>
      whileOpen(async () => {
        const serialized = serializeAppend(stream, expected, events);
        if (expected === 'stream-exists') {
          // The server counts a stream that has nothing but metadata as existing.
          const { found } = await readStream(stream, { direction: 'backwards', max: 1 });
          if (!found) return { ok: false, actual: 'no-stream' };
        }
        const isRepeatable = repeatAppends && expected !== 'stream-exists';
        const result = await sender.send((line) => append(line, stream, expected, serialized), isRepeatable);
        if (!result.ok || result.position !== undefined) return result as AppendResult;
        // The server may recognise a repeat and yet not know where the original lies.
        const slice = await readStream(stream, { from: result.revision, max: 1 });
        if (slice.found && slice.events[0]) return { ...result, position: slice.events[0].position };
        throw new Error(`${stream} has been appended to, and is not there`);
      }),
    readStream: (stream, options) => whileOpen(() => readStream(stream, options)),
    follow: (options) => {
      if (closing.signal.aborted) throw new Error('the event store is closed');
      const signal = AbortSignal.any([options.signal, closing.signal]);
      return followEventStoreDb(
        { ...options, signal },
        { source: sourceOf(connection), world, outage: connection.outageOf() },
      );
    },
    compare: (a, b) => comparePlaces(placeOf(a), placeOf(b)),
    mark: (stream, mark) =>
      whileOpen(async () => {
        const { [markKey]: _, ...others } = await read(() => metadataOf(connection, stream));
        const metadata = mark === undefined ? others : { ...others, [markKey]: mark };
        await sender.send((line) => line.setStreamMetadata(stream, metadata, { deadline: longDeadline }), true);
      }),
    markOf: (stream) =>
      whileOpen(async () => {
        const { [markKey]: mark } = await read(() => metadataOf(connection, stream));
        return typeof mark === 'string' ? mark : undefined;
      }),
    close: async () => {
      if (closing.signal.aborted) return;
      closing.abort();
      await Promise.allSettled(underWay);
      await releaseSender(connection);
      await within(world, limit, connection.line.close()).catch(() => undefined);
    },
  };
};

const isOurs = (error: unknown): boolean =>
  error instanceof InvalidAppend ||
  error instanceof UnknownOutcome ||
  (error instanceof Error && !('type' in error || 'code' in error));

interface Connection {
  readonly address: EventStoreDbAddress;
  readonly world: World;
  readonly outageOf: () => Outage;
  readonly limit: number;
  /** For reading and following; appends have a line to themselves. */
  line: Line;
}

/** Appends of all stores of this process go over one sender: see `openSender`. */
let shared: { readonly url: string; readonly sender: Sender<Line>; users: number } | undefined;

const claimSender = ({ address, world, outageOf, limit }: Connection): Sender<Line> => {
  shared ??= {
    url: address.shown,
    sender: openSender({ openLine: () => Line.to(address), world, outage: outageOf(), limit }),
    users: 0,
  };
  if (shared.url !== address.shown) {
    throw new EventStoreUnavailable(
      `EVENT_STORE=${address.shown} cannot be used: this process already writes to ${shared.url}`,
    );
  }
  shared.users += 1;
  return shared.sender;
};

const releaseSender = async (_: Connection): Promise<void> => {
  if (shared === undefined) return;
  shared.users -= 1;
  if (shared.users > 0) return;
  const { sender } = shared;
  shared = undefined;
  await sender.close();
};

/** The client, with what it keeps for itself: the server's version, and a close that closes all. */
class Line extends EventStoreDBClient {
  /** Called when the server has ended the stream of appends. */
  onEnd: (() => void) | undefined;
  /**
   * While a cluster elects, the client takes any follower, and that keeps appends for the leader it has lost. So it is told
   * to refuse them; but a follower that alone was named is to hand them on.
   */
  isOfCluster = false;
  readonly #watched = new WeakSet<object>();
  #closed = false;
  #channel: ReturnType<Line['getChannel']> | undefined;

  static to({ hosts, discover, options, tls, certificates, credentials }: EventStoreDbAddress): Line {
    const [host] = hosts;
    const channel = { insecure: !tls, ...certificates };
    const line = discover
      ? new Line({ discover: host!, ...options }, channel, credentials)
      : hosts.length === 1
        ? new Line({ endpoint: host!, ...options }, channel, credentials)
        : new Line({ endpoints: [...hosts], ...options }, channel, credentials);
    line.isOfCluster = discover || hosts.length > 1;
    line.#watch();
    return line;
  }

  /** What still waits for its turn inside the client when the line is closed must not open it again. */
  #watch(): void {
    const { getChannel, callArguments, GRPCStreamCreator: createStream } = this;
    // Appends that wait on a stream which the server ends in peace are forgotten by the client.
    this.GRPCStreamCreator = (Client, name, creator, cache) => {
      const create = createStream(Client, name, creator, cache);
      if (name !== 'appendToStream') return create;
      return async () => {
        const stream = await create();
        if (!this.#watched.has(stream)) {
          this.#watched.add(stream);
          stream.once('end', () => {
            if ('end' in stream) stream.end();
            this.onEnd?.();
          });
        }
        return stream;
      };
    };
    this.getChannel = () => (this.#channel = getChannel());
    this.callArguments = (...all) => {
      if (this.#closed) throw new LineClosed('the connection was closed');
      return callArguments(...all);
    };
  }

  /** Asked for without a deadline, so that the caller must set one. */
  async version(): Promise<string> {
    return (await this.capabilities).serverVersion;
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.dispose();
    const channel = await this.#channel?.catch(() => undefined);
    channel?.close();
  }
}

/** To the one who waited it is as if the connection had broken. */
class LineClosed extends Error {
  readonly type = 'unavailable';
}

/** The deadline goes to the server as an instant of our clock; where the clocks differ, a near one has always passed. */
const longDeadline = 24 * 3_600_000;

const append = async (
  line: Line,
  stream: string,
  expected: ExpectedRevision,
  events: readonly SerializedEvent[],
): Promise<AppendResult | { ok: true; revision: number; position: undefined }> => {
  try {
    const result = await line.appendToStream(stream, events.map(eventData), {
      expectedRevision: expectedRevisions[expected as 'no-stream'] ?? BigInt(expected),
      deadline: longDeadline,
      requiresLeader: line.isOfCluster,
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

const expectedRevisions = { 'no-stream': NO_STREAM, 'stream-exists': STREAM_EXISTS } as const;

const encoder = new TextEncoder();

/** What was checked is what is sent, whatever became of the object since; and metadata goes as the very bytes. */
const eventData = ({ id, type, data, metadata }: SerializedEvent): JSONEventData => ({
  id,
  type,
  contentType: 'application/json',
  data: JSON.parse(data) as Record<string, unknown>,
  metadata: encoder.encode(metadata),
});

const readSlice = async (connection: Connection, stream: string, options: ReadOptions): Promise<StreamSlice> => {
  const { from, direction = 'forwards', max = Number.MAX_SAFE_INTEGER } = options;
  try {
    const last = async () =>
      (await readEvents(connection, stream, { direction: BACKWARDS, fromRevision: END, maxCount: 1 }))[0];
    if (direction === 'backwards') {
      const end = from === undefined ? undefined : await last();
      const past = end !== undefined && from !== undefined && from >= end.revision;
      const fromRevision = from === undefined || past ? END : BigInt(from);
      const events = await readEvents(connection, stream, { direction: BACKWARDS, fromRevision, maxCount: max });
      return events.length === 0
        ? { found: false }
        : { found: true, events, last: Math.max(end?.revision ?? 0, events[0]!.revision) };
    }
    const fromRevision = from === undefined ? START : BigInt(from);
    const events = await readEvents(connection, stream, { direction: FORWARDS, fromRevision, maxCount: max });
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

const deletedForGood = (stream: string): Error =>
  new Error(`${stream} was deleted for good: nothing can be read from it or appended to it`);

const readEvents = async (
  connection: Connection,
  stream: string,
  options: Parameters<Line['readStream']>[1],
): Promise<readonly StoredEvent[]> => {
  const read = connection.line.readStream(stream, { ...options, requiresLeader: true });
  return (await collect(connection, read)).map(({ event }) => storedEvent(event!));
};

const metadataOf = async (
  { line, world, limit }: Connection,
  stream: string,
): Promise<StreamMetadata & Record<string, unknown>> => {
  const { metadata = {} } = await within(world, limit, line.getStreamMetadata(stream, { requiresLeader: true }));
  return metadata as StreamMetadata & Record<string, unknown>;
};

const markKey = 'onewindow';

const storedEvent = (event: RecordedEvent): StoredEvent => {
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

const sourceOf = (connection: Connection): FollowSource => ({
  subscribe: (after) => {
    const subscription = connection.line.subscribeToAll({
      fromPosition: comparePlaces(after, startPlace) === 0 ? START : after,
      filter: excludeSystemEvents(),
      requiresLeader: true,
    });
    return arrivalsOf(subscription);
  },
  lookAhead: async (behind, signal) => {
    let head: Place | undefined;
    let fromPosition: ReadPosition = END;
    // Most often the last event is the answer; where system events lie behind it, they are passed by the page.
    for (let maxCount = 1; ; maxCount = Math.min(512, maxCount * 16)) {
      const page = await readAll(connection, { direction: BACKWARDS, fromPosition, maxCount }, signal);
      for (const { event } of page) {
        const place = event!.position;
        head ??= place;
        if (comparePlaces(place, behind) <= 0) return { head, next: undefined };
        if (!event!.type.startsWith('$')) return { head, next: place };
        fromPosition = place;
      }
      if (page.length < maxCount) return { head: head ?? startPlace, next: undefined };
    }
  },
  holds: async (place, signal) => {
    try {
      const page = await readAll(connection, { direction: FORWARDS, fromPosition: place, maxCount: 1 }, signal);
      return page.length > 0;
    } catch (error) {
      if (isStumble(error)) return false;
      throw error;
    }
  },
});

const arrivalsOf = (subscription: AllStreamSubscription): Arrivals => {
  let end: { readonly error?: unknown } | undefined;
  let wake = (): void => undefined;
  subscription.on('readable', () => wake());
  subscription.on('end', () => {
    end ??= {};
    wake();
  });
  subscription.on('error', (error) => {
    end ??= { error };
    wake();
  });
  return {
    take: () => {
      const resolved = subscription.read() as AllStreamResolvedEvent | null;
      return resolved && arrivalOf(resolved);
    },
    isEmpty: () => subscription.readableLength === 0,
    ended: () => (subscription.readableLength === 0 ? end : undefined),
    more: (signal) =>
      new Promise((resolve) => {
        if (signal.aborted || end || subscription.readableLength > 0) {
          resolve();
          return;
        }
        const goOn = (): void => {
          wake = () => undefined;
          signal.removeEventListener('abort', goOn);
          resolve();
        };
        wake = goOn;
        signal.addEventListener('abort', goOn);
      }),
    // Leaving the loop would not end the call. It cannot fail but where there is no call to end.
    stop: () => void subscription.unsubscribe().catch(() => undefined),
  };
};

const arrivalOf = ({ event }: AllStreamResolvedEvent): Arrival => ({
  place: event!.position,
  event: event!.type.startsWith('$') || event!.streamId.startsWith('$') ? undefined : storedEvent(event!),
});

const lookAtEnd = (connection: Connection, line: Line) =>
  readAll({ ...connection, line }, { direction: BACKWARDS, fromPosition: END, maxCount: 1 });

const readAll = (connection: Connection, options: Parameters<Line['readAll']>[0], signal?: AbortSignal) =>
  collect(connection, connection.line.readAll({ ...options, requiresLeader: true }), signal);

/** All that a read brings, as long as it goes on bringing something; the client has no deadline for it. */
const collect = <Event>(
  { world, limit }: Connection,
  read: StreamingRead<Event>,
  signal?: AbortSignal,
): Promise<readonly Event[]> =>
  new Promise((resolve, reject) => {
    const events: Event[] = [];
    let seen = 0;
    const settle = (act: () => void) => {
      callOff();
      signal?.removeEventListener('abort', stop);
      act();
    };
    const cancel = () => void read.cancel().catch(() => undefined);
    const stop = () => {
      cancel();
      settle(() => resolve(events));
    };
    const look = (): void => {
      if (events.length > seen) {
        seen = events.length;
        callOff = world.after(limit, look);
        return;
      }
      cancel();
      settle(() => reject(new NoAnswer(`no answer within ${limit} ms`)));
    };
    let callOff = world.after(limit, look);
    signal?.addEventListener('abort', stop);
    read.on('data', (event: Event) => void events.push(event));
    read.on('end', () => settle(() => resolve(events)));
    read.on('error', (error) => settle(() => reject(error)));
    if (signal?.aborted) stop();
  });

class NoAnswer extends Error {
  readonly type = 'deadline-exceeded';
}

/** A promise with a time limit. */
const within = <Result>(world: World, milliseconds: number, promise: Promise<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    const callOff = world.after(milliseconds, () => reject(new NoAnswer(`no answer within ${milliseconds} ms`)));
    promise.then(resolve, reject).finally(callOff);
  });

/** Reading is safe to repeat, so a restart of the server is a delay and no fault, as long as it is short. */
const patiently = async <Result>(
  { world, limit, outageOf }: Connection,
  act: () => Promise<Result>,
): Promise<Result> => {
  const outage = outageOf();
  const retry = backOff(world);
  const until = world.now() + limit;
  for (;;) {
    try {
      const result = await act();
      outage.over();
      return result;
    } catch (error) {
      const kind = kindOf(error);
      if ((kind !== 'passing' && kind !== 'busy') || world.now() >= until) {
        outage.leave();
        throw error;
      }
      if (kind === 'passing') outage.began(error);
    }
    await retry.wait();
  }
};
