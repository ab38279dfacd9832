import { describe, expect, it } from 'vitest';

import { readinessOf } from './health.ts';

const nodeWith = (changes: { lostSince?: number; isReady?: boolean; noRoom?: string }) =>
  readinessOf({
    progress: {
      state: () => (changes.isReady === false ? { at: 'catchingUp', progress: 0.5 } : { at: 'ready' }),
      ordinal: () => 7,
    },
    clock: { doubt: () => undefined },
    store: { noRoom: () => changes.noRoom, lostSince: () => changes.lostSince },
  });

describe('a node', () => {
  it('can be read and written once it has caught up', () => {
    expect(nodeWith({})).toEqual({ status: 'ready', canRead: true, canWrite: true, position: '7' });
    expect(nodeWith({ isReady: false })).toMatchObject({ status: 'catchingUp', canRead: false, canWrite: false });
    expect(nodeWith({ noRoom: 'full' })).toMatchObject({ status: 'diskFull', canRead: false, canWrite: false });
  });

  it('that does not reach its store can be read and not written, and says since when', () => {
    expect(nodeWith({ lostSince: 1_622_509_200_000 })).toEqual({
      status: 'ready',
      canRead: true,
      canWrite: false,
      storeLostSince: '2021-06-01T01:00:00.000Z',
      position: '7',
    });
  });
});
