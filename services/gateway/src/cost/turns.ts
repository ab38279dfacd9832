import type { World } from '@onewindow/kernel/world.ts';

/** One at a time: whoever has much to do waits for its turn, and between two turns everything else is served. */
export interface Turns {
  /** Acts when it is the caller's turn. */
  readonly take: (act: () => void) => void;
}

/** The turns of one process: the event loop serves its sockets and timers between each and the next. */
export const createTurns = ({ soon }: Pick<World, 'soon'>): Turns => {
  const waiting: (() => void)[] = [];
  let isIdle = true;
  const next = (): void => {
    const act = waiting.shift();
    // The next turn is asked for first, so that whoever fails in this one takes it from nobody.
    if (waiting.length > 0) soon(next);
    else isIdle = true;
    act?.();
  };
  return {
    take: (act) => {
      waiting.push(act);
      if (!isIdle) return;
      isIdle = false;
      soon(next);
    },
  };
};
