import { type Post, PostFailed, type Reply, type SendBytes, type SendPost } from '@onewindow/kernel/http.ts';
import type { Agent, buildConnector, Dispatcher, request } from 'undici';

import { addressRules, type AddressRules, type EndpointFault, endpointFault } from './addressRules.ts';
import { type ConnectOptions, type Demand, judgedConnect, waitFor } from './outgoingConnection.ts';
import { asPostFailed, failed } from './outgoingFaults.ts';

export interface OutgoingHttpOptions extends Omit<ConnectOptions, 'limit'> {
  /** Ranges of the administrator (CIDR) that may be spoken to although they are private. */
  readonly allow: readonly string[];
  /** Whether this machine may be spoken to, with TLS or without, for development. */
  readonly allowLoopbackHttp: boolean;
  readonly limits?: Partial<Limits>;
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
  readonly sendBytes: SendBytes;
  /** What is wrong with an endpoint by the same rules, as far as can be told without asking for its name. */
  readonly faultOf: (url: string) => EndpointFault | undefined;
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
  const connect = judgedConnect({ ...options, limit: limits.connect }, rules, demand);
  let opened: Promise<Client> | undefined;

  const exchange = async (post: Post<string | Uint8Array>): Promise<Reply<Uint8Array>> => {
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
      const { request: ask, agent } = await (opened ??= openClient(connect));
      const { url, headers, body } = post;
      const asked = ask(url, { dispatcher: agent, method: 'POST', headers, body, signal: end.signal });
      const reply = await orAborted(asked, end.signal);
      clearTimeout(tooLong);
      leave();
      // From here on the signal ends the body, but the reply stands.
      const beginning = await beginningOf(reply.body, limits.body);
      return { status: reply.statusCode, headers: plainHeaders(reply.headers), body: beginning };
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
    await (await opened)?.agent.destroy();
  };
  const send: SendPost = async (post) => {
    const reply = await exchange(post);
    // As a stream, so that a character that was cut through is left out.
    return { ...reply, body: new TextDecoder().decode(reply.body, { stream: true }) };
  };
  return { send, sendBytes: exchange, faultOf: (url) => endpointFault(url, rules), close };
};

interface Client {
  readonly request: typeof request;
  readonly agent: Agent;
}

/** Loaded with the first post: most starts have none, and need not wait for it. */
const openClient = async (connect: buildConnector.connector): Promise<Client> => {
  const { Agent: Pool, request: ask } = await import('undici');
  const agent = new Pool({
    connect,
    connections: 64,
    pipelining: 1,
    // Shorter than servers usually wait (5 s and more), so that it is we who end what is idle, not they while we write.
    keepAliveTimeout: 4_000,
    keepAliveMaxTimeout: 30_000,
    // They measure the pause between two bytes, and a server that trickles never pauses long.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  return { request: ask, agent };
};

/** Where a post goes, in the words that undici has for it too. */
const judgedOrigin = ({ url }: Pick<Post, 'url'>, rules: AddressRules): string => {
  const fault = endpointFault(url, rules);
  if (fault === 'malformed') throw new PostFailed('forbiddenAddress', 'The address is no URL.');
  const { protocol, host } = new URL(url);
  if (fault === undefined) return `${protocol}//${host}`;
  throw failed('forbiddenAddress', `${protocol}//${host}`, `it is not spoken to (${fault})`);
};

/** Undici looks at the signal of what it has queued only when it sends it. */
const orAborted = <Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> =>
  new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    promise.then(resolve, reject);
  });

/** What arrives of a body within the limits. One that breaks off, lasts too long or is too long is left where it is. */
const beginningOf = async (body: Dispatcher.ResponseData['body'], milliseconds: number): Promise<Uint8Array> => {
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
  return Buffer.concat(pieces).subarray(0, mostOfBody);
};

const plainHeaders = (headers: Dispatcher.ResponseData['headers']): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value = '']) => [name, [value].flat().join(', ')]));
