import { demoLedger } from '@onewindow/history/demo/demoLedger.ts';
import { loadDemo } from '@onewindow/history/demo/loadDemo.ts';

import { law } from '../jinshan.ts';
import { openTestCentre, type TestCentre } from '../testCentre.ts';

/** A centre with Jinshan's ledger in it: a hundred concluded cases and orders, and two dozen that are open. */
export const openDemoCentre = async (
  now: string,
  door: Parameters<typeof openTestCentre>[6] = {},
): Promise<TestCentre> => {
  const centre = await openTestCentre(now, undefined, undefined, undefined, undefined, undefined, door);
  await loadDemo(centre.store, demoLedger({ law, today: law.dayOf(now), recordedAt: now }), () => undefined);
  await centre.world.advance(0);
  return centre;
};
