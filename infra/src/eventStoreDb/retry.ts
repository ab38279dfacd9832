import type { World } from '@onewindow/kernel/world.ts';
import type { StreamingRead } from '@eventstore/db-client';

import { backOff } from '../backOff.ts';
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
export const collect = <Event>(
  { world, limit }: Server,
  read: StreamingRead<Event>,
  signal?: AbortSignal,
): Promise<readonly Event[]> =>
  new Promise((resolve, reject) => {
    const events: Event[] = [];
    let seen = 0;
    const settle = (act: () => void) => {
      callOff();
      signal?.removeEventListener('abort', stop);
      act();
    };
    const cancel = () => void read.cancel().catch(() => undefined);
    const stop = () => {
      cancel();
      settle(() => resolve(events));
    };
    const look = (): void => {
      if (events.length > seen) {
        seen = events.length;
        callOff = world.after(limit, look);
        return;
      }
      cancel();
      settle(() => reject(new NoAnswer(`no answer within ${limit} ms`)));
    };
    let callOff = world.after(limit, look);
    signal?.addEventListener('abort', stop);
    read.on('data', (event: Event) => void events.push(event));
    read.on('end', () => settle(() => resolve(events)));
    read.on('error', (error) => settle(() => reject(error)));
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
