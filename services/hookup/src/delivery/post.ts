import { type SendPost, PostFailed } from '@onewindow/kernel/http.ts';
import { httpDate } from '@onewindow/kernel/instant.ts';
import type { World } from '@onewindow/kernel/world.ts';
import { type FailureCause, keptAnswer } from '@onewindow/schema/delivery/values.ts';

import { sign } from './signature.ts';

/** What it takes to speak to the outside. */
export interface Sender {
  readonly world: World;
  readonly send: SendPost;
  /** An answer must come within so many milliseconds. */
  readonly timeLimit: number;
}

/** A message on its way to an endpoint. */
export interface SignedPost {
  readonly url: string;
  /** The id of the message: the same whenever it is sent. */
  readonly id: string;
  readonly body: string;
  /** Those that are valid now. */
  readonly secrets: readonly string[];
  /**
   * What the centre's record was when it was last signed. It stands beside the message and not in it, since a message is the same for
   * ever (decision 20), and is signed by itself.
   */
  readonly treeHead?: string | undefined;
}

/** What came of one post; `unknown` where it was broken off from here. Durations in milliseconds. */
export type PostOutcome =
  | { readonly is: 'acknowledged'; readonly status: number; readonly took: number; readonly answer?: string }
  | {
      readonly is: 'failed';
      readonly cause: FailureCause;
      readonly status?: number;
      readonly took: number;
      readonly answer?: string;
      readonly detail?: string;
      readonly retryAfter?: number;
    }
  | { readonly is: 'unknown' };

/** Each head reaches every company with its next message: so nobody can later show another record to each (decision 37). */
const treeHeadHeader = 'onewindow-tree-head';

/** Why a post was broken off. */
const tooLate = Symbol('too late');

/** Signs a message, sends it, and says what came of it. Only a 2xx in time is an acknowledgement. */
export const postSigned = async (
  { world, send, timeLimit }: Sender,
  { url, id, body, secrets, treeHead }: SignedPost,
  stopping: AbortSignal,
): Promise<PostOutcome> => {
  if (stopping.aborted) return { is: 'unknown' };
  const began = world.now();
  const ending = new AbortController();
  const stop = () => ending.abort(stopping.reason);
  stopping.addEventListener('abort', stop, { once: true });
  const callOff = world.after(timeLimit, () => ending.abort(tooLate));
  const took = () => Math.max(0, world.now() - began);
  try {
    const headers = {
      'content-type': 'application/cloudevents+json; charset=utf-8',
      ...sign(id, began, body, secrets),
      ...(treeHead !== undefined && { [treeHeadHeader]: treeHead }),
    };
    const reply = await send({ url, headers, body, signal: ending.signal });
    const heard = { status: reply.status, took: took(), ...beginningOf(reply.body) };
    if (reply.status >= 200 && reply.status < 300) return { is: 'acknowledged', ...heard };
    const retryAfter = waitOf(reply.headers['retry-after'], world.now());
    return { is: 'failed', cause: causeOf(reply.status), ...heard, ...(retryAfter !== undefined && { retryAfter }) };
  } catch (error) {
    if (stopping.aborted) return { is: 'unknown' };
    if (ending.signal.aborted) return { is: 'failed', cause: 'timeout', took: took() };
    if (!(error instanceof PostFailed)) throw error;
    return { is: 'failed', cause: error.failure, took: took(), detail: lineOf(error.message) };
  } finally {
    callOff();
    stopping.removeEventListener('abort', stop);
  }
};

const causeOf = (status: number): FailureCause => {
  if (status === 410) return 'gone';
  return status >= 300 && status < 400 ? 'redirect' : 'status';
};

/** What Retry-After asks for: seconds, or an instant (RFC 9110, 10.2.3). Anything else asks for nothing. */
const waitOf = (text: string | undefined, now: number): number | undefined => {
  if (text === undefined) return undefined;
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1_000;
  const at = httpDate(text);
  return at === undefined ? undefined : Math.max(0, at - now);
};

/** As much of an answer as is kept; a character that was cut in two goes, as if the rest were still to come. */
const beginningOf = (body: string): { answer?: string } => {
  const bytes = Buffer.from(body).subarray(0, keptAnswer);
  const kept = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes, { stream: true });
  return kept === '' ? {} : { answer: kept };
};

/** A message as one line of words. */
const lineOf = (text: string): string =>
  text
    .replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
    .slice(0, 200)
    .toWellFormed()
    .trim() || '?';
