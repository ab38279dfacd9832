import { type Envelope, eventId } from '@onewindow/kernel/envelope.ts';
import type { EventStore } from '@onewindow/kernel/eventStore.ts';
import { handleCommand } from '@onewindow/kernel/handleCommand.ts';
import type { World } from '@onewindow/kernel/world.ts';
import type { Catalogue } from '@onewindow/schema/catalogue.ts';
import type { HookupCommand } from '@onewindow/schema/hookup/commands.ts';
import { hookupStream } from '@onewindow/schema/streams.ts';

import { type HookupContext, hookupDecider } from './decide.ts';

/** What hook-up orders need around them. The window knows the projects, so it is asked. */
export interface HookupDesk {
  readonly store: EventStore;
  readonly world: World;
  readonly catalogue: Catalogue;
  readonly projectOf: (projectCode: string) => Promise<HookupContext['project']>;
}

/** A command on a hook-up order; a request at the window goes to the next number of its kind. */
export const handleHookupCommand = (desk: HookupDesk, command: HookupCommand, envelope: Envelope) =>
  handleCommand(desk, {
    decider: hookupDecider,
    command,
    envelope,
    locate: async () => {
      const { catalogue } = desk;
      if (command.type === 'RequestHookup') {
        const { projectCode, purpose, utility } = command.data;
        const project = await desk.projectOf(projectCode);
        const kind = `${projectCode}.${purpose}.${utility}`;
        const nextNumber = await nextNumberOf(desk.store, kind, eventId(envelope.commandId, 0));
        return {
          stream: hookupStream(`${kind}.${nextNumber}`),
          contextAt: (now) => ({ now, catalogue, project, nextNumber }),
        };
      }
      const orderId = command.type === 'OpenHookupOrder' ? command.data.request.orderId : command.data.orderId;
      return {
        stream: hookupStream(orderId),
        contextAt: (now) => ({ now, catalogue, project: undefined, nextNumber: 1 }),
      };
    },
  });

/** The first number that is free, or the one that this very command took before. */
const nextNumberOf = async (store: EventStore, kind: string, firstId: string): Promise<number> => {
  for (let number = 1; ; number += 1) {
    const slice = await store.readStream(hookupStream(`${kind}.${number}`), { max: 1 });
    if (!slice.found || slice.events[0]?.id === firstId) return number;
  }
};
