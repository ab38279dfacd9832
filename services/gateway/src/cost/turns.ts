import type { World } from '@onewindow/kernel/world.ts';

/** One at a time: whoever has much to do waits for its turn, and between two turns everything else is served. */
export interface Turns {
  /** Acts when it is the caller's turn. */
  readonly take: (act: () => void) => void;
}

/** So long do those who have little to do share one turn of the event loop, in milliseconds. */
const shared = 5;

/**
 * The turns of one process: the event loop serves its sockets and timers between each and the next. Several that take little share one:
 * where the loop has much else to do, requests would else come faster than they are begun.
 */
export const createTurns = ({ soon, now }: Pick<World, 'soon' | 'now'>): Turns => {
  const waiting: (() => void)[] = [];
  let isIdle = true;
  let began = 0;
  const begin = (): void => {
    began = now();
    next();
  };
  const next = (): void => {
    const act = waiting.shift();
    if (!act) {
      isIdle = true;
      return;
    }
    // What comes behind is asked for first, so that whoever fails in this turn takes it from nobody.
    onceDone(() => {
      if (now() - began < shared) next();
      else soon(begin);
    });
    act();
  };
  return {
    take: (act) => {
      waiting.push(act);
      if (!isIdle) return;
      isIdle = false;
      soon(begin);
    },
  };
};

/** Once what is done now is done, with all that follows from it at once: ticks come after every promise that has settled. */
const onceDone = (act: () => void): void => queueMicrotask(() => process.nextTick(act));
