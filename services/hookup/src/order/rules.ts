import { streamRules } from '@onewindow/kernel/context.ts';
import { type Envelope, isFirstOf } from '@onewindow/kernel/envelope.ts';
import type { EventStore } from '@onewindow/kernel/eventStore.ts';
import {
  type HookupCommand,
  internalHookupCommands,
  offeredHookupCommands,
} from '@onewindow/schema/hookup/commands.ts';
import { hookupEvents } from '@onewindow/schema/hookup/events.ts';
import { hookupRefusals } from '@onewindow/schema/hookup/refusals.ts';
import { hookupStream, projectOf as projectCodeOf } from '@onewindow/schema/streams.ts';

import type { HookupDeps } from '../deps.ts';
import { companyOf } from '../utility/actor.ts';
import { hookupDecider } from './decide.ts';

/** Hook-up orders: one stream each; a request at the window goes to the next number of its kind. */
export const orderRules = streamRules({
  category: 'hookup',
  offered: offeredHookupCommands,
  internal: internalHookupCommands,
  answer: { type: 'HookupOrder', field: 'hookupOrder' },
  events: hookupEvents,
  refusals: hookupRefusals,
  decider: hookupDecider,
  locate: async ({ law: { catalogue, dayOf }, store, projectOf }: HookupDeps, command: HookupCommand, envelope) => {
    if (command.type === 'RequestHookup') {
      const { projectCode, purpose, utility } = command.data;
      const project = await projectOf(projectCode);
      const kind = `${projectCode}.${purpose}.${utility}`;
      const nextNumber = await nextNumberOf(store, kind, envelope);
      return {
        stream: hookupStream(`${kind}.${nextNumber}`),
        contextAt: (now) => ({ now, today: dayOf(now), catalogue, project, nextNumber }),
      };
    }
    const actingFor = companyOf(envelope.actor);
    const orderId = command.type === 'OpenHookupOrder' ? command.data.request.orderId : command.data.orderId;
    const project = command.type === 'ReportPermitRestored' ? await projectOf(projectCodeOf(orderId)) : undefined;
    return {
      stream: hookupStream(orderId),
      contextAt: (now) => ({ now, today: dayOf(now), catalogue, actingFor, project, nextNumber: 1 }),
    };
  },
});

/** The first number that is free, or the one that this very command took before. */
const nextNumberOf = async (store: EventStore, kind: string, envelope: Envelope): Promise<number> => {
  for (let number = 1; ; number += 1) {
    const slice = await store.readStream(hookupStream(`${kind}.${number}`), { max: 1 });
    const first = slice.found ? slice.events[0] : undefined;
    if (!first || isFirstOf(first, envelope)) return number;
  }
};
