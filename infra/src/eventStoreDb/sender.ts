import { UnknownOutcome } from '@onewindow/kernel/eventStore.ts';
import { pause } from '@onewindow/kernel/waiting.ts';
import type { World } from '@onewindow/kernel/world.ts';

import { backOff } from '../backOff.ts';
import { kindOf } from './faults.ts';
import type { Outage } from './outage.ts';

/** A connection over which appends are sent, and which is thrown away when one of them goes wrong. */
interface Connection {
  /** Called when the server has ended it, without a fault. */
  onEnd: (() => void) | undefined;
  close(): Promise<void>;
}

/** Sends appends in the order in which they are given, each with a time limit. */
export interface Sender<L extends Connection> {
  /**
   * Sends, and sends again after a fault that passes, where a repeat is safe.
   * @throws {UnknownOutcome} if no verdict came in time.
   */
  send<Result>(job: (connection: L) => Promise<Result>, isRepeatable: boolean): Promise<Result>;
  /** Settles when all that was given has its verdict, and the connection is closed. */
  close(): Promise<void>;
}

export interface SenderSettings<L extends Connection> {
  readonly openConnection: () => L;
  readonly world: Pick<World, 'after' | 'randomBytes'>;
  readonly outage: Outage;
  /** In milliseconds, from the moment an append is given to its verdict. */
  readonly limit: number;
}

/**
 * The client keeps one table of pending appends for the whole process: a fault on one connection rejects them all, and an
 * answer that finds its entry gone ends the process. So appends have a connection to themselves, there is only one, and it is
 * closed before the next is opened.
 */
export const openSender = <L extends Connection>({
  openConnection,
  world,
  outage,
  limit,
}: SenderSettings<L>): Sender<L> => {
  const underWay = new Set<Job<L>>();
  const retry = backOff(world);
  let waiting: Job<L>[] = [];
  let connection: L | undefined;
  let isTried = false;
  let holding = false;
  let count = 0;
  let settled = (): void => undefined;

  const sendWaiting = (): void => {
    // The first over a new connection goes alone: the client would let those that follow overtake it.
    while (!holding && waiting.length > 0 && underWay.size < (isTried ? mostUnderWay : 1)) {
      const job = waiting.shift()!;
      underWay.add(job);
      connection ??= newConnection();
      job.connection = connection;
      attempt(job, connection);
    }
    if (waiting.length === 0 && underWay.size === 0) settled();
  };

  const newConnection = (): L => {
    const opened = openConnection();
    isTried = false;
    opened.onEnd = () => {
      const first = [...underWay].find((one) => one.connection === opened);
      if (first) setBack(first, opened, new Error('the server ended the connection'));
    };
    return opened;
  };

  const attempt = (job: Job<L>, over: L): void => {
    job.run(over).then(
      (result) => {
        if (job.connection !== over) return;
        isTried = true;
        retry.reset();
        outage.over();
        finish(job, () => job.resolve(result));
      },
      (error: unknown) => {
        if (job.connection !== over) return;
        const kind = kindOf(error);
        if (kind === 'passing' || kind === 'busy') setBack(job, kind === 'passing' ? over : undefined, error);
        else {
          isTried = true;
          finish(job, () => job.reject(error));
        }
      },
    );
  };

  /** After a fault everything waits a while, so that the order is kept, and what was under way is sent again. */
  const setBack = (job: Job<L>, broken: L | undefined, error: unknown): void => {
    if (broken) outage.began(error);
    const back = broken ? [...underWay].filter((one) => one.connection === broken) : [job];
    for (const one of back) {
      one.connection = undefined;
      if (one.isRepeatable) underWay.delete(one);
      else finish(one, () => one.reject(new UnknownOutcome(`EventStoreDB gave no verdict: the connection broke`)));
    }
    waiting = [...back.filter((one) => one.isRepeatable), ...waiting].toSorted((a, b) => a.number - b.number);
    const closing = broken !== undefined && broken === connection ? closed(broken) : undefined;
    if (closing) connection = undefined;
    if (holding) {
      held = Promise.all([held, closing]);
      return;
    }
    holding = true;
    held = Promise.all([closing, retry.wait()]);
    void goOnAfter();
  };

  /** A connection that cannot be closed is left behind. */
  const closed = (old: L): Promise<unknown> => {
    const done = new AbortController();
    return Promise.race([old.close().finally(() => done.abort()), pause(world, 1_000, done.signal)]);
  };

  let held: Promise<unknown> = Promise.resolve();
  const goOnAfter = async (): Promise<void> => {
    for (let waitedFor; waitedFor !== held; await waitedFor) waitedFor = held;
    holding = false;
    sendWaiting();
  };

  const finish = (job: Job<L>, act: () => void): void => {
    job.callOff();
    job.connection = undefined;
    underWay.delete(job);
    act();
    sendWaiting();
  };

  const timeOut = (job: Job<L>): void => {
    const used = job.connection;
    const error = new UnknownOutcome(`EventStoreDB gave no verdict within ${limit} ms`);
    waiting = waiting.filter((one) => one !== job);
    finish(job, () => job.reject(error));
    // Whoever kept one answer back for so long will keep others: they are asked for again, over a new connection.
    if (used !== undefined && used === connection && underWay.size > 0) setBack([...underWay][0]!, used, error);
    else if (used !== undefined && used === connection) {
      connection = undefined;
      outage.began(error);
      held = Promise.all([held, closed(used)]);
      if (!holding) {
        holding = true;
        void goOnAfter();
      }
    }
  };

  return {
    send: <Result>(run: (over: L) => Promise<Result>, isRepeatable: boolean) =>
      new Promise<Result>((resolve, reject) => {
        count += 1;
        const job: Job<L> = {
          number: count,
          run,
          isRepeatable,
          resolve: resolve as (result: unknown) => void,
          reject,
          callOff: world.after(limit, () => timeOut(job)),
          connection: undefined,
        };
        waiting.push(job);
        sendWaiting();
      }),
    close: async () => {
      if (waiting.length > 0 || underWay.size > 0) {
        await new Promise<void>((resolve) => {
          settled = resolve;
        });
      }
      await held;
      if (connection) await closed(connection);
      connection = undefined;
    },
  };
};

/** With 4,096 appends under way the server gives up on some of them; far fewer keep it busy. */
const mostUnderWay = 256;

interface Job<L> {
  readonly number: number;
  readonly run: (connection: L) => Promise<unknown>;
  readonly isRepeatable: boolean;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
  readonly callOff: () => void;
  /** The connection over which it is under way. */
  connection: L | undefined;
}
