import type { EventStoreDbAddress } from './eventStoreDbUrl.ts';
import { EventStoreUnavailable } from './eventStoreUnavailable.ts';

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

const grpc = { invalidArgument: 3, permissionDenied: 7, unimplemented: 12, unauthenticated: 16 } as const;

const faultOf = (error: unknown): ClientFault =>
  error instanceof Error ? (error as ClientFault & Error) : { message: String(error) };

/** Whether the server stumbled over the position it was to read from, as it does over one that is no record's start. */
export const isStumble = (error: unknown): boolean =>
  /Exception was thrown by handler|commit position|out of range/iu.test(faultOf(error).message);

/** What the address and an error say together: one line that names what to change. */
export const unavailable = (
  { shown, tls, hosts, credentials, certificates }: EventStoreDbAddress,
  error: unknown,
): EventStoreUnavailable => {
  const { type, code, message } = faultOf(error);
  const where = hosts.map(({ address, port }) => `${address}:${port}`).join(', ');
  const say = (what: string) => new EventStoreUnavailable(`EVENT_STORE=${shown} cannot be used: ${what}`);
  if (error instanceof EventStoreUnavailable) return error;
  if (type === 'access-denied' && code === grpc.permissionDenied) {
    return say(
      `${credentials ? `the user ${credentials.username}` : 'an anonymous user'} may not read $all; give it the right, or name another user`,
    );
  }
  if (type === 'access-denied' || code === grpc.unauthenticated) {
    return say(
      credentials
        ? `the user's name or password is wrong`
        : `the server asks for a user: write esdb://<user>:<password>@…`,
    );
  }
  if (/ENOTFOUND|EAI_AGAIN|ENODATA|Name resolution failed/iu.test(message)) {
    return say(`no machine is known by the name ${hosts.map(({ address }) => address).join(', ')}; correct the host`);
  }
  if (tls && /wrong version number|packet length too long|EPROTO|not.*TLS|unexpected message/iu.test(message)) {
    return say(`${where} does not speak TLS; if it is meant to be in the open, add tls=false`);
  }
  if (/altname|does not match certificate/iu.test(message)) {
    return say(`the certificate of ${where} is for another name; use the name that it is for`);
  }
  if (/certificate|self.signed|CERT_/iu.test(message)) {
    return say(
      certificates.rootCertificate
        ? `the certificate of ${where} was not issued by the authority in tlsCAFile, or has expired`
        : `the certificate of ${where} is from an authority that is not known here; name it with tlsCAFile=<file>`,
    );
  }
  if (/ECONNREFUSED/u.test(message))
    return say(`nothing listens at ${where}; start the server, or correct host and port`);
  if (/EHOSTUNREACH|ENETUNREACH|ETIMEDOUT/u.test(message)) {
    return say(`there is no way to ${where}; look at the network, or correct the host`);
  }
  if (message === wantsTls) return say(`${where} speaks TLS; remove tls=false`);
  if (isNotUnderstood(error) || code === grpc.unimplemented) {
    return say(`what answers at ${where} is no EventStoreDB; correct host and port`);
  }
  if (/no answer/u.test(message)) {
    return say(`${where} does not answer; look whether it is an EventStoreDB, and whether it is ready`);
  }
  return say(`${where} says: ${oneLine(message, credentials?.password)}`);
};

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

export const wantsTls = 'the server speaks TLS';

/** An error as a log may show it: one line, and without the password. */
export const wordsOf = (error: unknown, { credentials }: EventStoreDbAddress): string =>
  oneLine(faultOf(error).message || (faultOf(error).type ?? 'no reason given'), credentials?.password);

const oneLine = (text: string, password: string | undefined): string => {
  const line = text.replaceAll(/\s+/gu, ' ').slice(0, 300);
  return password === undefined
    ? line
    : line.replaceAll(password, '***').replaceAll(encodeURIComponent(password), '***');
};
