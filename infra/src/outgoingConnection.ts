import { lookup as systemLookup } from 'node:dns';
import { connect as connectTcp, type LookupFunction, type Socket } from 'node:net';
import { connect as connectTls, createSecureContext, getCACertificates, TLSSocket } from 'node:tls';

import type { PostFailed } from '@onewindow/kernel/http.ts';
import type { buildConnector } from 'undici';

import { type AddressRules, isLoopback, mayReach } from './addressRules.ts';
import { asPostFailed, failed } from './outgoingFaults.ts';

export interface ConnectOptions {
  /** Certificate authorities in PEM beside the usual ones; operators have NODE_EXTRA_CA_CERTS. */
  readonly ca?: string;
  /** Who resolves names; the system, unless told. */
  readonly lookup?: LookupFunction;
  /** In milliseconds, until the connection stands, with the name resolved and TLS agreed. */
  readonly limit: number;
}

/** By origin: how many wait for it, and the connections that are being made for them. */
export type Demand = Map<string, { posts: number; readonly connecting: Set<Socket> }>;

/**
 * One more waits for this origin; what comes back says that it no longer does. When the last one leaves, so do the
 * connections that are still being made: undici itself would go on connecting, and even connect anew, for posts that
 * were called off meanwhile.
 */
export const waitFor = (origin: string, demand: Demand): (() => void) => {
  const here = demand.get(origin) ?? { posts: 0, connecting: new Set() };
  demand.set(origin, here);
  here.posts += 1;
  let waits = true;
  return () => {
    if (!waits) return;
    waits = false;
    here.posts -= 1;
    if (here.posts > 0) return;
    demand.delete(origin);
    for (const socket of here.connecting) socket.destroy(nobodyWaits(origin));
  };
};

/** Connects only to what may be reached; a URL that is an address has been judged before. */
export const judgedConnect = (
  { ca, lookup = systemLookup, limit }: ConnectOptions,
  rules: AddressRules,
  demand: Demand,
): buildConnector.connector => {
  const secureContext = createSecureContext(ca === undefined ? {} : { ca: [...getCACertificates('default'), ca] });
  return ({ hostname, host, protocol, port, servername = '' }, callback) => {
    const origin = `${protocol}//${host}`;
    const connecting = demand.get(origin)?.connecting;
    if (connecting === undefined) {
      queueMicrotask(() => callback(nobodyWaits(origin), null));
      return;
    }
    const isSecure = protocol === 'https:';
    const isAllowed = (address = ''): boolean => mayReach(address, rules) && (isSecure || isLoopback(address));
    const target = {
      host: hostname,
      port: port === '' ? (isSecure ? 443 : 80) : Number(port),
      lookup: judgedLookup(lookup, isAllowed, origin),
      autoSelectFamily: true,
      // Of several addresses each has its share; the 250 ms that Node would give are too few for another continent.
      autoSelectFamilyAttemptTimeout: Math.max(10, Math.floor(limit / 4)),
    };
    const tls = { servername, secureContext, rejectUnauthorized: true, ALPNProtocols: ['http/1.1'] };
    const socket = isSecure ? connectTls({ ...target, ...tls }) : connectTcp(target);
    const tooSlow = failed('timeout', origin, `no connection within ${limit} ms`);
    const tooLong = setTimeout(() => socket.destroy(tooSlow), limit);
    connecting.add(socket);
    socket.setNoDelay(true);
    // Before anybody else hears of it, TLS included: whatever we were told, this is where it led.
    socket.prependOnceListener('connect', () => {
      const { remoteAddress } = socket;
      if (remoteAddress === undefined) socket.destroy(failed('connection', origin, 'broken off at once'));
      else if (!isAllowed(remoteAddress)) socket.destroy(forbidden(origin, [{ address: remoteAddress }]));
    });
    socket.once(isSecure ? 'secureConnect' : 'connect', () => {
      if (socket.destroyed) return;
      clearTimeout(tooLong);
      connecting.delete(socket);
      callback(null, socket);
    });
    socket.on('error', (error) => {
      clearTimeout(tooLong);
      if (connecting.delete(socket)) callback(notConnected(error, socket, origin), null);
      // With this code of its own undici fails what was being sent, but connects anew for what was only about to be.
      else Object.assign(error, { code: 'UND_ERR_SOCKET' });
    });
  };
};

/** Hands on only addresses that are allowed, and the very ones that were judged: there is no second look-up. */
const judgedLookup =
  (lookup: LookupFunction, isAllowed: (address: string) => boolean, origin: string): LookupFunction =>
  (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, answer, family = 0) => {
      if (error) {
        callback(failed('dns', origin, `the name does not resolve (${error.code})`, error), []);
        return;
      }
      const found = typeof answer === 'string' ? [{ address: answer, family }] : answer;
      const allowed = found.filter(({ address }) => isAllowed(address));
      const [first] = allowed;
      if (first === undefined) callback(forbidden(origin, found), []);
      else if (options.all === true) callback(null, allowed);
      else callback(null, first.address, first.family);
    });
  };

const notConnected = (error: Error, socket: Socket, origin: string): PostFailed =>
  socket instanceof TLSSocket && socket.authorizationError != null
    ? failed('certificate', origin, error.message, error)
    : asPostFailed(error, origin);

const forbidden = (origin: string, found: readonly { readonly address: string }[]): PostFailed => {
  const addresses = found.map(({ address }) => address).join(', ');
  return failed('forbiddenAddress', origin, `it leads to ${addresses}, which DELIVERY_ALLOW does not allow`);
};

const nobodyWaits = (origin: string): PostFailed => failed('connection', origin, 'nobody waits for it any more');
