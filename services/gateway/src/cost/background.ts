import type { World } from '@onewindow/kernel/world.ts';

/** Work that has no hurry, such as that of whoever reads the log from its beginning: it gives way to questions. */
export interface Background {
  /** A question is being answered, until what comes back is called. */
  readonly question: () => () => void;
  /** Settles when some of the work may be done: when nobody is being answered, and once in a while all the same. */
  readonly wait: () => Promise<void>;
}

/** So long does work in the background wait for questions that come without a pause, in milliseconds. */
const longestWait = 20;

/** One piece of work at a time, whoever has it: however many readers there are, together they take no more than one would. */
export const createBackground = ({ soon, after }: Pick<World, 'soon' | 'after'>): Background => {
  const waiting: (() => void)[] = [];
  let questions = 0;
  let callOff: (() => void) | undefined;
  let isDue = false;
  const next = (): void => {
    isDue = false;
    callOff = undefined;
    waiting.shift()?.();
    schedule();
  };
  const schedule = (): void => {
    if (isDue || waiting.length === 0) return;
    if (questions === 0) {
      callOff?.();
      isDue = true;
      soon(next);
    } else {
      callOff ??= after(longestWait, next);
    }
  };
  return {
    question: () => {
      questions += 1;
      let isOver = false;
      return () => {
        if (isOver) return;
        isOver = true;
        questions -= 1;
        schedule();
      };
    },
    wait: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
        schedule();
      }),
  };
};
