import { type Envelope, eventId } from '@onewindow/kernel/envelope.ts';
import type { EventStore } from '@onewindow/kernel/eventStore.ts';
import { handleCommand } from '@onewindow/kernel/handleCommand.ts';
import type { World } from '@onewindow/kernel/world.ts';
import type { Day } from '@onewindow/kernel/civilDay.ts';
import type { Instant } from '@onewindow/kernel/instant.ts';
import type { Catalogue } from '@onewindow/schema/catalogue.ts';
import type { HookupCommand } from '@onewindow/schema/hookup/commands.ts';
import type { DeliveryCommand } from '@onewindow/schema/delivery/commands.ts';
import { deliveryStream, hookupStream, utilityStream } from '@onewindow/schema/streams.ts';
import type { UtilityCommand } from '@onewindow/schema/utility/commands.ts';

import { deliveryDecider } from './delivery/decide.ts';
import { type HookupContext, hookupDecider } from './order/decide.ts';
import { companyOf } from './utility/actor.ts';
import { type UtilityContext, utilityDecider } from './utility/decide.ts';

/** What hook-up orders need around them. The window knows the projects, so it is asked. */
export interface OrderDeps {
  readonly store: EventStore;
  readonly world: World;
  readonly catalogue: Catalogue;
  readonly dayOf: (instant: Instant) => Day;
  readonly projectOf: (projectCode: string) => Promise<HookupContext['project']>;
}

/** A command on a hook-up order; a request at the window goes to the next number of its kind. */
export const handleHookupCommand = (deps: OrderDeps, command: HookupCommand, envelope: Envelope) =>
  handleCommand(deps, {
    decider: hookupDecider,
    command,
    envelope,
    locate: async () => {
      const { catalogue, dayOf } = deps;
      const actingFor = companyOf(envelope.actor);
      if (command.type === 'RequestHookup') {
        const { projectCode, purpose, utility } = command.data;
        const project = await deps.projectOf(projectCode);
        const kind = `${projectCode}.${purpose}.${utility}`;
        const nextNumber = await nextNumberOf(deps.store, kind, eventId(envelope.commandId, 0));
        return {
          stream: hookupStream(`${kind}.${nextNumber}`),
          contextAt: (now) => ({ now, today: dayOf(now), catalogue, project, nextNumber }),
        };
      }
      const orderId = command.type === 'OpenHookupOrder' ? command.data.request.orderId : command.data.orderId;
      return {
        stream: hookupStream(orderId),
        contextAt: (now) => ({ now, today: dayOf(now), catalogue, actingFor, project: undefined, nextNumber: 1 }),
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

/** What the connections of companies need around them. */
export interface UtilityDeps extends Omit<UtilityContext, 'now'> {
  readonly store: EventStore;
  readonly world: World;
}

/** A command on a company's connection. */
export const handleUtilityCommand = (
  { store, world, ...rules }: UtilityDeps,
  command: UtilityCommand,
  envelope: Envelope,
) =>
  handleCommand(
    { store, world },
    {
      decider: utilityDecider,
      command,
      envelope,
      locate: async () => ({
        stream: utilityStream(command.data.company),
        contextAt: (now) => ({ now, ...rules }),
      }),
    },
  );

/** A command on one fact's delivery to one company. */
export const handleDeliveryCommand = (
  { store, world }: Pick<UtilityDeps, 'store' | 'world'>,
  command: DeliveryCommand,
  envelope: Envelope,
) =>
  handleCommand(
    { store, world },
    {
      decider: deliveryDecider,
      command,
      envelope,
      locate: async () => ({
        stream: deliveryStream(command.data.factId, command.data.company),
        contextAt: (now) => ({ now }),
      }),
    },
  );
