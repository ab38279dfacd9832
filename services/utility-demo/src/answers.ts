import { Webhook } from 'standardwebhooks';

import type { AnswerType, Callback } from './callback.ts';
import { pause } from './pause.ts';

/** What this company has answered a centre, and what came of it. */
export interface Answer {
  /** The `webhook-id`: the same however often it is sent. */
  readonly id: string;
  readonly orderId: string;
  readonly type: AnswerType;
  readonly data: Callback['data'];
  readonly givenAt: string;
  readonly attempts: number;
  /** What came of the last attempt; nothing while the first is under way. */
  readonly reply?: Reply;
  readonly taken: boolean;
}

/** What the centre said, or why it could not be asked. */
export type Reply = { readonly status: number; readonly body: unknown } | { readonly unreachable: string };

export interface Answers {
  /** Sends an answer until the centre has said something to it, or for about a minute. */
  readonly give: (callback: Callback) => Promise<Answer>;
  /** In the order in which they were given. */
  readonly given: () => readonly Answer[];
}

export interface AnswersOptions {
  readonly at: string;
  readonly company: string;
  /** The callback secret. */
  readonly secret: string;
  /** Ends what is under way. */
  readonly signal: AbortSignal;
  /** How long to wait before each new attempt, in milliseconds. */
  readonly waits?: readonly number[];
}

/** About a minute in all: so long a centre may take to be started again. */
const usualWaits = [250, 500, 1_000, 2_000, 4_000, 8_000, 10_000, 10_000, 10_000, 10_000];
/** How long one attempt may take, in milliseconds. */
const patience = 10_000;

/** Signed answers to a centre. A repeat has the same id and a new timestamp, so that the centre takes it once. */
export const openAnswers = (options: AnswersOptions): Answers => {
  const { signal, waits = usualWaits } = options;
  const given = new Map<string, Answer>();
  const give = async ({ type, data }: Callback): Promise<Answer> => {
    const id = crypto.randomUUID();
    const { orderId } = data;
    const body = JSON.stringify({ type, data });
    const givenAt = new Date().toISOString();
    const answer: Answer = { id, orderId, type, data, givenAt, attempts: 0, taken: false };
    given.set(id, answer);
    for (const [attempt, wait] of [0, ...waits].entries()) {
      if (wait > 0) await pause(wait, signal);
      const reply = await send(id, body, options);
      given.set(id, { ...answer, attempts: attempt + 1, reply, taken: 'status' in reply && reply.status === 200 });
      if (isSaid(reply) || signal.aborted) break;
    }
    return given.get(id) ?? answer;
  };
  return { give, given: () => [...given.values()] };
};

/** Whether the centre made up its mind; a status of 500 and more says only that it could not. */
const isSaid = (reply: Reply): boolean => 'status' in reply && reply.status < 500;

const send = async (id: string, body: string, { at, company, secret, signal }: AnswersOptions): Promise<Reply> => {
  const now = new Date();
  try {
    const response = await fetch(`${at.replace(/\/+$/, '')}/callbacks/${encodeURIComponent(company)}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'webhook-id': id,
        'webhook-timestamp': String(Math.floor(now.getTime() / 1_000)),
        'webhook-signature': new Webhook(secret).sign(id, now, body),
      },
      body,
      redirect: 'manual',
      signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]),
    });
    return { status: response.status, body: asJson(await response.text()) };
  } catch (error) {
    return { unreachable: reasonOf(error) };
  }
};

/** `fetch` says only that it failed; what the system said stands behind it. */
const reasonOf = (error: unknown): string => {
  const { name, message, cause } = error as Error & { cause?: NodeJS.ErrnoException };
  if (name === 'TimeoutError') return `no answer within ${patience / 1_000} s`;
  return cause?.message || cause?.code || message;
};

/** What is no JSON is nobody's answer to a callback, yet somebody will want to read its beginning. */
const asJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return { errors: [{ message: text.slice(0, 500) }] };
  }
};
