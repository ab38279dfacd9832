/** What the client's errors have in common: its own name for the kind, or gRPC's number. */
interface ClientFault {
  readonly type?: string;
  readonly code?: number;
  readonly message: string;
}

/** What a failure means to the one who asked. */
export type FaultKind =
  /** nobody is there, or not yet, or not any more: another attempt may succeed */
  | 'passing'
  /** the connection is sound, the server could not do it now: another attempt may succeed */
  | 'busy'
  /** the follower was slower than the log; it goes on by reading */
  | 'slow-consumer'
  | 'conflict'
  | 'missing'
  | 'deleted'
  | 'denied'
  | 'too-large'
  /** another attempt would fail as well */
  | 'lasting';

export const kindOf = (error: unknown): FaultKind => {
  const { type, code, message } = faultOf(error);
  switch (type) {
    case 'wrong-expected-version':
      return 'conflict';
    case 'stream-not-found':
      return 'missing';
    case 'stream-deleted':
      return 'deleted';
    case 'access-denied':
      return 'denied';
    case 'maximum-append-size-exceeded':
      return 'too-large';
    case 'timeout':
      return /too slow/iu.test(message) ? 'slow-consumer' : 'busy';
    case 'deadline-exceeded':
      return 'busy';
    case 'unavailable':
    case 'cancelled':
    case 'not-leader':
      return 'passing';
    case 'unknown':
      return unknownKind(code, message);
    case undefined:
      // A call that was under way when the connection broke fails with gRPC's own error, which the client let through.
      return code === undefined && !/failed to discover|channel has been shut down/iu.test(message)
        ? 'lasting'
        : 'passing';
    default:
      return 'lasting';
  }
};

/** In an unknown error only the words tell: a server that comes up says "Could not recognize Server Is Not Ready". */
const unknownKind = (code: number | undefined, message: string): FaultKind => {
  if (code === grpc.unimplemented || code === grpc.invalidArgument || /BadRequest/u.test(message)) return 'lasting';
  return code === undefined ? 'busy' : 'passing';
};

/** gRPC's numbers, as far as they mean something here. */
export const grpc = { invalidArgument: 3, permissionDenied: 7, unimplemented: 12, unauthenticated: 16 } as const;

export const faultOf = (error: unknown): ClientFault =>
  error instanceof Error ? (error as ClientFault & Error) : { message: String(error) };

/** Whether the server stumbled over the position it was to read from, as it does over one that is no record's start. */
export const isStumble = (error: unknown): boolean =>
  /Exception was thrown by handler|commit position|out of range/iu.test(faultOf(error).message);

/** Whether what answers does not speak as EventStoreDB does. */
export const isNotUnderstood = (error: unknown): boolean =>
  /HTTP status|Parse Error|Expected HTTP\/|NGHTTP2|content-type|Protocol error|ECONNRESET|hang up|closed|dropped|EPIPE|Failed to connect/iu.test(
    faultOf(error).message,
  ) && !/ECONNREFUSED|ENOTFOUND|Name resolution/u.test(faultOf(error).message);

/** Whether a look with TLS found TLS, be it with a certificate that is not trusted or a user who is not known. */
export const speaksTls = (error: unknown): boolean =>
  error === undefined ||
  kindOf(error) === 'denied' ||
  /certificate|self.signed|CERT_|altname/iu.test(faultOf(error).message);
