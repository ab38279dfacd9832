/**
 * A double of EventStoreDB on the wire: a gRPC server on the client package's own stubs, with an in-memory log and with
 * every fault at hand. It behaves as real servers were seen to behave. It proves the adapter, never the server: whether a
 * server does as this one does, only a run against a real one shows (see eventStoreDb.test.ts).
 */
import { randomUUID } from 'node:crypto';

import {
  Metadata,
  Server,
  ServerCredentials,
  type ServerDuplexStream,
  type ServerUnaryCall,
  type ServerWritableStream,
  type ServiceDefinition,
  type StatusObject,
  status,
  type sendUnaryData,
  type UntypedServiceImplementation,
} from '@grpc/grpc-js';

import { systemWorld } from '@onewindow/infra/systemWorld.ts';

import { type DoubleLog, doubleLog } from './eventStoreDbDoubleLog.ts';
import {
  type AppendRequest,
  batchAppendReply,
  batchAppendRequest,
  clusterInfo,
  type LogRecord,
  type ProposedRecord,
  type ReadRequest,
  readReply,
  readRequest,
  services,
  supportedMethods,
  type Verdict,
} from './eventStoreDbWire.ts';
import { testCertificate } from './testCertificate.ts';

export interface DoubleSettings {
  readonly port?: number;
  readonly tls?: boolean;
  /** The one user, where TLS is on. */
  readonly user?: { readonly name: string; readonly password: string; readonly mayReadAll?: boolean };
  /** What the server says that it is; undefined for one too old to say. */
  readonly version?: string | undefined;
  readonly log?: DoubleLog;
}

export interface EventStoreDbDouble {
  readonly port: number;
  readonly log: DoubleLog;
  /** What goes wrong from now on. Each is set by a test, and taken back by it. */
  readonly faults: DoubleFaults;
  /** What has been asked, for a test that counts. */
  readonly asked: {
    subscriptions: number;
    appends: number;
    reads: number;
    /** Reads and subscriptions that were failed. */
    failedReads: number;
    gossip: number;
    plainAppends: number;
    nearestDeadline: number;
  };
  /** Ends every subscription: cleanly, or with a status. */
  endSubscriptions(how?: Partial<StatusObject>): void;
  /** Breaks the calls over which appends come, with what lies in them. */
  endAppends(how?: Partial<StatusObject>): void;
  readonly openSubscriptions: () => number;
  stop(): Promise<void>;
}

export interface DoubleFaults {
  /** Appends are stored, and their answers kept back. */
  holdAnswers: boolean;
  /** Nothing is answered at all. */
  isMute: boolean;
  /** What an append is told instead of a verdict; undefined for its own. */
  verdict: ((stream: string) => Verdict | undefined) | undefined;
  /** A repeat is recognised, but where the original lies is not said. */
  forgetsPositions: boolean;
  /** Another node is the leader: who needs it is sent there. */
  leader: { readonly host: string; readonly port: number } | undefined;
  /** Milliseconds before each event of a subscription. */
  slow: number;
  /** Fails reads and subscriptions in this way. */
  reads: Partial<StatusObject> | undefined;
  /** What Gossip says; by default that this node leads alone. */
  members: Parameters<typeof clusterInfo>[0] | undefined;
}

type ReadCall = ServerWritableStream<unknown, unknown>;
type AppendCall = ServerDuplexStream<unknown, unknown>;

export const startDouble = async (settings: DoubleSettings = {}): Promise<EventStoreDbDouble> => {
  const log = settings.log ?? doubleLog();
  const subscriptions = new Set<ReadCall>();
  const appendCalls = new Set<AppendCall>();
  const asked = {
    subscriptions: 0,
    appends: 0,
    reads: 0,
    failedReads: 0,
    gossip: 0,
    plainAppends: 0,
    nearestDeadline: Infinity,
  };
  const faults: DoubleFaults = {
    holdAnswers: false,
    isMute: false,
    verdict: undefined,
    forgetsPositions: false,
    leader: undefined,
    slow: 0,
    reads: undefined,
    members: undefined,
  };
  const server = new Server({ 'grpc.max_receive_message_length': 2 ** 24 });
  let port = 0;

  const denial = (metadata: Metadata): Partial<StatusObject> | undefined => {
    if (!settings.user) return undefined;
    const { name, password, mayReadAll = true } = settings.user;
    const wanted = `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}`;
    if (metadata.get('authorization')[0] !== wanted)
      return { code: status.UNAUTHENTICATED, details: 'Unauthenticated' };
    return mayReadAll ? undefined : failure(status.PERMISSION_DENIED, 'Access Denied', { exception: 'access-denied' });
  };

  const read = (call: ReadCall): void => {
    if (faults.isMute) return;
    const request = readRequest(call.request);
    const fault = denial(call.metadata) ?? faults.reads ?? notLeader(call.metadata, faults);
    if (fault) {
      asked.failedReads += 1;
      call.emit('error', fault);
    } else if (request.count === undefined) {
      asked.subscriptions += 1;
      subscriptions.add(call);
      void subscribe(call, request, log, faults).finally(() => subscriptions.delete(call));
    } else {
      asked.reads += 1;
      void answerRead(call, request, log);
    }
  };

  const batchAppend = (call: AppendCall): void => {
    const refused = denial(call.metadata);
    if (refused) {
      call.emit('error', refused);
      return;
    }
    appendCalls.add(call);
    call.on('end', () => call.end());
    call.on('close', () => appendCalls.delete(call));
    call.on('cancelled', () => appendCalls.delete(call));
    const pieces = new Map<string, AppendRequest>();
    call.on('data', (message: unknown) => {
      const piece = batchAppendRequest(message);
      const before = pieces.get(piece.key);
      const whole = before ? { ...before, records: [...before.records, ...piece.records] } : piece;
      pieces.set(piece.key, whole);
      if (!piece.isFinal || faults.isMute) return;
      pieces.delete(piece.key);
      asked.appends += 1;
      const { stream, deadline } = whole.target!;
      asked.nearestDeadline = Math.min(asked.nearestDeadline, deadline - systemWorld.now());
      const verdict = faults.verdict?.(stream) ?? appendTo(log, whole, faults);
      if (!faults.holdAnswers) call.write(batchAppendReply(whole, stream, verdict));
    });
  };

  server.addService(
    services.streams as ServiceDefinition,
    {
      read,
      batchAppend,
      append: () => {
        asked.plainAppends += 1;
      },
    } as unknown as UntypedServiceImplementation,
  );
  server.addService(
    services.gossip as ServiceDefinition,
    {
      read: (_: ServerUnaryCall<unknown, unknown>, answer: sendUnaryData<unknown>) => {
        asked.gossip += 1;
        if (!faults.isMute) answer(null, clusterInfo(faults.members ?? [{ host: '127.0.0.1', port, isLeader: true }]));
      },
    } as unknown as UntypedServiceImplementation,
  );
  const { version = '26.0.1' } = settings;
  if (!('version' in settings) || settings.version !== undefined) {
    server.addService(
      services.features as ServiceDefinition,
      {
        getSupportedMethods: (_: ServerUnaryCall<unknown, unknown>, answer: sendUnaryData<unknown>) => {
          if (!faults.isMute) answer(null, supportedMethods(version, true));
        },
      } as unknown as UntypedServiceImplementation,
    );
  }

  const { certificate, key } = testCertificate;
  const credentials = settings.tls
    ? ServerCredentials.createSsl(null, [{ cert_chain: Buffer.from(certificate), private_key: Buffer.from(key) }])
    : ServerCredentials.createInsecure();
  port = await new Promise<number>((resolve, reject) => {
    server.bindAsync(`127.0.0.1:${settings.port ?? 0}`, credentials, (error, bound) =>
      error ? reject(error) : resolve(bound),
    );
  });

  const end = (calls: ReadonlySet<ReadCall | AppendCall>, how?: Partial<StatusObject>): void => {
    for (const call of calls) {
      if (how) call.emit('error', how);
      else call.end();
    }
  };
  return {
    port,
    log,
    faults,
    asked,
    endSubscriptions: (how) => end(subscriptions, how),
    endAppends: (how) => end(appendCalls, how),
    openSubscriptions: () => subscriptions.size,
    stop: async () => server.forceShutdown(),
  };
};

/** A gRPC failure with the server's own words beside it. */
const failure = (code: status, details: string, words: Record<string, string> = {}): Partial<StatusObject> => {
  const metadata = new Metadata();
  for (const [name, value] of Object.entries(words)) metadata.set(name, value);
  return { code, details, metadata };
};

const notLeader = (metadata: Metadata, { leader }: DoubleFaults): Partial<StatusObject> | undefined =>
  leader && metadata.get('requires-leader')[0] === 'true'
    ? failure(status.NOT_FOUND, 'Leader info available', {
        exception: 'not-leader',
        'leader-endpoint-host': leader.host,
        'leader-endpoint-port': String(leader.port),
      })
    : undefined;

const stumble = failure(status.UNKNOWN, 'Exception was thrown by handler.');

const appendTo = (log: DoubleLog, { target, records }: AppendRequest, faults: DoubleFaults): Verdict => {
  const { stream, expected, deadline } = target!;
  // The deadline is an instant, by the clock of the one who asks.
  if (deadline <= systemWorld.now()) return { fault: 'timeout' };
  const before = log.records.length;
  const verdict = log.append(stream, expected, records as readonly ProposedRecord[]);
  const isRepeat = 'revision' in verdict && log.records.length === before;
  return isRepeat && faults.forgetsPositions ? { ...verdict, position: undefined } : verdict;
};

/** Writes as fast as the other side takes it; false when it has gone. */
const write = (call: ReadCall, message: unknown): Promise<boolean> => {
  if (call.cancelled || call.destroyed || call.writableEnded) return Promise.resolve(false);
  if (call.write(message)) return Promise.resolve(true);
  return new Promise((resolve) => {
    const settle = (goesOn: boolean) => () => {
      call.off('drain', drained);
      call.off('cancelled', left);
      call.off('finish', left);
      resolve(goesOn);
    };
    const drained = settle(true);
    const left = settle(false);
    call.on('drain', drained);
    call.on('cancelled', left);
    call.on('finish', left);
  });
};

const answerRead = async (call: ReadCall, request: ReadRequest, log: DoubleLog): Promise<void> => {
  const { stream, count } = request;
  if (stream !== undefined && log.isGone(stream) === 'tombstoned') {
    call.emit(
      'error',
      failure(status.FAILED_PRECONDITION, 'is deleted', { exception: 'stream-deleted', 'stream-name': stream }),
    );
    return;
  }
  if (stream !== undefined && (log.streamOf(stream).length === 0 || log.isGone(stream) !== 'no')) {
    await write(call, readReply.notFound(stream));
    call.end();
    return;
  }
  const records = stream === undefined ? allRecords(log, request) : streamRecords(log.streamOf(stream), request);
  if (records === undefined) {
    call.emit('error', stumble);
    return;
  }
  for (const record of records.slice(0, count)) if (!(await write(call, readReply.event(record)))) return;
  call.end();
};

const streamRecords = (all: readonly LogRecord[], { from, backwards }: ReadRequest): readonly LogRecord[] => {
  if (!backwards) return from === 'start' ? all : from === 'end' ? [] : all.slice(from);
  if (from === 'start') return all.slice(0, 1);
  return (from === 'end' ? all : all.slice(0, from + 1)).toReversed();
};

/** Forwards a read includes its start; backwards it begins before it. */
const allRecords = (log: DoubleLog, { from, backwards }: ReadRequest): readonly LogRecord[] | undefined => {
  if (from === 'start') return backwards ? [] : log.records;
  if (from === 'end') return backwards ? log.records.toReversed() : [];
  const index = log.indexOf(from);
  if (index === -1) return undefined;
  return backwards ? log.records.slice(0, index).toReversed() : log.records.slice(index);
};

/** What a live subscription may be behind before the server lets it go. */
const liveBuffer = 32;

const subscribe = async (
  call: ReadCall,
  { from, filter }: ReadRequest,
  log: DoubleLog,
  faults: DoubleFaults,
): Promise<void> => {
  let wake = (): void => undefined;
  const forget = log.onAppend(() => wake());
  call.on('cancelled', () => wake());
  call.on('finish', () => wake());
  const isOver = () => call.cancelled || call.writableEnded || call.destroyed;
  try {
    // A subscription excludes its start. One past the end goes live, whatever is missing.
    const start = typeof from === 'number' ? log.indexOf(from) : from === 'end' ? log.records.length : 0;
    if (start === -1) {
      call.emit('error', stumble);
      return;
    }
    let next = typeof from === 'number' && start < log.records.length ? start + 1 : start;
    let isLive = false;
    if (!(await write(call, readReply.confirmation(randomUUID())))) return;
    while (!isOver()) {
      if (next >= log.records.length) {
        if (!isLive) {
          isLive = true;
          // Wrong on purpose: a checkpoint runs ahead of what was handed out, on some servers even of the log.
          await write(call, readReply.checkpoint((log.records.at(-1)?.position ?? 0) + 1_000_000));
          await write(call, readReply.caughtUp());
          continue;
        }
        await new Promise<void>((resolve) => {
          wake = resolve;
          if (next < log.records.length || isOver()) resolve();
        });
        continue;
      }
      if (isLive && log.records.length - next > liveBuffer * 4) {
        const words =
          'Operation timed out: Consumer too slow to handle event while live. Client resubscription required.';
        call.emit('error', failure(status.ABORTED, words));
        return;
      }
      const record = log.records[next]!;
      next += 1;
      if (filter && !filter.test(record.type)) continue;
      if (faults.slow > 0) await new Promise((resolve) => setTimeout(resolve, faults.slow));
      if (!(await write(call, readReply.event(record)))) return;
    }
  } finally {
    forget();
  }
};
