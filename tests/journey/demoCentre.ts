import { demoLedger } from '@onewindow/history/demo/demoLedger.ts';
import { loadDemo } from '@onewindow/history/demo/loadDemo.ts';

import { law } from '../jinshan.ts';
import { openTestCentre, type TestCentre } from '../testCentre.ts';

/** A centre with Jinshan's ledger in it: a hundred concluded cases and orders, and two dozen that are open. */
export const openDemoCentre = async (now: string): Promise<TestCentre> => {
  const centre = await openTestCentre(now);
  await loadDemo(centre.store, demoLedger({ law, today: law.dayOf(now), recordedAt: now }), () => undefined);
  await centre.world.advance(0);
  return centre;
};
