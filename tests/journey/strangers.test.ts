import { expect, it } from 'vitest';

import { openTestCentre, type TestCentre } from '../testCentre.ts';
import { given, nextProjectCode, project } from './asking.ts';

const placed = (world: TestCentre['world'], type: string) => [
  { id: world.randomUuid(), type, data: { total: 12 }, metadata: { tenant: 'shop' } },
];

it('another program’s streams on the same server stop nobody and count nowhere; a stranger in ours stops the following', async () => {
  const centre = await openTestCentre('2021-06-01T01:00:00.000Z');
  try {
    const { store, world } = centre;
    const before = await centre.logLength();
    for (const stream of ['orders-1', 'orders-2', 'cases-1'])
      await store.append(stream, 'no-stream', placed(world, 'OrderPlaced'));
    expect(await centre.logLength()).toBe(before);
    const { position } = await given(centre, 'registerProject', project(nextProjectCode()));
    expect(position).toBe(String(before + 1));
    expect(centre.follower.state()).toEqual({ at: 'ready' });

    await store.append('project-of-another', 'no-stream', placed(world, 'OrderPlaced'));
    await centre.logLength();
    expect(centre.follower.state()).toMatchObject({ at: 'stopped', reason: expect.stringContaining('OrderPlaced') });
  } finally {
    await centre.close();
  }
});
