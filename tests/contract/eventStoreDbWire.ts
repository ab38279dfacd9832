import { createRequire } from 'node:module';

import { clientUnderTest } from './clientUnderTest.ts';

/**
 * The messages of EventStoreDB's protocol, as the client package's own generated stubs know them: from the wire into plain
 * values, and back. The stubs are loaded by path, because the package does not export them.
 */
const require = createRequire(import.meta.url);
const stubs = {
  eventstore: { client: require.resolve('@eventstore/db-client'), folder: '../generated' },
  kurrent: { client: require.resolve('@kurrent/kurrentdb-client'), folder: '../generated/kurrentdb/protocols/v1' },
}[clientUnderTest];
const ofClient = createRequire(stubs.client);

/** A generated message: getters and setters by name. */
interface Message {
  [member: string]: (...all: readonly unknown[]) => unknown;
}
type MessageClass = new () => Message;

const load = (name: string) =>
  ofClient(`${stubs.folder}/${name}`) as Record<string, MessageClass & Record<string, MessageClass>>;
const streams = load('streams_pb');
const shared = load('shared_pb');
const features = load('serverfeatures_pb');
const gossip = load('gossip_pb');
const status = load('status_pb');
const { Any } = ofClient('google-protobuf/google/protobuf/any_pb') as Record<string, MessageClass>;
const { Empty: GoogleEmpty } = ofClient('google-protobuf/google/protobuf/empty_pb') as Record<string, MessageClass>;

/** Service definitions, for a gRPC server. */
export const services = {
  streams: load('streams_grpc_pb')['StreamsService'] as unknown,
  gossip: load('gossip_grpc_pb')['GossipService'] as unknown,
  features: load('serverfeatures_grpc_pb')['ServerFeaturesService'] as unknown,
};

const make = (Class: MessageClass, fields: Record<string, unknown>): Message => {
  const message = new Class();
  for (const [name, value] of Object.entries(fields)) if (value !== undefined) message[`set${name}`]!(value);
  return message;
};

const empty = (): Message => new shared['Empty']!();

/** A record of the log, as a server keeps it. */
export interface LogRecord {
  readonly position: number;
  readonly stream: string;
  readonly revision: number;
  readonly id: string;
  readonly type: string;
  readonly contentType: string;
  readonly data: Uint8Array;
  readonly metadata: Uint8Array;
}

export interface ProposedRecord {
  readonly id: string;
  readonly type: string;
  readonly contentType: string;
  readonly data: Uint8Array;
  readonly metadata: Uint8Array;
}

export type Expected = 'any' | 'no-stream' | 'stream-exists' | number;

export interface ReadRequest {
  /** Undefined for $all. */
  readonly stream: string | undefined;
  readonly from: 'start' | 'end' | number;
  readonly backwards: boolean;
  /** Undefined for a subscription. */
  readonly count: number | undefined;
  /** On the type of events; a regular expression. */
  readonly filter: RegExp | undefined;
}

const text = (bytes: unknown): string => Buffer.from(bytes as Uint8Array).toString('utf8');
const nameOf = (owner: Message): string => text((owner['getStreamIdentifier']!() as Message)['getStreamName_asU8']!());

export const readRequest = (request: unknown): ReadRequest => {
  const options = (request as Message)['getOptions']!() as Message;
  const isStream = options['hasStream']!() as boolean;
  const place = options[isStream ? 'getStream' : 'getAll']!() as Message;
  const filter = options['getFilter']!() as Message | undefined;
  const onType = filter?.['getEventType']!() as Message | undefined;
  const from = (): ReadRequest['from'] => {
    if (place['hasStart']!()) return 'start';
    if (place['hasEnd']!()) return 'end';
    return Number(isStream ? place['getRevision']!() : (place['getPosition']!() as Message)['getCommitPosition']!());
  };
  return {
    stream: isStream ? nameOf(place) : undefined,
    from: from(),
    backwards: options['getReadDirection']!() === 1,
    count: options['hasSubscription']!() ? undefined : Number(options['getCount']!()),
    filter: onType && new RegExp(onType['getRegex']!() as string, 'u'),
  };
};

const ReadResp = streams['ReadResp']!;

export const readReply = {
  confirmation: (id: string) =>
    make(ReadResp, { Confirmation: make(ReadResp['SubscriptionConfirmation']!, { SubscriptionId: id }) }),
  checkpoint: (position: number) =>
    make(ReadResp, {
      Checkpoint: make(ReadResp['Checkpoint']!, {
        CommitPosition: String(position),
        PreparePosition: String(position),
      }),
    }),
  caughtUp: () => make(ReadResp, { CaughtUp: new ReadResp['CaughtUp']!() }),
  notFound: (stream: string) =>
    make(ReadResp, { StreamNotFound: make(ReadResp['StreamNotFound']!, { StreamIdentifier: identifier(stream) }) }),
  event: (record: LogRecord) => {
    const ReadEvent = ReadResp['ReadEvent'] as unknown as MessageClass & Record<string, MessageClass>;
    const recorded = make(ReadEvent['RecordedEvent']!, {
      Id: make(shared['UUID']!, { String: record.id }),
      StreamIdentifier: identifier(record.stream),
      StreamRevision: String(record.revision),
      CommitPosition: String(record.position),
      PreparePosition: String(record.position),
      Data: record.data,
      CustomMetadata: record.metadata,
    });
    const map = recorded['getMetadataMap']!() as Map<string, string>;
    map.set('type', record.type);
    map.set('content-type', record.contentType);
    map.set('created', '638000000000000000');
    return make(ReadResp, { Event: make(ReadEvent, { Event: recorded, CommitPosition: String(record.position) }) });
  },
};

const identifier = (stream: string): Message =>
  make(shared['StreamIdentifier']!, { StreamName: Buffer.from(stream, 'utf8') });

export interface AppendRequest {
  readonly correlation: unknown;
  /** What stream and where; only the first message of an append says so. */
  readonly target: { readonly stream: string; readonly expected: Expected; readonly deadline: number } | undefined;
  readonly records: readonly ProposedRecord[];
  readonly isFinal: boolean;
}

export const batchAppendRequest = (request: unknown): AppendRequest & { readonly key: string } => {
  const message = request as Message;
  const options = message['getOptions']!() as Message | undefined;
  const correlation = message['getCorrelationId']!() as Message;
  return {
    correlation,
    key: correlation['getString']!() as string,
    target: options && {
      stream: nameOf(options),
      expected: expectedOf(options),
      // The newer stubs name it after the server that it came with; under the plain name they have another field.
      deadline: (
        (options[options['getDeadline21100'] ? 'getDeadline21100' : 'getDeadline']!() as Message)['toDate']!() as Date
      ).getTime(),
    },
    records: (message['getProposedMessagesList']!() as readonly Message[]).map(proposed),
    isFinal: message['getIsFinal']!() as boolean,
  };
};

const expectedOf = (options: Message): Expected => {
  if (options['hasNoStream']!()) return 'no-stream';
  if (options['hasStreamExists']!()) return 'stream-exists';
  return options['hasAny']!() ? 'any' : Number(options['getStreamPosition']!());
};

const proposed = (message: Message): ProposedRecord => {
  const map = message['getMetadataMap']!() as Map<string, string>;
  return {
    id: ((message['getId']!() as Message)['getString']!() as string).toLowerCase(),
    type: map.get('type')!,
    contentType: map.get('content-type')!,
    // Copies: a view would keep the whole message in memory.
    data: Uint8Array.from(message['getData_asU8']!() as Uint8Array),
    metadata: Uint8Array.from(message['getCustomMetadata_asU8']!() as Uint8Array),
  };
};

export type Verdict =
  | { readonly revision: number; readonly position: number | undefined }
  | { readonly actual: number | undefined }
  | { readonly fault: 'timeout' | 'not-ready' | 'access-denied' | 'deleted' | 'too-large' };

export const batchAppendReply = ({ correlation }: AppendRequest, stream: string, verdict: Verdict): unknown => {
  const BatchAppendResp = streams['BatchAppendResp']!;
  const fields = { CorrelationId: correlation, StreamIdentifier: identifier(stream) };
  if ('revision' in verdict) {
    const position =
      verdict.position === undefined
        ? { NoPosition: new GoogleEmpty!() }
        : {
            Position: make(shared['AllStreamPosition']!, {
              CommitPosition: String(verdict.position),
              PreparePosition: String(verdict.position),
            }),
          };
    const success = make(BatchAppendResp['Success']!, { CurrentRevision: String(verdict.revision), ...position });
    return make(BatchAppendResp, { ...fields, Success: success });
  }
  return make(BatchAppendResp, { ...fields, Error: errorStatus(verdict, stream) });
};

const errorStatus = (verdict: Exclude<Verdict, { revision: number }>, stream: string): Message => {
  if ('actual' in verdict) {
    const { actual } = verdict;
    const current =
      actual === undefined ? { CurrentNoStream: new GoogleEmpty!() } : { CurrentStreamRevision: String(actual) };
    return withDetails('WrongExpectedVersion', make(shared['WrongExpectedVersion']!, current));
  }
  switch (verdict.fault) {
    case 'timeout':
      return withDetails('Timeout', new shared['Timeout']!());
    case 'access-denied':
      return withDetails('AccessDenied', new shared['AccessDenied']!());
    case 'deleted':
      return withDetails('StreamDeleted', make(shared['StreamDeleted']!, { StreamIdentifier: identifier(stream) }));
    case 'too-large':
      return withDetails(
        'MaximumAppendSizeExceeded',
        make(shared['MaximumAppendSizeExceeded']!, { Maxappendsize: 500_000 }),
      );
    case 'not-ready':
      return withDetails('Empty', empty(), 'Server Is Not Ready');
  }
};

const withDetails = (type: string, details: Message, words = type): Message => {
  const packed = new Any!();
  packed['pack']!(details['serializeBinary']!(), `event_store.client.${type}`);
  return make(status['Status']!, { Message: words, Details: packed });
};

export const supportedMethods = (version: string, hasBatchAppend: boolean): unknown => {
  const service = 'event_store.client.streams.streams';
  const method = (name: string) => make(features['SupportedMethod']!, { ServiceName: service, MethodName: name });
  return make(features['SupportedMethods']!, {
    EventStoreServerVersion: version,
    MethodsList: ['read', 'append', ...(hasBatchAppend ? ['batchappend'] : [])].map(method),
  });
};

/** What each node of a cluster says about all of them. */
export const clusterInfo = (members: readonly { host: string; port: number; isLeader: boolean; isAlive?: boolean }[]) =>
  make(gossip['ClusterInfo']!, {
    MembersList: members.map(({ host, port, isLeader, isAlive = true }, index) =>
      make(gossip['MemberInfo']!, {
        InstanceId: make(shared['UUID']!, { String: `00000000-0000-4000-8000-00000000000${index}` }),
        TimeStamp: '638000000000000000',
        State: states[isLeader ? 'leader' : 'follower'],
        IsAlive: isAlive,
        HttpEndPoint: make(gossip['EndPoint']!, { Address: host, Port: port }),
      }),
    ),
  });

const states = { leader: 8, follower: 6 };
