import { openPersonKeys } from '@onewindow/infra/personKeys/openPersonKeys.ts';
import { systemWorld } from '@onewindow/infra/systemWorld.ts';
import type { Follower, FollowerState } from '@onewindow/kernel/follower.ts';
import { describe, expect, it } from 'vitest';

import { destroyForgotten } from './destroyForgotten.ts';

const setUp = () => {
  const keys = openPersonKeys(':memory:', systemWorld);
  const person = keys.personOf('张三').id;
  const forgotten = new Set<string>();
  let at: FollowerState['at'] = 'catchingUp';
  let tell: (changed: ReadonlySet<string>) => void = () => undefined;
  const follower = {
    state: () => ({ at }),
    onBatch: (listener: typeof tell) => {
      tell = listener;
      return () => undefined;
    },
  } as unknown as Follower;
  const rows = {
    due: () => [...forgotten].map((key) => ({ key, row: () => ({}) })),
    nextAfter: () => undefined,
  };
  const faults: unknown[] = [];
  let isFull = false;
  const kept = {
    ...keys,
    forget: (id: string) => {
      if (isFull) throw new Error('no room');
      keys.forget(id);
    },
  };
  destroyForgotten(follower, rows, kept, (error) => faults.push(error));
  return {
    keys,
    person,
    forgotten,
    faults,
    setFull: (full: boolean) => (isFull = full),
    batch: (state: FollowerState['at'], ...changed: readonly string[]) => {
      at = state;
      tell(new Set(changed));
    },
  };
};

describe('keys of forgotten persons', () => {
  it('are destroyed with the fact', () => {
    const { keys, person, forgotten, batch } = setUp();
    batch('ready');
    forgotten.add(person);
    batch('ready', 'cases');
    expect(keys.keyOf(person)).not.toBe('forgotten');
    batch('ready', 'persons');
    expect(keys.keyOf(person)).toBe('forgotten');
  });

  it('are destroyed again by a start, where an older copy of the keys had them', () => {
    const { keys, person, forgotten, batch } = setUp();
    forgotten.add(person);
    batch('catchingUp', 'persons');
    batch('ready');
    expect(keys.keyOf(person)).toBe('forgotten');
  });

  it('are destroyed later where there was no room', () => {
    const { keys, person, forgotten, faults, setFull, batch } = setUp();
    forgotten.add(person);
    setFull(true);
    batch('ready');
    expect(faults).toHaveLength(1);
    setFull(false);
    batch('ready');
    expect(keys.keyOf(person)).toBe('forgotten');
  });
});
