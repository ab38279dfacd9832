import { streamRules } from '@onewindow/kernel/context.ts';
import { type Actor, type Envelope, isFirstOf } from '@onewindow/kernel/envelope.ts';
import type { EventStore, StoredEvent } from '@onewindow/kernel/eventStore.ts';
import {
  type HookupCommand,
  internalHookupCommands,
  offeredHookupCommands,
  RequestHookup,
} from '@onewindow/schema/hookup/commands.ts';
import { type HookupEvent, hookupEvents } from '@onewindow/schema/hookup/events.ts';
import { hookupRefusals } from '@onewindow/schema/hookup/refusals.ts';
import { hookupStream, projectOf as projectCodeOf } from '@onewindow/schema/streams.ts';

import type { HookupDeps } from '../deps.ts';
import { companyOf } from '../utility/actor.ts';
import { hookupDecider } from './decide.ts';
import type { HookupContext } from './hookupRule.ts';
import { evolveHookupOrder, type HookupOrder } from './state.ts';
import { isFinished } from './unfinished.ts';

/** On an order nothing but the order itself is to be known; what of a project is asked for rests on the project. */
const locateOnOrder = async ({ law: { catalogue, dayOf } }: HookupDeps, orderId: string, actor: Actor) => ({
  stream: hookupStream(orderId),
  contextAt: (now: string): HookupContext => ({
    now,
    today: dayOf(now),
    dayOf,
    catalogue,
    actingFor: companyOf(actor),
    project: undefined,
    nextNumber: 1,
    unfinished: [],
  }),
});

const locateOnProject = async ({ law: { catalogue, dayOf }, projectOf }: HookupDeps, projectCode: string) => {
  const project = await projectOf(projectCode);
  return {
    contextAt: (now: string): HookupContext => ({
      now,
      today: dayOf(now),
      dayOf,
      catalogue,
      project,
      nextNumber: 1,
      unfinished: [],
    }),
  };
};

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
      const { nextNumber, isFree, unfinished } = await earlierOf(store, kind, envelope);
      return {
        stream: hookupStream(`${kind}.${nextNumber}`),
        begins: isFree,
        contextAt: (now) => ({ now, today: dayOf(now), dayOf, catalogue, project, nextNumber, unfinished }),
      };
    }
    const actingFor = companyOf(envelope.actor);
    const orderId = command.type === 'OpenHookupOrder' ? command.data.request.orderId : command.data.orderId;
    const project = command.type === 'ReportPermitRestored' ? await projectOf(projectCodeOf(orderId)) : undefined;
    return {
      stream: hookupStream(orderId),
      begins: command.type === 'OpenHookupOrder',
      contextAt: (now) => ({
        now,
        today: dayOf(now),
        dayOf,
        catalogue,
        actingFor,
        project,
        nextNumber: 1,
        unfinished: [],
      }),
    };
  },
  on: [
    { object: 'Project', commands: [RequestHookup], locate: locateOnProject },
    {
      object: 'HookupOrder',
      commands: offeredHookupCommands.filter((one) => one !== RequestHookup),
      locate: locateOnOrder,
    },
  ],
});

/** The first number that is free, or the one that this very command took before; and who has those before it that are unfinished. */
const earlierOf = async (store: EventStore, kind: string, envelope: Envelope) => {
  const unfinished: string[] = [];
  for (let nextNumber = 1; ; nextNumber += 1) {
    const slice = await store.readStream(hookupStream(`${kind}.${nextNumber}`));
    const events = (slice.found ? slice.events : []) as readonly StoredEvent<HookupEvent>[];
    const [first] = events;
    if (!first || isFirstOf(first, envelope)) return { nextNumber, isFree: !first, unfinished };
    const state = events.reduce<HookupOrder | undefined>(evolveHookupOrder, undefined);
    if (state && !isFinished(state)) unfinished.push(state.company ?? '');
  }
};
