import { systemWorld } from '@onewindow/infra/systemWorld.ts';

import { askAt } from '../centreClient.ts';

/** Tells a running centre which day it is by another clock: where its own says the same, that is believed from now on. */
export const confirmDay = async ({ day, at }: { day: string; at: string }): Promise<void> => {
  const { today } = await askAt<{ today: string }>(at, '/confirm-day', { today: day }, systemWorld);
  process.stdout.write(`the centre at ${at} takes today for ${today}\n`);
};
