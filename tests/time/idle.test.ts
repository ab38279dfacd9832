import { expect, it } from 'vitest';

import { underReview } from '../journey/asking.ts';
import { openTestCentre } from '../testCentre.ts';

const day = 86_400_000;

it('a centre where nothing happens wakes at most 26 times a day, though cases wait', async () => {
  const centre = await openTestCentre('2021-06-01T01:00:00.000Z');
  await underReview(centre);
  await centre.world.advance(day);
  const before = centre.world.woken();
  await centre.world.advance(30 * day);
  expect((centre.world.woken() - before) / 30).toBeLessThanOrEqual(26);
  await centre.close();
});
