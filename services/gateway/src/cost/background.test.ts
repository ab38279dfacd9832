import { describe, expect, it } from 'vitest';

import { createBackground } from './background.ts';

/** A world whose next turn and whose timers are set off by hand. */
const byHand = () => {
  const turns: (() => void)[] = [];
  const timers = new Set<() => void>();
  return {
    world: {
      soon: (act: () => void) => void turns.push(act),
      after: (_milliseconds: number, act: () => void) => {
        timers.add(act);
        return () => void timers.delete(act);
      },
    },
    turn: async () => {
      turns.shift()?.();
      await Promise.resolve();
    },
    elapse: async () => {
      const due = Array.from(timers);
      timers.clear();
      for (const act of due) act();
      await Promise.resolve();
    },
    timers,
  };
};

const reading = () => {
  const hand = byHand();
  const background = createBackground(hand.world);
  const said: string[] = [];
  const wait = (name: string) => void background.wait().then(() => said.push(name));
  return { ...hand, background, said, wait };
};

describe('work in the background', () => {
  it('is done a piece in a turn, whoever has it', async () => {
    const { turn, said, wait } = reading();
    for (const name of ['a', 'b', 'c']) wait(name);
    for (const so of [['a'], ['a', 'b'], ['a', 'b', 'c']]) {
      await turn();
      expect(said).toEqual(so);
    }
  });

  it('waits while a question is answered, and goes on when the last one is', async () => {
    const { background, turn, said, wait } = reading();
    const over = [background.question(), background.question()];
    wait('a');
    await turn();
    expect(said).toEqual([]);
    over[0]?.();
    over[0]?.();
    await turn();
    expect(said).toEqual([]);
    over[1]?.();
    await turn();
    expect(said).toEqual(['a']);
  });

  it('is not put off for ever by questions that come without a pause', async () => {
    const { background, turn, elapse, said, wait, timers } = reading();
    background.question();
    wait('a');
    wait('b');
    await elapse();
    expect(said).toEqual(['a']);
    await turn();
    expect(said).toEqual(['a']);
    await elapse();
    expect(said).toEqual(['a', 'b']);
    expect(timers.size).toBe(0);
  });
});
