import { streamRules } from '@onewindow/kernel/context.ts';
import { utilityStream } from '@onewindow/schema/streams.ts';
import { internalUtilityCommands, offeredUtilityCommands } from '@onewindow/schema/utility/commands.ts';
import { utilityEvents } from '@onewindow/schema/utility/events.ts';
import { utilityRefusals } from '@onewindow/schema/utility/refusals.ts';

import type { UtilityDeps } from '../deps.ts';
import { utilityDecider } from './decide.ts';

/** Companies' connections: one stream each. */
export const utilityRules = streamRules({
  category: 'utility',
  offered: offeredUtilityCommands,
  internal: internalUtilityCommands,
  answer: { type: 'UtilityStatus', field: 'utility' },
  events: utilityEvents,
  refusals: utilityRefusals,
  decider: utilityDecider,
  locate: async ({ law, faultOf, opens }: UtilityDeps, { data }) => ({
    stream: utilityStream(data.company),
    contextAt: (now) => ({ now, today: law.dayOf(now), catalogue: law.catalogue, faultOf, opens }),
  }),
  on: [
    {
      object: 'UtilityStatus',
      commands: offeredUtilityCommands,
      locate: async ({ law, faultOf, opens }: UtilityDeps, company) => ({
        stream: utilityStream(company),
        contextAt: (now) => ({ now, today: law.dayOf(now), catalogue: law.catalogue, faultOf, opens }),
      }),
    },
  ],
});
