import type { AppendResult, StoreLost } from '@onewindow/kernel/eventStore.ts';
import { describe, expect, it } from 'vitest';

import { committedAppends } from './committedAppends.ts';
import { systemWorld } from './systemWorld.ts';

/** A log whose disk takes what was written when it is told to. */
const opened = () => {
  let position = 0;
  const disk: { take: () => void; fail: (error: Error) => void }[] = [];
  const told: string[] = [];
  const lost: StoreLost[] = [];
  const appends = committedAppends(
    {
      last: () => position,
      sync: () => new Promise((take, fail) => disk.push({ take, fail })),
    },
    { requireInPlace: () => undefined, onTold: () => told.push('followers'), onLost: (fault) => lost.push(fault) },
  );
  const append = (stream: string): void => {
    position += 1;
    const result: AppendResult = { ok: true, revision: 0, position: String(position) };
    const waiting = {
      stream,
      expected: 'no-stream' as const,
      events: [],
      resolve: () => told.push(stream),
      reject: (fault: unknown) => told.push(`${stream}: ${(fault as Error).name}`),
    };
    appends.tell([waiting], [result]);
  };
  return { appends, append, disk, told, lost };
};

const soon = () => new Promise<void>((resolve) => systemWorld.soon(resolve));

describe('what is committed', () => {
  it('is told to nobody before the disk has it', async () => {
    const { appends, append, disk, told } = opened();
    append('a');
    await soon();
    expect(told).toEqual([]);
    expect(appends.last()).toBe(0);
    expect(appends.isAwaited('a')).toBe(true);
    expect(appends.isAwaited('b')).toBe(false);
    disk[0]?.take();
    await appends.settled();
    expect(told).toEqual(['a', 'followers']);
    expect(appends.last()).toBe(1);
    expect(appends.isAwaited('a')).toBe(false);
  });

  it('while the disk is busy goes with the next, all together', async () => {
    const { appends, append, disk, told } = opened();
    append('a');
    append('b');
    append('c');
    await soon();
    expect(disk).toHaveLength(1);
    disk[0]?.take();
    await soon();
    // What was committed behind the first look is not on the disk by it.
    expect(told).toEqual(['a', 'followers']);
    expect(appends.last()).toBe(1);
    expect(disk).toHaveLength(2);
    disk[1]?.take();
    await appends.settled();
    expect(told).toEqual(['a', 'followers', 'b', 'c', 'followers']);
    expect(appends.last()).toBe(3);
  });

  it('and does not reach the disk is lost, with all that came behind it', async () => {
    const { appends, append, disk, told, lost } = opened();
    append('a');
    append('b');
    await soon();
    disk[0]?.fail(Object.assign(new Error('input/output error'), { code: 'EIO' }));
    await appends.settled();
    expect(told).toEqual(['a: StoreLost', 'b: StoreLost', 'followers']);
    expect(lost).toHaveLength(1);
    expect(lost[0]?.message).toContain('EIO');
    expect(appends.last()).toBe(0);
  });
});
