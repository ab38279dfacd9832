import { StoreUnavailable } from '@onewindow/kernel/eventStore.ts';

import type { EventStoreDbAddress } from './address.ts';
import { faultOf, grpc, isNotUnderstood } from './faults.ts';

/** EventStoreDB cannot be used as it is set: one line that names what to change, without a password. */
export class EventStoreUnavailable extends StoreUnavailable {
  override readonly name = 'EventStoreUnavailable';
}

/** What was asked of the server, in the words of its rights. */
export type Right =
  | 'read $all'
  | `${'read' | 'write' | 'read the metadata of' | 'write the metadata of'} the stream ${string}`;

/** What the address and an error say together: one line that names what to change. */
export const unavailable = (
  { shown, tls, hosts, credentials, certificates }: EventStoreDbAddress,
  error: unknown,
  right: Right = 'read $all',
): EventStoreUnavailable => {
  const { type, code, message } = faultOf(error);
  const where = hosts.map(({ address, port }) => `${address}:${port}`).join(', ');
  const say = (what: string) => new EventStoreUnavailable(`EVENT_STORE=${shown} cannot be used: ${what}`);
  if (error instanceof EventStoreUnavailable) return error;
  // Who is answered an append or a read of a stream was let in before: what is missing is no password but the right.
  if (
    type === 'access-denied' &&
    (code === grpc.permissionDenied || (right !== 'read $all' && code !== grpc.unauthenticated))
  ) {
    return say(
      `${credentials ? `the user ${credentials.username}` : 'an anonymous user'} may not ${right}; give it the right, or name another user`,
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
  // All that the library says under which EVENT_STORE_CLIENT=kurrent reads.
  if (message === 'UnavailableError') {
    return say(
      `${where} cannot be reached; look whether a server listens there, whether it speaks TLS as the address says, and whether its certificate is trusted`,
    );
  }
  if (/no answer/u.test(message)) {
    return say(
      `${where} does not answer; look whether it is the port of an EventStoreDB (2113 unless set otherwise), whether it is ready, and whether a firewall lies between`,
    );
  }
  return say(`${where} says: ${oneLine(message, credentials?.password)}`);
};

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
