import { openReadSide } from '@onewindow/infra/readSide.ts';
import { describe, expect, it } from 'vitest';

import { followerContract } from './followerContract.ts';
import { once, opened, openHouse, ready } from './readSideHarness.ts';

const thread = { module: new URL('houseThread.ts', import.meta.url), data: undefined, atOnce: true };

followerContract('a read side that writes in this thread', openReadSide);
followerContract('a read side that writes in a thread of its own', (sides) => openReadSide({ ...sides, thread }));

describe('a thread that ends by itself', () => {
  it.each([
    ['before it begins', 'process.exit(3)', 'has ended (3)'],
    ['with an error', 'throw new Error("there is no more memory")', 'there is no more memory'],
  ])('%s ends the following, and what was written stays', async (_, code, words) => {
    const module = new URL(`data:text/javascript,${encodeURIComponent(code)}`);
    let isBroken = false;
    const house = openHouse((sides) => openReadSide({ ...sides, ...(isBroken && { thread: { ...thread, module } }) }));
    await house.append('door-1', 'no-stream', opened());
    const whole = house.openSide();
    await ready(whole);
    await house.closeSide(whole);
    isBroken = true;
    await house.append('door-2', 'no-stream', opened());
    const side = house.openSide();
    await once(side, () => side.follower.state().at === 'stopped');
    expect(side.follower.state()).toMatchObject({ reason: expect.stringContaining(words) });
    expect(side.reader.row('openings', 'door-1')).toMatchObject({ times: 1 });
    expect(house.faults).toHaveLength(1);
    await house.dispose();
  });
});
