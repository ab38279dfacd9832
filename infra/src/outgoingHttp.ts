import { lookup as systemLookup } from 'node:dns';
import { connect as connectTcp, type LookupFunction, type Socket } from 'node:net';
import { connect as connectTls, createSecureContext, getCACertificates, TLSSocket } from 'node:tls';

import { type Post, PostFailed, type PostFailure, type SendPost } from '@onewindow/kernel/http.ts';
import { Agent, type buildConnector, type Dispatcher, request } from 'undici';

import { addressRules, type AddressRules, endpointFault, isLoopback, mayReach } from './addressRules.ts';

export interface OutgoingHttpOptions {
  /** Ranges of the administrator (CIDR) that may be spoken to although they are private. */
  readonly allow: readonly string[];
  /** Whether this machine may be spoken to, with TLS or without, for development. */
  readonly allowLoopbackHttp: boolean;
  readonly limits?: Partial<Limits>;
  /** Certificate authorities in PEM beside the usual ones; operators have NODE_EXTRA_CA_CERTS. */
  readonly ca?: string;
  /** Who resolves names; the system, unless told. */
  readonly lookup?: LookupFunction;
}

/** How many milliseconds each may take as a whole, however lively the other side is meanwhile. */
interface Limits {
  /** Until the connection stands, with the name resolved and TLS agreed. */
  readonly connect: number;
  /** From the start until the head of the reply, waiting for a free connection included. */
  readonly head: number;
  readonly body: number;
}

export interface OutgoingHttp {
  readonly send: SendPost;
  /** Ends what is under way, and every connection. */
  readonly close: () => Promise<void>;
}

const usualLimits: Limits = { connect: 5_000, head: 15_000, body: 5_000 };

/** What is read of a body: enough to see what somebody complains about. */
const mostOfBody = 64 * 1024;

export const openOutgoingHttp = (options: OutgoingHttpOptions): OutgoingHttp => {
  const rules = addressRules(options);
  const limits = { ...usualLimits, ...options.limits };
  const demand: Demand = new Map();
  const underWay = new Set<AbortController>();
  const agent = new Agent({
    connect: judgedConnect(options, rules, limits, demand),
    connections: 64,
    pipelining: 1,
    // Shorter than servers usually wait (5 s and more), so that it is we who end what is idle, not they while we write.
    keepAliveTimeout: 4_000,
    keepAliveMaxTimeout: 30_000,
    // They measure the pause between two bytes, and a server that trickles never pauses long.
    headersTimeout: 0,
    bodyTimeout: 0,
  });

  const send: SendPost = async (post) => {
    post.signal.throwIfAborted();
    const origin = judgedOrigin(post, rules);
    const end = new AbortController();
    const stop = (): void => end.abort(post.signal.reason);
    const noHead = (): PostFailed => failed('timeout', origin, `no head of a reply within ${limits.head} ms`);
    const tooLong = setTimeout(() => end.abort(noHead()), limits.head);
    post.signal.addEventListener('abort', stop);
    underWay.add(end);
    const leave = waitFor(origin, demand);
    try {
      const { url, headers, body } = post;
      const asked = request(url, { dispatcher: agent, method: 'POST', headers, body, signal: end.signal });
      const reply = await orAborted(asked, end.signal);
      clearTimeout(tooLong);
      leave();
      // From here on the signal ends the body, but the reply stands.
      const text = await beginningOf(reply.body, limits.body);
      return { status: reply.statusCode, headers: plainHeaders(reply.headers), body: text };
    } catch (error) {
      post.signal.throwIfAborted();
      throw asPostFailed(error, origin);
    } finally {
      clearTimeout(tooLong);
      leave();
      underWay.delete(end);
      post.signal.removeEventListener('abort', stop);
    }
  };

  const close = async (): Promise<void> => {
    for (const end of underWay) end.abort(new PostFailed('connection', 'This program is stopping.'));
    await agent.destroy();
  };
  return { send, close };
};

/** Where a post goes, in the words that undici has for it too. */
const judgedOrigin = ({ url }: Post, rules: AddressRules): string => {
  const fault = endpointFault(url, rules);
  if (fault === 'malformed') throw new PostFailed('forbiddenAddress', 'The address is no URL.');
  const { protocol, host } = new URL(url);
  if (fault === undefined) return `${protocol}//${host}`;
  throw failed('forbiddenAddress', `${protocol}//${host}`, `it is not spoken to (${fault})`);
};

/** By origin: how many wait for it, and the connections that are being made for them. */
type Demand = Map<string, { posts: number; readonly connecting: Set<Socket> }>;

/**
 * One more waits for this origin; what comes back says that it no longer does. When the last one leaves, so do the
 * connections that are still being made: undici itself would go on connecting, and even connect anew, for posts that
 * were called off meanwhile.
 */
const waitFor = (origin: string, demand: Demand): (() => void) => {
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
const judgedConnect = (
  { ca, lookup = systemLookup }: OutgoingHttpOptions,
  rules: AddressRules,
  limits: Limits,
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
      autoSelectFamilyAttemptTimeout: Math.max(10, Math.floor(limits.connect / 4)),
    };
    const tls = { servername, secureContext, rejectUnauthorized: true, ALPNProtocols: ['http/1.1'] };
    const socket = isSecure ? connectTls({ ...target, ...tls }) : connectTcp(target);
    const tooSlow = failed('timeout', origin, `no connection within ${limits.connect} ms`);
    const tooLong = setTimeout(() => socket.destroy(tooSlow), limits.connect);
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

const asPostFailed = (error: unknown, origin: string): PostFailed => {
  if (error instanceof PostFailed) return error;
  // Of several attempts in one there is only the code.
  const { message, code = 'for an unknown reason' } = error as NodeJS.ErrnoException;
  return failed(code === 'ETIMEDOUT' ? 'timeout' : 'connection', origin, message === '' ? code : message, error);
};

const forbidden = (origin: string, found: readonly { readonly address: string }[]): PostFailed => {
  const addresses = found.map(({ address }) => address).join(', ');
  return failed('forbiddenAddress', origin, `it leads to ${addresses}, which DELIVERY_ALLOW does not allow`);
};

const nobodyWaits = (origin: string): PostFailed => failed('connection', origin, 'nobody waits for it any more');

/** The path stays unsaid: it may hold a secret. */
const failed = (failure: PostFailure, origin: string, why: string, cause?: unknown): PostFailed =>
  new PostFailed(failure, `${origin}: ${why}.`, { cause });

/** Undici looks at the signal of what it has queued only when it sends it. */
const orAborted = <Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> =>
  new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    promise.then(resolve, reject);
  });

/** What arrives of a body within the limits. One that breaks off, lasts too long or is too long is left where it is. */
const beginningOf = async (body: Dispatcher.ResponseData['body'], milliseconds: number): Promise<string> => {
  const pieces: Buffer[] = [];
  let size = 0;
  const tooLong = setTimeout(() => body.destroy(), milliseconds);
  try {
    for await (const piece of body as AsyncIterable<Buffer>) {
      pieces.push(piece);
      size += piece.length;
      if (size > mostOfBody) break;
    }
  } catch {
    // The head is the reply; the body is only its explanation.
  } finally {
    clearTimeout(tooLong);
  }
  // As a stream, so that a character that was cut through is left out.
  return new TextDecoder().decode(Buffer.concat(pieces).subarray(0, mostOfBody), { stream: true });
};

const plainHeaders = (headers: Dispatcher.ResponseData['headers']): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value = '']) => [name, [value].flat().join(', ')]));
