import { isRefusalOf } from '@onewindow/kernel/decider.ts';
import type { Position } from '@onewindow/kernel/eventStore.ts';

import { utilityRules } from '../utility/rules.ts';
import { type DeliveryDeps, sender } from './attempt.ts';

/** Puts on record that an endpoint is there again, for every node; nothing where it is none any more. What comes back is where that stands. */
export const noteRecovery = async (deps: DeliveryDeps, company: string): Promise<Position | undefined> => {
  const noted = await utilityRules.handle(
    deps,
    { type: 'NoteRecovery', data: { company } },
    { commandId: deps.world.randomUuid(), actor: sender },
  );
  return isRefusalOf(noted) ? undefined : noted.position;
};
