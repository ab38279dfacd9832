import type { World } from '@onewindow/kernel/world.ts';

import { backOff } from '../backOff.ts';
import type { Reading, ResolvedEvent } from './connection.ts';
import type { Server } from './server.ts';
import { kindOf } from './faults.ts';

/** Reading is safe to repeat, so a restart of the server is a delay and no fault, as long as it is short. */
export const retried = async <Result>(
  { world, limit, outageOf }: Server,
  act: () => Promise<Result>,
): Promise<Result> => {
  const outage = outageOf();
  const retry = backOff(world);
  const until = world.now() + limit;
  for (;;) {
    try {
      const result = await act();
      outage.over();
      return result;
    } catch (error) {
      const kind = kindOf(error);
      if ((kind !== 'passing' && kind !== 'busy') || world.now() >= until) {
        outage.leave();
        throw error;
      }
      if (kind === 'passing') outage.began(error);
    }
    await retry.wait();
  }
};

/** All that a read brings, as long as it goes on bringing something; the client has no deadline for it. */
export const collect = (
  { world, limit }: Server,
  read: Reading,
  signal?: AbortSignal,
): Promise<readonly ResolvedEvent[]> =>
  new Promise((resolve, reject) => {
    const events: ResolvedEvent[] = [];
    let seen = 0;
    const settle = (act: () => void) => {
      callOff();
      signal?.removeEventListener('abort', stop);
      act();
    };
    const stop = () => {
      read.callOff();
      settle(() => resolve(events));
    };
    const look = (): void => {
      if (events.length > seen) {
        seen = events.length;
        callOff = world.after(limit, look);
        return;
      }
      read.callOff();
      settle(() => reject(new NoAnswer(`no answer within ${limit} ms`)));
    };
    let callOff = world.after(limit, look);
    signal?.addEventListener('abort', stop);
    read.begin({
      event: (event) => void events.push(event),
      end: () => settle(() => resolve(events)),
      error: (error) => settle(() => reject(error as Error)),
    });
    if (signal?.aborted) stop();
  });

/** A promise with a time limit. */
export const within = <Result>(world: World, milliseconds: number, promise: Promise<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    const callOff = world.after(milliseconds, () => reject(new NoAnswer(`no answer within ${milliseconds} ms`)));
    promise.then(resolve, reject).finally(callOff);
  });

class NoAnswer extends Error {
  readonly type = 'deadline-exceeded';
}
