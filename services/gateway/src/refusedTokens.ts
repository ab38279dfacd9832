import type { World } from '@onewindow/kernel/world.ts';

/** Tells the operator that somebody tries tokens: a line a minute, however many they are. */
export interface RefusedTokens {
  /** Somebody showed a token that is none. */
  readonly note: () => void;
  /** Says what was not said yet. */
  readonly flush: () => void;
}

const minute = 60_000;

/** Counts from the first one on, and says after a minute how many there were. */
export const countRefusedTokens = ({ after }: Pick<World, 'after'>, say: (count: number) => void): RefusedTokens => {
  let count = 0;
  let callOff = (): void => undefined;
  const flush = (): void => {
    callOff();
    if (count > 0) say(count);
    count = 0;
  };
  return {
    note: () => {
      count += 1;
      if (count === 1) callOff = after(minute, flush);
    },
    flush,
  };
};
