import type { Settings } from '@onewindow/infra/settings.ts';
import { systemWorld } from '@onewindow/infra/systemWorld.ts';

import { shownFrom } from '../administratorClient.ts';
import { askAt } from '../centreClient.ts';

/** Tells a running centre which day it is by another clock: where its own says the same, that is believed from now on. */
export const confirmDay = async (
  { day, at }: { day: string; at: string },
  settings: Pick<Settings, 'dataDir'>,
): Promise<void> => {
  const shown = shownFrom(settings);
  const { today } = await askAt<{ today: string }>(at, '/confirm-day', { today: day }, systemWorld, shown);
  process.stdout.write(`the centre at ${at} takes today for ${today}\n`);
};
